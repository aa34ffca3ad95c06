// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Provider.h"

#include <functional>
#include <variant>

class QObject;

namespace oauth {

class ProviderNetwork;

// Finds a provider by OAuthClient::provider: in the table, or by asking the issuer. Answered once, later; not at all once
// `context` is gone.
void findProvider(const QString &name, ProviderNetwork &network, QObject *context,
                  const std::function<void(const std::variant<Provider, Error> &)> &found);

} // namespace oauth
