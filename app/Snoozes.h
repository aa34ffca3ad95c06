// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"
#include "Orders.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

class StateStore;

// Messages that their user wants to be shown again, later: written down until they are, over a restart and a sleep.
// One whose time has come waits until its mailbox is watched well, as only then it is known to be still unread; what is
// read or deleted in the meantime is forgotten.
class Snoozes : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    using IsWatched = std::function<bool(const MessageKey &)>; // is its mailbox watched well?

    Snoozes(StateStore &state, const IsWatched &isWatched, QObject *parent = nullptr);

    void load();
    void setClock(const Clock &clock) { m_clock = clock; }

public Q_SLOTS:
    void snooze(const Message &message, const QDateTime &until);
    void forget(const MessageKey &key); // read, deleted, shown again, or dealt with
    void look(); // has the time of any come? After a sleep, and when a mailbox is well again

Q_SIGNALS:
    void due(const Message &message); // once in each run; answer it with forget() when it is out
    void failed(const Error &error); // our own file

private:
    struct Entry
    {
        SnoozedMessage snoozed;
        bool isTold = false;
    };
    void armTimer();

    StateStore &m_state;
    IsWatched m_isWatched;
    Clock m_clock;
    QHash<MessageKey, Entry> m_entries;
    QTimer m_timer;
};
