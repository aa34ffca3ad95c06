// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConfigDownload.h"

#include "AutoconfigParser.h"
#include "Proposals.h"
#include "Sanitizer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace discovery {
namespace {
using Outcome = DiscoveryStep::Outcome;

QNetworkRequest requestFor(const QUrl &url, const QSslConfiguration &tls)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Posthorn"_s);
    request.setRawHeader("Accept", "text/xml, application/xml");
    request.setRawHeader("Accept-Encoding", "identity"); // what comes is what counts towards the limit
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // Qt 6.4 speaks before encrypted() is heard
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

// Of what never got as far as an answer.
Outcome outcomeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return Outcome::NothingThere;
    case QNetworkReply::SslHandshakeFailedError: return Outcome::CertificateRefused;
    case QNetworkReply::TimeoutError: return Outcome::TimedOut;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::RemoteHostClosedError: return Outcome::ServerFailed;
    default: return Outcome::NotReachable;
    }
}
} // namespace

ConfigDownload::ConfigDownload(QNetworkAccessManager &network, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_tls(tls)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(Outcome::TimedOut); });
}

ConfigDownload::~ConfigDownload()
{
    delete m_reply; // which aborts it
}

void ConfigDownload::start(const QUrl &url, std::chrono::milliseconds patience)
{
    m_asked = url;
    m_limit.start(patience);
    get(url);
}

void ConfigDownload::get(const QUrl &url)
{
    Q_ASSERT(url.scheme() == "https"_L1);
    m_bytes.clear();
    m_reply = m_network.get(requestFor(url, m_tls));
    m_reply->setReadBufferSize(LongestConfig + 1); // the rest of a flood waits in the kernel
    connect(m_reply, &QNetworkReply::readyRead, this, &ConfigDownload::read);
    connect(m_reply, &QNetworkReply::finished, this, &ConfigDownload::replied);
}

void ConfigDownload::read()
{
    m_bytes += m_reply->read(LongestConfig + 1 - m_bytes.size());
    if (m_bytes.size() > LongestConfig)
        fail(Outcome::TooLong);
}

void ConfigDownload::replied()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QVariant location = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute);
    if (location.isValid())
        return redirected(m_reply->url().resolved(location.toUrl()));
    if (status == 0)
        return fail(outcomeOf(m_reply->error()), m_reply->errorString());
    if (status >= 500)
        return fail(Outcome::ServerFailed, m_reply->errorString());
    if (status != 200)
        return fail(Outcome::NothingThere);
    if (m_reply->error() != QNetworkReply::NoError) // it broke off in the middle
        return fail(Outcome::ServerFailed, m_reply->errorString());
    read();
    if (m_reply)
        finish(m_bytes);
}

void ConfigDownload::redirected(const QUrl &location)
{
    const auto next = permittedRedirect(m_asked, location);
    if (!next || ++m_redirects > MostRedirects)
        return fail(Outcome::RedirectRefused, location.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    m_reply->disconnect(this);
    m_reply->deleteLater();
    get(*next);
}

void ConfigDownload::fail(Outcome outcome, const QString &words)
{
    finish(DownloadFailed { outcome, sanitizedLine(words) });
}

void ConfigDownload::finish(const Answer &answer)
{
    m_limit.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    Q_EMIT finished(answer);
}

} // namespace discovery
