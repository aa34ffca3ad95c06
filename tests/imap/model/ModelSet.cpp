// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ModelSet.h"

#include <QByteArray>

#include <algorithm>

namespace {
std::optional<quint32> number(const QByteArray &text, quint32 last)
{
    if (text == "*")
        return last;
    bool isNumber = false;
    const quint32 value = text.toUInt(&isNumber);
    return isNumber && value > 0 ? std::optional(value) : std::nullopt;
}
} // namespace

std::optional<ModelSet> ModelSet::parse(QByteArrayView text, quint32 last)
{
    ModelSet set;
    for (const QByteArray &part : text.toByteArray().split(',')) {
        const qsizetype colon = part.indexOf(':');
        const auto first = number(colon < 0 ? part : part.first(colon), last);
        const auto second = colon < 0 ? first : number(part.mid(colon + 1), last);
        if (!first || !second)
            return std::nullopt;
        set.m_ranges.push_back({ std::min(*first, *second), std::max(*first, *second) });
    }
    return set;
}

bool ModelSet::contains(quint32 number) const
{
    return std::ranges::any_of(m_ranges, [=](Range range) { return range.first <= number && number <= range.last; });
}

bool ModelSet::ascends() const
{
    const auto overlaps = [](Range one, Range next) { return next.first <= one.last; };
    return std::ranges::adjacent_find(m_ranges, overlaps) == m_ranges.end();
}

QByteArray printedSet(const std::vector<quint32> &ascending)
{
    QByteArray text;
    for (auto first = ascending.begin(); first != ascending.end();) {
        auto last = first;
        while (std::next(last) != ascending.end() && *std::next(last) == *last + 1)
            ++last;
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(*first);
        if (last != first)
            text += ':' + QByteArray::number(*last);
        first = std::next(last);
    }
    return text;
}
