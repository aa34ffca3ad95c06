// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TrayHost.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QDBusServiceWatcher;

// Waits for somebody to draw a tray icon, and only then lets the first QSystemTrayIcon be made: Qt 6.4 decides at the
// first touch of that class, once for the whole process, whether there is a D-Bus tray. A panel that starts late, or
// never, is normal; the gate stays armed for the whole session.
class TrayGate : public QObject
{
    Q_OBJECT
public:
    // Says whether an XEmbed tray is there now. Empty where there can be none: Wayland, no display.
    using XEmbedProbe = std::function<bool()>;

    explicit TrayGate(const QDBusConnection &bus, XEmbedProbe probe = {}, QObject *parent = nullptr);

    // How long the better tray, StatusNotifier, is waited for before an XEmbed tray will do.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void watch();
    bool isOpen() const { return m_isOpen; }

public Q_SLOTS:
    void noteXEmbed(); // such a tray has just come up

Q_SIGNALS:
    void opened(TrayHost host); // at most once
    void missed(); // its patience is over, and there is none yet; at most once

private Q_SLOTS:
    void askForHost();

private:
    void endPatience();
    void lookForXEmbed();
    void open(TrayHost host);

    QDBusConnection m_bus;
    XEmbedProbe m_probe;
    std::chrono::milliseconds m_patience = std::chrono::seconds(20);
    bool m_isOpen = false;
    QTimer m_timer;
    QDBusServiceWatcher *m_watcher;
};
