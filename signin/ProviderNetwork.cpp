// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProviderNetwork.h"

#include "Sanitizer.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace oauth {
namespace {

constexpr const char *Aborted = "aborted"; // a property of a reply: why we gave it up

enum class Reason { TooSlow = 1, TooLong };

void abort(QNetworkReply *reply, Reason reason)
{
    if (reply->isFinished())
        return;
    reply->setProperty(Aborted, int(reason));
    reply->abort();
}

QNetworkRequest held(QNetworkRequest request)
{
    const std::initializer_list<std::pair<QNetworkRequest::Attribute, QVariant>> attributes {
        { QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy },
        { QNetworkRequest::Http2AllowedAttribute, false },
        { QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual },
        { QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual },
        { QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual },
        { QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork },
        { QNetworkRequest::CacheSaveControlAttribute, false },
    };
    for (const auto &[attribute, value] : attributes)
        request.setAttribute(attribute, value);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // small on the wire is small here
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Posthorn"_s);
    if (request.url().scheme() != "https"_L1)
        request.setUrl(QUrl()); // which fails
    return request;
}

} // namespace

ProviderNetwork::ProviderNetwork(const QString &caFile, QObject *parent, std::chrono::milliseconds patience)
    : QNetworkAccessManager(parent)
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_patience(patience)
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setAllowedNextProtocols({});
    if (!caFile.isEmpty())
        m_tls.addCaCertificates(QSslCertificate::fromPath(caFile));
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void ProviderNetwork::setBasicProof(const Client &client)
{
    const QByteArray id = QUrl::toPercentEncoding(client.id);
    const QByteArray secret = QUrl::toPercentEncoding(QString::fromUtf8(client.secret));
    m_basicProof = "Basic " + (id + ':' + secret).toBase64();
}

QNetworkReply *ProviderNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data)
{
    QNetworkRequest ours = held(request);
    ours.setSslConfiguration(m_tls);
    if (!m_basicProof.isEmpty())
        ours.setRawHeader("Authorization", m_basicProof);
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, ours, data);
    reply->setReadBufferSize(MostBytes + 1);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > MostBytes)
            abort(reply, Reason::TooLong);
    });
    QTimer::singleShot(m_patience, reply, [reply] { abort(reply, Reason::TooSlow); });
    return reply;
}

std::variant<HttpAnswer, Error> answerOf(QNetworkReply *reply)
{
    switch (reply->property(Aborted).toInt()) {
    case int(Reason::TooSlow): return makeError(Error::Cause::ProviderUnreachable, u"it took too long"_s);
    case int(Reason::TooLong): return makeError(Error::Cause::ProviderOdd, u"it says too much"_s);
    default: break;
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return makeError(Error::Cause::ProviderUnreachable, sanitizedLine(reply->errorString()));
    if (status < 200 || (status >= 300 && status < 400))
        return makeError(Error::Cause::ProviderOdd, u"HTTP status %1"_s.arg(status));
    const QByteArray body = reply->read(ProviderNetwork::MostBytes + 1);
    if (body.size() > ProviderNetwork::MostBytes)
        return makeError(Error::Cause::ProviderOdd, u"it says too much"_s);
    return HttpAnswer { status, body };
}

} // namespace oauth
