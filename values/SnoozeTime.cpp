// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SnoozeTime.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int QuarterSeconds = 15 * 60;
constexpr int HourSeconds = 60 * 60;
const QTime Evening(18, 0);
const QTime LastCallForTheEvening(17, 0); // later, an hour is the better word for it
const QTime Morning(8, 0);
const QTime NightEnds(4, 0); // who is up before that means the morning that comes
} // namespace

QList<SnoozeTime> snoozeTimes(const QDateTime &now)
{
    QList<SnoozeTime> times { SnoozeTime::QuarterHour, SnoozeTime::Hour };
    if (now.time() < LastCallForTheEvening)
        times += SnoozeTime::ThisEvening;
    times += SnoozeTime::TomorrowMorning;
    return times;
}

QDateTime snoozedUntil(SnoozeTime time, const QDateTime &now)
{
    switch (time) {
    case SnoozeTime::QuarterHour: return now.addSecs(QuarterSeconds);
    case SnoozeTime::Hour: return now.addSecs(HourSeconds);
    case SnoozeTime::ThisEvening: return { now.date(), Evening };
    case SnoozeTime::TomorrowMorning: return { now.date().addDays(now.time() < NightEnds ? 0 : 1), Morning };
    }
    Q_UNREACHABLE();
}

QString toWord(SnoozeTime time)
{
    switch (time) {
    case SnoozeTime::QuarterHour: return u"snooze-15-minutes"_s;
    case SnoozeTime::Hour: return u"snooze-1-hour"_s;
    case SnoozeTime::ThisEvening: return u"snooze-evening"_s;
    case SnoozeTime::TomorrowMorning: return u"snooze-morning"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SnoozeTime> snoozeTimeFromWord(const QString &word)
{
    constexpr std::array All { SnoozeTime::QuarterHour, SnoozeTime::Hour, SnoozeTime::ThisEvening,
                               SnoozeTime::TomorrowMorning };
    for (const SnoozeTime time : All) {
        if (toWord(time) == word)
            return time;
    }
    return std::nullopt;
}
