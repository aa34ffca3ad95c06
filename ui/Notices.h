// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QString>

// A popup about something else than mail.
struct NotificationServer;

struct Notice
{
    QString about; // there is one popup for each: "keyring", "certificate of …"
    QString title;
    QString text;
    QString action; // what a click does, in a word
    QString icon = QStringLiteral("dialog-password"); // by name
};

// Shows the few popups that are not about mail: each once, and gone when what it is about is.
class Notices : public QObject
{
    Q_OBJECT
public:
    explicit Notices(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notice &notice);
    void withdraw(const QString &about);

Q_SIGNALS:
    void activated(const QString &about, const QString &activationToken); // it was clicked

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action, const QDBusMessage &signal);
    void onActivationToken(uint id, const QString &token, const QDBusMessage &signal);

private:
    struct Shown
    {
        uint id = 0;
        QString server; // unique name of the one that gave the id
        QString token;
    };
    void send(const Notice &notice, const QString &owner, const NotificationServer &server);
    QHash<QString, Shown>::iterator find(uint id, const QDBusMessage &signal);

    QDBusConnection m_bus;
    QHash<QString, Shown> m_shown; // by what they are about
};
