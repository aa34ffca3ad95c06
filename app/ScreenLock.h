// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Switches.h"

#include <QDBusConnection>

// Whether the screen is locked, by the word of the desktop's screen saver or of logind.
class ScreenLock : public Switches
{
    Q_OBJECT
public:
    ScreenLock(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

private:
    void findSession();

    QDBusConnection m_system;
};
