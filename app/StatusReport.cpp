// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StatusReport.h"

#include "EventPrinter.h"
#include "StateIcon.h"
#include "Wording.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QJsonObject stateObject(const MailboxStatus &status, const QDateTime &now)
{
    QJsonObject object { { u"state"_s, toWord(status.state) } };
    if (status.error)
        object.insert(u"reason"_s, withoutIsolates(Wording::sentence(*status.error)));
    if (status.retryAt.isValid())
        object.insert(u"retry_in_s"_s, std::max<qint64>(0, now.secsTo(status.retryAt)));
    return object;
}

} // namespace

QJsonObject statusObject(const AccountStatus &status, const QDateTime &now)
{
    QJsonObject object = stateObject({ status.state, status.error, status.retryAt }, now);
    object.insert(u"account"_s, status.name);
    return object;
}

namespace {

QJsonObject mailboxesObject(const AccountStatus &status, const QDateTime &now)
{
    QJsonObject mailboxes;
    for (auto it = status.mailboxes.cbegin(); it != status.mailboxes.cend(); ++it) {
        QJsonObject mailbox = stateObject(*it, now);
        mailbox.insert(u"next"_s, withoutIsolates(Wording::state(status, it.key())));
        mailboxes.insert(it.key(), mailbox);
    }
    return mailboxes;
}

QJsonObject accountObject(const AccountStatus &status, const QDateTime &now)
{
    QJsonObject unread;
    for (auto it = status.unread.cbegin(); it != status.unread.cend(); ++it)
        unread.insert(it.key(), it.value());
    QJsonObject object = statusObject(status, now);
    object.insert(u"since"_s, status.since.toUTC().toString(Qt::ISODate));
    object.insert(u"unread"_s, status.unreadTotal());
    object.insert(u"mailboxes"_s, unread);
    object.insert(u"watched"_s, mailboxesObject(status, now));
    object.insert(u"stale"_s, status.isStale);
    object.insert(u"next"_s, withoutIsolates(Wording::state(status)));
    if (status.heardAt.isValid())
        object.insert(u"heard"_s, status.heardAt.toUTC().toString(Qt::ISODate));
    if (status.certificateEnds.isValid())
        object.insert(u"certificate_ends"_s, status.certificateEnds.toUTC().toString(Qt::ISODate));
    if (status.lastMailAt.isValid())
        object.insert(u"last_mail"_s, status.lastMailAt.toUTC().toString(Qt::ISODate));
    return object;
}

QString lineOf(const QString &name, const QJsonValue &status, int unread)
{
    const QString reason = status[u"reason"_s].toString();
    return u"%1: %2, %3 unread%4"_s.arg(name, status[u"state"_s].toString())
        .arg(unread)
        .arg(reason.isEmpty() ? QString() : u" - "_s + reason);
}

QString localTime(const QJsonValue &time)
{
    return QDateTime::fromString(time.toString(), Qt::ISODate).toLocalTime().toString(u"yyyy-MM-dd hh:mm:ss"_s);
}

QStringList linesOf(const QJsonValue &account)
{
    QStringList lines { lineOf(account[u"account"_s].toString(), account, account[u"unread"_s].toInt()) };
    lines += u"  "_s + account[u"next"_s].toString();
    const QJsonObject mailboxes = account[u"watched"_s].toObject();
    if (mailboxes.size() > 1) {
        for (auto it = mailboxes.begin(); it != mailboxes.end(); ++it) {
            QJsonObject mailbox = it->toObject();
            if (mailbox[u"reason"_s] == account[u"reason"_s])
                mailbox.remove(u"reason"_s); // it was given for the account
            lines += u"  "_s + lineOf(it.key(), mailbox, account[u"mailboxes"_s][it.key()].toInt());
        }
    }
    if (account[u"heard"_s].isString())
        lines += u"  last heard "_s + localTime(account[u"heard"_s]);
    if (account[u"last_mail"_s].isString())
        lines += u"  last new mail "_s + localTime(account[u"last_mail"_s]);
    return lines;
}

} // namespace

QString statusJson(const QList<AccountStatus> &statuses)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray accounts;
    int total = 0;
    for (const AccountStatus &status : statuses) {
        accounts.append(accountObject(status, now));
        total += status.unreadTotal();
    }
    const QJsonObject document { { u"unread"_s, total },
                                 { u"icon"_s, toWord(stateIcon(statuses, Preferences()).shape) },
                                 { u"accounts"_s, accounts } };
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

QStringList accountLines(const QString &json)
{
    QStringList lines;
    const QJsonArray accounts = QJsonDocument::fromJson(json.toUtf8())[u"accounts"_s].toArray();
    for (const QJsonValueConstRef account : accounts)
        lines += lineOf(account[u"account"_s].toString(), account, account[u"unread"_s].toInt());
    return lines;
}

QString statusInWords(const QString &json)
{
    QStringList lines;
    const QJsonArray accounts = QJsonDocument::fromJson(json.toUtf8())[u"accounts"_s].toArray();
    for (const QJsonValueConstRef account : accounts)
        lines += linesOf(account);
    return lines.isEmpty() ? u"no account is set up"_s : lines.join(u'\n');
}
