// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StatusReport.h"

#include "EventPrinter.h"
#include "Wording.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QJsonObject statusObject(const AccountStatus &status, const QDateTime &now)
{
    QJsonObject object { { u"account"_s, status.name }, { u"state"_s, toWord(status.state) } };
    if (status.error)
        object.insert(u"reason"_s, withoutIsolates(Wording::sentence(*status.error)));
    if (status.retryAt.isValid())
        object.insert(u"retry_in_s"_s, std::max<qint64>(0, now.secsTo(status.retryAt)));
    return object;
}

QString statusJson(const QList<AccountStatus> &statuses)
{
    QJsonArray accounts;
    int total = 0;
    for (const AccountStatus &status : statuses) {
        QJsonObject object = statusObject(status);
        QJsonObject unread;
        for (auto it = status.unread.cbegin(); it != status.unread.cend(); ++it)
            unread.insert(it.key(), it.value());
        object.insert(u"since"_s, status.since.toUTC().toString(Qt::ISODate));
        object.insert(u"unread"_s, status.unreadTotal());
        object.insert(u"mailboxes"_s, unread);
        accounts.append(object);
        total += status.unreadTotal();
    }
    const QJsonObject document { { u"unread"_s, total }, { u"accounts"_s, accounts } };
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

QString statusInWords(const QString &json)
{
    QStringList lines;
    const QJsonArray accounts = QJsonDocument::fromJson(json.toUtf8())[u"accounts"_s].toArray();
    for (const QJsonValueConstRef value : accounts) {
        const QString reason = value[u"reason"_s].toString();
        lines += u"%1: %2, %3 unread%4"_s.arg(value[u"account"_s].toString(), value[u"state"_s].toString())
                     .arg(value[u"unread"_s].toInt())
                     .arg(reason.isEmpty() ? QString() : u" - "_s + reason);
    }
    return lines.isEmpty() ? u"no account is set up"_s : lines.join(u'\n');
}
