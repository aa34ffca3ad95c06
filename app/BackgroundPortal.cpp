// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackgroundPortal.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {
const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;

// Where the answer will come from, known before the question is asked (org.freedesktop.portal.Request).
QString requestPath(const QDBusConnection &bus, const QString &token)
{
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    return Path + u"/request/"_s + sender + u'/' + token;
}
} // namespace

BackgroundPortal::BackgroundPortal(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void BackgroundPortal::request(Autostart autostart)
{
    const QString token = u"posthorn%1"_s.arg(++m_requests);
    m_request = requestPath(m_bus, token);
    m_bus.connect(Service, m_request, u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                  SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
    auto message =
        QDBusMessage::createMethodCall(Service, Path, u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s);
    message << QString() // of no window
            << QVariantMap { { u"handle_token"_s, token },
                             { u"autostart"_s, autostart == Autostart::On },
                             { u"commandline"_s, QStringList { u"posthorn"_s, u"--hidden"_s } } };
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = m_request] {
        watcher->deleteLater();
        if (watcher->isError() && asked == m_request)
            Q_EMIT failed(watcher->error().message());
    });
}

// Also where its user says no: it is off then.
void BackgroundPortal::onResponse(uint, const QVariantMap &results, const QDBusMessage &signal)
{
    m_bus.disconnect(Service, signal.path(), u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                     SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
    if (signal.path() == m_request)
        Q_EMIT answered(results.value(u"autostart"_s).toBool() ? Autostart::On : Autostart::Off);
}
