// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Backoff.h"

#include <algorithm>
#include <cmath>

namespace imap {
namespace {
using std::chrono::milliseconds;

milliseconds doubling(milliseconds first, milliseconds longest, int times)
{
    auto delay = first;
    for (int i = 0; i < times && delay < longest; ++i)
        delay *= 2;
    return std::min(delay, longest);
}

milliseconds rung(const Delays::Ladder &ladder, int times)
{
    return ladder[std::min(static_cast<std::size_t>(times), ladder.size() - 1)];
}

milliseconds jittered(milliseconds delay, double random)
{
    constexpr double Spread = 0.2;
    return milliseconds(std::llround(static_cast<double>(delay.count()) * (1 - Spread + 2 * Spread * random)));
}

// A server that says how long it wants to be left alone is believed within reason, and never hurried.
milliseconds asTold(milliseconds told, double random)
{
    constexpr milliseconds Shortest = std::chrono::seconds(30);
    constexpr milliseconds Longest = std::chrono::minutes(15);
    const auto delay = std::clamp(told, Shortest, Longest);
    return delay + jittered(delay, random) / 5;
}
} // namespace

Backoff::Backoff(const Delays &delays)
    : m_delays(delays)
{
}

std::optional<milliseconds> Backoff::afterTrouble(const Error &error, double random)
{
    const auto step = [](int &troubles) { return troubles++; };
    switch (error.kind) {
    case Error::Kind::Network:
        return jittered(doubling(m_delays.firstNetwork, m_delays.longestNetwork, step(m_networkTroubles)), random);
    case Error::Kind::Protocol:
        return jittered(doubling(m_delays.firstProtocol, m_delays.longestProtocol, step(m_protocolTroubles)), random);
    case Error::Kind::Busy:
        if (error.retryAfter > milliseconds(0))
            return asTold(error.retryAfter, random);
        return jittered(rung(m_delays.busy, step(m_busyTroubles)), random);
    case Error::Kind::Mailbox: return jittered(rung(m_delays.mailbox, step(m_mailboxTroubles)), random);
    case Error::Kind::Secret: // whoever holds the secret says when there is one, but for a command
        if (error.cause != Error::Cause::PasswordCommandFailed)
            return std::nullopt;
        return jittered(rung(m_delays.command, step(m_commandTroubles)), random);
    case Error::Kind::Certificate:
    case Error::Kind::Authentication:
    case Error::Kind::Configuration:
    case Error::Kind::Store: return std::nullopt;
    }
    Q_UNREACHABLE();
}

void Backoff::allIsWell()
{
    m_networkTroubles = m_busyTroubles = m_protocolTroubles = m_mailboxTroubles = m_commandTroubles = 0;
}

void Backoff::networkIsBack()
{
    m_networkTroubles = 0;
}

} // namespace imap
