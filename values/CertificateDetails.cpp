// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateDetails.h"

#include "Account.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<std::pair<CertificateFault, QLatin1StringView>, 7> FaultWords { {
    { CertificateFault::SelfSigned, QLatin1StringView("self-signed") },
    { CertificateFault::SelfSignedIssuer, QLatin1StringView("self-signed-issuer") },
    { CertificateFault::UnknownIssuer, QLatin1StringView("unknown-issuer") },
    { CertificateFault::HostMismatch, QLatin1StringView("host-mismatch") },
    { CertificateFault::Expired, QLatin1StringView("expired") },
    { CertificateFault::NotYetValid, QLatin1StringView("not-yet-valid") },
    { CertificateFault::Invalid, QLatin1StringView("invalid") },
} };

bool isForWantOfAVoucher(CertificateFault fault)
{
    return fault == CertificateFault::SelfSigned || fault == CertificateFault::SelfSignedIssuer
        || fault == CertificateFault::UnknownIssuer;
}
} // namespace

QString toWord(CertificateFault fault)
{
    return std::ranges::find(FaultWords, fault, [](const auto &row) { return row.first; })->second;
}

std::optional<CertificateFault> certificateFaultFromWord(const QString &word)
{
    const auto row = std::ranges::find_if(FaultWords, [&](const auto &candidate) { return word == candidate.second; });
    return row == FaultWords.end() ? std::nullopt : std::optional(row->first);
}

bool mayBeTrusted(const CertificateDetails &certificate)
{
    return std::ranges::any_of(certificate.faults, isForWantOfAVoucher)
        && !certificate.faults.contains(CertificateFault::Invalid);
}

CertificatePin pinOf(const CertificateDetails &certificate)
{
    return {
        .host = certificate.host,
        .port = certificate.port,
        .keySha256 = certificate.keySha256,
        .faults = certificate.faults,
        .sha256 = certificate.sha256,
        .subject = certificate.subject,
        .issuer = certificate.issuer,
        .validFrom = certificate.validFrom,
        .validUntil = certificate.validUntil,
    };
}

bool hasPinForItsServer(const Account &account)
{
    return account.pin && account.pin->host.compare(account.host, Qt::CaseInsensitive) == 0
        && account.pin->port == account.port;
}

bool endsSoon(const QDateTime &validUntil, const QDateTime &now)
{
    return validUntil.isValid() && validUntil <= now.addDuration(WarningBeforeTheEnd);
}

QString fingerprintFromText(const QString &text)
{
    QString digits = text.sliced(text.lastIndexOf(u'=') + 1).toLower();
    digits.removeIf([](QChar c) { return c == u':' || c.isSpace(); });
    return digits;
}

QString fingerprintInPairs(const QString &hexadecimal)
{
    QStringList pairs;
    for (qsizetype i = 0; i < hexadecimal.size(); i += 2)
        pairs += hexadecimal.sliced(i, std::min<qsizetype>(2, hexadecimal.size() - i)).toUpper();
    return pairs.join(u':');
}
