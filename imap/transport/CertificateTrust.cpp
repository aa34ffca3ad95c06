// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateTrust.h"

#include "Account.h"
#include "Sanitizer.h"

#include <QCryptographicHash>
#include <QSslKey>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace imap {
namespace {
using Cause = Error::Cause;
using Fault = CertificateFault;

constexpr qsizetype MostNames = 50; // more than anybody reads

Fault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate: return Fault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain: return Fault::SelfSignedIssuer;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return Fault::UnknownIssuer;
    case QSslError::HostNameMismatch: return Fault::HostMismatch;
    case QSslError::CertificateExpired: return Fault::Expired;
    case QSslError::CertificateNotYetValid: return Fault::NotYetValid;
    default: return Fault::Invalid;
    }
}

// Where a certificate has several faults, the one that weighs most: nobody needs to renew what nobody vouches for.
constexpr std::array ByWeight {
    std::pair { Fault::Invalid, Cause::CertificateInvalid },
    std::pair { Fault::SelfSigned, Cause::CertificateUntrusted },
    std::pair { Fault::SelfSignedIssuer, Cause::CertificateUntrusted },
    std::pair { Fault::UnknownIssuer, Cause::CertificateUntrusted },
    std::pair { Fault::HostMismatch, Cause::CertificateHostMismatch },
    std::pair { Fault::Expired, Cause::CertificateExpired },
    std::pair { Fault::NotYetValid, Cause::CertificateNotYetValid },
};

Cause heaviestOf(const QList<Fault> &faults)
{
    for (const auto &[fault, cause] : ByWeight) {
        if (faults.contains(fault))
            return cause;
    }
    return Cause::CertificateInvalid;
}

QList<Fault> faultsOf(const QList<QSslError> &errors)
{
    QList<Fault> faults;
    for (const QSslError &error : errors)
        faults += faultOf(error.error());
    std::ranges::sort(faults);
    faults.erase(std::unique(faults.begin(), faults.end()), faults.end());
    return faults;
}

QString hash(const QByteArray &der)
{
    return der.isEmpty() ? QString()
                         : QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
}

// Qt cannot read every kind of key (Ed25519). Where it cannot, the certificate stands for its key: a renewal is then
// another one, which is on the safe side.
QString keyHash(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer();
    return hash(key.isEmpty() ? certificate.toDer() : key);
}

// The certificate tells who it is for (or from) in a few attributes; people go by the name and the organization.
template<typename Info>
QString whoIs(const Info &info)
{
    QStringList parts = info(QSslCertificate::CommonName) + info(QSslCertificate::Organization);
    parts.removeDuplicates();
    return sanitizedLine(parts.join(u", "_s));
}

QStringList namesIn(const QSslCertificate &certificate)
{
    QStringList names;
    for (const QString &name : certificate.subjectAlternativeNames()) {
        if (names.size() == MostNames)
            break;
        names += sanitizedLine(name, 253);
    }
    names.sort();
    return names;
}
} // namespace

CertificateDetails describe(const QSslCertificate &certificate, const QList<QSslError> &errors, const Account &account)
{
    return {
        .host = account.host,
        .port = account.port,
        .subject = whoIs([&](auto what) { return certificate.subjectInfo(what); }),
        .issuer = whoIs([&](auto what) { return certificate.issuerInfo(what); }),
        .names = namesIn(certificate),
        .validFrom = certificate.effectiveDate(),
        .validUntil = certificate.expiryDate(),
        .sha256 = hash(certificate.toDer()),
        .keySha256 = keyHash(certificate),
        .faults = faultsOf(errors),
    };
}

std::optional<Error> judge(const CertificateDetails &shown, const Account &account)
{
    if (shown.faults.isEmpty())
        return std::nullopt;
    if (!hasPinForItsServer(account))
        return makeError(heaviestOf(shown.faults));
    const CertificatePin &pin = *account.pin;
    if (shown.keySha256.isEmpty() || shown.keySha256 != pin.keySha256)
        return makeError(Cause::CertificateChanged);
    QList<Fault> unexpected = shown.faults;
    unexpected.removeIf([&](Fault fault) { return fault != Fault::Invalid && pin.faults.contains(fault); });
    return unexpected.isEmpty() ? std::nullopt : std::optional(makeError(heaviestOf(unexpected)));
}

} // namespace imap
