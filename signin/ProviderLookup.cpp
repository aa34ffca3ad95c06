// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProviderLookup.h"

#include "ProviderMetadata.h"
#include "ProviderNetwork.h"

#include <QNetworkReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace oauth {
namespace {

using Found = std::function<void(const std::variant<Provider, Error> &)>;

// One address after the other; the last one's trouble is what is told.
void ask(const QString &issuer, QList<QUrl> addresses, ProviderNetwork &network, QObject *context, const Found &found)
{
    QNetworkReply *reply = network.get(QNetworkRequest(addresses.takeFirst()));
    QObject::connect(reply, &QNetworkReply::finished, context, [=, &network] {
        reply->deleteLater();
        const auto answer = answerOf(reply);
        const auto *http = std::get_if<HttpAnswer>(&answer);
        if (http && http->status == 200)
            return found(readMetadata(http->body, issuer));
        if (!addresses.isEmpty())
            return ask(issuer, addresses, network, context, found);
        if (!http)
            return found(std::get<Error>(answer));
        const auto cause = http->status >= 500 ? Error::Cause::ProviderUnreachable : Error::Cause::ProviderUnknown;
        found(makeError(cause, u"HTTP status %1"_s.arg(http->status)));
    });
}

} // namespace

void findProvider(const QString &name, ProviderNetwork &network, QObject *context, const Found &found)
{
    if (isIssuer(name))
        return ask(name, metadataUrls(QUrl(name)), network, context, found);
    const auto known = providerNamed(name);
    const auto answer = [=] {
        if (known)
            found(*known);
        else
            found(makeError(Error::Cause::ProviderUnknown));
    };
    QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
}

} // namespace oauth
