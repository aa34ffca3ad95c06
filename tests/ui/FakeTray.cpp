// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeTray.h"

using namespace Qt::StringLiterals;

namespace {
const QString Name = u"org.kde.StatusNotifierWatcher"_s;
const QString Path = u"/StatusNotifierWatcher"_s;
} // namespace

FakeTray::FakeTray(const QDBusConnection &bus)
    : m_bus(bus)
{
}

void FakeTray::appear()
{
    m_bus.registerObject(Path, this,
                         QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSlots
                             | QDBusConnection::ExportAllSignals);
    m_bus.registerService(Name);
    if (m_hasHost)
        Q_EMIT StatusNotifierHostRegistered();
}

void FakeTray::disappear()
{
    m_bus.unregisterService(Name);
    m_bus.unregisterObject(Path);
    m_items.clear();
}

void FakeTray::setHost(bool hasHost)
{
    m_hasHost = hasHost;
    if (hasHost)
        Q_EMIT StatusNotifierHostRegistered();
}

bool FakeTray::hasHost() const
{
    ++m_timesAsked;
    return m_hasHost;
}

void FakeTray::RegisterStatusNotifierItem(const QString &service, const QDBusMessage &call)
{
    Q_UNUSED(service);
    m_items += call.service();
    Q_EMIT StatusNotifierItemRegistered(call.service());
}
