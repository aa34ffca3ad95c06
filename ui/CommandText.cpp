// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString commandText(const QStringList &command)
{
    QStringList words;
    for (QString word : command) {
        const bool hasSpace = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isSpace(); });
        word.replace(u'"', "\"\"\""_L1); // three stand for one (QProcess::splitCommand)
        words += hasSpace ? u'"' + word + u'"' : word;
    }
    return words.join(u' ');
}
