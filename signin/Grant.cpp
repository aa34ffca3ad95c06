// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Grant.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oauth {

QByteArray Grant::toJson() const
{
    QJsonObject object { { u"provider"_s, provider },
                         { u"client_id"_s, client.id },
                         { u"refresh_token"_s, QString::fromUtf8(refreshToken) } };
    if (!client.secret.isEmpty())
        object.insert(u"client_secret"_s, QString::fromUtf8(client.secret));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Grant> Grant::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Grant grant { .provider = object.value("provider"_L1).toString(),
                  .client = { object.value("client_id"_L1).toString(),
                              object.value("client_secret"_L1).toString().toUtf8() },
                  .refreshToken = object.value("refresh_token"_L1).toString().toUtf8() };
    const bool isWhole = !grant.provider.isEmpty() && !grant.client.id.isEmpty() && !grant.refreshToken.isEmpty();
    return isWhole ? std::optional(grant) : std::nullopt;
}

bool Grant::isFor(const OAuthClient &wanted) const
{
    return provider == wanted.provider && (wanted.clientId.isEmpty() || wanted.clientId == client.id);
}

} // namespace oauth
