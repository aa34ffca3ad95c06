// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <functional>

class QDBusError;
class QDBusMessage;

// Knows whether the desktop's keyring is there and open. Qt Keychain does not tell: to it, a locked keyring is one
// without the entry. Asks over D-Bus (Secret Service API) without ever waiting, and reads no secret.
class KeyringService : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Open, // what is not in there does not exist
        Locked, // its user must unlock it, or make one
        Absent, // no service on this bus, nor one that could be started
        Silent, // a service that does not answer
    };

    KeyringService(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent = nullptr);

    void ask(const std::function<void(State)> &answered);

Q_SIGNALS:
    void changed(); // somebody unlocked or locked it, or it came or went: ask again

private Q_SLOTS:
    void notice();

private:
    using Reply = std::function<void(const QDBusMessage &)>;
    void call(const QDBusMessage &message, const Reply &replied);
    void askForNames(const QString &method, const std::function<void(const QStringList &)> &answered);
    void askWhetherLocked(const std::function<void(State)> &answered);

    QDBusConnection m_bus;
    std::chrono::milliseconds m_patience;
};
