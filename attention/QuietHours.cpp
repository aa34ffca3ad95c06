// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "QuietHours.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {
enum class Which { First, Last }; // where the clock shows the same twice

// The moment at which the clock on the wall shows this; where it never does, the moment at which it skips that.
QDateTime momentOf(QDate date, QTime time, const QTimeZone &zone, Which which)
{
    constexpr qint64 Day = 24 * 60 * 60;
    const qint64 shown = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    const auto offsetAt = [&](qint64 moment) {
        return qint64(zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC)));
    };
    const qint64 before = offsetAt(shown - Day);
    const qint64 after = offsetAt(shown + Day);
    std::array candidates { shown - before, shown - after };
    std::ranges::sort(candidates);
    const auto isShown = [&](qint64 moment) { return moment + offsetAt(moment) == shown; };
    if (which == Which::Last)
        std::ranges::reverse(candidates);
    for (const qint64 moment : candidates) {
        if (isShown(moment))
            return QDateTime::fromSecsSinceEpoch(moment, Qt::UTC);
    }
    auto [early, late] = candidates; // the skip is between the two
    if (late < early)
        std::swap(early, late);
    while (late - early > 1) {
        const qint64 middle = early + (late - early) / 2;
        (offsetAt(middle) == before ? early : late) = middle;
    }
    return QDateTime::fromSecsSinceEpoch(late, Qt::UTC);
}

struct Stretch
{
    QDateTime begins;
    QDateTime ends;
};

Stretch stretchOn(QDate day, const WeeklySpan &span, const QTimeZone &zone)
{
    const QDate lastDay = span.isAcrossMidnight() ? day.addDays(1) : day;
    return { momentOf(day, span.from, zone, Which::First), momentOf(lastDay, span.to, zone, Which::Last) };
}
} // namespace

QuietHours::QuietHours(const QList<WeeklySpan> &spans, const QTimeZone &zone)
    : m_spans(spans)
    , m_zone(zone)
{
}

// Yesterday's may still go on.
QDateTime QuietHours::endOfSpansAt(const QDateTime &now) const
{
    QDateTime end;
    const QDate today = now.toTimeZone(m_zone).date();
    for (const WeeklySpan &span : m_spans) {
        for (const QDate day : { today.addDays(-1), today }) {
            if (!span.isOn(day.dayOfWeek()))
                continue;
            const Stretch stretch = stretchOn(day, span, m_zone);
            if (stretch.begins <= now && now < stretch.ends && (!end.isValid() || end < stretch.ends))
                end = stretch.ends;
        }
    }
    return end;
}

QDateTime QuietHours::endOfQuiet(const QDateTime &now) const
{
    const QDateTime aWeekOn = now.addDays(7);
    QDateTime end = endOfSpansAt(now);
    for (QDateTime next = end; next.isValid() && end < aWeekOn; next = endOfSpansAt(next))
        end = next;
    return end.isValid() ? std::min(end, aWeekOn) : end;
}

QDateTime QuietHours::nextBeginning(const QDateTime &now) const
{
    QDateTime next;
    const QDate today = now.toTimeZone(m_zone).date();
    for (const WeeklySpan &span : m_spans) {
        for (int ahead = 0; ahead <= 7; ++ahead) {
            const QDate day = today.addDays(ahead);
            const QDateTime begins = span.isOn(day.dayOfWeek()) ? stretchOn(day, span, m_zone).begins : QDateTime();
            if (begins.isValid() && begins > now && (!next.isValid() || begins < next))
                next = begins;
        }
    }
    return next;
}

QDateTime tomorrowMorning(const QDateTime &now, const QTimeZone &zone)
{
    const QTime morning(7, 0);
    const QTime endOfNight(4, 0);
    const QDateTime local = now.toTimeZone(zone);
    const QDate day = local.time() < endOfNight ? local.date() : local.date().addDays(1);
    return momentOf(day, morning, zone, Which::First);
}
