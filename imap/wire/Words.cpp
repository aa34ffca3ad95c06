// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Words.h"

#include <charconv>

namespace imap {

namespace {

template<typename Number>
std::optional<Number> number(QByteArrayView digits)
{
    Number value = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), value);
    if (error != std::errc() || end != digits.end())
        return std::nullopt;
    return value;
}

} // namespace

std::optional<quint32> number32(QByteArrayView digits)
{
    return number<quint32>(digits);
}

std::optional<quint64> number64(QByteArrayView digits)
{
    return number<quint64>(digits);
}

Words::Iterator &Words::Iterator::operator++()
{
    const auto begin = std::find_if(m_rest.begin(), m_rest.end(), [](char c) { return c != ' '; });
    const auto end = std::find(begin, m_rest.end(), ' ');
    m_word = begin == end ? QByteArrayView() : QByteArrayView(begin, end);
    m_rest = QByteArrayView(end, m_rest.end());
    return *this;
}

} // namespace imap
