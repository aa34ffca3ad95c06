// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SequenceSet.h"

#include "Words.h"

#include <algorithm>

namespace imap {

namespace {

using Range = SequenceSet::Range;

// seq-number = nz-number / "*"
std::optional<quint32> sequenceNumber(QByteArrayView text)
{
    if (text == "*")
        return SequenceSet::Last;
    const auto number = number32(text);
    return number && *number != 0 ? number : std::nullopt;
}

// seq-range; 4:2 is 2:4 (RFC 9051 §9).
std::optional<Range> sequenceRange(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    const auto first = sequenceNumber(colon < 0 ? text : text.first(colon));
    const auto last = colon < 0 ? first : sequenceNumber(text.sliced(colon + 1));
    if (!first || !last)
        return std::nullopt;
    const auto [low, high] = std::minmax(*first, *last);
    return Range { low, high };
}

// Whether `next`, which begins no earlier, overlaps or continues `range`.
bool touches(const Range &range, const Range &next)
{
    return next.first <= range.last || next.first - range.last == 1;
}

// Sorting once keeps a server's unsorted list from costing its square.
void sortAndMerge(std::vector<Range> &ranges)
{
    const auto earlier = [](const Range &a, const Range &b) { return a.first < b.first; };
    if (!std::is_sorted(ranges.begin(), ranges.end(), earlier))
        std::sort(ranges.begin(), ranges.end(), earlier);
    qsizetype merged = 0;
    for (const Range &range : ranges) {
        if (merged > 0 && touches(ranges[size_t(merged - 1)], range))
            ranges[size_t(merged - 1)].last = std::max(ranges[size_t(merged - 1)].last, range.last);
        else
            ranges[size_t(merged++)] = range;
    }
    ranges.resize(size_t(merged));
}

void print(QByteArray &text, const Range &range)
{
    text += QByteArray::number(range.first);
    if (range.first != range.last)
        text += ':' + QByteArray::number(range.last);
}

} // namespace

SequenceSet::SequenceSet(std::span<const quint32> numbers)
{
    m_ranges.reserve(numbers.size());
    for (const quint32 number : numbers)
        m_ranges.push_back({ number, number });
    sortAndMerge(m_ranges);
}

std::optional<SequenceSet> SequenceSet::parse(QByteArrayView text)
{
    SequenceSet set;
    const auto separator = [](char c) { return c == ',' || c == ' '; };
    for (auto begin = text.begin(); begin != text.end();) {
        const auto end = std::find_if(begin, text.end(), separator);
        const QByteArrayView member(begin, end);
        begin = std::find_if_not(end, text.end(), separator);
        if (member == "0") // no message has this number, but Courier once found it
            continue;
        const auto range = sequenceRange(member);
        if (!range || qsizetype(set.m_ranges.size()) == MostRanges)
            return std::nullopt;
        if (!set.m_ranges.empty() && set.m_ranges.back().first <= range->first && touches(set.m_ranges.back(), *range))
            set.m_ranges.back().last = std::max(set.m_ranges.back().last, range->last);
        else
            set.m_ranges.push_back(*range);
    }
    sortAndMerge(set.m_ranges);
    return set;
}

void SequenceSet::add(quint32 first, quint32 last)
{
    const quint32 low = std::min(first, last);
    const quint32 high = std::max(first, last);
    // The ranges that it overlaps or continues become one with it.
    const auto begin = std::find_if(m_ranges.begin(), m_ranges.end(),
                                    [low](const Range &range) { return quint64(range.last) + 1 >= low; });
    const auto end =
        std::find_if(begin, m_ranges.end(), [high](const Range &range) { return range.first > quint64(high) + 1; });
    Range added { low, high };
    if (begin != end)
        added = { std::min(low, begin->first), std::max(high, std::prev(end)->last) };
    m_ranges.insert(m_ranges.erase(begin, end), added);
}

void SequenceSet::remove(quint32 number)
{
    const auto found = std::find_if(m_ranges.begin(), m_ranges.end(),
                                    [=](const Range &range) { return range.first <= number && number <= range.last; });
    if (found == m_ranges.end())
        return;
    const Range range = *found;
    auto next = m_ranges.erase(found);
    if (number < range.last)
        next = m_ranges.insert(next, { number + 1, range.last });
    if (range.first < number)
        m_ranges.insert(next, { range.first, number - 1 });
}

void SequenceSet::remove(const SequenceSet &others)
{
    std::vector<Range> left;
    auto other = others.m_ranges.begin();
    for (Range range : m_ranges) {
        while (other != others.m_ranges.end() && other->last < range.first)
            ++other;
        bool anyLeft = true;
        for (auto cut = other; anyLeft && cut != others.m_ranges.end() && cut->first <= range.last; ++cut) {
            if (range.first < cut->first)
                left.push_back({ range.first, cut->first - 1 });
            anyLeft = cut->last < range.last;
            range.first = anyLeft ? cut->last + 1 : range.first;
        }
        if (anyLeft)
            left.push_back(range);
    }
    m_ranges = std::move(left);
}

bool SequenceSet::contains(quint32 number) const
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), number,
                                        [](quint32 value, const Range &range) { return value < range.first; });
    return after != m_ranges.begin() && number <= std::prev(after)->last;
}

std::vector<quint32> SequenceSet::among(std::span<const quint32> numbers) const
{
    std::vector<quint32> found;
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(found),
                 [this](quint32 number) { return contains(number); });
    return found;
}

quint64 SequenceSet::count() const
{
    quint64 count = 0;
    for (const Range &range : m_ranges)
        count += quint64(range.last) - range.first + 1;
    return count;
}

QByteArray SequenceSet::toByteArray() const
{
    QByteArray text;
    for (const Range &range : m_ranges) {
        if (!text.isEmpty())
            text += ',';
        print(text, range);
    }
    return text;
}

std::vector<SequenceSet> SequenceSet::pieces(qsizetype most) const
{
    std::vector<SequenceSet> pieces;
    qsizetype size = 0; // of the last one's text
    for (const Range &range : m_ranges) {
        QByteArray member;
        print(member, range);
        size += 1 + member.size();
        if (pieces.empty() || size > most) {
            pieces.emplace_back();
            size = member.size();
        }
        pieces.back().m_ranges.push_back(range);
    }
    return pieces;
}

} // namespace imap
