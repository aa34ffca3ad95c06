// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Message.h"
#include "Popup.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

// Looks into the text of a new message for what its popup can use: the one-time code, where subject or sender speak of
// one, and how the text begins, where the server has not told that itself (PREVIEW). It fetches the beginning of the
// message (BODY.PEEK), of no other message, and that costs a connection of its own, behind the popup and not before it.
// What is found is told and not remembered; it is in no file and in no log.
//
// Whoever can send mail can make us look: one text of an account at a time, and few that wait for it.
class BodyPeek : public QObject
{
    Q_OBJECT
public:
    enum class Wish { Code = 1, Preview = 2 };
    Q_DECLARE_FLAGS(Wishes, Wish)

    // How a text is got: the raw beginning of the message, or nothing. Answers once, later.
    using Fetched = std::function<void(const QByteArray &raw)>;
    using Fetch = std::function<void(const Account &, const MessageKey &, const Fetched &)>;

    explicit BodyPeek(const Fetch &fetch, QObject *parent = nullptr);

    static QString codeInSight(const Message &message); // what can be said at once; empty: nothing
    void look(const Account &account, const Message &message, Wishes wishes);

Q_SIGNALS:
    void found(const MessageKey &key, const PopupAddition &found);

private:
    struct Look
    {
        Message message;
        Wishes wishes;
    };
    void lookAtNext(const Account &account);

    Fetch m_fetch;
    QHash<QString, QList<Look>> m_waiting; // by account; the first is being looked at
};
Q_DECLARE_OPERATORS_FOR_FLAGS(BodyPeek::Wishes)
