// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProviderMetadata.h"

#include "Sanitizer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oauth {
namespace {

constexpr qsizetype LongestUrl = 2000;

QUrl endpoint(const QJsonObject &metadata, QLatin1StringView name)
{
    const QString text = metadata.value(name).toString();
    const QUrl url(text, QUrl::StrictMode);
    const bool isGood = text.size() <= LongestUrl && url.isValid() && url.scheme() == "https"_L1
        && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
    return isGood ? url : QUrl();
}

QStringList words(const QJsonObject &metadata, QLatin1StringView name)
{
    QStringList all;
    const QJsonArray values = metadata.value(name).toArray();
    for (const QJsonValue &value : values)
        all += value.toString();
    return all;
}

bool isScope(const QString &text) // RFC 6749 §3.3
{
    return !text.isEmpty() && text.size() < 200
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

// There is no agreed name for "mail over IMAP"; all that are in use end like this.
bool isForImap(const QString &scope)
{
    const QString last = scope.section(u'/', -1).section(u':', -1).toLower();
    return last == "imap"_L1 || last == "protocol-imap"_L1 || last.startsWith("imap."_L1);
}

QString scopeFrom(const QStringList &supported)
{
    if (supported.isEmpty())
        return u"openid email offline_access"_s;
    QStringList wanted;
    for (const QString &scope : supported) {
        const bool isUsual = scope == "openid"_L1 || scope == "email"_L1 || scope == "offline_access"_L1;
        if (isScope(scope) && (isUsual || isForImap(scope)))
            wanted += scope;
    }
    return wanted.join(u' ');
}

Error odd(const QString &words)
{
    return makeError(Error::Cause::ProviderUnknown, sanitizedLine(words));
}

} // namespace

QList<QUrl> metadataUrls(const QUrl &issuer)
{
    QString path = issuer.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl oauth = issuer;
    oauth.setPath(u"/.well-known/oauth-authorization-server"_s + path);
    QUrl openId = issuer;
    openId.setPath(path + u"/.well-known/openid-configuration"_s);
    return { oauth, openId };
}

std::variant<Provider, Error> readMetadata(const QByteArray &json, const QString &issuer)
{
    const QJsonObject metadata = QJsonDocument::fromJson(json).object();
    if (metadata.value("issuer"_L1).toString() != issuer)
        return odd(u"it describes another issuer"_s); // RFC 8414 §3.3
    const QUrl url(issuer);
    Provider provider { .id = issuer,
                        .name = displayHost(url.host()),
                        .issuer = issuer,
                        .authorization = endpoint(metadata, "authorization_endpoint"_L1),
                        .token = endpoint(metadata, "token_endpoint"_L1),
                        .device = endpoint(metadata, "device_authorization_endpoint"_L1),
                        .scope = scopeFrom(words(metadata, "scopes_supported"_L1)) };
    if (provider.authorization.isEmpty() || provider.token.isEmpty())
        return odd(u"it names no https addresses to sign in at"_s);
    if (provider.scope.split(u' ').contains("offline_access"_L1)) // ignored without it (OpenID Connect Core §11)
        provider.extras = { { u"prompt"_s, u"consent"_s } };
    const QStringList challenges = words(metadata, "code_challenge_methods_supported"_L1);
    if (!challenges.isEmpty() && !challenges.contains("S256"_L1))
        return odd(u"it does not know PKCE with S256"_s);
    const QStringList proofs = words(metadata, "token_endpoint_auth_methods_supported"_L1);
    const bool wantsHeader = proofs.contains("client_secret_basic"_L1) && !proofs.contains("client_secret_post"_L1)
        && !proofs.contains("none"_L1);
    if (wantsHeader)
        provider.clientProof = Provider::ClientProof::BasicHeader;
    provider.namesItself = metadata.value("authorization_response_iss_parameter_supported"_L1).toBool();
    return provider;
}

} // namespace oauth
