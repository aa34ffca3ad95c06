// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WeeklySpan.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

// When its user wants to be left alone, every week, by the clock on the wall in `zone`. Each quiet is one stretch of
// real time: where the clock is set back at its end it ends the second time that the clock shows that, and where the
// clock skips its beginning or its end, at the skip.
class QuietHours
{
public:
    QuietHours() = default;
    QuietHours(const QList<WeeklySpan> &spans, const QTimeZone &zone);

    bool isQuiet(const QDateTime &now) const { return endOfQuiet(now).isValid(); }
    // When the quiet of now is over, all spans that follow on one another taken together; invalid: it is not quiet.
    // Where it never ends it is a week from now.
    QDateTime endOfQuiet(const QDateTime &now) const;
    QDateTime nextBeginning(const QDateTime &now) const; // after now; invalid: there is none

private:
    QDateTime endOfSpansAt(const QDateTime &now) const;

    QList<WeeklySpan> m_spans;
    QTimeZone m_zone = QTimeZone::utc();
};

// When a pause "until tomorrow" ends: at seven in the morning. A night belongs to the day before until four.
QDateTime tomorrowMorning(const QDateTime &now, const QTimeZone &zone);
