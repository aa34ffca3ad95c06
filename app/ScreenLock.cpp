// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ScreenLock.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {
const QString Logind = u"org.freedesktop.login1"_s;

// They have all taken over the methods of the first.
SwitchPlace screenSaver(const QString &name, const QString &path)
{
    return { .service = name,
             .path = path,
             .interface = name,
             .method = u"GetActive"_s,
             .arguments = {},
             .signalInterface = name,
             .signal = u"ActiveChanged"_s,
             .signalArguments = {} };
}

SwitchPlace lockedHint(const QString &session)
{
    const QString interface = u"org.freedesktop.login1.Session"_s;
    const QString properties = u"org.freedesktop.DBus.Properties"_s;
    return { .service = Logind,
             .path = session,
             .interface = properties,
             .method = u"Get"_s,
             .arguments = { interface, u"LockedHint"_s },
             .signalInterface = properties,
             .signal = u"PropertiesChanged"_s,
             .signalArguments = { interface } };
}
} // namespace

ScreenLock::ScreenLock(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : Switches(parent)
    , m_system(system)
{
    watch(session, screenSaver(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s)); // Plasma, LXQt
    watch(session, screenSaver(u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s));
    watch(session, screenSaver(u"org.xfce.ScreenSaver"_s, u"/org/xfce/ScreenSaver"_s));
    watch(session, screenSaver(u"org.mate.ScreenSaver"_s, u"/org/mate/ScreenSaver"_s));
    watch(session, screenSaver(u"org.cinnamon.ScreenSaver"_s, u"/org/cinnamon/ScreenSaver"_s));
    findSession();
}

// Ours, or the one that our user's service manager was started for.
void ScreenLock::findSession()
{
    auto message = QDBusMessage::createMethodCall(Logind, u"/org/freedesktop/login1"_s,
                                                  u"org.freedesktop.login1.Manager"_s, u"GetSession"_s);
    message.setAutoStartService(false);
    message << u"auto"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isValid())
            watch(m_system, lockedHint(reply.value().path()));
    });
}
