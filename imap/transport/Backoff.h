// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"

#include <array>
#include <chrono>
#include <optional>

namespace imap {

// How long to wait after trouble, by its kind. A ladder's last step is repeated.
struct Delays
{
    using Ladder = std::array<std::chrono::milliseconds, 3>;

    std::chrono::milliseconds firstNetwork = std::chrono::seconds(2); // then doubling
    std::chrono::milliseconds longestNetwork = std::chrono::minutes(5);
    Ladder busy { std::chrono::minutes(1), std::chrono::minutes(15), std::chrono::minutes(60) };
    std::chrono::milliseconds firstProtocol = std::chrono::minutes(1); // then doubling
    std::chrono::milliseconds longestProtocol = std::chrono::minutes(60);
    Ladder mailbox = busy; // short at first: one that was deleted may be about to be made anew
    Ladder command = busy; // that prints the password: it may well ask somebody for a passphrase each time
};

// Says when to try again, and when not to. Remembers how often each kind of trouble came, until told that all was well
// again. Pure: no timer, no clock, and the dice are thrown by the caller.
class Backoff
{
public:
    explicit Backoff(const Delays &delays = {});

    // The pause before the next try, give or take a fifth, so that a thousand clients do not come back at the same
    // moment after a server's restart. `random` is in [0, 1). nullopt: trying again helps nothing, somebody has to do
    // something.
    std::optional<std::chrono::milliseconds> afterTrouble(const Error &error, double random);

    void allIsWell(); // after a stable minute, not at the first success: a server may drop us right after
    void networkIsBack(); // a busy or confused server is no better for it

private:
    Delays m_delays;
    int m_networkTroubles = 0;
    int m_busyTroubles = 0;
    int m_protocolTroubles = 0;
    int m_mailboxTroubles = 0;
    int m_commandTroubles = 0;
};

} // namespace imap
