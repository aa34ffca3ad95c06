// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FetchParser.h"

#include "Words.h"

#include <algorithm>

namespace imap {

namespace {

// Each reads the value of one item. False: the response makes no sense from here on.
using ReadItem = bool (*)(Cursor &, Fetch &);

// A number, or a string, that may stand in parentheses: (12121231000), (M6d99ac3275bb4e).
std::optional<QByteArrayView> unwrapped(Cursor &cursor)
{
    auto value = cursor.value();
    if (value && value->startsWith('('))
        value = value->sliced(1, value->size() - 2).trimmed();
    return value;
}

bool skipped(Cursor &cursor, Fetch &)
{
    return cursor.value().has_value();
}

bool uniqueId(Cursor &cursor, Fetch &fetch)
{
    const auto uid = number32(cursor.digits());
    if (!uid)
        return cursor.fail("UID is no number");
    if (*uid != 0) // seen in Cyrus's own tests
        fetch.uid = uid;
    return true;
}

// What is no number counts as absent: Zoho says MODSEQ (-1).
template<auto Member>
bool number(Cursor &cursor, Fetch &fetch)
{
    const auto text = unwrapped(cursor);
    if (!text)
        return false;
    fetch.*Member = number64(*text);
    return true;
}

bool emailId(Cursor &cursor, Fetch &fetch)
{
    const auto text = unwrapped(cursor);
    if (!text)
        return false;
    if (!sameWord(*text, "NIL"))
        fetch.emailId = *text;
    return true;
}

bool internalDate(Cursor &cursor, Fetch &fetch)
{
    const auto date = cursor.nstring();
    if (!date)
        return false;
    fetch.internalDate = *date;
    return true;
}

// A text that is NIL is there, and empty; what is absent stays null.
std::optional<AString> text(Cursor &cursor)
{
    const auto string = cursor.nstring();
    return string && string->isNull() ? AString("", AString::Form::Plain) : string;
}

bool header(Cursor &cursor, Fetch &fetch)
{
    const auto string = text(cursor);
    if (!string)
        return false;
    fetch.header = *string;
    return true;
}

bool wholeHeader(Cursor &cursor, Fetch &fetch)
{
    const bool isRead = header(cursor, fetch);
    fetch.otherFields = fetch.header;
    return isRead;
}

bool otherFields(Cursor &cursor, Fetch &fetch)
{
    const auto string = text(cursor);
    if (!string)
        return false;
    fetch.otherFields = *string;
    return true;
}

bool body(Cursor &cursor, Fetch &fetch)
{
    const auto string = text(cursor);
    if (!string)
        return false;
    if (fetch.body.isNull()) {
        fetch.body = *string;
        fetch.bodyAnnounced = std::max(cursor.announced(), string->size());
    }
    return true;
}

// RFC 8970 §3; before it was one, the text stood in parentheses behind the name of an algorithm: (FUZZY "text").
bool preview(Cursor &cursor, Fetch &fetch)
{
    const bool isWrapped = cursor.take('(');
    if (isWrapped) {
        cursor.word();
        cursor.skipSpaces();
    }
    const auto string = cursor.nstring();
    if (!string)
        return false;
    fetch.preview = *string;
    cursor.skipSpaces();
    return !isWrapped || cursor.take(')') || cursor.fail("a preview does not end");
}

struct SystemFlag
{
    QByteArrayView name;
    MessageFlags::Bit bit;
};

constexpr SystemFlag SystemFlags[] = {
    { "Seen", MessageFlags::Seen },       { "Answered", MessageFlags::Answered }, { "Flagged", MessageFlags::Flagged },
    { "Deleted", MessageFlags::Deleted }, { "Draft", MessageFlags::Draft },       { "Recent", MessageFlags::Recent },
};

quint8 flagBit(QByteArrayView name)
{
    const auto flag = std::find_if(std::begin(SystemFlags), std::end(SystemFlags),
                                   [name](const SystemFlag &known) { return sameWord(known.name, name); });
    return flag == std::end(SystemFlags) ? 0 : flag->bit;
}

// flag-list
bool flagList(Cursor &cursor, Fetch &fetch)
{
    const auto list = cursor.value();
    if (!list)
        return false;
    if (list->startsWith('('))
        fetch.flagList = list->sliced(1, list->size() - 2);
    fetch.flags.emplace();
    forEachSystemWord(fetch.flagList, [&](QByteArrayView name) { fetch.flags->bits |= flagBit(name); });
    return true;
}

struct Item
{
    QByteArrayView name;
    ReadItem read;
};

// msg-att-static and msg-att-dynamic, as far as a notifier asks for them.
constexpr Item Items[] = {
    { "UID", uniqueId },
    { "FLAGS", flagList },
    { "MODSEQ", number<&Fetch::modSequence> },
    { "INTERNALDATE", internalDate },
    { "RFC822.SIZE", number<&Fetch::size> },
    { "RFC822.HEADER", wholeHeader },
    { "RFC822.TEXT", body },
    { "RFC822", body },
    { "PREVIEW", preview },
    { "EMAILID", emailId },
    { "X-GM-MSGID", number<&Fetch::gmailMessageId> },
};

ReadItem readItem(QByteArrayView name)
{
    for (const Item &item : Items) {
        if (sameWord(item.name, name))
            return item.read;
    }
    return skipped; // ENVELOPE, BODYSTRUCTURE and whatever else: nobody here asked for it
}

bool isOfFieldName(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
}

// Servers echo the names in their own fashion: in quotes, as literals.
bool namesAField(QByteArrayView section, QByteArrayView field)
{
    for (qsizetype begin = 0; begin < section.size(); ++begin) {
        qsizetype end = begin;
        while (end < section.size() && isOfFieldName(section[end]))
            ++end;
        if (sameWord(section.sliced(begin, end - begin), field))
            return true;
        begin = end;
    }
    return false;
}

// HEADER and HEADER.FIELDS with any of the fields that are shown of a message; or with others, which only rules ask for.
ReadItem readHeaderSection(QByteArrayView section)
{
    constexpr QByteArrayView Shown[] = { "FROM", "SUBJECT", "DATE", "MESSAGE-ID" };
    const qsizetype names = section.indexOf('(');
    const auto isNamed = [&](QByteArrayView field) { return namesAField(section.sliced(names), field); };
    if (names < 0)
        return wholeHeader;
    return std::any_of(std::begin(Shown), std::end(Shown), isNamed) ? header : otherFields;
}

// What is in BODY[…] or BINARY[…] goes by how the section begins.
ReadItem readSection(QByteArrayView name, QByteArrayView section)
{
    if (!sameWord(name, "BODY") && !sameWord(name, "BINARY"))
        return skipped;
    const bool isHeader = sameWord(section.first(std::min(section.size(), qsizetype(6))), "HEADER");
    return isHeader ? readHeaderSection(section) : body;
}

bool msgAttItem(Cursor &cursor, Fetch &fetch)
{
    const QByteArrayView name = cursor.word();
    if (name.isEmpty())
        return cursor.fail("a FETCH item is missing");
    ReadItem read = nullptr;
    if (cursor.peek() == '[') {
        const auto section = cursor.bracketed();
        if (!section)
            return false;
        read = readSection(name, *section);
        if (cursor.peek() == '<') // the origin of a partial fetch
            cursor.word();
    } else {
        read = readItem(name);
    }
    cursor.skipSpaces();
    if (cursor.peek() == ')') // BODY[2] ) of some servers: the item is not there
        return true;
    return read(cursor, fetch);
}

} // namespace

Response msgAtt(Cursor &cursor, quint32 number)
{
    Fetch fetch;
    fetch.number = number;
    cursor.skipSpaces();
    if (!cursor.take('('))
        return cursor.malformed("a FETCH has no items");
    int depth = 1;
    while (depth > 0) {
        cursor.skipSpaces();
        if (cursor.take('(')) { // further parentheses around items (Exchange)
            if (++depth > Cursor::DeepestNesting)
                return cursor.malformed("nested too deeply");
        } else if (cursor.take(')')) {
            --depth;
        } else if (!msgAttItem(cursor, fetch)) {
            return cursor.failure();
        }
    }
    if (!cursor.skipSpacesToEnd())
        return cursor.malformed("something follows a FETCH");
    return fetch;
}

} // namespace imap
