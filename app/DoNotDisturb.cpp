// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DoNotDisturb.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;
const QString Inhibited = u"Inhibited"_s;
} // namespace

DoNotDisturb::DoNotDisturb(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    auto *watcher = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                if (owner.isEmpty())
                    set(false);
                else
                    ask();
            });
    m_bus.connect(Service, Path, Properties, u"PropertiesChanged"_s, this,
                  SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    ask();
}

// It starts no server that is not there.
void DoNotDisturb::ask()
{
    auto message = QDBusMessage::createMethodCall(Service, Path, Properties, u"Get"_s);
    message.setAutoStartService(false);
    message << Service << Inhibited;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        set(reply.isValid() && reply.value().variant().toBool()); // most servers know no such property
    });
}

void DoNotDisturb::onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &unsaid)
{
    if (interface != Service)
        return;
    if (changed.contains(Inhibited))
        set(changed.value(Inhibited).toBool());
    else if (unsaid.contains(Inhibited))
        ask();
}

void DoNotDisturb::set(bool isOn)
{
    if (std::exchange(m_isOn, isOn) != isOn)
        Q_EMIT changed(isOn);
}
