// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

// Whether the desktop has been told to disturb nobody: the property Inhibited of its notification server, which Plasma
// has. Popups go to the server all the same, which holds them back; our own sounds and hooks are ours to hold back.
// Listens only, and asks once when a server appears.
class DoNotDisturb : public QObject
{
    Q_OBJECT
public:
    explicit DoNotDisturb(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void changed(bool isOn);

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &unsaid);

private:
    void ask();
    void set(bool isOn);

    QDBusConnection m_bus;
    bool m_isOn = false;
};
