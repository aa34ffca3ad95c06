// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CertificateDetails.h"
#include "Error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

#include <optional>

struct Account;

// Whether a server's certificate is good enough to go on. Decided here, by values alone: no socket, no clock, no asking.
namespace imap {

// What a server has shown, and all that the TLS library holds against it, in our terms.
CertificateDetails describe(const QSslCertificate &certificate, const QList<QSslError> &errors, const Account &account);

// Nothing: go on. Only a certificate without a fault passes, or one whose key the account trusts at this host and port,
// and with all of these faults.
std::optional<Error> judge(const CertificateDetails &shown, const Account &account);

} // namespace imap
