// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateDetails.h"

#include "Account.h"
#include "WordTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr WordTable<CertificateFault, 7> FaultWords { {
    { CertificateFault::SelfSigned, "self-signed"_L1 },
    { CertificateFault::SelfSignedIssuer, "self-signed-issuer"_L1 },
    { CertificateFault::UnknownIssuer, "unknown-issuer"_L1 },
    { CertificateFault::HostMismatch, "host-mismatch"_L1 },
    { CertificateFault::Expired, "expired"_L1 },
    { CertificateFault::NotYetValid, "not-yet-valid"_L1 },
    { CertificateFault::Invalid, "invalid"_L1 },
} };

bool isForWantOfAVoucher(CertificateFault fault)
{
    return fault == CertificateFault::SelfSigned || fault == CertificateFault::SelfSignedIssuer
        || fault == CertificateFault::UnknownIssuer;
}
} // namespace

QString toWord(CertificateFault fault)
{
    return wordOf(FaultWords, fault);
}

std::optional<CertificateFault> certificateFaultFromWord(const QString &word)
{
    return valueOf(FaultWords, word);
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

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}
