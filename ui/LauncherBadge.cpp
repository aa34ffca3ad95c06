// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LauncherBadge.h"

#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QVariantMap>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString Dock = u"com.canonical.Unity"_s; // the name that docks own, where they own one
const QString Path = u"/com/canonical/unity/launcherentry/1"_s;
const QString Interface = u"com.canonical.Unity.LauncherEntry"_s;
constexpr auto ToldWithin = 100ms;
} // namespace

LauncherBadge::LauncherBadge(const QDBusConnection &bus, const QString &appId, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_appId(appId)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(ToldWithin);
    connect(&m_soon, &QTimer::timeout, this, &LauncherBadge::update);
    auto *watcher = new QDBusServiceWatcher(Dock, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_told = 0; // this one knows of nothing yet
        updateSoon();
    });
}

LauncherBadge::~LauncherBadge()
{
    if (m_told > 0)
        tell(0);
}

void LauncherBadge::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    updateSoon();
}

void LauncherBadge::setCount(int count)
{
    m_count = count;
    updateSoon();
}

void LauncherBadge::updateSoon()
{
    if (shown() != m_told && !m_soon.isActive())
        m_soon.start();
}

void LauncherBadge::update()
{
    if (shown() != m_told)
        tell(shown());
}

void LauncherBadge::tell(int count)
{
    m_told = count;
    auto signal = QDBusMessage::createSignal(Path, Interface, u"Update"_s);
    signal << u"application://%1.desktop"_s.arg(m_appId)
           << QVariantMap { { u"count"_s, qint64(count) }, { u"count-visible"_s, count > 0 } };
    m_bus.send(signal);
}
