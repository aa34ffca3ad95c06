// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Assignment.h"
#include "Backoff.h"
#include "Event.h"
#include "Status.h"

#include <QHash>

#include <optional>

namespace imap {

// How watching is going.
struct Standing
{
    WatchState state = WatchState::Stopped;
    std::optional<Error> error; // why Waiting or Stopped
    std::optional<Instant> retryAt; // while Waiting, unless it waits for somebody

    bool operator==(const Standing &) const = default;
};

// Carries the watching of some mailboxes from one connection to the next: what the next has to know, whether there is
// to be one, and when. Pure: no socket, no timer, no clock.
class Perseverance
{
public:
    // `stable`: so long it must go well until trouble counts anew.
    explicit Perseverance(const Assignment &assignment, const Delays &delays = {},
                          std::chrono::milliseconds stable = std::chrono::minutes(1));

    const Assignment &assignment() const { return m_assignment; } // for the conversation that begins now
    const Standing &standing() const { return m_standing; }
    Standing standingOf(const QString &mailbox) const;

    void connecting();
    void useSecret(const QByteArray &secret) { m_assignment.secret = secret; } // from the next connection on
    void take(const Event &event, Instant now); // what the conversation tells
    void ended(const Error &error, Instant now, double random); // `random` is in [0, 1)
    void networkIsBack(); // a busy or confused server is no better for it

    // Mailboxes can move from one connection to another, and take with them what is known of them.
    void takeIn(const QList<Place> &places, const QStringList &order);
    std::optional<Place> giveUp(const QString &mailbox); // nullopt: it is not here, or all that there is

private:
    std::optional<std::chrono::milliseconds> pauseAfter(const Error &error, double random);
    bool isDoubtful(const Error &error);
    Place *place(const QString &mailbox);
    void remember(const QString &mailbox, const Bookmark &bookmark);
    void track(const QString &mailbox, const QList<Message> &messages);
    void forget(const MessageKey &key);

    Assignment m_assignment;
    Backoff m_backoff;
    std::chrono::milliseconds m_stable;
    Standing m_standing;
    QHash<QString, WatchState> m_others; // those that are not the first, and caught up on this connection
    std::optional<Instant> m_goingWellSince; // Pushing or Polling on this connection
    bool m_isSecretProven = false; // the server has let us in with it
    int m_refusals = 0; // since then
};

} // namespace imap
