// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResponseParser.h"

#include "Cursor.h"
#include "FetchParser.h"
#include "MailboxDataParser.h"
#include "Words.h"

#include <algorithm>

// The rules of RFC 9051 §9 for response = *(continue-req / response-data) response-done, named as there.
namespace imap {

namespace {

constexpr qsizetype TextKept = 1024;

bool isAlpha(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// tag = 1*<any ASTRING-CHAR except "+">
bool isTag(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c < '\x7f' && !QByteArrayView("(){%*\"\\+").contains(c);
    });
}

// Where the "]" of a response code is. Flags and file names may hold brackets of their own ([css3-page]), so those in
// quotes or parentheses do not count, unless nothing else is left.
qsizetype endOfCode(QByteArrayView text)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        switch (text[at]) {
        case '"': quoted = !quoted; break;
        case '\\': at += quoted ? 1 : 0; break;
        case '(': depth += quoted ? 0 : 1; break;
        case ')': depth -= quoted ? 0 : 1; break;
        case ']':
            if (!quoted && depth <= 0)
                return at;
        }
    }
    return text.indexOf(']');
}

struct RespText
{
    ResponseCode code;
    QByteArrayView text;
};

// resp-text-code = atom [SP 1*<any TEXT-CHAR except "]">]
ResponseCode respTextCode(QByteArrayView inside)
{
    const qsizetype space = inside.indexOf(' ');
    if (space < 0)
        return { inside, {} };
    return { inside.first(space), inside.sliced(space + 1).trimmed() };
}

// resp-text = ["[" resp-text-code "]" SP] [text]
RespText respText(Cursor &cursor)
{
    RespText result;
    result.text = cursor.rest();
    if (result.text.startsWith('[')) {
        const qsizetype end = endOfCode(result.text);
        if (end > 0) {
            result.code = respTextCode(result.text.sliced(1, end - 1));
            result.text = result.text.sliced(end + 1);
        }
    }
    if (result.text.startsWith(' '))
        result.text = result.text.sliced(1);
    result.text.truncate(std::min(result.text.size(), TextKept));
    return result;
}

template<Condition condition>
Response respCondState(Cursor &cursor)
{
    const RespText text = respText(cursor);
    return StatusResponse { condition, text.code, text.text };
}

// A code where the status before it was forgotten: [COPYUID 55 31 6].
Response bareCode(Cursor &cursor)
{
    const RespText text = respText(cursor);
    if (text.code.name.isEmpty() || !isAlpha(text.code.name[0]))
        return cursor.malformed("a bracket, but no response code");
    return StatusResponse { Condition::Ok, text.code, text.text };
}

template<typename List>
Response list(Cursor &cursor)
{
    return List { cursor.rest() };
}

Response flags(Cursor &cursor)
{
    QByteArrayView flags = cursor.rest();
    if (flags.startsWith('(') && flags.endsWith(')'))
        flags = flags.sliced(1, flags.size() - 2).trimmed();
    return Flags { flags };
}

struct Rule
{
    QByteArrayView keyword;
    Response (*parse)(Cursor &);
};

// What can follow a tag. The last two never should; that they are a lie is for the session to say…
constexpr Rule TaggedData[] = {
    { "OK", respCondState<Condition::Ok> },           { "NO", respCondState<Condition::No> },
    { "BAD", respCondState<Condition::Bad> },         { "BYE", respCondState<Condition::Bye> },
    { "PREAUTH", respCondState<Condition::Preauth> },
};

// …and what "* " besides.
constexpr Rule UntaggedData[] = {
    { "CAPABILITY", list<Capability> },
    { "ENABLED", list<Enabled> },
    { "FLAGS", flags },
    { "SEARCH", searchData },
    { "ESEARCH", esearchResponse },
    { "STATUS", mailboxStatus },
    { "LIST", mailboxList },
    { "XLIST", mailboxList },
    { "LSUB", subscribedMailboxList },
    { "VANISHED", expungedResponse },
    { "ID", list<Id> },
    { "NAMESPACE", list<Namespace> },
};

template<typename Count>
Response count(Cursor &cursor, quint32 number)
{
    if (!cursor.skipSpacesToEnd())
        return cursor.malformed("something follows a count");
    return Count { number };
}

