// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"
#include "KeyringService.h"

#include <QByteArray>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

namespace QKeychain {
class Job;
}

// The desktop's keyring through Qt Keychain, one question at a time, each answered within `patience`. What is read as
// "not there" is believed only of an open keyring, what is written only once it has been read back; nothing is ever
// deleted or overwritten because of a failure.
//
// Reading from a locked keyring brings up the desktop's own question for its password; that happens once, and then not
// again until the keyring has been open in between.
class Keyring : public QObject
{
    Q_OBJECT
public:
    using Answer = std::variant<QByteArray, Error>;
    using Done = std::optional<Error>;

    Keyring(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent = nullptr);

    void read(const QString &key, const std::function<void(const Answer &)> &answered);
    void write(const QString &key, const QByteArray &secret, const std::function<void(const Done &)> &done);
    void remove(const QString &key, const std::function<void(const Done &)> &done);

Q_SIGNALS:
    void unlocked(); // after a refusal: now it may go better

private:
    using State = KeyringService::State;
    using Task = std::function<void()>;
    using Finished = std::function<void(QKeychain::Job *)>; // nullptr: it took too long

    void enqueue(const Task &task);
    void finishTask();
    void runRead(const QString &key, State before, const std::function<void(const Answer &)> &answered);
    void runWrite(const QString &key, const QByteArray &secret, State before,
                  const std::function<void(const Done &)> &done);
    void runRemove(const QString &key, const std::function<void(const Done &)> &done);
    void run(QKeychain::Job *job, const Finished &finished);
    void explain(const QKeychain::Job *job, State before, const std::function<void(const Error &)> &explained);
    void explainRead(const QKeychain::Job *job, const QString &key, State before,
                     const std::function<void(const Answer &)> &answered);
    Answer found(const QByteArray &secret);
    Error refusal(State state);
    void lookAgain();
    void lookLater();

    std::chrono::milliseconds m_patience;
    KeyringService m_service;
    QQueue<Task> m_tasks; // the first one is running
    std::optional<State> m_refusedIn; // somebody waits for better times than these
    QTimer m_nextLook; // for unlocking that nobody announces: gnome-keyring's through PAM
    std::size_t m_looks = 0;
    bool m_hasAskedUser = false; // to unlock it, since it was last open
};
