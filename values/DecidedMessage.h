// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decision.h"
#include "Message.h"

#include <QDateTime>
#include <QString>

// What was once decided about a message.
struct DecidedMessage
{
    MessageKey key;
    QDateTime at;
    Decision decision; // without its sound
    QString fromName; // these three are empty once they are forgotten
    QString fromAddress;
    QString subject;

    bool operator==(const DecidedMessage &) const = default;
};
