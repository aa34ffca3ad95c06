// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bookmark.h"
#include "Error.h"
#include "Lessons.h"
#include "Mailbox.h"
#include "Message.h"
#include "Status.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <variant>
#include <vector>

namespace imap {

// One event a line reads as the table that it is.
// clang-format off

// What a conversation asks of its connection…
struct Send { QByteArray bytes; };
struct StartTls {};
struct Finished {};                               // all is said, close politely
struct Failed { Error error; QString mailbox; };  // final; close. mailbox: the one it is about, or empty

// …and what it has to tell, in the past tense.
struct StateChanged { WatchState state; };
struct CaughtUp { QString mailbox; WatchState state; };                 // one that is not the first, for which StateChanged speaks
struct Learnt { Lessons lessons; };               // to begin the next conversation with
struct NewMail { QString mailbox; QList<Message> messages; Bookmark bookmark; }; // announce, and store with the bookmark
struct BookmarkMoved { QString mailbox; Bookmark bookmark; };           // nothing to announce
struct RecentUnread { QString mailbox; QList<Message> messages; };      // unread before we came: for the menu, not for popups
struct RecentlyCome { QString mailbox; QList<Message> messages; };      // an errand's answer: the newest, read or not
struct Seen { MessageKey key; };
struct Gone { MessageKey key; };
struct UnreadChanged { QString mailbox; int count; };
struct SignedIn { QStringList capabilities; QString mechanism; };       // what the server offers
struct MailboxOpened { QString mailbox; quint32 messages; Bookmark bookmark; };
struct MessageFetched { MessageKey key; QByteArray raw; bool complete; }; // an errand's answer, raw RFC 5322
struct MailboxesListed { MailboxList list; };                           // another's

using Event = std::variant<Send, StartTls, Finished, Failed, StateChanged, CaughtUp, Learnt, NewMail, BookmarkMoved, RecentUnread, Seen,
                           Gone, UnreadChanged, SignedIn, MailboxOpened, MessageFetched, MailboxesListed, RecentlyCome>;
using Events = std::vector<Event>;
// clang-format on

} // namespace imap
