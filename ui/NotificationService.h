// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

struct Notification;

// Whoever shows our popups: a daemon of the desktop's, or its portal where we are in a sandbox. Nothing here waits for
// it.
class NotificationService : public QObject
{
    Q_OBJECT
public:
    struct Abilities
    {
        bool hasButtons = false;
        bool keepsButtons = false; // of a popup that is replaced, whatever the new one's are
        bool tellsOfClosing = true; // else nobody knows whether a popup is still there
    };
    struct Answer
    {
        enum class Outcome {
            Shown,
            Refused,
            Lost, // with whom it was sent to, before anybody can have seen it
        };
        Outcome outcome = Outcome::Lost;
        quint32 id = 0; // of what is shown; 0: who showed it is gone
        QString words; // why it was refused
    };
    using Answered = std::function<void(const Answer &)>;

    using QObject::QObject;

    virtual bool isReady() const = 0; // else ask() first
    virtual Abilities abilities() const = 0;
    virtual void ask() = 0; // starts it where D-Bus knows how to; ready() or failed() follows
    virtual void show(const Notification &notification, const Answered &answered) = 0;
    virtual void close(quint32 id) = 0; // it may be gone already

Q_SIGNALS:
    void ready();
    void failed(const QString &words);
    void appeared(); // it was not there, or was another one
    void idsLost(); // none that it gave out means anything any more
    // The token lets the window that opens now take the focus; empty where the desktop gave none.
    void actionInvoked(quint32 id, const QString &action, const QString &activationToken);
    void closed(quint32 id); // by its user
};
