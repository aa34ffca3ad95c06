// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CertificatePin.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

struct Account;

// A certificate that a server has shown, and all that its user needs to know before trusting it. The texts are the
// server's: sanitized, never interpreted.
struct CertificateDetails
{
    QString host; // as the account names it
    quint16 port = 0;
    QString subject; // "CN, O", as far as it says
    QString issuer;
    QStringList names; // the host names and addresses that it was made out to
    QDateTime validFrom;
    QDateTime validUntil;
    QString sha256; // of the certificate, 64 hexadecimal digits
    QString keySha256; // of its public key, see CertificatePin
    QList<CertificateFault> faults; // none: it is valid; else each once, in the order of the enum

    bool operator==(const CertificateDetails &) const = default;
};

// Whether its user may trust it at all: nobody vouches for it, and that is not because it is broken. What a known
// authority vouches for, but for another name or another time, is for the server's operator to mend.
bool mayBeTrusted(const CertificateDetails &certificate);

// To be put into the account once its user has trusted the certificate.
CertificatePin pinOf(const CertificateDetails &certificate);

// Whether the account's pin is one for the server that the account names now; another server's says nothing.
bool hasPinForItsServer(const Account &account);

// So long before it ends somebody has to renew it.
inline constexpr std::chrono::days WarningBeforeTheEnd { 14 };
bool endsSoon(const QDateTime &validUntil, const QDateTime &now);

// "SHA-256" as people compare it: pairs in capitals with colons between, "4F:A0:…".
QString fingerprintInPairs(const QString &hexadecimal);
QString fingerprintFromText(const QString &text); // the same backwards, also as the openssl command prints it
bool isSha256(QStringView text); // 64 hexadecimal digits, no capitals
