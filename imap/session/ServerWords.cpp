// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerWords.h"

#include "Sanitizer.h"
#include "Words.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace imap {

namespace {
using Cause = Error::Cause;

constexpr qsizetype WordsKept = 1024;

struct Meaning
{
    QByteArrayView said; // a response code, or part of a sentence in lower case
    Cause cause;
};

constexpr Meaning BusyCodes[] = {
    { "UNAVAILABLE", Cause::ServerBusy }, // RFC 5530: an authentication server is down, not the password wrong
    { "INUSE", Cause::ServerBusy },       { "LIMIT", Cause::ServerBusy }, // RFC 9051 §7.1
    { "SERVERBUG", Cause::ServerBusy },   { "TEMPFAIL", Cause::ServerBusy }, { "OVERQUOTA", Cause::ServerBusy },
};

constexpr Meaning BusySentences[] = {
    { "too many simultaneous connections", Cause::TooManyConnections }, // Gmail, from the 16th on
    { "maximum number of connections", Cause::TooManyConnections }, // Dovecot, per user and address
    { "too many open connections", Cause::TooManyConnections }, // Cyrus, which gives no code
    { "too many concurrent", Cause::TooManyConnections },
    { "too many connections", Cause::TooManyConnections },
    { "connection limit", Cause::TooManyConnections },
    { "throttled", Cause::ServerBusy }, // Exchange Online
    { "authenticated but not connected", Cause::ServerBusy }, // Exchange, after a good password
    { "temporarily unavailable", Cause::ServerBusy },
    { "temporary authentication failure", Cause::ServerBusy }, // Dovecot, when its user database is away
    { "temporary system", Cause::ServerBusy },
    { "try again later", Cause::ServerBusy },
    { "rate limit", Cause::ServerBusy },
    { "system error", Cause::ServerBusy }, // Gmail
    { "server unavailable", Cause::ServerBusy }, // Exchange
    { "too many bad auth", Cause::ServerBusy },
};

constexpr Meaning SignInCodes[] = {
    { "AUTHENTICATIONFAILED", Cause::SignInRefused },
    { "AUTHORIZATIONFAILED", Cause::SignInRefused },
    { "EXPIRED", Cause::PasswordExpired },
    { "PRIVACYREQUIRED", Cause::LoginDisabled },
};

constexpr Meaning SignInSentences[] = {
    { "password has expired", Cause::PasswordExpired },
    { "password expired", Cause::PasswordExpired },
    { "plaintext authentication disallowed", Cause::LoginDisabled },
    { "unsupported authentication mechanism", Cause::MechanismNotOffered },
};

constexpr QByteArrayView SuggestedBackoff = "suggested backoff time:"; // Exchange Online, in milliseconds

struct Protocol
{
    QByteArrayView greeting;
    QLatin1StringView name;
};
constexpr Protocol OtherProtocols[] = {
    { "220", QLatin1StringView("SMTP") }, // or FTP
    { "+OK", QLatin1StringView("POP3") },   { "-ERR", QLatin1StringView("POP3") },
    { "HTTP/", QLatin1StringView("HTTP") }, { "SSH-", QLatin1StringView("SSH") },
};

Cause refusalOf(Proof proof)
{
    switch (proof) {
    case Proof::Password: return Cause::SignInRefused;
    case Proof::AccessToken: return Cause::TokenRefused;
    case Proof::ClientCertificate: return Cause::ClientCertificateRefused;
    case Proof::KerberosTicket: return Cause::TicketRefused;
    }
    Q_UNREACHABLE();
}

std::optional<Cause> byCode(std::span<const Meaning> table, const ResponseCode &code)
{
    const auto found = std::ranges::find_if(table, [&](const Meaning &m) { return code.is(m.said); });
    return found == table.end() ? std::nullopt : std::optional(found->cause);
}

QByteArray inSmallLetters(QByteArrayView text) // as much of it as we look at
{
    return text.first(std::min(text.size(), WordsKept)).toByteArray().toLower();
}

std::optional<Cause> bySentence(std::span<const Meaning> table, QByteArrayView text)
{
    const QByteArray lower = inSmallLetters(text);
    const auto found = std::ranges::find_if(table, [&](const Meaning &m) { return lower.contains(m.said); });
    return found == table.end() ? std::nullopt : std::optional(found->cause);
}

// "Suggested Backoff Time: 92415 milliseconds"; zero where nothing is suggested.
std::chrono::milliseconds suggestedBackoff(QByteArrayView text)
{
    const QByteArray lower = inSmallLetters(text);
    const qsizetype found = lower.indexOf(SuggestedBackoff);
    if (found < 0)
        return {};
    for (const QByteArrayView word : Words(QByteArrayView(lower).sliced(found + SuggestedBackoff.size())))
        return std::chrono::milliseconds(number32(word).value_or(0));
    return {};
}

// What the user is to read: the text, and the page to visit, which Gmail puts into the code.
QString wordsOf(const ResponseCode &code, QByteArrayView text)
{
    if (!code.is("WEBALERT"))
        return sanitizedWords(text);
    return sanitizedWords(QByteArray(text.toByteArray() + ' ' + code.arguments.toByteArray()));
}
} // namespace

