// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DesktopSwitch.h"

#include <QObject>
#include <QSet>

// Several switches that desktops have for one thing: it is on while any of them is.
class Switches : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isOn() const { return !m_on.isEmpty(); }

Q_SIGNALS:
    void changed(bool isOn);

protected:
    void watch(const QDBusConnection &bus, const SwitchPlace &place);
    void note(const QObject *which, bool isOn);

private:
    QSet<const QObject *> m_on;
};
