// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TokenRequest.h"

#include "ProviderNetwork.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace oauth {
namespace {

void post(ProviderNetwork &network, const QUrl &url, const Form &form, QObject *context,
          const std::function<void(const std::variant<HttpAnswer, Error> &)> &answered)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply = network.post(request, encoded(form));
    QObject::connect(reply, &QNetworkReply::finished, context, [reply, answered] {
        reply->deleteLater();
        answered(answerOf(reply));
    });
}

void identify(ProviderNetwork &network, const Provider &provider, const Client &client, Form &form)
{
    if (provider.clientProof == Provider::ClientProof::BasicHeader)
        return network.setBasicProof(client);
    form.append({ u"client_id"_s, client.id.toUtf8() });
    if (!client.secret.isEmpty())
        form.append({ u"client_secret"_s, client.secret });
}

} // namespace

QByteArray encoded(const Form &form)
{
    QByteArray text;
    for (const auto &[name, value] : form) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + value.toPercentEncoding();
    }
    return text;
}

void requestTokens(ProviderNetwork &network, const Provider &provider, const Client &client, Form form,
                   QObject *context, const std::function<void(const TokenResponse &)> &answered)
{
    identify(network, provider, client, form);
    post(network, provider.token, form, context, [answered](const std::variant<HttpAnswer, Error> &answer) {
        if (const auto *http = std::get_if<HttpAnswer>(&answer))
            answered(readTokenResponse(http->status, http->body));
        else
            answered(TokenRefusal { {}, std::get<Error>(answer) });
    });
}

void requestDeviceCode(ProviderNetwork &network, const Provider &provider, const Client &client, QObject *context,
                       const std::function<void(const std::variant<DeviceCode, Error> &)> &answered)
{
    Form form { { u"scope"_s, provider.scope.toUtf8() } };
    identify(network, provider, client, form);
    post(network, provider.device, form, context, [answered](const std::variant<HttpAnswer, Error> &answer) {
        if (const auto *http = std::get_if<HttpAnswer>(&answer))
            answered(readDeviceResponse(http->status, http->body));
        else
            answered(std::get<Error>(answer));
    });
}

} // namespace oauth
