// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConnectionKeeper.h"

#include <QHash>
#include <QPointer>

#include <vector>

namespace imap {

// Keeps one account watched: reconnects after trouble, gives up when only a person can help.
//
// Each mailbox has a connection of its own. What is wrong with the account (its certificate, its password, its
// settings) is wrong for all of them: the first one that hears of it stops the others. They sign in one after the
// other, so that a wrong password is tried once, however many mailboxes there are.
//
// The account is doing as well as the least good of its mailboxes; from worst to best: Stopped, Waiting, Connecting,
// CatchingUp, Polling, Pushing. Among those that are Waiting, the one that tries again first speaks for the account.
//
// Any slot may delete the watcher that calls it.
class Watcher : public QObject
{
    Q_OBJECT
public:
    explicit Watcher(const Account &account, QObject *parent = nullptr);
    Watcher(const Account &account, const WatchingRules &rules, QObject *parent = nullptr);
    ~Watcher() override;

    // Where each mailbox was left, by name; from then on the watcher remembers by itself. Also starts anew after
    // stopped(), and, with a new secret, while running.
    void start(const QByteArray &secret, const QHash<QString, Bookmark> &bookmarks,
               const QHash<QString, QList<quint32>> &tracked);
    void stop(); // politely; nothing more is announced but that it has stopped
    void retryNow(); // the user asks: what waits is tried at once
    void probe(); // the network changed, or the machine woke up: and what is connected must prove it, or is replaced

Q_SIGNALS:
    void stateChanged(WatchState state, const std::optional<Error> &error,
                      std::chrono::milliseconds retryIn); // zero: no try is planned
    void caughtUp(const QString &mailbox); // pushing or polling from now on: what is tracked is unread to our knowledge
    void newMail(const QList<Message> &messages, const QString &mailbox, const imap::Bookmark &bookmark);
    void bookmarkMoved(const QString &mailbox, const imap::Bookmark &bookmark);
    void recentUnread(const QString &mailbox, const QList<Message> &messages);
    void seen(const MessageKey &key);
    void gone(const MessageKey &key);
    void unreadChanged(const QString &mailbox, int count);
    void signedIn(const QStringList &capabilities, const QString &mechanism);
    void stopped(); // after stop(), once all connections are closed

private:
    void add(const Assignment &assignment);
    void pass(const Event &event);
    void onStandingChanged();
    void letNextConnect();
    void leaveAll();
    void onLeft();
    Standing leastGood() const;
    QList<QPointer<ConnectionKeeper>> mailboxes() const;
    void setStanding(const Standing &standing);

    Account m_account;
    WatchingRules m_rules;
    std::vector<std::unique_ptr<ConnectionKeeper>> m_mailboxes;
    QTimer m_goodbye;
    Standing m_standing;
    bool m_isStopping = false; // told to, and not yet all said goodbye
};

} // namespace imap
