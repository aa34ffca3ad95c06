// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answers.h"
#include "Assignment.h"
#include "Event.h"
#include "MailboxCounts.h"
#include "Questions.h"
#include "SequenceSet.h"

#include <QDate>
#include <QList>
#include <QString>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace imap {

// What is known of the mailbox that is watched: how far it is judged, how many messages are unread, and which of them
// we have shown. Answers go in, what they mean to the outside comes out. Decides by UID; counts only help to guess how
// much there will be to fetch.
class WatchedMailbox
{
public:
    static constexpr quint32 ManyNew = 50; // more than these are not fetched,
    static constexpr quint32 NewestOfMany = 20; // but these
    static constexpr quint32 MenuLength = 10;

    WatchedMailbox(const QString &account, const Place &place);

    // While it is being opened, and afterwards as it changes
    void opening(); // the server will say anew
    void setUidValidity(quint32 uidValidity) { m_uidValidity = uidValidity; }
    void setUidNext(quint32 uidNext) { m_uidNext = uidNext; }
    void setHighestModSequence(quint64 value) { m_highestModSequence = value; }
    bool setMessages(quint32 count); // true: more than before
    void removeMessages(quint64 count);
    void noteMessage(quint32 number); // there are at least so many

    std::optional<Questions::Known> known() const; // to ask for nothing but what has changed since
    bool hasKeptModSequences() const
    {
        return m_highestModSequence >= std::max<quint64>(m_bookmark.highestModSequence, 1);
    }
    Events opened(); // the bookmark holds, or a new one is set
    Events startFrom(quint32 uidNext); // a new bookmark, once the server has told
    bool hasStart() const { return m_bookmark.uidNext != 0; }
    bool mayHaveNews() const;
    bool isEmpty() const { return m_messages == 0; }
    bool isUnchanged(const MailboxCounts &counts) const; // since it was left, and nothing in it is unknown to us
    bool isNext(quint32 uid) const { return hasStart() && uid == m_bookmark.uidNext; } // nothing lies in between

    // A mailbox made anew has other UIDs: what came meanwhile is known by its date. The bookmark is told with it.
    bool isMadeAnew() const { return m_since.has_value(); }
    QDate since() const; // a day early, as nobody says by whose clock a server searches
    SequenceSet forSince(const SequenceSet &unread) const; // those to fetch
    Events sinceFetched(const std::vector<HeaderAnswer::Row> &rows);

    // The answers to a look
    quint32 firstNewUid() const { return m_bookmark.uidNext; }
    quint32 expectedNew() const;
    Events arrived(std::vector<HeaderAnswer::Row> rows,
                   quint32 judgedUpTo); // judgedUpTo: the largest UID known to be old now
    Events counted(quint64 unread);
    Events judged(const SequenceSet &missing, const std::map<quint32, MessageFlags> &flags);
    Events settled(); // all is judged that happened before the mailbox was opened, so a mod-sequence may say so

    // What was unread before we came
    bool wantsMenu() const;
    quint32 firstMenuNumber() const; // message number: the menu looks no further back
    SequenceSet forMenu(const SequenceSet &unread) const; // those to fetch
    Events menuFetched(const std::vector<HeaderAnswer::Row> &rows);

    const QString &name() const { return m_name; }
    const SequenceSet &tracked() const { return m_tracked; }
    void noteDeleted() { m_mayBeDeleted = true; } // flagged for it: one of the tracked, perhaps
    // Those to ask for, where all that are unread are known. Among these may be some that are deleted: then all of them,
    // as some may have come after the question.
    SequenceSet perhapsNotUnread(const SequenceSet &unread, const SequenceSet &asked);
    SequenceSet trackedExcept(const SequenceSet &unread, const SequenceSet &asked) const;
    SequenceSet trackedIn(const SequenceSet &uids) const;

private:
    bool lacksInMenu(quint64 unread) const;
    MessageKey keyOf(quint32 uid) const;
    QList<Message> messagesOf(const std::vector<HeaderAnswer::Row> &rows) const;
    void track(const QList<Message> &messages);
    void noteArrivals(const std::vector<HeaderAnswer::Row> &rows);

    QString m_account;
    QString m_name;
    Bookmark m_bookmark;
    SequenceSet m_tracked;
    bool m_mayBeDeleted = false; // one of the tracked, since we last asked for all of them
    quint32 m_uidValidity = 0; // 0: the server has not said
    quint32 m_uidNext = 0; // 0: the server has not said
    quint64 m_highestModSequence = 0; // when it was opened; 0: the server has not said
    quint32 m_messages = 0;
    quint32 m_judged = 0; // how many of the messages the bookmark has passed; a guess
    std::optional<quint64> m_unread;
    std::optional<qint64> m_since; // up to when the mailbox before this one was judged, in seconds since 1970
};

} // namespace imap