Response expunge(Cursor &cursor, quint32 number)
{
    return number == 0 ? cursor.malformed("EXPUNGE of message 0") : count<Expunge>(cursor, number);
}

Response fetch(Cursor &cursor, quint32 number)
{
    return number == 0 ? cursor.malformed("FETCH of message 0") : msgAtt(cursor, number);
}

struct NumberRule
{
    QByteArrayView keyword;
    Response (*parse)(Cursor &, quint32);
};

// What can follow "* " and a number.
constexpr NumberRule MessageData[] = {
    { "FETCH", fetch },
    { "EXISTS", count<Exists> },
    { "EXPUNGE", expunge },
    { "RECENT", count<Recent> },
};

template<typename Rules>
auto find(const Rules &rules, QByteArrayView keyword)
{
    const auto found = std::find_if(std::begin(rules), std::end(rules),
                                    [keyword](const auto &rule) { return sameWord(rule.keyword, keyword); });
    return found == std::end(rules) ? nullptr : found;
}

const Rule *findUntagged(QByteArrayView keyword)
{
    const Rule *rule = find(UntaggedData, keyword);
    return rule ? rule : find(TaggedData, keyword);
}

// message-data = nz-number SP ("EXPUNGE" / ("FETCH" SP msg-att)), and mailbox-data that begins with a number
Response messageData(Cursor &cursor)
{
    const auto number = number32(cursor.digits());
    if (!number)
        return cursor.malformed("the number is too large");
    cursor.skipSpaces();
    const QByteArrayView keyword = cursor.word();
    if (const NumberRule *rule = find(MessageData, keyword))
        return rule->parse(cursor, *number);
    if (keyword.isEmpty() || findUntagged(keyword))
        return cursor.malformed("a number before something else than message data");
    return Ignored { keyword };
}

// response-data = "*" SP (resp-cond-state / resp-cond-bye / mailbox-data / message-data / capability-data / …)
Response responseData(Cursor &cursor)
{
    if (!cursor.atEnd() && cursor.peek() != ' ')
        return cursor.malformed("no space behind the star");
    cursor.skipSpaces();
    if (cursor.peek() >= '0' && cursor.peek() <= '9')
        return messageData(cursor);
    if (cursor.peek() == '[') // "* OK" forgotten (home.pl)
        return bareCode(cursor);
    const QByteArrayView keyword = cursor.word();
    if (const Rule *rule = findUntagged(keyword))
        return rule->parse(cursor);
    if (keyword.isEmpty() || !isAlpha(keyword[0]) || find(MessageData, keyword))
        return cursor.malformed("no response is called so");
    return Ignored { keyword };
}

// What some servers say outside the protocol when they have had enough. It means: BYE.
constexpr QByteArrayView LastWords[] = {
    "Server Unavailable", // Exchange: "Server Unavailable. 15"
};

bool isLastWords(QByteArrayView line)
{
    return std::any_of(std::begin(LastWords), std::end(LastWords), [line](QByteArrayView words) {
        return sameWord(line.first(std::min(line.size(), words.size())), words);
    });
}

// response-tagged = tag SP resp-cond-state
Response responseTagged(Cursor &cursor)
{
    const QByteArrayView tag = cursor.atom();
    cursor.skipSpaces();
    const QByteArrayView condition = cursor.word();
    const Rule *rule = find(TaggedData, condition);
    if (!isTag(tag) || !rule)
        return cursor.malformed("neither tagged nor untagged");
    const auto state = std::get<StatusResponse>(rule->parse(cursor));
    return Tagged { tag, state.condition, state.code, state.text };
}

} // namespace

Response parseResponse(const Frame &frame)
{
    Cursor cursor(frame);
    if (cursor.take('*'))
        return responseData(cursor);
    if (cursor.take('+')) // continue-req = "+" SP (resp-text / base64); a bare "+" will do (AOL, Yandex)
        return Continuation { cursor.rest() };
    if (cursor.peek() == '[') // "* OK" forgotten (Exchange)
        return bareCode(cursor);
    if (isLastWords(frame.bytes))
        return respCondState<Condition::Bye>(cursor);
    return responseTagged(cursor);
}

} // namespace imap
