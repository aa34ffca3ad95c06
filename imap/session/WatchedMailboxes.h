// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Assignment.h"
#include "Burst.h"
#include "MailboxCounts.h"
#include "WatchedMailbox.h"

#include <QByteArrayList>
#include <QStringList>

#include <optional>
#include <vector>

namespace imap {

// The mailboxes that one connection watches. One is open: the first of them, which is home, while nothing happens. Of
// the others STATUS tells, whether we ask for it or the server pushes it, and shows which of them is worth a visit.
class WatchedMailboxes
{
public:
    explicit WatchedMailboxes(const Assignment &assignment);

    WatchedMailbox &open() { return m_all[m_open].mailbox; } // or about to be
    const WatchedMailbox &open() const { return m_all[m_open].mailbox; }
    const QByteArray &openName() const { return m_all[m_open].wireName; } // as it stands on the wire
    Burst &burst() { return m_all[m_open].burst; } // of what changes in it
    bool isHome() const { return m_open == 0; }
    bool isAlone() const { return m_all.size() == 1; }
    bool askMenu(); // the open one's; true the first time

    // Those that are not home, by place in the Assignment
    std::vector<std::size_t> others() const;
    QByteArrayList names() const; // of all, as they stand on the wire
    const QByteArray &name(std::size_t which) const { return m_all[which].wireName; }
    const QString &decodedName(std::size_t which) const { return m_all[which].mailbox.name(); }
    bool isAnother(const QByteArray &wireName) const; // one of them, and not the open one
    Events told(const MailboxStatus &status);
    void answered(std::size_t which); // STATUS was, whatever it told

    // A visit covers all that was told before it began. Between two there is a rest, so that one busy mailbox does not
    // keep us from home.
    void counted(quint64 unread); // the open one has
    bool goVisiting(Instant now); // to the next that is worth it; false: none is, or not yet
    void goHome(Instant now);
    void leftChanged(); // the one that was open before: it is worth another visit
    std::optional<Instant> nextVisit() const; // when the next is due; nullopt: none is

    QStringList caughtUp(WatchState how); // names of others that are watched like that from now on

private:
    struct Watched
    {
        WatchedMailbox mailbox;
        QByteArray wireName;
        Burst burst {};
        MailboxCounts told {};
        std::optional<MailboxCounts> seen {}; // of `told`: what is dealt with; nullopt: nothing on this connection
        int answers = 0; // to STATUS since the last visit
        int disputes = 0; // visits in a row that found another number of unread messages than we were told
        bool menuAsked = false;
        std::optional<WatchState> state {};
    };
    static bool isWorthAVisit(const Watched &one);
    std::vector<Watched>::const_iterator find(const QByteArray &wireName) const;

    std::vector<Watched> m_all;
    std::size_t m_open = 0;
    std::size_t m_left = 0; // was open before
    Instant m_notBefore {};
};

} // namespace imap
