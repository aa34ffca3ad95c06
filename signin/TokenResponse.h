// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <variant>

namespace oauth {

// What a token endpoint gives (RFC 6749 §5.1).
struct Tokens
{
    QByteArray access; // visible ASCII: nothing that could end a line or a field where it is shown
    QByteArray refresh; // empty: the one before stays good
    std::chrono::seconds lifetime { 0 }; // of the access token
};
struct TokenRefusal
{
    QString code; // "invalid_grant"; empty: what came was no answer of a token endpoint
    Error error;
};
using TokenResponse = std::variant<Tokens, TokenRefusal>;

TokenResponse readTokenResponse(int status, const QByteArray &body);

// What a device endpoint gives (RFC 8628 §3.2).
struct DeviceCode
{
    QByteArray deviceCode;
    QString userCode;
    QUrl page;
    std::chrono::seconds lifetime { 0 };
    std::chrono::seconds interval { 0 }; // zero: it has not said
};
std::variant<DeviceCode, Error> readDeviceResponse(int status, const QByteArray &body);

} // namespace oauth
