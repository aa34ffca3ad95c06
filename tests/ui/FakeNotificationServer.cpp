// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeNotificationServer.h"

#include <utility>

using namespace Qt::StringLiterals;

FakeNotificationServer::FakeNotificationServer(const QDBusConnection &bus)
    : m_bus(bus)
{
}

bool FakeNotificationServer::appear()
{
    return m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(u"org.freedesktop.Notifications"_s);
}

QStringList FakeNotificationServer::GetCapabilities()
{
    ++timesAskedForCapabilities;
    return m_capabilities;
}

QString FakeNotificationServer::GetServerInformation(QString &vendor, QString &version, QString &specification)
{
    vendor = u"Posthorn"_s;
    version = u"1"_s;
    specification = u"1.2"_s;
    return m_name;
}

uint FakeNotificationServer::Notify(const QString &appName, uint replacesId, const QString &icon,
                                    const QString &summary, const QString &body, const QStringList &actions,
                                    const QVariantMap &hints, int timeout, const QDBusMessage &call)
{
    if (!m_refusal.isEmpty()) {
        call.setDelayedReply(true);
        m_bus.send(call.createErrorReply(std::exchange(m_refusal, {}), u"No."_s));
        return 0;
    }
    const uint id = replacesId != 0 ? replacesId : m_nextId++;
    shown += Shown { id, appName, replacesId, icon, summary, body, actions, hints, timeout };
    if (m_answersLater) {
        call.setDelayedReply(true);
        m_unanswered += call.createReply(id);
    }
    return id;
}

void FakeNotificationServer::answerNow()
{
    m_answersLater = false;
    for (const QDBusMessage &answer : std::exchange(m_unanswered, {}))
        m_bus.send(answer);
}

void FakeNotificationServer::CloseNotification(uint id)
{
    closed += id;
    Q_EMIT NotificationClosed(id, 3); // "closed by a call"
}
