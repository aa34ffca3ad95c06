// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SocketErrors.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace imap {
namespace {
using Cause = Error::Cause;

} // namespace

QString wordsOf(const QList<QSslError> &errors)
{
    QStringList words;
    for (const auto &error : errors)
        words << error.errorString();
    words.removeDuplicates();
    return words.join(u"; "_s);
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
