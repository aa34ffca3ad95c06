// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CertificateDetails.h"

// A certificate that nobody vouches for, with foreign text wherever there can be some.
inline CertificateDetails sampleCertificate()
{
    return {
        .host = QStringLiteral("imap.example.org"),
        .port = 993,
        .subject = QStringLiteral("imap.example.org, <b>Anna</b>"),
        .issuer = QStringLiteral("imap.example.org"),
        .names = { QStringLiteral("imap.example.org"), QStringLiteral("<img src=x>") },
        .validFrom = QDateTime(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC),
        .validUntil = QDateTime(QDate(2028, 3, 4), QTime(12, 0), Qt::UTC),
        .sha256 = QStringLiteral("0123456789abcdef").repeated(4),
        .keySha256 = QStringLiteral("fedcba9876543210").repeated(4),
        .faults = { CertificateFault::SelfSigned },
    };
}
