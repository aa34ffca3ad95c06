// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SnoozeTime.h"

#include "WordTable.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int QuarterSeconds = 15 * 60;
constexpr int HourSeconds = 60 * 60;
const QTime Evening(18, 0);
const QTime LastCallForTheEvening(17, 0); // later, an hour is the better word for it
const QTime Morning(8, 0);
const QTime NightEnds(4, 0); // who is up before that means the morning that comes
constexpr WordTable<SnoozeTime, 4> Words { {
    { SnoozeTime::QuarterHour, "snooze-15-minutes"_L1 },
    { SnoozeTime::Hour, "snooze-1-hour"_L1 },
    { SnoozeTime::ThisEvening, "snooze-evening"_L1 },
    { SnoozeTime::TomorrowMorning, "snooze-morning"_L1 },
} };
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
    return wordOf(Words, time);
}

std::optional<SnoozeTime> snoozeTimeFromWord(const QString &word)
{
    return valueOf(Words, word);
}
