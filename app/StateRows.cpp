// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StateRows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stateRows {
namespace {

// What is told later is judged later, by the rules of then.
QJsonObject toObject(const MessageTraits &traits)
{
    if (traits == MessageTraits())
        return {};
    QJsonObject fields;
    for (auto field = traits.fields.cbegin(); field != traits.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    return { { u"recipients"_s, QJsonArray::fromStringList(traits.recipients) },
             { u"listId"_s, traits.listId },
             { u"fields"_s, fields },
             { u"size"_s, qint64(traits.size) } };
}

MessageTraits toTraits(const QJsonObject &object)
{
    MessageTraits traits;
    const QJsonArray recipients = object[u"recipients"_s].toArray();
    for (const auto &address : recipients)
        traits.recipients += address.toString();
    traits.listId = object[u"listId"_s].toString();
    const QJsonObject fields = object[u"fields"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        traits.fields.insert(field.key(), field.value().toString());
    traits.size = quint64(object[u"size"_s].toInteger());
    return traits;
}

} // namespace

QString toJson(const Message &message)
{
    const QJsonObject object {
        { u"fromName"_s, message.fromName },   { u"fromAddress"_s, message.fromAddress },
        { u"subject"_s, message.subject },     { u"date"_s, message.date.toUTC().toString(Qt::ISODate) },
        { u"messageId"_s, message.messageId }, { u"emailId"_s, message.emailId },
        { u"preview"_s, message.preview },     { u"traits"_s, toObject(message.traits) }
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Message fromJson(const MessageKey &key, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return { .key = key,
             .fromName = object[u"fromName"_s].toString(),
             .fromAddress = object[u"fromAddress"_s].toString(),
             .subject = object[u"subject"_s].toString(),
             .date = QDateTime::fromString(object[u"date"_s].toString(), Qt::ISODate),
             .messageId = object[u"messageId"_s].toString(),
             .emailId = object[u"emailId"_s].toString(),
             .traits = toTraits(object[u"traits"_s].toObject()),
             .preview = object[u"preview"_s].toString() };
}

void bindKey(QSqlQuery &query, const MessageKey &key)
{
    query.bindValue(u":account"_s, key.account);
    query.bindValue(u":mailbox"_s, key.mailbox);
    query.bindValue(u":uidvalidity"_s, key.uidValidity);
    query.bindValue(u":uid"_s, key.uid);
}

MessageKey keyIn(const QSqlQuery &row)
{
    return { row.value(0).toString(), row.value(1).toString(), row.value(2).toUInt(), row.value(3).toUInt() };
}

QDateTime timeIn(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

void bindMailbox(QSqlQuery &query, const QString &account, const QString &mailbox)
{
    query.bindValue(u":account"_s, account);
    query.bindValue(u":mailbox"_s, mailbox);
}

} // namespace stateRows
