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
// A locked keyring brings up the desktop's own question for its password: when something is written or removed, which
// only its user does, and, if it is told to, when something is read; then once, and not again until the keyring has been
// open in between. Otherwise reading waits: it looks again after 5 s, 15 s and a minute, and whenever the keyring speaks.
class Keyring : public QObject
{
    Q_OBJECT
public:
    using Answer = std::variant<QByteArray, Error>;
    using Done = std::optional<Error>;
    enum class WhenLocked {
        AskUser, // for commands: their user has just typed one
        Wait, // for what starts with the session, when the keyring may be about to be unlocked
    };

    Keyring(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent = nullptr);

    void setWhenLocked(WhenLocked what) { m_whenLocked = what; }
    void allowQuestion() { m_isToldToAsk = true; } // once: its user waits for what is read next
    void unlock(); // its user has said so: brings up the question

    void read(const QString &key, const std::function<void(const Answer &)> &answered);
    void write(const QString &key, const QByteArray &secret, const std::function<void(const Done &)> &done);
    void remove(const QString &key, const std::function<void(const Done &)> &done);

Q_SIGNALS:
    void unlocked(); // after a refusal: now it may go better
    void staysLocked(); // for a minute now: somebody should tell its user

private:
    using State = KeyringService::State;
    using Task = std::function<void()>;
    using Finished = std::function<void(QKeychain::Job *)>; // nullptr: it took too long

    void enqueue(const Task &task);
    void finishTask();
    void whenOpen(State state, const std::function<void(State before)> &open,
                  const std::function<void(const Error &)> &refused);
    void askToUnlock(const std::function<void(State before)> &open, const std::function<void(const Error &)> &refused);
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
    Error refusal(State state, Error::Cause cause, const QString &words = {});
    bool mayAskUser() const;
    void lookForItems();
    void tellIfItStaysLocked();
    void lookAgain();
    void lookLater();

    std::chrono::milliseconds m_patience;
    WhenLocked m_whenLocked = WhenLocked::AskUser;
    KeyringService m_service;
    QQueue<Task> m_tasks; // the first one is running
    std::optional<State> m_refusedIn; // somebody waits for better times than these
    QTimer m_nextLook; // for unlocking that nobody announces: gnome-keyring's through PAM
    std::size_t m_looks = 0;
    bool m_isToldToAsk = false; // by its user, although it is to wait
    bool m_hasAskedUser = false; // to unlock it, since it was last open
    bool m_hasTold = false; // that it stays locked, since then
    bool m_isMissed = false; // something that was not in there, though it was open
};
