// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SocketErrors.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace imap {
namespace {
using Cause = Error::Cause;

Cause causeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted: return Cause::CertificateUntrusted;
    case QSslError::CertificateExpired: return Cause::CertificateExpired;
    case QSslError::CertificateNotYetValid: return Cause::CertificateNotYetValid;
    case QSslError::HostNameMismatch: return Cause::CertificateHostMismatch;
    default: return Cause::CertificateInvalid;
    }
}

// Where a certificate has several faults, the one that weighs most: nobody needs to renew what nobody vouches for.
constexpr std::array ByWeight {
    Cause::CertificateInvalid, Cause::CertificateUntrusted,   Cause::CertificateHostMismatch,
    Cause::CertificateExpired, Cause::CertificateNotYetValid,
};
} // namespace

Error certificateError(const QList<QSslError> &errors)
{
    QStringList words;
    QList<Cause> causes;
    for (const auto &error : errors) {
        causes << causeOf(error.error());
        if (!words.contains(error.errorString()))
            words << error.errorString();
    }
    const auto heaviest = std::find_first_of(ByWeight.begin(), ByWeight.end(), causes.begin(), causes.end());
    return makeError(heaviest == ByWeight.end() ? Cause::CertificateInvalid : *heaviest, words.join(u"; "_s));
}

Error handshakeError(Security security, const QString &words)
{
    // OpenSSL's way of saying that what came was no TLS record at all: a server that greets in clear text, or one that
    // (or somebody who) still speaks clear text behind its own "OK begin TLS now".
    if (!words.contains("wrong version number"_L1))
        return makeError(Cause::TlsFailed, words);
    return makeError(security == Security::ImplicitTls ? Cause::PlainOnTlsPort : Cause::BytesBehindStartTls, words);
}

Error socketError(QAbstractSocket::SocketError error, const QString &words)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError: return makeError(Cause::HostNotFound, words);
    case QAbstractSocket::ConnectionRefusedError: return makeError(Cause::ConnectionRefused, words);
    case QAbstractSocket::SocketTimeoutError: return makeError(Cause::TimedOut, words);
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAddressNotAvailableError:
    case QAbstractSocket::SocketAccessError: return makeError(Cause::Unreachable, words);
    default: return makeError(Cause::ConnectionLost, words);
    }
}

} // namespace imap
