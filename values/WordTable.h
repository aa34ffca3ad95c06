// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

// The words that stand for the values of an enumeration in files, on the command line and on the bus, one for each.
template<typename Enum, std::size_t N>
using WordTable = std::array<std::pair<Enum, QLatin1StringView>, N>;

template<typename Enum, std::size_t N>
QString wordOf(const WordTable<Enum, N> &table, Enum value)
{
    for (const auto &[candidate, word] : table) {
        if (candidate == value)
            return word;
    }
    Q_UNREACHABLE();
}

template<typename Enum, std::size_t N>
std::optional<Enum> valueOf(const WordTable<Enum, N> &table, const QString &text,
                            Qt::CaseSensitivity caseSensitivity = Qt::CaseSensitive)
{
    for (const auto &[value, word] : table) {
        if (text.compare(word, caseSensitivity) == 0)
            return value;
    }
    return std::nullopt;
}
