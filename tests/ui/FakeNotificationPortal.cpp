// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeNotificationPortal.h"

#include <QDBusArgument>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
QStringList readIcon(const QVariant &serialized)
{
    const auto argument = serialized.value<QDBusArgument>();
    if (argument.currentSignature() != "(sv)"_L1)
        return {};
    QString kind;
    QDBusVariant names;
    argument.beginStructure();
    argument >> kind >> names;
    argument.endStructure();
    return QStringList(kind) + names.variant().toStringList();
}

QStringList readButtons(const QVariant &serialized)
{
    const auto argument = serialized.value<QDBusArgument>();
    QStringList buttons;
    if (argument.currentSignature() != "aa{sv}"_L1)
        return buttons;
    for (const QVariantMap &button : qdbus_cast<QList<QVariantMap>>(argument))
        buttons << button.value(u"action"_s).toString() << button.value(u"label"_s).toString();
    return buttons;
}
} // namespace

FakeNotificationPortal::FakeNotificationPortal(const QDBusConnection &bus, uint version)
    : m_bus(bus)
    , m_version(version)
{
}

bool FakeNotificationPortal::appear()
{
    return m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals
                                    | QDBusConnection::ExportAllProperties)
        && m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
}

void FakeNotificationPortal::AddNotification(const QString &id, const QVariantMap &notification,
                                             const QDBusMessage &call)
{
    if (!m_refusal.isEmpty()) {
        call.setDelayedReply(true);
        m_bus.send(call.createErrorReply(std::exchange(m_refusal, {}), u"Not allowed."_s));
        return;
    }
    Shown one { id, notification, readIcon(notification.value(u"icon"_s)),
                readButtons(notification.value(u"buttons"_s)) };
    one.notification.remove(u"icon"_s);
    one.notification.remove(u"buttons"_s);
    shown += one;
    if (m_answersLater) {
        call.setDelayedReply(true);
        m_unanswered += call.createReply();
    }
}

void FakeNotificationPortal::answerNow()
{
    m_answersLater = false;
    for (const QDBusMessage &answer : std::exchange(m_unanswered, {}))
        m_bus.send(answer);
}

void FakeNotificationPortal::RemoveNotification(const QString &id)
{
    removed += id;
}

void FakeNotificationPortal::click(const QString &id, const QString &action, const QVariantList &parameters)
{
    Q_EMIT ActionInvoked(id, action, parameters);
}
