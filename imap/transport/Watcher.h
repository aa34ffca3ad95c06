// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConnectionKeeper.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <vector>

namespace imap {

// Keeps one account watched: reconnects after trouble, gives up when only a person can help.
//
// One connection watches all mailboxes, but for those that the account wants pushed: these have one each, as many as
// half of what servers allow, or as this one does; what it refuses goes back to the first. A mailbox that does not open
// is tried again over a connection of its own, and the others go on.
//
// What is wrong with the account (its certificate, its password, its settings) is wrong for all of them: the first
// connection that hears of it stops the others. They sign in one after the other, so that a wrong password is tried
// once, however many there are.
//
// The account is doing as well as the least good of its connections; from worst to best: Stopped, Waiting, Connecting,
// CatchingUp, Polling, Pushing. Among those that are Waiting, the one that tries again first speaks for the account.
//
// Any slot may delete the watcher that calls it.
class Watcher : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MostConnections = 5; // Dovecot allows ten to a user, and other programs want some

    explicit Watcher(const Account &account, QObject *parent = nullptr);
    Watcher(const Account &account, const WatchingRules &rules, QObject *parent = nullptr);
    ~Watcher() override;

    // Where each mailbox was left, by name; from then on the watcher remembers by itself. Also starts anew after
    // stopped(), and, with a new secret, while running.
    void start(const QByteArray &secret, const QHash<QString, Bookmark> &bookmarks,
               const QHash<QString, QList<quint32>> &tracked);
    // To secretWanted(), one of these. A secret that passes is asked for before each connection, and not otherwise.
    void useSecret(const QByteArray &secret);
    void lackSecret(const Error &error); // waits or stops, by the error's kind, as if the server had said so
    void stop(); // politely; nothing more is announced but that it has stopped
    void retryNow(); // the user asks: what waits is tried at once
    void probe(); // the network changed, or the machine woke up: and what is connected must prove it, or is replaced

    // How long ago the server last said anything, on the connection that has been silent longest; nullopt: never
    std::optional<std::chrono::milliseconds> sinceHeard() const;

Q_SIGNALS:
    void secretWanted(); // for the next connection: the account's is one that passes
    void stateChanged(WatchState state, const std::optional<Error> &error,
                      std::chrono::milliseconds retryIn); // zero: no try is planned
    void mailboxChanged(const QString &mailbox, WatchState state, const std::optional<Error> &error,
                        std::chrono::milliseconds retryIn); // the same of each
    void caughtUp(const QString &mailbox); // pushing or polling from now on: what is tracked is unread to our knowledge
    void newMail(const QList<Message> &messages, const QString &mailbox, const imap::Bookmark &bookmark);
    void bookmarkMoved(const QString &mailbox, const imap::Bookmark &bookmark);
    void recentUnread(const QString &mailbox, const QList<Message> &messages);
    void seen(const MessageKey &key);
    void gone(const MessageKey &key);
    void unreadChanged(const QString &mailbox, int count);
    void certificateSeen(const CertificateDetails &certificate); // to blame, or trusted by the account alone
    void signedIn(const QStringList &capabilities, const QString &mechanism);
    void stopped(); // after stop(), once all connections are closed

private:
    using Keepers = std::vector<std::unique_ptr<ConnectionKeeper>>;

    void add(const QList<Place> &places, const std::optional<Error> &after = {});
    void pass(const Event &event);
    void onStandingChanged();
    void onRefused(const Place &place, const Error &error);
    void makeDoWithFewer();
    std::optional<std::size_t> surplus() const;
    void letNextConnect();
    ConnectionKeeper *next() const;
    void leaveAll();
    void onLeft();
    Standing leastGood() const;
    QList<QPointer<ConnectionKeeper>> keepers() const;
    void setStanding(const Standing &standing);
    void tellMailboxes();
    std::chrono::milliseconds retryIn(const Standing &standing) const;

    Account m_account;
    WatchingRules m_rules;
    QByteArray m_secret;
    Keepers m_keepers; // the first has all that want none of their own
    QTimer m_goodbye;
    Standing m_standing;
    QHash<QString, Standing> m_told; // by mailbox
    QSet<QString> m_refused; // mailboxes that did not open
    bool m_isAsking = false; // for a secret
    bool m_isStopping = false; // told to, and not yet all said goodbye
};

} // namespace imap
