// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imap {

// What is read of a header block; the rest is not looked at. GMime recurses once per group of an address list and
// decodes every encoded word, so a sender's field is cut before GMime sees it.
struct HeaderLimits
{
    static constexpr qsizetype Block = 8 * 1024;
    static constexpr qsizetype Colons = 64;
    static constexpr qsizetype EncodedWords = 64;
};

// Everything up to the first occurrence of `mark` that is one too many.
inline QByteArray withAtMost(qsizetype limit, QByteArrayView mark, const QByteArray &value)
{
    qsizetype position = -mark.size();
    for (qsizetype count = 0; count <= limit; ++count) {
        position = value.indexOf(mark, position + mark.size());
        if (position < 0)
            return value;
    }
    return value.first(position);
}

} // namespace imap
