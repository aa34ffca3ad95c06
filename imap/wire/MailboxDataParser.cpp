// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailboxDataParser.h"

#include "Words.h"

#include <algorithm>

namespace imap {

namespace {

constexpr qsizetype LongestName = 4096;
constexpr qsizetype LongestObjectId = 255; // RFC 8474 §7

QByteArrayView withoutParentheses(QByteArrayView list)
{
    return list.startsWith('(') ? list.sliced(1, list.size() - 2).trimmed() : list;
}

// Digits, commas, colons and stars as they must stand; the numbers are checked, the ranges stay as they are.
bool isSequenceSet(QByteArrayView text)
{
    const auto isNumber = [](QByteArrayView number) { return number == "*" || number32(number).value_or(0) != 0; };
    while (true) {
        const qsizetype comma = text.indexOf(',');
        const QByteArrayView range = comma < 0 ? text : text.first(comma);
        const qsizetype colon = range.indexOf(':');
        if (!isNumber(range.first(colon < 0 ? range.size() : colon)) || !isNumber(range.sliced(colon + 1)))
            return false;
        if (comma < 0)
            return true;
        text = text.sliced(comma + 1);
    }
}

// mailbox. What an unquoted name with spaces leaves behind belongs to it (Exchange); what comes next begins with "(".
std::optional<AString> mailbox(Cursor &cursor)
{
    cursor.skipSpaces();
    const char *before = cursor.at();
    const auto name = cursor.astring();
    if (!name || name->begin() != before)
        return name;
    const char *end = name->end();
    for (cursor.skipSpaces(); !cursor.atEnd() && cursor.peek() != '('; cursor.skipSpaces()) {
        const QByteArrayView more = cursor.atom();
        if (more.isEmpty())
            return cursor.fail("a mailbox name is no string");
        end = more.end();
    }
    return AString({ name->begin(), end }, AString::Form::Plain);
}

std::optional<AString> boundedMailbox(Cursor &cursor)
{
    const auto name = mailbox(cursor);
    if (name && name->size() > LongestName)
        return cursor.fail("a mailbox name is too long");
    return name;
}

struct Attribute
{
    QByteArrayView name;
    MailboxAttributes::Bit bit;
};

constexpr Attribute Attributes[] = {
    { "HasNoChildren", MailboxAttributes::HasNoChildren },
    { "HasChildren", MailboxAttributes::HasChildren },
    { "Noselect", MailboxAttributes::NoSelect },
    { "NonExistent", MailboxAttributes::NonExistent },
    { "Noinferiors", MailboxAttributes::NoInferiors },
    { "Marked", MailboxAttributes::Marked },
    { "Unmarked", MailboxAttributes::Unmarked },
    { "Subscribed", MailboxAttributes::Subscribed },
    { "Remote", MailboxAttributes::Remote },
    { "All", MailboxAttributes::All },
    { "Archive", MailboxAttributes::Archive },
    { "Drafts", MailboxAttributes::Drafts },
    { "Flagged", MailboxAttributes::Flagged },
    { "Important", MailboxAttributes::Important },
    { "Junk", MailboxAttributes::Junk },
    { "Sent", MailboxAttributes::Sent },
    { "Trash", MailboxAttributes::Trash },
    // XLIST had its own words before RFC 6154.
    { "Inbox", MailboxAttributes::Inbox },
    { "AllMail", MailboxAttributes::All },
    { "Spam", MailboxAttributes::Junk },
    { "Starred", MailboxAttributes::Flagged },
    { "Seen", MailboxAttributes::MessageFlags },
    { "Answered", MailboxAttributes::MessageFlags },
};

quint32 attributeBit(QByteArrayView name)
{
    const auto attribute = std::find_if(std::begin(Attributes), std::end(Attributes),
                                        [name](const Attribute &known) { return sameWord(known.name, name); });
    return attribute == std::end(Attributes) ? 0U : quint32(attribute->bit);
}

Response listed(Cursor &cursor, bool subscribedOnly)
{
    List list;
    list.subscribedOnly = subscribedOnly;
    cursor.skipSpaces();
    if (cursor.peek() != '(')
        return cursor.malformed("a LIST has no attributes");
    const auto attributes = cursor.value();
    if (!attributes)
        return cursor.failure();
    list.attributeList = withoutParentheses(*attributes);
    forEachSystemWord(list.attributeList, [&](QByteArrayView name) { list.attributes.bits |= attributeBit(name); });
    cursor.skipSpaces();
    const auto delimiter = cursor.nstring();
    if (!delimiter)
        return cursor.failure();
    list.delimiter = *delimiter;
    const auto name = boundedMailbox(cursor);
    if (!name)
        return cursor.failure();
    list.name = *name;
    while (!cursor.skipSpacesToEnd()) {
        if (!cursor.value())
            return cursor.failure();
    }
    return list;
}

struct StatusItem
{
    QByteArrayView name;
    void (*store)(MailboxStatus &, quint64);
};

template<auto Member>
void store32(MailboxStatus &status, quint64 value)
{
    if (value <= 0xffffffff)
        status.*Member = quint32(value);
}

template<auto Member>
void storeNotZero(MailboxStatus &status, quint64 value)
{
    if (value != 0)
        store32<Member>(status, value);
}

// status-att-val, as far as a notifier asks for them.
constexpr StatusItem StatusItems[] = {
    { "MESSAGES", store32<&MailboxStatus::messages> },
    { "UNSEEN", store32<&MailboxStatus::unseen> },
    { "UIDNEXT", storeNotZero<&MailboxStatus::uidNext> },
    { "UIDVALIDITY", storeNotZero<&MailboxStatus::uidValidity> },
    { "HIGHESTMODSEQ",
      [](MailboxStatus &status, quint64 value) {
          if (value != 0)
              status.highestModSequence = value;
      } },
};

// "(" objectid ")" (RFC 8474 §7); null where it is none.
QByteArrayView objectId(QByteArrayView value)
{
    const QByteArrayView id = value.startsWith('(') ? withoutParentheses(value) : QByteArrayView();
    const bool good = !id.isEmpty() && id.size() <= LongestObjectId && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
    });
    return good ? id : QByteArrayView();
}

