// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Mailhouse.h"
#include "Status.h"

#include <QHash>
#include <QSet>

#include <map>
#include <set>

// Judges what the program did: never miss, never repeat. Most of it at the end, when there was quiet for long; what is
// wrong for good, at once.
class Oracle
{
public:
    explicit Oracle(const Mailhouse &mailhouse);

    void failed(const QByteArray &what);
    const QByteArrayList &failures() const { return m_failures; }

    // What the program does
    struct Knowledge // what it goes by: the state of the mailboxes at some time from…until
    {
        quint64 from;
        quint64 until;
    };
    void recorded(const QList<Message> &messages); // and so owed
    void shown(const Message &message, Knowledge knowledge);
    void settled(const MessageKey &key); // that it was shown is on disk
    void withdrawn(const MessageKey &key);
    void counted(const QString &mailbox, int unread);
    void crashed();

    int popups() const { return m_popupsEver; }
    void judgeLate(const Mailhouse::Copy &copy); // it has had all the time that it takes, and nothing was in the way
    void judge(); // at the end

private:
    void judgeMissing();
    bool isDue(const Mailhouse::Copy &copy) const; // and was not announced
    void judgePopups();
    void judgeCounts();

    const Mailhouse &m_mailhouse;
    QByteArrayList m_failures;
    struct Told
    {
        bool isSettled = false;
        bool inThisRun = false;
        bool isNameless = false; // and so not known again in another mailbox
        std::vector<MessageKey> keys;
    };
    std::map<int, Told> m_told; // by mail
    std::map<int, std::vector<MessageKey>> m_recorded; // likewise
    QSet<MessageKey> m_popups; // of this run: nobody can take back those of another
    QHash<QString, int> m_unread;
    int m_popupsEver = 0;
};
