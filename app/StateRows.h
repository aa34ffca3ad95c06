// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

// How messages, their keys and times stand in the rows of the state file.
namespace stateRows {

// Of a statement: which rows it is about. query() has bound :reader.
inline const QString OfMailbox =
    QStringLiteral(" WHERE reader = :reader AND account = :account AND mailbox = :mailbox");
inline const QString ByKey = OfMailbox + QStringLiteral(" AND uidvalidity = :uidvalidity AND uid = :uid");

void bindMailbox(QSqlQuery &query, const QString &account, const QString &mailbox);
void bindKey(QSqlQuery &query, const MessageKey &key);

MessageKey keyIn(const QSqlQuery &row); // of rows that begin with account, mailbox, UIDVALIDITY and UID
QDateTime timeIn(const QVariant &value); // milliseconds since 1970

QString toJson(const Message &message); // its texts
Message fromJson(const MessageKey &key, const QString &json);

} // namespace stateRows
