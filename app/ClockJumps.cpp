// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClockJumps.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#    include <cerrno>
#    include <cstdint>
#    include <ctime>
#    include <limits>
#    include <sys/timerfd.h>
#    include <unistd.h>

// A timer that never expires, but is cancelled whenever the distance between wall clock and monotonic clock changes
// (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET; the kernel counts waking up as such a change). The other way, to compare
// the clocks whenever something runs anyway, would find out with the next timer of ours, up to half an hour later.
ClockJumps::ClockJumps(QObject *parent)
    : QObject(parent)
    , m_timer(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    itimerspec never {};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    if (m_timer < 0 || ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) != 0)
        return;
    connect(new QSocketNotifier(m_timer, QSocketNotifier::Read, this), &QSocketNotifier::activated, this,
            &ClockJumps::read);
}

ClockJumps::~ClockJumps()
{
    qDeleteAll(findChildren<QSocketNotifier *>()); // before what it watches is closed
    if (m_timer >= 0)
        ::close(m_timer);
}

// Reading also makes it ready for the next jump.
void ClockJumps::read()
{
    std::uint64_t expirations = 0;
    if (::read(m_timer, &expirations, sizeof expirations) < 0 && errno == ECANCELED)
        Q_EMIT jumped();
}

#else

ClockJumps::ClockJumps(QObject *parent)
    : QObject(parent)
{
}

ClockJumps::~ClockJumps() = default;

void ClockJumps::read()
{
}

#endif
