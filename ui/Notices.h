// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

class NotificationService;

// A popup about something else than mail.
struct Notice
{
    QString about; // there is one popup for each: "keyring", "certificate of …"
    QString title;
    QString text;
    QString action; // what a click does, in a word
    QString icon = QStringLiteral("dialog-password"); // by name
};

// Shows the few popups that are not about mail: each once, and gone when what it is about is. Where nobody is there to
// show them, the windows say it, too.
class Notices : public QObject
{
    Q_OBJECT
public:
    explicit Notices(NotificationService &service, QObject *parent = nullptr);

    void show(const Notice &notice);
    void withdraw(const QString &about);

Q_SIGNALS:
    void activated(const QString &about, const QString &activationToken); // it was clicked

private:
    void send(const Notice &notice);
    void onActionInvoked(quint32 id, const QString &token);

    NotificationService &m_service;
    QList<Notice> m_waiting; // for somebody to show them
    QHash<QString, quint32> m_shown; // ids, by what they are about; 0: not answered yet
};
