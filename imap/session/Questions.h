// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Capabilities.h"
#include "Command.h"
#include "HeaderItems.h"
#include "SequenceSet.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDate>

#include <optional>

// Every command that asks about a mailbox, as it stands on the wire. None of them changes anything: EXAMINE and not
// SELECT, BODY.PEEK and not BODY. At the end stand the few that do, for a user's orders.
namespace imap::Questions {

enum class Searching {
    Plain, // SEARCH: all the numbers
    Extended, // ESEARCH (RFC 4731): a count or ranges, and a tag that says whose answer it is
};

enum class Listing {
    Plain, // LIST (RFC 3501)
    XList, // LIST that tells special uses, from before RFC 6154
    Extended, // LIST that tells what else it is asked for: special uses (RFC 6154), STATUS (RFC 5819)
};

// What we know of a mailbox that we open again (RFC 7162 §3.2.5). The set is not empty.
struct Known
{
    quint32 uidValidity;
    quint64 modSequence;
    SequenceSet uids;
};

Command introduction(); // ID (RFC 2971)
Command enableResync(); // ENABLE (RFC 5161)
// NOTIFY (RFC 5465): from now on the server is to push, by itself, new messages of the mailbox that is open with these
// items, and what else changes there; and of the others STATUS, now and at every change.
Command notify(const HeaderItems &items, const QByteArrayList &others);
// Of the mailbox that is open, and no more than IDLE tells where nobody says NOTIFY. A server that could not keep up tells
// nothing at all, not even to the idle, until it is asked again (§4, §5.8).
Command notifyAsEver();
Command examine(const QByteArray &mailbox, const std::optional<Known> &known = {});
Listing bestListing(const Capabilities &offered);
Command mailboxes(Listing listing, const Capabilities &offered); // all of them
Command mailboxIds(); // MAILBOXID of all of them, where LIST-STATUS and OBJECTID are offered
Command mailboxStatus(const QByteArray &mailbox, const Capabilities &offered);
Command counts(const QByteArray &mailbox, const Capabilities &offered); // STATUS of one that is not open
Command uidNext(const QByteArray &mailbox); // STATUS, for servers whose EXAMINE does not tell
Command lastUid(); // for those whose STATUS does not either
Command headers(const QByteArray &uids, const HeaderItems &items); // "7:*", "3,5:8"
Command flags(const SequenceSet &uids);
Command wholeMessage(quint32 uid, qsizetype bytes); // its first so many
Command countUnread(Searching searching);
Command findAllUnread(Searching searching);
Command findFrom(quint32 uid, Searching searching); // which UIDs there are, from this one on
Command findFromNumber(quint32 number, Searching searching); // the UIDs of the messages from this one on
Command findUnread(const SequenceSet &uids); // which of these are unread and not deleted; extended only
Command findUnreadFromNumber(quint32 number, Searching searching);
Command findUnreadSince(QDate day, Searching searching);

Command select(const QByteArray &mailbox);
Command addFlag(const SequenceSet &uids, QByteArrayView flag); // and no answer about it
Command move(const SequenceSet &uids, const QByteArray &mailbox); // RFC 6851
Command copy(const SequenceSet &uids, const QByteArray &mailbox);
Command expunge(const SequenceSet &uids); // these and no others (RFC 4315 §2.1)

constexpr qsizetype MessageBytes = 256 * 1024; // of a message that is to be read
constexpr qsizetype BeginningBytes = 32 * 1024; // of one that is only looked into; its header takes up to a third

} // namespace imap::Questions
