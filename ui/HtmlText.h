// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What HTML says, as plain text. Nothing that the HTML refers to is loaded: no picture, no style sheet, no file.
QString textOfHtml(const QString &html);
