// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DesktopSwitch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <utility>

namespace {
// Properties come in a variant.
bool isTrue(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage)
        return false;
    const QVariant value = answer.arguments().value(0);
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant().toBool() : value.toBool();
}
} // namespace

DesktopSwitch::DesktopSwitch(const QDBusConnection &bus, const SwitchPlace &place, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_place(place)
{
    auto *watcher = new QDBusServiceWatcher(place.service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopSwitch::ask);
    // From anybody, which needs no waiting for the owner's name: it only makes us ask.
    m_bus.connect({}, place.path, place.signalInterface, place.signal, place.signalArguments, {}, this, SLOT(ask()));
    ask();
}

void DesktopSwitch::ask()
{
    auto message = QDBusMessage::createMethodCall(m_place.service, m_place.path, m_place.interface, m_place.method);
    message.setAutoStartService(false);
    for (const QString &argument : std::as_const(m_place.arguments))
        message << argument;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = ++m_asked] {
        watcher->deleteLater();
        if (asked == m_asked)
            set(isTrue(watcher->reply()));
    });
}

void DesktopSwitch::set(bool isOn)
{
    if (std::exchange(m_isOn, isOn) != isOn)
        Q_EMIT changed(isOn);
}
