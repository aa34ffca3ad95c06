// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>

// The server's responses as values (RFC 9051 §7). All views point into the Frame they were parsed from.
namespace imap {

// A string of the server as it stands in the frame, without its quotes. A null view is NIL or absent. One that came in
// quotes may still hold escapes (\" and \\): toByteArray() and == resolve them, which is why names are compared with
// ==.
class AString : public QByteArrayView
{
public:
    enum class Form { Plain, Escaped };

    AString() = default;
    AString(QByteArrayView raw, Form form)
        : QByteArrayView(raw)
        , m_form(form)
    {
    }
    QByteArray toByteArray() const;
    friend bool operator==(const AString &string, QByteArrayView text)
    {
        return string.m_form == Form::Plain ? QByteArrayView(string).compare(text) == 0 : string.toByteArray() == text;
    }

private:
    Form m_form = Form::Plain;
};

// What stands in brackets after a status: [UIDVALIDITY 42] (RFC 9051 §7.1). An empty name: none was given.
struct ResponseCode
{
    QByteArrayView name; // compare without case: is("UIDVALIDITY")
    QByteArrayView arguments; // raw, without the space before

    bool is(QByteArrayView other) const;
    std::optional<quint64> number() const; // the arguments as one number
};

// clang-format off: one response a line reads as the table that it is
enum class Condition { Ok, No, Bad, Bye, Preauth };

struct Tagged
{
    QByteArrayView tag;
    Condition condition;
    ResponseCode code;
    QByteArrayView text;
};
struct Continuation
{
    QByteArrayView text;
}; // whole: a SASL challenge may be long
struct StatusResponse
{
    Condition condition;
    ResponseCode code;
    QByteArrayView text;
}; // untagged OK, NO, BAD, BYE, PREAUTH

struct Capability
{
    QByteArrayView names;
}; // space separated, raw: for (… : Words(names))
struct Enabled
{
    QByteArrayView names;
};
struct Exists
{
    quint32 count;
};
struct Recent
{
    quint32 count;
};
struct Expunge
{
    quint32 number;
};
struct Vanished
{
    enum class Kind { Now, Earlier } kind;
    QByteArrayView uids;
}; // RFC 7162 §3.2.10; a sequence-set, never expanded, maybe empty

// The system flags that a notifier cares for, as bits; the others are in `flagList`, raw.
struct MessageFlags
{
    enum Bit : quint8 { Seen = 1, Answered = 2, Flagged = 4, Deleted = 8, Draft = 16, Recent = 32 };
    quint8 bits = 0;
    bool has(Bit bit) const { return (bits & bit) != 0; }
};

struct Fetch // RFC 9051 §7.5.2; absent items are nullopt or null views
{
    quint32 number = 0;
    std::optional<quint32> uid;
    std::optional<MessageFlags> flags;
    QByteArrayView flagList; // inside its parentheses
    std::optional<quint64> modSequence;
    std::optional<quint64> size;
    QByteArrayView internalDate; // inside its quotes
    AString header; // BODY[HEADER…] or BODY[HEADER.FIELDS…]; null: not in this response
    AString body; // BODY[] or BODY[TEXT] and other sections: the first one given
    qsizetype bodyAnnounced = 0; // size of `body` on the server's side; larger than body.size(): it was cut
    QByteArrayView emailId; // RFC 8474
    std::optional<quint64> gmailMessageId; // X-GM-MSGID
};

struct List
{
    QByteArrayView attributes;
    AString delimiter;
    AString name;
    bool subscribedOnly = false;
};
struct MailboxStatus // RFC 9051 §7.3.4 (STATUS)
{
    AString name;
    std::optional<quint32> messages, uidNext, uidValidity, unseen; // a uidNext or uidValidity of 0 counts as absent
    std::optional<quint64> highestModSequence; // 0: absent (RFC 7162 §3.1.2.2)
};
struct Search
{
    QByteArrayView numbers;
    quint32 count = 0;
    std::optional<quint64> modSequence;
}; // space separated, raw, checked; how many
struct ESearch // RFC 9051 §7.3.4
{
    AString tag;
    bool byUid = false;
    std::optional<quint32> minimum, maximum, count;
    QByteArrayView all; // a sequence-set, never expanded
    std::optional<quint64> modSequence;
};
struct Flags
{
    QByteArrayView flags;
};
struct Id
{
    QByteArrayView parameters;
};
struct Namespace
{
    QByteArrayView text;
};

struct Ignored
{
    QByteArrayView keyword;
}; // well-formed or harmless, and of no use to us
struct Malformed
{
    const char *reason;
    qsizetype offset;
};
// clang-format on

using Response =
    std::variant<Tagged, Continuation, StatusResponse, Capability, Enabled, Exists, Recent, Expunge, Vanished, Fetch,
                 List, MailboxStatus, Search, ESearch, Flags, Id, Namespace, Ignored, Malformed>;

} // namespace imap
