// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Provider.h"

#include <QByteArray>

#include <variant>

namespace oauth {

// An issuer describes itself: RFC 8414, or OpenID Connect Discovery, which came first and says the same.
QList<QUrl> metadataUrls(const QUrl &issuer); // where, in the order to ask in

// It must be about that very issuer, know PKCE with S256 (or not say), and have nothing but https addresses.
std::variant<Provider, Error> readMetadata(const QByteArray &json, const QString &issuer);

} // namespace oauth
