// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OAuthMechanism.h"

#include "Secret.h"
#include "ServerWords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace imap {

namespace {
constexpr char Separator = '\1';

// saslname (RFC 5801 §4)
QByteArray saslName(const QString &user)
{
    return user.toUtf8().replace('=', "=3D").replace(',', "=2C");
}

QByteArray wireHost(const QString &host)
{
    const QByteArray ace = QUrl::toAce(host);
    return ace.isEmpty() ? host.toUtf8() : ace; // an IPv6 address is no name
}

QByteArray bearer(const QByteArray &token)
{
    return "auth=Bearer " + token + Separator + Separator;
}
} // namespace

OAuthMechanism::OAuthMechanism(SignInMethod method, const Account &account, const QByteArray &token)
    : m_method(method)
{
    if (method == SignInMethod::XOAuth2)
        m_message = "user=" + account.user.toUtf8() + Separator + bearer(token);
    else
        m_message = "n,a=" + saslName(account.user) + ',' + Separator + "host=" + wireHost(account.host) + Separator
            + "port=" + QByteArray::number(account.port) + Separator + bearer(token);
}

OAuthMechanism::~OAuthMechanism()
{
    wipe(m_message);
}

SaslMechanism::Response OAuthMechanism::initialResponse()
{
    return std::exchange(m_message, {});
}

SaslMechanism::Response OAuthMechanism::respond(const QByteArray &)
{
    if (std::exchange(m_isRefused, true))
        return makeError(Error::Cause::UnexpectedResponse); // it has explained itself
    return m_method == SignInMethod::XOAuth2 ? QByteArray() : QByteArray(1, Separator);
}

Error tokenError(const QByteArray &challenge)
{
    // "status" is a text by the RFC, and a number of HTTP's with Google and others.
    const QString status = QJsonDocument::fromJson(challenge).object().value("status"_L1).toVariant().toString();
    const bool isUnwell = status.toUInt() >= 500;
    return makeError(isUnwell ? Error::Cause::ServerBusy : Error::Cause::TokenRefused, sanitizedWords(status.toUtf8()));
}

} // namespace imap
