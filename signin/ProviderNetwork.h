// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"
#include "Provider.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <chrono>
#include <variant>

class QNetworkReply;

namespace oauth {

// How a provider is talked to, whoever does it: HTTPS alone, over HTTP/1.1, nothing sent twice, with no redirects, no
// cookies and no cache, 64 KiB and 30 s at most. A redirect would carry a code or a refresh token to wherever it points.
class ProviderNetwork : public QNetworkAccessManager
{
    Q_OBJECT
public:
    static constexpr qsizetype MostBytes = 64 * 1024;

    // `caFile`: further authorities to trust, as the account has it; empty: none.
    explicit ProviderNetwork(const QString &caFile, QObject *parent = nullptr,
                             std::chrono::milliseconds patience = std::chrono::seconds(30));

    void setBasicProof(const Client &client); // shown with each request (RFC 6749 §2.3.1)

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override;

private:
    QSslConfiguration m_tls;
    std::chrono::milliseconds m_patience;
    QByteArray m_basicProof;
};

struct HttpAnswer
{
    int status = 0; // 2xx, 4xx or 5xx
    QByteArray body;
};
std::variant<HttpAnswer, Error> answerOf(QNetworkReply *reply); // which has finished

} // namespace oauth
