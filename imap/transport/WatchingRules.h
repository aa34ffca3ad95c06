// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Assignment.h"
#include "Backoff.h"
#include "Connection.h"

#include <functional>
#include <memory>

namespace imap {

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
    std::chrono::milliseconds proof = std::chrono::seconds(2); // …and to show that it is still there, when asked
    std::function<double()> random = throwDice;
};

} // namespace imap
