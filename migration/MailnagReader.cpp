// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailnagReader.h"

#include "KeyFile.h"
#include "Takeover.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace migration {
namespace {
using Remark = ForeignAccount::Remark;

bool isOff(const QString &value)
{
    return value == "0"_L1;
}

// Of version 2 a list in JSON, before that names with commas between.
QStringList mailboxesFrom(const QString &value)
{
    QStringList mailboxes;
    const QJsonDocument json = QJsonDocument::fromJson(value.toUtf8());
    if (!json.isArray()) {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts))
            mailboxes += name.trimmed();
        return mailboxes;
    }
    for (const auto &name : json.array())
        mailboxes += name.toString();
    return mailboxes;
}

// What Mailnag calls the account in the keyring.
QString keyringId(const Account &account)
{
    const QString text = account.user + account.host + u"True"_s; // yes, IMAP
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}
} // namespace

QList<ForeignAccount> readMailnag(const QByteArray &config)
{
    QList<ForeignAccount> accounts;
    for (const KeyFileSection &section : parseKeyFile(config)) {
        const QString type = section.value(u"type"_s);
        const bool isImap = type.isEmpty() ? !isOff(section.value(u"imap"_s)) : type == "imap"_L1;
        if (!section.name.startsWith("account"_L1) || !isImap || isOff(section.value(u"enabled"_s)))
            continue;
        ForeignAccount foreign { .program = ForeignAccount::Program::Mailnag };
        foreign.account.name = section.value(u"name"_s);
        foreign.account.user = section.value(u"user"_s);
        foreign.account.host = section.value(u"server"_s);
        foreign.account.mailboxes = mailboxesFrom(section.value(u"folder"_s));
        takeSecurity(foreign, isOff(section.value(u"ssl"_s)) ? ForeignSecurity::None : ForeignSecurity::ImplicitTls,
                     section.value(u"port"_s).toInt());
        foreign.remarks += Remark::AnyCertificate; // whatever the account says
        if (section.value(u"password"_s).isEmpty())
            foreign.keyringAttributes.insert(u"id"_s, keyringId(foreign.account));
        else
            foreign.remarks += Remark::PasswordInFile;
        if (const auto account = completed(foreign))
            accounts += *account;
    }
    return accounts;
}

} // namespace migration
