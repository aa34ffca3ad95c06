// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

class QDBusMessage;

// Knows whether the desktop's keyring is there and open, and has it ask its user to unlock it. Qt Keychain does neither:
// to it, a locked keyring is one without the entry. Asks over D-Bus (Secret Service API; KWallet) without ever waiting,
// and reads no secret.
class KeyringService : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Open, // what is not in there does not exist
        Locked, // its user must unlock it, or make one
        Disabled, // switched off in the desktop's settings
        Absent, // no service on this bus, nor one that could be started
        Silent, // a service that does not answer
    };
    enum class Unlocking {
        Done,
        Refused, // the question was closed, or could not be shown
        ByUse, // no such order: it asks its user when it is used, also for the password of a keyring yet to be made
    };

    KeyringService(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent = nullptr);

    void ask(const std::function<void(State)> &answered);
    void unlock(const std::function<void(Unlocking)> &answered); // takes as long as its user does

Q_SIGNALS:
    void changed(); // somebody unlocked or locked it, or it came or went: ask again
    void itemCreated(); // what was not in there may be now

private Q_SLOTS:
    void notice();
    void noticeItem();

private:
    using Reply = std::function<void(const QDBusMessage &)>;
    void call(const QDBusMessage &message, const Reply &replied);
    void askForNames(const std::function<void(const QStringList &)> &answered);
    void askWhetherLocked(const std::function<void(State)> &answered);
    void askWallet(const QString &name, const std::function<void(State)> &answered);
    void unlockCollection(const std::function<void(Unlocking)> &answered);
    void prompt(const QString &path, const std::function<void(Unlocking)> &answered);

    QDBusConnection m_bus;
    std::chrono::milliseconds m_patience;
};
