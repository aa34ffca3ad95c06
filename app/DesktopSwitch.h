// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QStringList>

// Where a desktop keeps a switch, as D-Bus finds it: whom to ask, for what, and which signal says that it may be another
// way now.
struct SwitchPlace
{
    QString service;
    QString path;
    QString interface;
    QString method; // returns one boolean, or a variant with one
    QStringList arguments;
    QString signalInterface;
    QString signal; // empty: any
    QStringList signalArguments; // its first ones, where others are of no interest
};

// One switch of the desktop. Listens only, and asks when its service appears or says that something has changed; it starts
// no service. Where the service knows no such thing, the switch is off.
class DesktopSwitch : public QObject
{
    Q_OBJECT
public:
    DesktopSwitch(const QDBusConnection &bus, const SwitchPlace &place, QObject *parent = nullptr);

    bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void changed(bool isOn);

private Q_SLOTS:
    void ask();

private:
    void set(bool isOn);

    QDBusConnection m_bus;
    SwitchPlace m_place;
    int m_asked = 0; // only the last answer counts
    bool m_isOn = false;
};
