// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

// A message as programs read it: what `check`, `watch` and `why` print, and what a hook is given.
QJsonObject messageObject(const QString &event, const QString &account, const MessageKey &key);
QJsonObject messageObject(const QString &event, const QString &account, const Message &message);

QString senderWords(const Message &message); // Ada <ada@example.org>

// Foreign words that would do something to a terminal stand as \uXXXX: the same to a program, harmless to look at.
QByteArray jsonLine(const QJsonObject &object);
