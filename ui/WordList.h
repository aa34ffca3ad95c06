// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// A list of words as one line of text: with commas between them, and in quotes what has a comma or a quote itself.
QString wordListText(const QStringList &words);
QStringList wordsIn(const QString &text);
