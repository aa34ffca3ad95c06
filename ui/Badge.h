// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

// A count drawn into the corner of an icon, at every size that panels ask for, each drawn for that size and not
// scaled. Below 20 pixels digits cannot be read: a dot. No count: the icon alone, at the same sizes.
QIcon withBadge(const QIcon &icon, int count);

QString badgeText(int count); // "", "1" … "99", "99+"
QList<int> badgeSizes(); // 16 … 64
