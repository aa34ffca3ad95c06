// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "Status.h"

#include <QList>
#include <QString>

// Messages and accounts for the tests of this room.
inline Message sampleMessage(quint32 uid, const QString &subject,
                             const QDateTime &date = QDateTime::currentDateTimeUtc())
{
    Message message;
    message.key = { QStringLiteral("work-id"), QStringLiteral("INBOX"), 7, uid };
    message.fromName = QStringLiteral("Anna Example");
    message.fromAddress = QStringLiteral("anna@example.org");
    message.subject = subject;
    message.date = date;
    return message;
}

inline QList<Message> sampleMessages(int count)
{
    QList<Message> messages;
    for (int number = 1; number <= count; ++number)
        messages += sampleMessage(static_cast<quint32>(number), QStringLiteral("Subject %1").arg(number));
    return messages;
}

inline AccountStatus sampleStatus(WatchState state, int unread = 0)
{
    AccountStatus status;
    status.account = QStringLiteral("work-id");
    status.name = QStringLiteral("Work");
    status.state = state;
    status.unread.insert(QStringLiteral("INBOX"), unread);
    return status;
}
