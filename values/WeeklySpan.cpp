// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WeeklySpan.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Names { "Mon"_L1, "Tue"_L1, "Wed"_L1, "Thu"_L1, "Fri"_L1, "Sat"_L1, "Sun"_L1 };

QString daysText(quint8 days)
{
    QStringList parts;
    for (std::size_t day = 0; day < Names.size(); ++day) {
        if ((days >> day & 1) == 0)
            continue;
        std::size_t last = day;
        while (last + 1 < Names.size() && (days >> (last + 1) & 1) != 0)
            ++last;
        parts += last == day ? QString(Names[day]) : Names[day] + u'-' + Names[last];
        day = last;
    }
    return parts.join(u',');
}

std::optional<int> dayFromText(const QString &text)
{
    for (std::size_t day = 0; day < Names.size(); ++day) {
        if (text.compare(Names[day], Qt::CaseInsensitive) == 0)
            return int(day);
    }
    return std::nullopt;
}

// "Fri-Mon" goes round the end of the week.
std::optional<quint8> daysFromText(const QString &text)
{
    int days = 0;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const auto first = dayFromText(part.section(u'-', 0, 0).trimmed());
        const auto last = dayFromText(part.section(u'-', -1).trimmed());
        if (!first || !last || part.count(u'-') > 1)
            return std::nullopt;
        for (int day = *first;; day = (day + 1) % 7) {
            days |= 1 << day;
            if (day == *last)
                break;
        }
    }
    return quint8(days);
}
} // namespace

QString toText(const WeeklySpan &span)
{
    const QString hours = span.from.toString(u"HH:mm"_s) + u'-' + span.to.toString(u"HH:mm"_s);
    return span.days == WeeklySpan::EveryDay ? hours : daysText(span.days) + u' ' + hours;
}

std::optional<WeeklySpan> weeklySpanFromText(const QString &text)
{
    static const QRegularExpression Form(u"^\\s*(?:(\\S.*\\S)\\s+)?(\\d{1,2}:\\d\\d)\\s*-\\s*(\\d{1,2}:\\d\\d)\\s*$"_s);
    const auto match = text.size() > 100 ? QRegularExpressionMatch() : Form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    WeeklySpan span { .from = QTime::fromString(match.captured(2), u"H:mm"_s),
                      .to = QTime::fromString(match.captured(3), u"H:mm"_s) };
    if (!span.from.isValid() || !span.to.isValid())
        return std::nullopt;
    if (match.capturedLength(1) > 0) {
        const auto days = daysFromText(match.captured(1));
        if (!days)
            return std::nullopt;
        span.days = *days;
    }
    return span;
}
