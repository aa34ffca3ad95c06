// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Bookmark.h"
#include "Message.h"
#include "ModelMailbox.h"
#include "Schedule.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

// The server's mailboxes, and all that ever happened in them: the truth that the program's announcements are held against.
// Time is counted in changes here.
class Mailhouse
{
public:
    // Whether a copy of a mail has to be announced, as long as it is unread.
    enum class Duty {
        Never, // it was there before the program first saw its mailbox
        Maybe, // it came while that happened, or nobody can tell
        Must,
    };
    struct Copy
    {
        int mail = 0;
        QByteArray mailbox;
        quint32 uidValidity = 0;
        quint32 uid = 0;
        Duty duty = Duty::Must;
        qint64 arrivedAt = 0; // seconds since 1970, as INTERNALDATE says
        struct Change
        {
            quint64 when;
            bool isUnread; // there, not seen and not deleted
        };
        std::vector<Change> changes;

        bool isUnread() const { return changes.back().isUnread; }
        bool wasAlwaysUnread() const { return changes.size() == 1 && isUnread(); }
        bool wasUnreadBetween(quint64 from, quint64 until) const; // at any time
        QByteArray print() const;
    };

    explicit Mailhouse(const Schedule &schedule);

    ModelStore store;
    std::function<imap::Bookmark(const QByteArray &mailbox)> bookmarkOf; // what the program has stored

    void fillBefore(int messages);
    void perform(const Step &step, imap::Instant now);
    quint64 changes() const { return m_changes; }
    const std::vector<Copy> &copies() const { return m_copies; }
    const Copy *copyOf(const MessageKey &key) const;
    int mails() const { return m_mails; }
    bool hasTwins(int mail) const { return m_twins.contains(mail); } // delivered to two mailboxes at once
    // How many messages came behind this one, and how many there are in all, under the same UIDVALIDITY.
    std::pair<int, int> rankOf(const Copy &copy) const;

    static QByteArray nameOf(int mail); // its Message-ID

private:
    using Place = std::tuple<QByteArray, quint32, quint32>;
    void deliver(const QByteArray &mailbox, int mail, imap::Instant now);
    void add(const QByteArray &mailbox, int mail, quint32 uid, Duty duty, const ModelMessage &message);
    Duty dutyIn(const QByteArray &mailbox) const;
    void note(const QByteArray &mailbox, quint32 uid);
    void makeAnew(const QByteArray &mailbox, bool isRestored);
    void move(const QByteArray &from, quint32 uid, const QByteArray &to);
    std::optional<quint32> pick(const QByteArray &mailbox, int which) const;

    const Schedule &m_schedule;
    quint64 m_changes = 0;
    int m_mails = 0;
    std::set<int> m_twins;
    std::vector<Copy> m_copies;
    std::map<Place, std::size_t> m_places;
};
