// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TagPrefix.h"

#include <QRandomGenerator>

namespace imap {

QByteArray randomTagPrefix()
{
    constexpr int Letters = 6; // 26^6: a guess has one chance in 300 million, and it costs the connection
    QByteArray prefix(Letters, 'A');
    for (char &letter : prefix)
        letter = char('A' + QRandomGenerator::system()->bounded(26));
    return prefix;
}

} // namespace imap
