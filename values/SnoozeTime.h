// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// For how long a message is put off.
enum class SnoozeTime { QuarterHour, Hour, ThisEvening, TomorrowMorning };

// Those that make sense now, the soonest first: in the evening there is no "this evening".
QList<SnoozeTime> snoozeTimes(const QDateTime &now);
QDateTime snoozedUntil(SnoozeTime time, const QDateTime &now); // both in the user's own time

QString toWord(SnoozeTime time);
std::optional<SnoozeTime> snoozeTimeFromWord(const QString &word);
