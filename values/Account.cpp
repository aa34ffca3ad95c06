// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Account.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
template<typename Enum, std::size_t N>
using Words = std::array<std::pair<Enum, QLatin1StringView>, N>;

constexpr Words<Security, 2> SecurityWords { {
    { Security::ImplicitTls, QLatin1StringView("tls") },
    { Security::StartTls, QLatin1StringView("starttls") },
} };
constexpr Words<Mechanism, 10> MechanismWords { {
    { Mechanism::Strongest, QLatin1StringView("strongest") },
    { Mechanism::ScramSha256, QLatin1StringView("SCRAM-SHA-256") },
    { Mechanism::ScramSha1, QLatin1StringView("SCRAM-SHA-1") },
    { Mechanism::Plain, QLatin1StringView("PLAIN") },
    { Mechanism::Login, QLatin1StringView("LOGIN") },
    { Mechanism::OAuth, QLatin1StringView("oauth") },
    { Mechanism::OAuthBearer, QLatin1StringView("OAUTHBEARER") },
    { Mechanism::XOAuth2, QLatin1StringView("XOAUTH2") },
    { Mechanism::External, QLatin1StringView("EXTERNAL") },
    { Mechanism::Gssapi, QLatin1StringView("GSSAPI") },
} };
constexpr Words<Opening::Kind, 4> OpeningWords { {
    { Opening::Kind::MessageWindow, QLatin1StringView("window") },
    { Opening::Kind::MailProgram, QLatin1StringView("mail-program") },
    { Opening::Kind::Webmail, QLatin1StringView("webmail") },
    { Opening::Kind::Command, QLatin1StringView("command") },
} };

constexpr Words<PasswordSource::Kind, 4> PasswordSourceWords { {
    { PasswordSource::Kind::Keyring, QLatin1StringView("keyring") },
    { PasswordSource::Kind::Command, QLatin1StringView("command") },
    { PasswordSource::Kind::OAuth, QLatin1StringView("oauth") },
    { PasswordSource::Kind::Gnome, QLatin1StringView("gnome") },
} };

template<typename Enum, std::size_t N>
QString wordOf(const Words<Enum, N> &words, Enum value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value)
            return word;
    }
    Q_UNREACHABLE();
}

template<typename Enum, std::size_t N>
std::optional<Enum> valueOf(const Words<Enum, N> &words, const QString &text)
{
    for (const auto &[value, word] : words) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}
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
    return valueOf(SecurityWords, word);
}
std::optional<Mechanism> mechanismFromWord(const QString &word)
{
    return valueOf(MechanismWords, word);
}
std::optional<Opening::Kind> openingFromWord(const QString &word)
{
    return valueOf(OpeningWords, word);
}

std::optional<PasswordSource::Kind> passwordSourceFromWord(const QString &word)
{
    return valueOf(PasswordSourceWords, word);
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
