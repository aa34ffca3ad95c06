// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Switches.h"

void Switches::watch(const QDBusConnection &bus, const SwitchPlace &place)
{
    auto *one = new DesktopSwitch(bus, place, this);
    connect(one, &DesktopSwitch::changed, this, [this, one](bool isOn) { note(one, isOn); });
}

void Switches::note(const QObject *which, bool isOn)
{
    const bool wasOn = this->isOn();
    if (isOn)
        m_on.insert(which);
    else
        m_on.remove(which);
    if (wasOn != this->isOn())
        Q_EMIT changed(this->isOn());
}
