// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ClockJumps.h"

#include <QDBusConnection>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

// Tells when connections may have died without a word: the machine has slept, or reaches the network in another way.
// Listens only: nobody is asked, nothing is awaited, no timer runs, and who is absent today may come tomorrow.
class SystemEvents : public QObject
{
    Q_OBJECT
public:
    explicit SystemEvents(const QDBusConnection &systemBus = QDBusConnection::systemBus(), QObject *parent = nullptr);

Q_SIGNALS:
    void resumed(); // at once, and once, however many tell of it
    void networkChanged(); // half a second after the first of a burst of changes

private Q_SLOTS:
    void onPrepareForSleep(bool beforeSleep);
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed);

private:
    void awake();

    QDBusConnection m_bus;
    ClockJumps m_clock;
    QDeadlineTimer m_sameAwakening { 0 };
    QTimer m_burst;
};
