// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TrayHost.h"

#include <QString>

// The text of a menu entry that shows exactly `text`, whoever draws the menu: '&' and '_' are not taken for mnemonics.
QString menuLabel(const QString &text, TrayHost host);
