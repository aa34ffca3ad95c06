// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TrayGate.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcTray, "posthorn.tray")

namespace {
const QString Watcher = u"org.kde.StatusNotifierWatcher"_s;
const QString Path = u"/StatusNotifierWatcher"_s;
constexpr auto HostFollows = 2s; // of a panel that starts late, and has both kinds of tray
} // namespace

TrayGate::TrayGate(const QDBusConnection &bus, XEmbedProbe probe, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_probe(std::move(probe))
    , m_watcher(new QDBusServiceWatcher(Watcher, m_bus, QDBusServiceWatcher::WatchForRegistration, this))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TrayGate::endPatience);
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayGate::askForHost);
}

void TrayGate::watch()
{
    m_bus.connect(Watcher, Path, Watcher, u"StatusNotifierHostRegistered"_s, this, SLOT(askForHost()));
    askForHost();
    m_timer.start(m_patience);
}

// A watcher without a host draws nothing, so its name alone does not open the gate.
void TrayGate::askForHost()
{
    if (m_isOpen)
        return;
    auto get = QDBusMessage::createMethodCall(Watcher, Path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << Watcher << u"IsStatusNotifierHostRegistered"_s;
    get.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid() && reply.value().variant().toBool())
            open(TrayHost::StatusNotifier);
    });
}

void TrayGate::noteXEmbed()
{
    if (m_probe && !m_isOpen && !m_timer.isActive())
        m_timer.start(std::min<std::chrono::milliseconds>(HostFollows, m_patience));
}

void TrayGate::endPatience()
{
    connect(&m_timer, &QTimer::timeout, this, &TrayGate::lookForXEmbed);
    disconnect(&m_timer, &QTimer::timeout, this, &TrayGate::endPatience);
    lookForXEmbed();
    if (m_isOpen)
        return;
    qCDebug(lcTray) << "no tray";
    Q_EMIT missed();
}

// Where there is none, it will say so once it comes.
void TrayGate::lookForXEmbed()
{
    if (m_probe && m_probe())
        open(TrayHost::XEmbed);
}

void TrayGate::open(TrayHost host)
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_timer.stop();
    qCDebug(lcTray) << "tray found:" << (host == TrayHost::StatusNotifier ? "StatusNotifier" : "XEmbed");
    Q_EMIT opened(host);
}