bool statusAttVal(Cursor &cursor, MailboxStatus &status)
{
    const QByteArrayView name = cursor.word();
    if (name.isEmpty() || (name[0] >= '0' && name[0] <= '9'))
        return cursor.fail("a STATUS item is missing");
    const auto value = cursor.value();
    if (!value)
        return false;
    if (sameWord(name, "MAILBOXID"))
        status.mailboxId = objectId(*value);
    const auto item = std::find_if(std::begin(StatusItems), std::end(StatusItems),
                                   [name](const StatusItem &known) { return sameWord(known.name, name); });
    if (item == std::end(StatusItems) || value->startsWith('-'))
        return true;
    const qsizetype point = value->indexOf('.'); // MESSAGES as a float, seen by Jakarta Mail
    const auto number = number64(point < 0 ? *value : value->first(point));
    if (!number)
        return cursor.fail("a STATUS item is no number");
    item->store(status, *number);
    return true;
}

bool searchModSequence(Cursor &cursor, Search &search)
{
    cursor.take('(');
    cursor.skipSpaces();
    if (!cursor.takeWord("MODSEQ"))
        return false;
    cursor.skipSpaces();
    search.modSequence = number64(cursor.digits());
    cursor.skipSpaces();
    return cursor.take(')') && cursor.skipSpacesToEnd();
}

// search-correlator = "(" "TAG" SP tag-string ")"
bool searchCorrelator(Cursor &cursor, ESearch &result)
{
    cursor.take('(');
    cursor.skipSpaces();
    if (!cursor.takeWord("TAG"))
        return cursor.fail("a correlator without TAG");
    cursor.skipSpaces();
    const auto tag = cursor.astring();
    if (!tag)
        return false;
    result.tag = *tag;
    cursor.skipSpaces();
    return cursor.take(')') || cursor.fail("a correlator does not end");
}

template<auto Member>
bool storeNumber(ESearch &result, QByteArrayView value)
{
    const auto number = number32(value);
    result.*Member = number;
    return number.has_value();
}

struct ReturnData
{
    QByteArrayView name;
    bool (*store)(ESearch &, QByteArrayView);
};

