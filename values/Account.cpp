// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Account.h"

#include "WordTable.h"

using namespace Qt::StringLiterals;

namespace {
constexpr WordTable<Security, 2> SecurityWords { {
    { Security::ImplicitTls, "tls"_L1 },
    { Security::StartTls, "starttls"_L1 },
} };
constexpr WordTable<Mechanism, 10> MechanismWords { {
    { Mechanism::Strongest, "strongest"_L1 },
    { Mechanism::ScramSha256, "SCRAM-SHA-256"_L1 },
    { Mechanism::ScramSha1, "SCRAM-SHA-1"_L1 },
    { Mechanism::Plain, "PLAIN"_L1 },
    { Mechanism::Login, "LOGIN"_L1 },
    { Mechanism::OAuth, "oauth"_L1 },
    { Mechanism::OAuthBearer, "OAUTHBEARER"_L1 },
    { Mechanism::XOAuth2, "XOAUTH2"_L1 },
    { Mechanism::External, "EXTERNAL"_L1 },
    { Mechanism::Gssapi, "GSSAPI"_L1 },
} };
constexpr WordTable<Opening::Kind, 4> OpeningWords { {
    { Opening::Kind::MessageWindow, "window"_L1 },
    { Opening::Kind::MailProgram, "mail-program"_L1 },
    { Opening::Kind::Webmail, "webmail"_L1 },
    { Opening::Kind::Command, "command"_L1 },
} };

constexpr WordTable<PasswordSource::Kind, 4> PasswordSourceWords { {
    { PasswordSource::Kind::Keyring, "keyring"_L1 },
    { PasswordSource::Kind::Command, "command"_L1 },
    { PasswordSource::Kind::OAuth, "oauth"_L1 },
    { PasswordSource::Kind::Gnome, "gnome"_L1 },
} };
} // namespace

QString toWord(Security security)
{
    return wordOf(SecurityWords, security);
}
QString toWord(Mechanism mechanism)
{
    return wordOf(MechanismWords, mechanism);
}
QString toWord(Opening::Kind kind)
{
    return wordOf(OpeningWords, kind);
}
QString toWord(PasswordSource::Kind kind)
{
    return wordOf(PasswordSourceWords, kind);
}
std::optional<Security> securityFromWord(const QString &word)
{
    return valueOf(SecurityWords, word, Qt::CaseInsensitive);
}
std::optional<Mechanism> mechanismFromWord(const QString &word)
{
    return valueOf(MechanismWords, word, Qt::CaseInsensitive);
}
std::optional<Opening::Kind> openingFromWord(const QString &word)
{
    return valueOf(OpeningWords, word, Qt::CaseInsensitive);
}

std::optional<PasswordSource::Kind> passwordSourceFromWord(const QString &word)
{
    return valueOf(PasswordSourceWords, word, Qt::CaseInsensitive);
}

Proof proofFor(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::Strongest:
    case Mechanism::ScramSha256:
    case Mechanism::ScramSha1:
    case Mechanism::Plain:
    case Mechanism::Login: return Proof::Password;
    case Mechanism::OAuth:
    case Mechanism::OAuthBearer:
    case Mechanism::XOAuth2: return Proof::AccessToken;
    case Mechanism::External: return Proof::ClientCertificate;
    case Mechanism::Gssapi: return Proof::KerberosTicket;
    }
    Q_UNREACHABLE();
}

bool isSecret(Proof proof)
{
    return proof == Proof::Password || proof == Proof::AccessToken;
}

bool isKept(const PasswordSource &source)
{
    return source.kind == PasswordSource::Kind::Keyring || source.kind == PasswordSource::Kind::OAuth;
}

bool hasPassingSecret(const Account &account)
{
    const bool isRenewed =
        account.password.kind == PasswordSource::Kind::OAuth || account.password.kind == PasswordSource::Kind::Gnome;
    return isRenewed && isSecret(proofFor(account.mechanism));
}

quint16 defaultPort(Security security)
{
    return security == Security::ImplicitTls ? 993 : 143;
}
