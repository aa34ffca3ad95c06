// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

#include <optional>

// A span of time that comes back every week, by the clock on the wall: "Mon-Fri 22:00-07:00". It begins on each of its
// days; one that would end before it begins, or when it begins, ends on the day after.
struct WeeklySpan
{
    static constexpr quint8 EveryDay = 0x7f;

    quint8 days = EveryDay; // a bit each, Monday the lowest
    QTime from { 22, 0 };
    QTime to { 7, 0 };

    bool isOn(int dayOfWeek) const { return (days >> (dayOfWeek - 1) & 1) != 0; } // 1: Monday, as QDate counts
    bool isAcrossMidnight() const { return to <= from; }
    bool operator==(const WeeklySpan &) const = default;
};

// As it stands in files and on the command line: "Mon-Thu,Sun 22:00-07:00"; without days, every day.
QString toText(const WeeklySpan &span);
std::optional<WeeklySpan> weeklySpanFromText(const QString &text);
