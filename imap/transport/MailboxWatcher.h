// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Backoff.h"
#include "Connection.h"
#include "Conversation.h"
#include "Status.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace imap {

// All that one conversation needs to take up the watching of a mailbox where the last one left it.
struct Assignment
{
    Account account;
    QString mailbox;
    QByteArray secret;
    Bookmark bookmark;
    QList<quint32> tracked; // UIDs that were shown, and that nobody has read or deleted yet as far as we know
    Lessons lessons {}; // of the connections before
};
using MakeConversation = std::function<std::unique_ptr<Conversation>(const Assignment &assignment)>;

std::unique_ptr<Conversation> makeWatch(const Assignment &assignment);
double throwDice(); // in [0, 1)

// How patient watching is, and what it is made with. Tests bring their own.
struct WatchingRules
{
    MakeConversation makeConversation = makeWatch;
    Timing timing;
    Delays delays;
    std::chrono::milliseconds stable = std::chrono::minutes(1); // so long it must go well until trouble counts anew
    std::chrono::milliseconds goodbye = std::chrono::seconds(3); // so long a server may take to answer LOGOUT
    std::function<double()> random = throwDice;
};

// How a mailbox is doing.
struct Standing
{
    WatchState state = WatchState::Stopped;
    std::optional<Error> error; // why Waiting or Stopped
    std::optional<Instant> retryAt; // while Waiting, unless it waits for somebody

    bool operator==(const Standing &) const = default;
};

// Keeps one mailbox watched, one connection after the other, and remembers between them how far it has read. It
// connects when it is given its turn, and keeps the turn until it has signed in.
class MailboxWatcher : public QObject
{
    Q_OBJECT
public:
    MailboxWatcher(const Assignment &assignment, const WatchingRules &rules, QObject *parent = nullptr);

    void start();
    void retryNow();
    void connectNow(); // its turn
    bool wantsToConnect() const { return m_wantsToConnect; }
    bool isSigningIn() const { return m_isSigningIn; }
    void leave(); // politely; no more connections, and nothing that the last one says is told
    void abort(); // at once
    bool isConnected() const { return m_connection != nullptr; }
    const Standing &standing() const { return m_standing; }
    const QString &mailbox() const { return m_assignment.mailbox; }

Q_SIGNALS:
    void happened(const imap::Event &event); // all but StateChanged, which is in standing(), and Learnt
    void standingChanged();
    void turnChanged(); // it wants to connect, or somebody else may
    void caughtUp();
    void left(); // the connection is closed, after leave() or abort()

private:
    void onHappened(const Event &event);
    void onFinished();
    void remember(const Event &event);
    void remember(const Bookmark &bookmark);
    void track(const QList<Message> &messages);
    void noteState(WatchState state);
    void endTurn();
    void retryLater(const Error &error);
    void setStanding(const Standing &standing);

    Assignment m_assignment;
    WatchingRules m_rules;
    Backoff m_backoff;
    std::unique_ptr<Connection> m_connection;
    QTimer m_retry;
    Standing m_standing;
    std::optional<Error> m_trouble; // of the connection that is just ending
    std::optional<Instant> m_goingWellSince; // Pushing or Polling on this connection
    bool m_wantsToConnect = false;
    bool m_isSigningIn = false;
    bool m_leaving = false;
};

} // namespace imap
