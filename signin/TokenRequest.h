// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Provider.h"
#include "TokenResponse.h"

#include <QList>

#include <functional>
#include <utility>

class QObject;

namespace oauth {

class ProviderNetwork;

using Form = QList<std::pair<QString, QByteArray>>;
QByteArray encoded(const Form &form); // application/x-www-form-urlencoded

// Adds to `form` who we are, and posts it. Answered once, later; not at all once `context` is gone.
void requestTokens(ProviderNetwork &network, const Provider &provider, const Client &client, Form form,
                   QObject *context, const std::function<void(const TokenResponse &)> &answered);
void requestDeviceCode(ProviderNetwork &network, const Provider &provider, const Client &client, QObject *context,
                       const std::function<void(const std::variant<DeviceCode, Error> &)> &answered);

} // namespace oauth
