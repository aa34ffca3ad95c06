// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "MessageChange.h"

#include <QDateTime>
#include <QList>

// What a user ordered for a message, and what has to outlive the process until it is done.

// To be carried out at the server, not before it is due.
struct WaitingChange
{
    MessageKey key;
    MessageChange change = MessageChange::MarkRead;
    QDateTime due;

    bool operator==(const WaitingChange &) const = default;
};

// To be shown once more.
struct SnoozedMessage
{
    Message message;
    QDateTime until;

    bool operator==(const SnoozedMessage &) const = default;
};

// Which moves a server has a mailbox for, and when it was asked.
struct PossibleMoves
{
    QList<MessageChange> changes;
    QDateTime asOf; // invalid: never asked

    bool operator==(const PossibleMoves &) const = default;
};
