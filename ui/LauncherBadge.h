// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QTimer>

// The number of unread messages on our icon in docks and task bars that show such (Plasma, Ubuntu Dock, Dash to Dock,
// Plank): they listen to a signal (com.canonical.Unity.LauncherEntry), and nobody answers.
class LauncherBadge : public QObject
{
    Q_OBJECT
public:
    LauncherBadge(const QDBusConnection &bus, const QString &appId, QObject *parent = nullptr);
    ~LauncherBadge() override; // takes the number away

    void setEnabled(bool enabled);
    void setCount(int count);

private:
    int shown() const { return m_isEnabled ? m_count : 0; }
    void updateSoon();
    void update();
    void tell(int count);

    QDBusConnection m_bus;
    QString m_appId;
    bool m_isEnabled = true;
    int m_count = 0;
    int m_told = 0; // docks begin with none
    QTimer m_soon; // once for all that changes together
};
