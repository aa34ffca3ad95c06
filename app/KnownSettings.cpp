// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KnownSettings.h"

#include "ForeignAccounts.h"

#include <QSslCertificate>

namespace {
using Way = ServerSettings::Way;

QList<Way> waysOf(Mechanism mechanism)
{
    switch (proofFor(mechanism)) {
    case Proof::Password: return { Way::Password };
    case Proof::AccessToken: return { Way::OAuth };
    case Proof::ClientCertificate: return { Way::ClientCertificate };
    case Proof::KerberosTicket: return { Way::Kerberos };
    }
    Q_UNREACHABLE();
}
} // namespace

discovery::Discovery::Means meansOfThisMachine(const QString &caFile)
{
    discovery::Discovery::Means means;
    means.known = [](const QString &address) {
        return settingsFor(address, migration::foreignAccounts(migration::Homes::ofThisUser()));
    };
    if (!caFile.isEmpty())
        means.authorities = QSslCertificate::fromPath(caFile);
    return means;
}

QList<ServerSettings> settingsFor(const QString &address, const QList<ForeignAccount> &accounts)
{
    QList<ServerSettings> known;
    for (const ForeignAccount &foreign : accounts) {
        const Account &account = foreign.account;
        if (account.email.compare(address, Qt::CaseInsensitive) != 0
            || foreign.remarks.contains(ForeignAccount::Remark::WithoutTls))
            continue;
        const ServerSettings settings { .source = ServerSettings::Source::ThisMachine,
                                        .host = account.host,
                                        .port = account.port,
                                        .security = account.security,
                                        .user = account.user,
                                        .ways = waysOf(account.mechanism) };
        if (!known.contains(settings))
            known += settings;
    }
    return known;
}
