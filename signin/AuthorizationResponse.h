// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LoopbackRequest.h"
#include "Provider.h"

#include <variant>

namespace oauth {

// What the provider answers through the browser (RFC 6749 §4.1.2, RFC 9207).
struct AuthorizationCode
{
    QByteArray code;
};
struct NotOurs
{
}; // it does not know our state: from anybody
using AuthorizationResponse = std::variant<NotOurs, AuthorizationCode, Error>;

AuthorizationResponse judge(const Parameters &parameters, const QByteArray &state, const Provider &provider);

// The error codes of an authorization request and of a token request (RFC 6749 §4.1.2.1 and §5.2, RFC 8628 §3.5), and
// those of providers' own.
Error errorFor(const QString &code, const QString &description);

} // namespace oauth
