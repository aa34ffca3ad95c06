// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Timeline.h"

#include <algorithm>

void Timeline::at(imap::Instant when, std::function<void()> what)
{
    when = std::max(when, m_now);
    m_due.push({ when, when, ++m_order, std::move(what) });
}

void Timeline::whenAwake(imap::Instant when, std::function<void()> what)
{
    whenAwake(when, std::max(when, m_now), std::move(what));
}

void Timeline::whenAwake(imap::Instant when, imap::Instant wanted, std::function<void()> what)
{
    const auto unlessAsleep = [this, wanted, what = std::move(what)] {
        isAsleep() ? whenAwake(m_asleepUntil, wanted, what) : what();
    };
    m_due.push({ std::max(when, m_now), wanted, ++m_order, unlessAsleep });
}

bool Timeline::advance(imap::Instant limit)
{
    if (m_due.empty() || m_due.top().when > limit) {
        m_now = std::max(m_now, limit);
        return false;
    }
    const auto what = std::move(const_cast<Due &>(m_due.top()).what); // which does not change its place
    m_now = m_due.top().when;
    m_due.pop();
    what();
    return true;
}

VirtualTimer::VirtualTimer(Timeline &timeline, std::function<void()> what)
    : m_timeline(timeline)
    , m_state(std::make_shared<State>())
{
    m_state->what = std::move(what);
}

void VirtualTimer::start(imap::Instant when)
{
    if (m_state->isRunning && m_state->when == when)
        return;
    m_state->isRunning = true;
    m_state->when = when;
    m_timeline.at(when, [weak = std::weak_ptr(m_state), started = ++m_state->started] {
        const auto state = weak.lock();
        if (!state || !state->isRunning || state->started != started)
            return;
        state->isRunning = false;
        state->what();
    });
}

void VirtualTimer::stop()
{
    m_state->isRunning = false;
}

void VirtualTimer::slept(std::chrono::milliseconds duration)
{
    if (m_state->isRunning)
        start(m_state->when + duration);
}
