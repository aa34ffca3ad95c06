// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Status.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

// The truth about the accounts in the words of the command line: one JSON document, or a line of words for each.
// Accounts are named; mail is only counted.

QJsonObject statusObject(const AccountStatus &status, const QDateTime &now = QDateTime::currentDateTimeUtc());
QString statusJson(const QList<AccountStatus> &statuses);

// Turns statusJson() back into lines for people: several for each account, or one.
QString statusInWords(const QString &json);
QStringList accountLines(const QString &json);
