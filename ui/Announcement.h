// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

// Has screen readers say what has come up by itself in a window, wherever the focus is. What is not in sight is not said.
void announce(QWidget *where, const QString &words);
