// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// What speaks against a server's certificate.
enum class CertificateFault {
    SelfSigned, // nobody but itself vouches for it
    SelfSignedIssuer, // an authority vouches for it that nobody here knows, and that was sent along
    UnknownIssuer, // …or was not even sent along
    HostMismatch, // made out to another name
    Expired,
    NotYetValid,
    Invalid, // anything else: a broken signature, revoked, not meant for servers, …
};

// That its user has trusted a certificate which nobody vouches for: for this host and port, with this key, and with
// these faults. Another host, another key or one more fault, and it says nothing.
struct CertificatePin
{
    QString host;
    quint16 port = 0;
    QString keySha256; // of the DER encoded SubjectPublicKeyInfo, 64 hexadecimal digits: a renewal may keep the key
    QList<CertificateFault> faults; // those that were accepted, each once, in the order of the enum

    // What was shown when it was trusted, to be shown beside another one. Decides nothing.
    QString sha256; // of the certificate itself
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;

    bool operator==(const CertificatePin &) const = default;
};

// The words that stand for the faults in the configuration file: self-signed, unknown-issuer, …
QString toWord(CertificateFault fault);
std::optional<CertificateFault> certificateFaultFromWord(const QString &word);
