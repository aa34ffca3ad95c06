// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MessageObject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QJsonObject messageObject(const QString &event, const QString &account, const MessageKey &key)
{
    return { { u"event"_s, event },
             { u"account"_s, account },
             { u"mailbox"_s, key.mailbox },
             { u"uidvalidity"_s, qint64(key.uidValidity) },
             { u"uid"_s, qint64(key.uid) } };
}

QString senderWords(const Message &message)
{
    if (message.fromName.isEmpty())
        return message.fromAddress;
    return message.fromAddress.isEmpty() ? message.fromName : u"%1 <%2>"_s.arg(message.fromName, message.fromAddress);
}

QJsonObject messageObject(const QString &event, const QString &account, const Message &message)
{
    QJsonObject object = messageObject(event, account, message.key);
    object.insert(u"from"_s, senderWords(message));
    object.insert(u"subject"_s, message.subject);
    object.insert(u"date"_s, message.date.toUTC().toString(Qt::ISODate));
    object.insert(u"message_id"_s, message.messageId);
    if (!message.preview.isEmpty())
        object.insert(u"preview"_s, message.preview);
    return object;
}

QByteArray jsonLine(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString line;
    for (const QChar c : json) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            line += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            line += c;
    }
    return line.toUtf8();
}
