// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GoimapnotifyReader.h"

#include "Takeover.h"
#include "YamlText.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace migration {
namespace {
using Remark = ForeignAccount::Remark;

constexpr qsizetype MostAccounts = 100;

// goimapnotify has every command run by a shell. We have one only where the command is made for it.
QStringList commandFrom(const QString &command)
{
    static const QRegularExpression forAShell(uR"re([|&;<>()$`\\'*?\[\]#~=%{}!\n])re"_s);
    return command.contains(forAShell) ? QStringList { u"/bin/sh"_s, u"-c"_s, command }
                                       : QProcess::splitCommand(command);
}

ForeignSecurity securityOf(const YamlNode &configuration)
{
    if (configuration["tlsOptions"_L1].isTrue("starttls"_L1))
        return ForeignSecurity::StartTls;
    return configuration.isTrue("tls"_L1) ? ForeignSecurity::ImplicitTls : ForeignSecurity::None;
}

ForeignAccount accountFrom(const YamlNode &configuration)
{
    ForeignAccount foreign { .program = ForeignAccount::Program::Goimapnotify };
    Account &account = foreign.account;
    account.name = configuration.text("alias"_L1);
    account.host = configuration.text("host"_L1);
    account.user = configuration.text("username"_L1);
    account.mailboxes.clear();
    for (const YamlNode &box : configuration["boxes"_L1].items)
        account.mailboxes += box.entries.isEmpty() ? box.scalar : box.text("mailbox"_L1);
    if (configuration.isTrue("xoAuth2"_L1))
        account.mechanism = Mechanism::XOAuth2;
    takeSecurity(foreign, securityOf(configuration), configuration.text("port"_L1).toInt());
    if (configuration["tlsOptions"_L1].text("rejectUnauthorized"_L1) == "false"_L1)
        foreign.remarks += Remark::AnyCertificate;
    const QString command = configuration.text("passwordCMD"_L1);
    if (!command.isEmpty())
        account.password = { .kind = PasswordSource::Kind::Command, .command = commandFrom(command) };
    else if (!configuration.text("password"_L1).isEmpty())
        foreign.remarks += Remark::PasswordInFile;
    return foreign;
}
} // namespace

QList<ForeignAccount> readGoimapnotify(const QByteArray &config)
{
    const auto root = parseYaml(config);
    if (!root)
        return {};
    // Of old, the file is one configuration, or a list of them.
    QList<YamlNode> configurations = (*root)["configurations"_L1].items;
    if (configurations.isEmpty())
        configurations = root->items.isEmpty() ? QList { *root } : root->items;
    QList<ForeignAccount> accounts;
    for (const YamlNode &configuration : configurations.first(std::min(configurations.size(), MostAccounts))) {
        if (const auto account = completed(accountFrom(configuration)))
            accounts += *account;
    }
    return accounts;
}

} // namespace migration
