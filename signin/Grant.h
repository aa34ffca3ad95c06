// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Provider.h"

#include <QByteArray>

#include <optional>

namespace oauth {

// What a sign-in has brought and the keyring keeps: a refresh token, and who it is good for. It is never shown to
// another provider, or under another client id, whatever the settings say by then.
struct Grant
{
    QString provider; // OAuthClient::provider
    Client client;
    QByteArray refreshToken;

    QByteArray toJson() const;
    static std::optional<Grant> fromJson(const QByteArray &json);
    bool isFor(const OAuthClient &wanted) const; // was it made for these settings?
    bool operator==(const Grant &) const = default;
};

} // namespace oauth
