// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AString.h"

#include <optional>
#include <variant>

// The server's responses as values (RFC 9051 §7). All views point into the Frame they were parsed from.
namespace imap {

// One response a line reads as the table that it is.
// clang-format off

// What stands in brackets after a status: [UIDVALIDITY 42] (RFC 9051 §7.1). An empty name: none was given.
struct ResponseCode
{
    QByteArrayView name;      // compare without case: is("UIDVALIDITY")
    QByteArrayView arguments; // raw, without the space before

    bool is(QByteArrayView other) const;
    std::optional<quint64> number() const; // the arguments as one number
};

// Status responses (§7.1). Of their text at most 1 KiB is given; a Continuation's is whole: a challenge may be long.
enum class Condition { Ok, No, Bad, Bye, Preauth };

struct Tagged { QByteArrayView tag; Condition condition; ResponseCode code; QByteArrayView text; };
struct Continuation { QByteArrayView text; };
struct StatusResponse { Condition condition; ResponseCode code; QByteArrayView text; }; // untagged

// Server data (§7.2 to §7.5). Lists are raw and space separated: for (QByteArrayView name : Words(names)); sets of numbers
// are sequence-sets, checked and never expanded.
struct Capability { QByteArrayView names; };
struct Enabled { QByteArrayView names; };
struct Flags { QByteArrayView flags; };
struct Id { QByteArrayView parameters; };
struct Namespace { QByteArrayView text; };
struct Exists { quint32 count; };
struct Recent { quint32 count; };
struct Expunge { quint32 number; };
struct Vanished { enum class Kind { Now, Earlier } kind; QByteArrayView uids; }; // RFC 7162 §3.2.10; maybe empty

// The attributes of a mailbox as bits (§7.3.1, RFC 6154 §2, RFC 8457 §2); XLIST's words for the same have the same bit.
struct MailboxAttributes
{
    enum Bit : quint32 {
        NoSelect = 0x1, NonExistent = 0x2, NoInferiors = 0x4, HasChildren = 0x8, HasNoChildren = 0x10,
        Marked = 0x20, Unmarked = 0x40, Subscribed = 0x80, Remote = 0x100,
        All = 0x1000, Archive = 0x2000, Drafts = 0x4000, Flagged = 0x8000, Important = 0x10000, Junk = 0x20000,
        Sent = 0x40000, Trash = 0x80000,
        Inbox = 0x100000, // only XLIST says that, which may give INBOX another name
        MessageFlags = 0x200000, // flags of messages stand here (Twisted): then \Flagged is one of them
    };
    quint32 bits = 0;
    bool has(Bit bit) const { return (bits & bit) != 0; }
};

struct List                                  // §7.3.1; extended data items are skipped
{
    MailboxAttributes attributes;
    QByteArrayView attributeList;            // inside its parentheses
    AString delimiter;
    AString name;
    bool subscribedOnly = false;             // LSUB
};

struct MailboxStatus                         // §7.3.4 (STATUS); absent items are nullopt or null views
{
    AString name;
    std::optional<quint32> messages, uidNext, uidValidity, unseen; // a uidNext or uidValidity of 0 counts as absent,
    std::optional<quint64> highestModSequence;                     // so does this one (RFC 7162 §3.1.2.2)
    QByteArrayView mailboxId;                // RFC 8474 §4.3
};

struct Search                                // RFC 3501 §7.2.5
{
    QByteArrayView numbers;                  // space separated, checked: SequenceSet::parse() takes them
    quint32 count = 0;                       // how many they are
    std::optional<quint64> modSequence;
};

struct ESearch                               // §7.3.4 (ESEARCH)
{
    AString tag;
    bool byUid = false;
    std::optional<quint32> minimum, maximum, count;
    QByteArrayView all;                      // a sequence-set, never expanded
    std::optional<quint64> modSequence;
};

// The system flags that a notifier cares for, as bits; the others are in `flagList`, raw.
struct MessageFlags
{
    enum Bit : quint8 { Seen = 1, Answered = 2, Flagged = 4, Deleted = 8, Draft = 16, Recent = 32 };
    quint8 bits = 0;
    bool has(Bit bit) const { return (bits & bit) != 0; }
};

struct Fetch                                 // §7.5.2; absent items are nullopt or null views
{
    quint32 number = 0;
    std::optional<quint32> uid;
    std::optional<MessageFlags> flags;
    QByteArrayView flagList;                 // inside its parentheses
    std::optional<quint64> modSequence;
    std::optional<quint64> size;
    QByteArrayView internalDate;             // inside its quotes
    AString header;                          // BODY[HEADER…] or BODY[HEADER.FIELDS…]; null: not in this response
    AString otherFields;                     // BODY[HEADER.FIELDS…] that has none of what is shown of a message
    AString body;                            // BODY[], BODY[TEXT] and other sections: the first one given
    qsizetype bodyAnnounced = 0;             // its size on the server's side; larger than body.size(): it was cut
    AString preview;                         // RFC 8970 §3; null: not in this response, or not generated yet
    QByteArrayView emailId;                  // RFC 8474 §5.1
    std::optional<quint64> gmailMessageId;   // X-GM-MSGID
};

struct Ignored { QByteArrayView keyword; };  // well-formed or harmless, and of no use to us
struct Malformed { const char *reason; qsizetype offset; };
// clang-format on

using Response =
    std::variant<Tagged, Continuation, StatusResponse, Capability, Enabled, Exists, Recent, Expunge, Vanished, Fetch,
                 List, MailboxStatus, Search, ESearch, Flags, Id, Namespace, Ignored, Malformed>;

} // namespace imap
