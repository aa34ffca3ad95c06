// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Switches.h"

#include <QDBusConnection>

// Whether the desktop has been told to disturb nobody. Popups go to the notification server all the same, which holds
// them back; our own sounds and hooks are ours to hold back.
class DoNotDisturb : public Switches
{
    Q_OBJECT
public:
    explicit DoNotDisturb(const QDBusConnection &bus, QObject *parent = nullptr);
};
