// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Provider.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oauth {

// Endpoints and scopes as the providers document them. None of the client ids is anybody else's.
const QList<Provider> &providers()
{
    static const QList<Provider> Table {
        { .id = u"google"_s,
          .name = u"Google"_s,
          .issuer = u"https://accounts.google.com"_s,
          .authorization = QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s),
          .token = QUrl(u"https://oauth2.googleapis.com/token"_s),
          .device = {}, // it has one, but not for mail
          .scope = u"https://mail.google.com/"_s,
          .extras = { { u"access_type"_s, u"offline"_s }, { u"prompt"_s, u"consent"_s } }, // or no refresh token comes
          .registration = QUrl(u"https://console.cloud.google.com/apis/credentials"_s),
          .clientId = QStringLiteral(POSTHORN_GOOGLE_CLIENT_ID),
          .clientSecret = QStringLiteral(POSTHORN_GOOGLE_CLIENT_SECRET) },
        { .id = u"microsoft"_s,
          .name = u"Microsoft"_s,
          .issuer = {}, // one for each organization
          .authorization = QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize"_s),
          .token = QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/token"_s),
          .device = QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/devicecode"_s),
          .scope = u"https://outlook.office.com/IMAP.AccessAsUser.All offline_access"_s,
          .redirectTo = u"http://localhost:%1"_s, // the only host whose port may differ from what was registered
          .registration = QUrl(u"https://entra.microsoft.com/"_s),
          .clientId = QStringLiteral(POSTHORN_MICROSOFT_CLIENT_ID),
          .clientSecret = QStringLiteral(POSTHORN_MICROSOFT_CLIENT_SECRET) },
        { .id = u"yahoo"_s,
          .name = u"Yahoo"_s,
          .issuer = u"https://api.login.yahoo.com"_s,
          .authorization = QUrl(u"https://api.login.yahoo.com/oauth2/request_auth"_s),
          .token = QUrl(u"https://api.login.yahoo.com/oauth2/get_token"_s),
          .device = {},
          .scope = u"mail-r"_s,
          .clientProof = Provider::ClientProof::BasicHeader,
          .registration = QUrl(u"https://developer.yahoo.com/apps/"_s),
          .clientId = QStringLiteral(POSTHORN_YAHOO_CLIENT_ID),
          .clientSecret = QStringLiteral(POSTHORN_YAHOO_CLIENT_SECRET) },
        { .id = u"fastmail"_s,
          .name = u"Fastmail"_s,
          .issuer = {}, // not documented
          .authorization = QUrl(u"https://api.fastmail.com/oauth/authorize"_s),
          .token = QUrl(u"https://api.fastmail.com/oauth/refresh"_s),
          .device = {},
          .scope = u"https://www.fastmail.com/dev/protocol-imap offline_access"_s,
          .registration = QUrl(u"https://www.fastmail.com/dev/"_s),
          .clientId = QStringLiteral(POSTHORN_FASTMAIL_CLIENT_ID),
          .clientSecret = QStringLiteral(POSTHORN_FASTMAIL_CLIENT_SECRET) },
    };
    return Table;
}

std::optional<Provider> providerNamed(const QString &id)
{
    const auto found = std::ranges::find(providers(), id, &Provider::id);
    return found == providers().cend() ? std::nullopt : std::optional(*found);
}

QList<OAuthChoice> choices()
{
    QList<OAuthChoice> all;
    for (const Provider &provider : providers())
        all.append({ .id = provider.id,
                     .name = provider.name,
                     .hasClientId = !provider.clientId.isEmpty(),
                     .hasDeviceFlow = !provider.device.isEmpty(),
                     .registration = provider.registration });
    return all;
}

std::optional<Client> clientFor(const Provider &provider, const OAuthClient &typed, const QByteArray &typedSecret)
{
    if (!typed.clientId.isEmpty())
        return Client { typed.clientId, typedSecret };
    if (!provider.clientId.isEmpty())
        return Client { provider.clientId, provider.clientSecret.toUtf8() };
    return std::nullopt;
}

} // namespace oauth
