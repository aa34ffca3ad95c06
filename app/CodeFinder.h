// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Message.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

// Finds the one-time code that a new message brings: in its subject, or in how its text begins, which is fetched where
// subject or sender speak of a code, and of no other message. That costs a connection of its own, behind the popup and
// not before it. What is found is told and not remembered; it is in no file and in no log.
//
// Whoever can send mail can make us look: one text of an account at a time, and few that wait for it.
class CodeFinder : public QObject
{
    Q_OBJECT
public:
    // How a text is got: the raw beginning of the message, or nothing. Answers once, later.
    using Fetched = std::function<void(const QByteArray &raw)>;
    using Fetch = std::function<void(const Account &, const MessageKey &, const Fetched &)>;

    explicit CodeFinder(const Fetch &fetch, QObject *parent = nullptr);

    static QString inSight(const Message &message); // what can be said at once; empty: nothing
    void look(const Account &account, const Message &message);

Q_SIGNALS:
    void found(const MessageKey &key, const QString &code);

private:
    void lookAtNext(const Account &account);

    Fetch m_fetch;
    QHash<QString, QList<Message>> m_waiting; // by account; the first is being looked at
};
