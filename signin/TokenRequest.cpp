// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TokenRequest.h"

#include "ProviderNetwork.h"
#include "Secret.h"

#include <QIODevice>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oauth {
namespace {

// A form that can be sent once. Qt would repeat a request whose connection ends before the answer; but it may have been
// carried out, and a code or refresh token shown twice is one that was stolen (RFC 9700 §2.2.2): the sign-in is revoked.
class FormDevice : public QIODevice
{
public:
    FormDevice(const QByteArray &form, QObject *parent)
        : QIODevice(parent)
        , m_form(form)
    {
        open(ReadOnly | Unbuffered);
    }
    ~FormDevice() override { wipe(m_form); }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_form.size() - m_at + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_at == m_form.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_form.size() - m_at);
        std::copy_n(m_form.constData() + m_at, size, data);
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_form;
    qsizetype m_at = 0;
};

void post(ProviderNetwork &network, const QUrl &url, const Form &form, QObject *context,
          const std::function<void(const std::variant<HttpAnswer, Error> &)> &answered)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const QByteArray body = encoded(form);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new FormDevice(body, &network);
    QNetworkReply *reply = network.post(request, device);
    device->setParent(reply);
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
