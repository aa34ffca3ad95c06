// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Backoff.h"
#include "Changing.h"
#include "Error.h"
#include "Orders.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class StateStore;

// Has done at the server what users order for their messages. An order is written down before anybody hears of it, and
// stays so until the server has obeyed, has refused, or it was taken back: over a lost connection, a crash, a restart.
//
// What takes a message out of its mailbox can be taken back for ten seconds, and is carried out only then; at a later
// start at once. Quitting does not hurry it: an end of the session leaves no time to wait for a server, and what is
// written down is not lost.
//
// Accounts that are not watched well are left alone until they are: then the server is there, and lets us in.
class ChangeQueue : public QObject
{
    Q_OBJECT
public:
    using Finished = std::function<void(const std::optional<Error> &)>;
    using CarryOut = std::function<void(const Account &, const imap::ChangeOrder &, const Finished &)>;
    using Clock = std::function<QDateTime()>;

    // `carryOut` answers once, later.
    ChangeQueue(StateStore &state, const CarryOut &carryOut, QObject *parent = nullptr);

    void load(); // what earlier runs have left to be done
    void setAccounts(const QList<Account> &accounts); // what is ordered for others is forgotten
    void setWell(const QString &account, bool isWell); // its server can be reached
    void setUndoTime(std::chrono::milliseconds time) { m_undoTime = time; }
    void setClock(const Clock &clock) { m_clock = clock; }
    void setDelays(const imap::Delays &delays) { m_delays = delays; }

    std::optional<MessageChange> ordered(const MessageKey &key) const;
    bool isEmpty() const { return m_entries.isEmpty(); }

public Q_SLOTS:
    void order(MessageChange change, const MessageKey &key);
    bool undo(const MessageKey &key); // as long as it is not on its way
    void noteSeen(const MessageKey &key); // elsewhere: what is already so need not be done
    // From its mailbox, or under its UIDVALIDITY only: that the server says when it is asked to change it.
    void noteGone(const MessageKey &key);
    void look(); // is anything due? After a sleep, in which timers stand still

Q_SIGNALS:
    void accepted(const MessageKey &key, MessageChange change); // written down; also by load()
    void undoEnded(const MessageKey &key); // it is no longer to be offered
    void undone(const MessageKey &key); // the message is as it was
    void carriedOut(const MessageKey &key, MessageChange change);
    void refused(const MessageKey &key, MessageChange change, const Error &error); // for good
    void stuck(const QString &account, const Error &error); // what is ordered waits for a person
    void failed(const Error &error); // our own file

private:
    struct Entry
    {
        WaitingChange order;
        bool isOffered = false; // to be taken back
        bool isOnItsWay = false;
        bool isGone = false; // by what its watching has heard
    };
    struct Place // of an account
    {
        Account account;
        imap::Backoff backoff;
        QDateTime retryAt; // invalid: at once
        bool isWell = false;
        bool isStuck = false; // until it was unwell and is well again
        bool isRunning = false;
    };

    void endUndo();
    void lookAt(Place &place);
    QList<MessageKey> nextOf(const Place &place) const;
    void carryOut(Place &place, const QList<MessageKey> &keys);
    void finished(const QString &account, MessageChange change, const QList<MessageKey> &keys,
                  const std::optional<Error> &error);
    void putOff(Place &place, const Error &error);
    bool isDue(const Entry &entry) const;
    void settle(const MessageKey &key, MessageChange change, const std::optional<Error> &error);
    void forget(const MessageKey &key);
    void armTimer();

    StateStore &m_state;
    CarryOut m_carryOut;
    Clock m_clock;
    std::chrono::milliseconds m_undoTime = std::chrono::seconds(10);
    imap::Delays m_delays;
    QHash<MessageKey, Entry> m_entries;
    QHash<QString, Place> m_places; // by account
    QTimer m_timer;
};
