// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

// Widths of texts whose font we do not know, because the panel draws them: counted in columns, as in a terminal.
int columns(QStringView text); // East Asian and emoji characters take two, formatting characters none

// At most `maxColumns` wide; what is too much is cut out of the middle, or off the end, and shown by "…".
QString elidedMiddle(const QString &text, int maxColumns);
QString elidedRight(const QString &text, int maxColumns);
