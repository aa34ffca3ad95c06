// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imap {

// As RFC 5322 and RFC 5234 have them, whatever the locale.
constexpr bool isBlank(char c) // WSP
{
    return c == ' ' || c == '\t';
}

constexpr bool isDigit(char c) // DIGIT
{
    return c >= '0' && c <= '9';
}

} // namespace imap
