// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SystemEvents.h"

#include <QDBusObjectPath>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto SameAwakening = 1s; // logind and the clock tell of the same
constexpr auto Burst = 500ms; // one step into another network is many small ones

bool isConnected(const QVariant &state)
{
    return state.toUInt() >= 50; // NM_STATE_CONNECTED_LOCAL, _SITE or _GLOBAL
}

bool isSomeConnection(const QVariant &path)
{
    return path.value<QDBusObjectPath>().path() != "/"_L1;
}

bool carriesAddresses(const QVariant &state)
{
    return state == "routable"_L1 || state == "degraded"_L1;
}

// What says that there is a network now. That there is none any more is no reason to ask anybody anything.
struct Sign
{
    QLatin1StringView interface;
    QLatin1StringView property;
    bool (*isGood)(const QVariant &value);
};
constexpr std::array Signs {
    Sign { "org.freedesktop.NetworkManager"_L1, "State"_L1, isConnected },
    Sign { "org.freedesktop.NetworkManager"_L1, "PrimaryConnection"_L1, isSomeConnection },
    Sign { "org.freedesktop.network1.Manager"_L1, "OperationalState"_L1, carriesAddresses },
};

} // namespace

// Those who manage the network are listened to directly and not through QNetworkInformation, whose back end for
// NetworkManager waits for its answers, does without one that starts later, and is silent when one network takes the
// place of another while there is always one. Qt asks the bus itself, no service, who owns a name that we listen to.
SystemEvents::SystemEvents(const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
    , m_bus(systemBus)
{
    connect(&m_clock, &ClockJumps::jumped, this, &SystemEvents::awake);
    m_burst.setSingleShot(true);
    m_burst.setInterval(Burst);
    connect(&m_burst, &QTimer::timeout, this, &SystemEvents::networkChanged);

    m_bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                  u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
    const auto listen = [this](const QString &service, const QString &path, const QString &interface) {
        m_bus.connect(service, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, { interface },
                      u"sa{sv}as"_s, this, SLOT(onPropertiesChanged(QString, QVariantMap)));
    };
    const QString networkManager = u"org.freedesktop.NetworkManager"_s;
    listen(networkManager, u"/org/freedesktop/NetworkManager"_s, networkManager);
    listen(u"org.freedesktop.network1"_s, u"/org/freedesktop/network1"_s, u"org.freedesktop.network1.Manager"_s);
}

void SystemEvents::onPrepareForSleep(bool beforeSleep)
{
    if (!beforeSleep)
        awake();
}

void SystemEvents::awake()
{
    if (!m_sameAwakening.hasExpired())
        return;
    m_sameAwakening.setRemainingTime(SameAwakening);
    Q_EMIT resumed();
}

void SystemEvents::onPropertiesChanged(const QString &interface, const QVariantMap &changed)
{
    const bool isGood = std::any_of(Signs.begin(), Signs.end(), [&](const Sign &sign) {
        const auto property = changed.constFind(sign.property);
        return sign.interface == interface && property != changed.cend() && sign.isGood(*property);
    });
    if (isGood && !m_burst.isActive())
        m_burst.start();
}
