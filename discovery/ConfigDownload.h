// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiscoveryStep.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <variant>

class QNetworkAccessManager;
class QNetworkReply;

namespace discovery {

struct DownloadFailed
{
    DiscoveryStep::Outcome outcome = DiscoveryStep::Outcome::NotReachable;
    QString words;
};

// Fetches one configuration by HTTPS, and only by that: at most MostRedirects times on to the same owner, at most
// LongestConfig bytes, within `patience` altogether. No cookies, no cache, no HTTP/2, no passwords. Whoever deletes it
// cancels it.
class ConfigDownload : public QObject
{
    Q_OBJECT
public:
    using Answer = std::variant<QByteArray, DownloadFailed>;

    ConfigDownload(QNetworkAccessManager &network, const QSslConfiguration &tls, QObject *parent = nullptr);
    ~ConfigDownload() override;

    void start(const QUrl &url, std::chrono::milliseconds patience);

Q_SIGNALS:
    void finished(const discovery::ConfigDownload::Answer &answer); // once, and last

private:
    void get(const QUrl &url);
    void read();
    void replied();
    void redirected(const QUrl &location);
    void fail(DiscoveryStep::Outcome outcome, const QString &words = {});
    void finish(const Answer &answer);

    QNetworkAccessManager &m_network;
    QSslConfiguration m_tls;
    QUrl m_asked; // what was asked for at first: redirects are measured by that
    QNetworkReply *m_reply = nullptr;
    QByteArray m_bytes;
    QTimer m_limit;
    int m_redirects = 0;
};

} // namespace discovery
