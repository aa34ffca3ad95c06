// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Control.h"

#include "ControlAdaptors.h"
#include "DesktopNames.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto CheckInterval = 10s;
constexpr auto StatusToldWithin = 100ms;
} // namespace

Control::Control(QObject *parent)
    : QObject(parent)
{
    new ApplicationAdaptor(this);
    new ControlAdaptor(this);
    m_statusNoted.setSingleShot(true);
    m_statusNoted.setInterval(StatusToldWithin);
    connect(&m_statusNoted, &QTimer::timeout, this, &Control::tellStatus);
    m_checked.setSingleShot(true);
    m_checked.setInterval(CheckInterval);
    connect(&m_checked, &QTimer::timeout, this, [this] {
        if (std::exchange(m_checkIsDue, false))
            checkSoon();
    });
}

void Control::noteStatus()
{
    if (!m_statusNoted.isActive())
        m_statusNoted.start();
}

void Control::tellStatus()
{
    uint unread = 0;
    for (const AccountStatus &account : status())
        unread += uint(account.unreadTotal());
    Q_EMIT statusChanged();
    if (std::exchange(m_unread, unread) != unread)
        Q_EMIT unreadChanged(unread);
}

void Control::checkSoon()
{
    if (m_checked.isActive()) {
        m_checkIsDue = true;
        return;
    }
    m_checked.start();
    Q_EMIT checkRequested();
}

Control::Claim Control::claim(const QDBusConnection &bus, const QString &profile)
{
    QDBusConnection connection = bus;
    if (!connection.isConnected())
        return Claim::NoBus;
    // First the object, then the name: who finds the name finds the object.
    if (!connection.registerObject(desktop::ObjectPath, this, QDBusConnection::ExportAdaptors))
        return Claim::TakenByAnother;
    if (!connection.registerService(control::busName(profile)))
        return Claim::TakenByAnother;
    m_hasNameOfApp = profile.isEmpty();
    return Claim::Claimed;
}

namespace control {
namespace {

constexpr auto Patience = 5s;

// What a bus says of a name without an owner: the one where it may start services, the other where it may not.
bool isNobodyThere(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
}

void send(const QDBusConnection &bus, const QDBusMessage &message, QObject *context, const Answered &answered)
{
    auto *watcher =
        new QDBusPendingCallWatcher(bus.asyncCall(message, int(std::chrono::milliseconds(Patience).count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answered] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (isNobodyThere(watcher->error()))
            answered(NotRunning {});
        else if (watcher->isError())
            answered(CallFailed { watcher->error().message() });
        else
            answered(reply.arguments().value(0).toString());
    });
}

} // namespace

QString busName(const QString &profile)
{
    if (profile.isEmpty())
        return desktop::BusName;
    const QByteArray path = QDir(profile).absolutePath().toUtf8();
    return desktop::BusName + u".Profile"_s
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16));
}

void activate(const QDBusConnection &bus, const QString &profile, QObject *context, const Answered &answered)
{
    auto message = QDBusMessage::createMethodCall(busName(profile), desktop::ObjectPath, desktop::ApplicationInterface,
                                                  u"Activate"_s);
    QVariantMap platformData;
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        platformData.insert(u"activation-token"_s, token);
    message.setAutoStartService(false);
    message << platformData;
    send(bus, message, context, answered);
}

void call(const QDBusConnection &bus, const QString &profile, const QString &method, QObject *context,
          const Answered &answered, const QVariantList &arguments)
{
    auto message =
        QDBusMessage::createMethodCall(busName(profile), desktop::ObjectPath, desktop::ControlInterface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    send(bus, message, context, answered);
}

} // namespace control
