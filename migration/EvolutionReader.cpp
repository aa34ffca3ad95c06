// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EvolutionReader.h"

#include "KeyFile.h"
#include "Takeover.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace migration {
namespace {
using Remark = ForeignAccount::Remark;
using Source = QList<KeyFileSection>;

// GKeyFile's escapes.
QString unescaped(const QString &value)
{
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            plain += value[i];
            continue;
        }
        const QChar kind = value[++i];
        plain += kind == u's' || kind == u'n' || kind == u'r' || kind == u't' ? QChar(u' ') : kind;
    }
    return plain.trimmed();
}

QString valueOf(const Source &source, const QString &section, const QString &key)
{
    return unescaped(sectionOf(source, section).value(key));
}

bool isEnabled(const Source &source)
{
    return valueOf(source, u"Data Source"_s, u"Enabled"_s) != "false"_L1;
}

ForeignSecurity securityOf(const QString &method)
{
    if (method == "ssl-on-alternate-port"_L1)
        return ForeignSecurity::ImplicitTls;
    return method == "starttls-on-standard-port"_L1 ? ForeignSecurity::StartTls : ForeignSecurity::None;
}

// Several accounts at one provider, with what they have in common in a source of its own, their parent.
bool hasNoMail(const Source &parent)
{
    return valueOf(parent, u"Collection"_s, u"MailEnabled"_s) == "false"_L1;
}

// As the account says itself, or else its parent.
QString signInValue(const Source &source, const Source &parent, const QString &key)
{
    const QString own = valueOf(source, u"Authentication"_s, key);
    return own.isEmpty() ? valueOf(parent, u"Authentication"_s, key) : own;
}

// The password is kept for the parent where both are of the same server.
bool sharesPassword(const Source &parent, const QString &host)
{
    return !valueOf(parent, u"Collection"_s, u"BackendName"_s).isEmpty()
        && valueOf(parent, u"Authentication"_s, u"Host"_s).compare(host, Qt::CaseInsensitive) == 0;
}

void takeMechanism(ForeignAccount &foreign, const QString &method)
{
    static const QStringList byToken { u"XOAUTH2"_s, u"OAuth2"_s, u"Google"_s, u"Outlook"_s, u"Yahoo!"_s, u"Yahoo"_s };
    if (method == "GSSAPI"_L1) {
        foreign.account.mechanism = Mechanism::Gssapi;
    } else if (byToken.contains(method)) {
        foreign.account.mechanism = Mechanism::OAuth;
        foreign.remarks += Remark::TokenStaysThere;
    }
}
} // namespace

QList<ForeignAccount> readEvolution(const QHash<QString, QByteArray> &files)
{
    QHash<QString, Source> sources;
    for (auto file = files.begin(); file != files.end(); ++file)
        sources.insert(file.key(), parseKeyFile(file.value()));

    QStringList uids = sources.keys();
    std::ranges::sort(uids);
    QList<ForeignAccount> accounts;
    for (const QString &uid : std::as_const(uids)) {
        const Source &source = sources[uid];
        const QString parentUid = valueOf(source, u"Data Source"_s, u"Parent"_s);
        const Source parent = sources.value(parentUid);
        const bool isImap = valueOf(source, u"Mail Account"_s, u"BackendName"_s) == "imapx"_L1;
        if (!isImap || !isEnabled(source) || !isEnabled(parent) || hasNoMail(parent))
            continue;
        ForeignAccount foreign { .program = ForeignAccount::Program::Evolution };
        const QString identity = valueOf(source, u"Mail Account"_s, u"IdentityUid"_s);
        const QString shared = valueOf(parent, u"Collection"_s, u"Identity"_s);
        foreign.account.name = valueOf(source, u"Data Source"_s, u"DisplayName"_s);
        foreign.account.email = valueOf(sources.value(identity), u"Mail Identity"_s, u"Address"_s);
        foreign.account.host = signInValue(source, parent, u"Host"_s);
        foreign.account.user = signInValue(source, parent, u"User"_s);
        if (foreign.account.user.isEmpty())
            foreign.account.user = shared;
        takeSecurity(foreign, securityOf(valueOf(source, u"Security"_s, u"Method"_s)),
                     valueOf(source, u"Authentication"_s, u"Port"_s).toInt());
        takeMechanism(foreign, valueOf(source, u"Authentication"_s, u"Method"_s));
        if (proofFor(foreign.account.mechanism) == Proof::Password)
            foreign.keyringAttributes.insert(u"e-source-uid"_s,
                                             sharesPassword(parent, foreign.account.host) ? parentUid : uid);
        if (const auto account = completed(foreign))
            accounts += *account;
    }
    return accounts;
}

} // namespace migration
