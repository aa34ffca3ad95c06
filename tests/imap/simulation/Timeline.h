// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Instant.h"

#include <functional>
#include <memory>
#include <queue>
#include <tuple>
#include <vector>

// The time of a simulation, in which nothing takes any but waiting. What is due at the same moment happens in the order in
// which it was asked for.
class Timeline
{
public:
    imap::Instant now() const { return m_now; }
    void at(imap::Instant when, std::function<void()> what);
    // Things that the machine does, which may be asleep.
    void whenAwake(imap::Instant when, std::function<void()> what);
    void sleepUntil(imap::Instant when) { m_asleepUntil = when; }
    bool isAsleep() const { return m_now < m_asleepUntil; }
    bool advance(imap::Instant limit); // to the next thing there is to do, and does it; false: there is none by then

private:
    struct Due
    {
        imap::Instant when;
        imap::Instant wanted; // earlier where the machine was asleep then: what comes late stays in its order
        quint64 order;
        std::function<void()> what;
    };
    struct Later
    {
        bool operator()(const Due &one, const Due &other) const
        {
            return std::tie(one.when, one.wanted, one.order) > std::tie(other.when, other.wanted, other.order);
        }
    };
    void whenAwake(imap::Instant when, imap::Instant wanted, std::function<void()> what);

    imap::Instant m_now {};
    imap::Instant m_asleepUntil {};
    quint64 m_order = 0;
    std::priority_queue<Due, std::vector<Due>, Later> m_due;
};

// A timer of the program: it stands still while the machine sleeps.
class VirtualTimer
{
public:
    VirtualTimer(Timeline &timeline, std::function<void()> what);

    void start(imap::Instant when);
    void stop();
    void slept(std::chrono::milliseconds duration); // so much later, then

private:
    struct State
    {
        std::function<void()> what;
        bool isRunning = false;
        imap::Instant when {};
        int started = 0;
    };
    Timeline &m_timeline;
    std::shared_ptr<State> m_state; // goes with its owner, whatever is still due
};