constexpr ReturnData ReturnItems[] = {
    { "MIN", storeNumber<&ESearch::minimum> },
    { "MAX", storeNumber<&ESearch::maximum> },
    { "COUNT", storeNumber<&ESearch::count> },
    { "ALL",
      [](ESearch &result, QByteArrayView value) {
          result.all = value;
          return isSequenceSet(value);
      } },
    { "MODSEQ",
      [](ESearch &result, QByteArrayView value) {
          result.modSequence = number64(value);
          return result.modSequence.has_value();
      } },
};

bool searchReturnData(Cursor &cursor, ESearch &result)
{
    if (cursor.peek() == '(') // a further value of the item before (INCTHREAD, RFC 5267)
        return cursor.value().has_value();
    const QByteArrayView name = cursor.word();
    if (name.isEmpty())
        return cursor.fail("a return item is missing");
    if (cursor.skipSpacesToEnd())
        return true;
    const auto value = cursor.value();
    if (!value)
        return false;
    for (const ReturnData &item : ReturnItems) {
        if (sameWord(item.name, name) && !item.store(result, *value))
            return cursor.fail("a return item has no such value");
    }
    return true;
}

} // namespace

// mailbox-list = "(" [mbx-list-flags] ")" SP (DQUOTE QUOTED-CHAR DQUOTE / nil) SP mailbox [SP mbox-list-extended]
Response mailboxList(Cursor &cursor)
{
    return listed(cursor, false);
}

Response subscribedMailboxList(Cursor &cursor)
{
    return listed(cursor, true);
}

// "STATUS" SP mailbox SP "(" [status-att-list] ")"
Response mailboxStatus(Cursor &cursor)
{
    const auto name = boundedMailbox(cursor);
    if (!name)
        return cursor.failure();
    MailboxStatus status;
    status.name = *name;
    cursor.skipSpaces();
    if (!cursor.take('('))
        return cursor.malformed("a STATUS has no items");
    for (cursor.skipSpaces(); !cursor.take(')'); cursor.skipSpaces()) {
        if (!statusAttVal(cursor, status))
            return cursor.failure();
    }
    if (!cursor.skipSpacesToEnd())
        return cursor.malformed("something follows a STATUS");
    return status;
}

// "SEARCH" *(SP nz-number) [SP "(" "MODSEQ" SP mod-sequence-value ")"] (RFC 3501 §7.2.5, RFC 7162 §7)
Response searchData(Cursor &cursor)
{
    Search search;
    cursor.skipSpaces();
    const char *begin = cursor.at();
    const char *end = begin;
    for (; !cursor.atEnd() && cursor.peek() != '('; cursor.skipSpaces()) {
        const auto number = number32(cursor.digits());
        if (!number)
            return cursor.malformed("SEARCH found something that is no number");
        if (*number != 0) // Courier, long ago
            ++search.count;
        end = cursor.at();
    }
    search.numbers = { begin, end };
    if (!cursor.atEnd() && !searchModSequence(cursor, search))
        return cursor.malformed("something follows a SEARCH");
    return search;
}

// esearch-response = "ESEARCH" [search-correlator] [SP "UID"] *(SP search-return-data)
Response esearchResponse(Cursor &cursor)
{
    ESearch result;
    cursor.skipSpaces();
    if (cursor.peek() == '(' && !searchCorrelator(cursor, result))
        return cursor.failure();
    cursor.skipSpaces();
    result.byUid = cursor.takeWord("UID");
    while (!cursor.skipSpacesToEnd()) {
        if (!searchReturnData(cursor, result))
            return cursor.failure();
    }
    return result;
}

// expunged-resp = "VANISHED" [SP "(EARLIER)"] SP known-uids (RFC 7162 §7). Some servers let the set be empty.
Response expungedResponse(Cursor &cursor)
{
    Vanished vanished { Vanished::Kind::Now, {} };
    cursor.skipSpaces();
    if (cursor.take('(')) {
        if (!cursor.takeWord("EARLIER") || !cursor.take(')'))
            return cursor.malformed("VANISHED, but when?");
        vanished.kind = Vanished::Kind::Earlier;
    }
    vanished.uids = cursor.rest();
    if (!vanished.uids.isEmpty() && !isSequenceSet(vanished.uids))
        return cursor.malformed("VANISHED names no sequence-set");
    return vanished;
}

} // namespace imap
