// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <cstddef>

// Chance that comes out the same wherever it is thrown: SplitMix64. The standard's distributions differ by library.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    int below(int n) { return int(next() % quint64(n)); }
    bool chance(int percent) { return below(100) < percent; }
    double fraction() { return double(next() >> 11) / double(1ULL << 53); } // in [0, 1)
    std::chrono::milliseconds upTo(std::chrono::milliseconds most)
    {
        return std::chrono::milliseconds(qint64(next() % quint64(most.count() + 1)));
    }
    template<typename T, std::size_t N>
    T oneOf(const std::array<T, N> &values)
    {
        return values[next() % N];
    }

private:
    quint64 m_state;
};
