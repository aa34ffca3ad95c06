// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

// How far the watching of an account (or of one of its mailboxes) has come.
enum class WatchState {
    Connecting, // from the first packet to being signed in
    CatchingUp, // mailbox open, looking at what came while we were away
    Pushing, // the server tells us (IDLE)
    Polling, // we ask, because the server cannot tell
    Waiting, // trouble that cures itself: the next try is at `retryAt`
    Stopped, // only a person can help, or the user stopped it
};

bool isWell(WatchState state); // Pushing or Polling: new mail is told of

struct MailboxStatus
{
    WatchState state = WatchState::Connecting;
    std::optional<Error> error; // why Waiting or Stopped
    QDateTime retryAt; // next try while Waiting; else invalid

    bool operator==(const MailboxStatus &) const = default;
};

// The truth about one account, as shown in the tooltip, the settings and `posthorn status`. It is as good as the least
// good of its mailboxes.
struct AccountStatus
{
    QString account; // Account::id
    QString name; // Account::name
    WatchState state = WatchState::Connecting;
    std::optional<Error> error; // why Waiting or Stopped
    QDateTime retryAt; // next try while Waiting; else invalid
    QDateTime since; // when this state began
    QHash<QString, int> unread; // mailbox -> unread count; absent until known
    QMap<QString, MailboxStatus> mailboxes; // all that are watched
    QDateTime heardAt; // when the server last said anything, on the connection that is silent longest; invalid: never
    QDateTime lastMailAt; // when new mail was last told of; invalid: never
    QDateTime unwellSince; // since when it is neither Pushing nor Polling; invalid: it is
    QDateTime certificateEnds; // of one that the account trusts by itself, if it has two weeks or less; else invalid
    bool isStale = false; // for too long: what is known of it may be outdated

    int unreadTotal() const;
    bool operator==(const AccountStatus &) const = default;
};

QString toWord(WatchState state); // connecting, catching-up, pushing, polling, waiting, stopped
