// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Clock.h"

#include <QElapsedTimer>

#include <ctime>

namespace imap {

Instant timeSinceBoot()
{
#ifdef CLOCK_BOOTTIME
    timespec time {};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::duration_cast<Instant>(std::chrono::seconds(time.tv_sec)
                                                   + std::chrono::nanoseconds(time.tv_nsec));
#endif
    QElapsedTimer timer; // the system's steady clock, whether or not that one counts sleep
    timer.start();
    return Instant(timer.msecsSinceReference());
}

} // namespace imap