QString sanitizedWords(QByteArrayView text)
{
    return sanitizedLine(QString::fromUtf8(text.first(std::min(text.size(), WordsKept))));
}

std::optional<Error> busyError(const ResponseCode &code, QByteArrayView text)
{
    // The sentence first: it tells more, and Gmail's "too many connections" wears an [ALERT].
    auto cause = bySentence(BusySentences, text);
    if (!cause)
        cause = byCode(BusyCodes, code);
    if (!cause)
        return std::nullopt;
    Error error = makeError(*cause, wordsOf(code, text));
    error.retryAfter = suggestedBackoff(text);
    return error;
}

Error signInError(const ResponseCode &code, QByteArrayView text)
{
    if (const auto busy = busyError(code, text))
        return *busy;
    auto cause = byCode(SignInCodes, code);
    if (!cause)
        cause = bySentence(SignInSentences, text);
    // BAD as well as NO, known or not: rather ask a person once too often than hammer a password.
    return makeError(cause.value_or(Cause::SignInRefused), wordsOf(code, text));
}

// Servers say "invalid credentials" whatever they were shown: Exchange "BAD Command Error. 10" to a stale token.
Error blaming(Proof shown, const Error &error)
{
    const bool isAboutTheProof = error.cause == Cause::SignInRefused || error.cause == Cause::PasswordExpired;
    if (shown == Proof::Password || !isAboutTheProof)
        return error;
    Error blaming = makeError(refusalOf(shown), error.words);
    blaming.retryAfter = error.retryAfter;
    return blaming;
}

Error goodbyeError(const ResponseCode &code, QByteArrayView text)
{
    return busyError(code, text).value_or(makeError(Cause::ServerClosing, wordsOf(code, text)));
}

Error commandError(Cause cause, const ResponseCode &code, QByteArrayView text)
{
    return busyError(code, text).value_or(makeError(cause, wordsOf(code, text)));
}

bool wantsId(QByteArrayView text)
{
    return inSmallLetters(text).contains("unsafe login"); // 163.com, 126.com
}

bool saysMessagesAreGone(const ResponseCode &code, QByteArrayView text)
{
    return code.is("EXPUNGEISSUED")
        || inSmallLetters(text).contains("no longer exist"); // RFC 5530 §3; Dovecot, Exchange
}

std::optional<Error> otherProtocol(QByteArrayView greeting)
{
    const auto found =
        std::ranges::find_if(OtherProtocols, [&](const Protocol &p) { return greeting.startsWith(p.greeting); });
    if (found == std::ranges::end(OtherProtocols))
        return std::nullopt;
    return makeError(Cause::NotImap, found->name);
}

} // namespace imap
