// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace imap {

// A set of UIDs or message numbers as ascending, merged ranges (RFC 9051 §9, sequence-set). Ranges stay ranges: a
// server's 1:4294967295 costs eight bytes.
class SequenceSet
{
public:
    struct Range
    {
        quint32 first;
        quint32 last; // included
        bool operator==(const Range &) const = default;
    };
    static constexpr quint32 Last = 0xffffffff; // what "*" counts as
    static constexpr qsizetype MostRanges = 200'000;

    SequenceSet() = default;
    explicit SequenceSet(std::span<const quint32> numbers);

    // A sequence-set, or a list of numbers with spaces between them (SEARCH). Empty text: the empty set.
    // nullopt: not a set, or more than MostRanges members.
    static std::optional<SequenceSet> parse(QByteArrayView text);

    void add(quint32 number) { add(number, number); }
    void add(quint32 first, quint32 last);
    void remove(quint32 number);
    void remove(const SequenceSet &others);
    bool contains(quint32 number) const;
    std::vector<quint32> among(std::span<const quint32> numbers) const; // those of `numbers` that are in the set
    bool isEmpty() const { return m_ranges.empty(); }
    quint64 count() const;
    const std::vector<Range> &ranges() const { return m_ranges; }

    QByteArray toByteArray() const;
    // The same in pieces whose text has at most `most` bytes (some servers refuse long command lines).
    std::vector<SequenceSet> pieces(qsizetype most = 1024) const;

    bool operator==(const SequenceSet &) const = default;

private:
    std::vector<Range> m_ranges;
};

} // namespace imap
