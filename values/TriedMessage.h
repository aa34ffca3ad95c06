// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <QString>

// What a rule that was only tried would have said of a message.
struct TriedMessage
{
    QString account; // its name
    Message message;
    bool fits = false;

    bool operator==(const TriedMessage &) const = default;
};
