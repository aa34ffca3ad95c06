// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"

#include <QAbstractSocket>
#include <QList>
#include <QSslError>
#include <QString>

// What a socket complains of, in our terms, with its own words kept.
namespace imap {

QString wordsOf(const QList<QSslError> &errors);
Error handshakeError(Security security, const QString &words); // the certificate is not to blame
Error socketError(QAbstractSocket::SocketError error, const QString &words);

} // namespace imap
