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
constexpr Words<Mechanism, 4> MechanismWords { {
    { Mechanism::Strongest, QLatin1StringView("strongest") },
    { Mechanism::ScramSha256, QLatin1StringView("SCRAM-SHA-256") },
    { Mechanism::Plain, QLatin1StringView("PLAIN") },
    { Mechanism::Login, QLatin1StringView("LOGIN") },
} };
constexpr Words<Opening::Kind, 4> OpeningWords { {
    { Opening::Kind::MessageWindow, QLatin1StringView("window") },
    { Opening::Kind::MailProgram, QLatin1StringView("mail-program") },
    { Opening::Kind::Webmail, QLatin1StringView("webmail") },
    { Opening::Kind::Command, QLatin1StringView("command") },
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

quint16 defaultPort(Security security)
{
    return security == Security::ImplicitTls ? 993 : 143;
}
