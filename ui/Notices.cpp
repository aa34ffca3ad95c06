// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Notices.h"

#include "NotificationServer.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;

QDBusMessage callTo(const QString &server, const QString &method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(server, Path, Service, method);
    message.setArguments(arguments);
    return message;
}

// The same click whether it is on the popup or on its button, which some servers show and others do not.
QStringList actionsOf(const Notice &notice)
{
    return { u"default"_s, notice.action, u"act"_s, notice.action };
}
} // namespace

Notices::Notices(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.connect({}, Path, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    m_bus.connect({}, Path, Service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString, QDBusMessage)));
}

// What server it is is asked each time: there are few notices, and the server may be another one by now. It answers the
// second question after the first.
void Notices::show(const Notice &notice)
{
    auto *name = new QDBusPendingCallWatcher(m_bus.asyncCall(callTo(Service, u"GetServerInformation"_s)), this);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callTo(Service, u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this] {
        name->deleteLater();
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *watcher;
        if (!capabilities.isValid()) // nobody is there who could show it; the windows say it, too
            return;
        const QString itsName = name->isFinished() ? name->reply().arguments().value(0).toString() : QString();
        send(notice, capabilities.reply().service(), { .name = itsName, .capabilities = capabilities.value() });
    });
}

void Notices::send(const Notice &notice, const QString &owner, const NotificationServer &server)
{
    const Shown before = m_shown.value(notice.about);
    const QVariantMap hints { { u"urgency"_s, QVariant::fromValue<uchar>(1) },
                              { u"category"_s, u"email"_s },
                              { u"desktop-entry"_s, QGuiApplication::desktopFileName() } };
    const QVariantList arguments {
        u"Posthorn"_s,
        before.server == owner ? before.id : 0u, // replaces only what is ours
        notice.icon,
        notice.title,
        server.plain(notice.text),
        actionsOf(notice),
        hints,
        -1,
    };
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callTo(owner, u"Notify"_s, arguments)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this, about = notice.about] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> id = *watcher;
        if (id.isValid())
            m_shown.insert(about, { id.value(), owner, {} });
    });
}

void Notices::withdraw(const QString &about)
{
    const auto shown = m_shown.constFind(about);
    if (shown == m_shown.constEnd())
        return;
    m_bus.asyncCall(callTo(shown->server, u"CloseNotification"_s, { shown->id }));
    m_shown.erase(shown);
}

// Ids mean something only to the server that gave them out.
QHash<QString, Notices::Shown>::iterator Notices::find(uint id, const QDBusMessage &signal)
{
    return std::find_if(m_shown.begin(), m_shown.end(),
                        [&](const Shown &shown) { return shown.id == id && shown.server == signal.service(); });
}

void Notices::onActionInvoked(uint id, const QString &, const QDBusMessage &signal)
{
    const auto shown = find(id, signal);
    if (shown == m_shown.end())
        return;
    auto about = QString(shown.key()); // a copy: what it is in goes
    const QString token = shown->token;
    withdraw(about); // Plasma and others leave it open
    Q_EMIT activated(about, token);
}

void Notices::onActivationToken(uint id, const QString &token, const QDBusMessage &signal)
{
    if (const auto shown = find(id, signal); shown != m_shown.end())
        shown->token = token;
}
