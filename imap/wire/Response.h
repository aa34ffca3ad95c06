// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <variant>

// The server's responses as values (RFC 9051 §7). All views point into the Frame they were parsed from.
namespace imap {

// What stands in brackets after a status: [UIDVALIDITY 42] (RFC 9051 §7.1). An empty name: none was given.
struct ResponseCode
{
    QByteArrayView name;      // compare without case: is("UIDVALIDITY")
    QByteArrayView arguments; // raw, without the space before

    bool is(QByteArrayView other) const;
    std::optional<quint64> number() const; // the arguments as one number
};

enum class Condition { Ok, No, Bad, Bye, Preauth };

struct Tagged { QByteArrayView tag; Condition condition; ResponseCode code; QByteArrayView text; };
struct Continuation { QByteArrayView text; };
struct StatusResponse { Condition condition; ResponseCode code; QByteArrayView text; }; // untagged OK, NO, BAD, BYE, PREAUTH

struct Capability { QByteArrayView names; };           // space separated, raw
struct Enabled { QByteArrayView names; };
struct Exists { quint32 count; };
struct Recent { quint32 count; };
struct Expunge { quint32 number; };
struct Vanished { enum class Kind { Now, Earlier } kind; QByteArrayView uids; }; // RFC 7162 §3.2.10; a sequence-set, never expanded

// The system flags that a notifier cares for, as bits; the others are in `flags` raw.
struct MessageFlags
{
    enum Bit : quint8 { Seen = 1, Answered = 2, Flagged = 4, Deleted = 8, Draft = 16, Recent = 32 };
    quint8 bits = 0;
    bool has(Bit bit) const { return (bits & bit) != 0; }
};

struct Fetch                                            // RFC 9051 §7.5.2; absent items are nullopt or null views
{
    quint32 number = 0;
    std::optional<quint32> uid;
    std::optional<MessageFlags> flags;
    std::optional<quint64> modSequence;
    std::optional<quint64> size;
    QByteArrayView internalDate;                        // inside its quotes
    QByteArrayView header;                              // BODY[HEADER…] or BODY[HEADER.FIELDS…]; null: not in this response
    QByteArrayView body;                                // BODY[] or BODY[TEXT] and other sections
    qsizetype bodyAnnounced = 0;                        // the literal's announced size where it was cut
    QByteArrayView emailId;                             // RFC 8474
    std::optional<quint64> gmailMessageId;              // X-GM-MSGID
};

struct List { QByteArrayView attributes; QByteArrayView delimiter; QByteArrayView name; bool subscribedOnly = false; };
struct MailboxStatus                                    // RFC 9051 §7.3.4 (STATUS)
{
    QByteArrayView name;
    std::optional<quint32> messages, uidNext, uidValidity, unseen;
    std::optional<quint64> highestModSequence;
};
struct Search { QByteArrayView numbers; };              // space separated, raw
struct ESearch                                          // RFC 9051 §7.3.4
{
    QByteArrayView tag;
    bool byUid = false;
    std::optional<quint32> minimum, maximum, count;
    QByteArrayView all;                                 // a sequence-set, never expanded
    std::optional<quint64> modSequence;
};
struct Flags { QByteArrayView flags; };
struct Id { QByteArrayView parameters; };
struct Namespace { QByteArrayView text; };

struct Ignored { QByteArrayView keyword; };             // well-formed or harmless, and of no use to us
struct Malformed { const char *reason; qsizetype offset; };

using Response = std::variant<Tagged, Continuation, StatusResponse, Capability, Enabled, Exists, Recent, Expunge, Vanished,
                              Fetch, List, MailboxStatus, Search, ESearch, Flags, Id, Namespace, Ignored, Malformed>;

} // namespace imap
