// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProviderNetwork.h"

#include "Sanitizer.h"
#include "Secret.h"

#include <QIODevice>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>
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

// What is posted, and can be sent once. Qt would repeat a request whose connection ends before the answer; but it may
// have been carried out, and a code or refresh token shown twice is one that was stolen (RFC 9700 §2.2.2): the sign-in is
// revoked.
class OneTimeBody : public QIODevice
{
public:
    OneTimeBody(const QByteArray &bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(bytes)
    {
        open(ReadOnly | Unbuffered);
    }
    ~OneTimeBody() override { wipe(m_bytes); }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, size, data);
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

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
    OneTimeBody *body = data ? new OneTimeBody(data->readAll(), this) : nullptr;
    if (body) {
        ours.setHeader(QNetworkRequest::ContentLengthHeader, body->bytesAvailable());
        ours.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, ours, body);
    if (body)
        body->setParent(reply);
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
