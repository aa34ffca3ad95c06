// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Event.h"
#include "TestReport.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <optional>

class SecretStore;

// Tries an account out: signs in, opens its mailboxes, and reports what the server answered and offers.
// `secret`: as just typed; none: the stored one.
void testAccount(const Account &account, const std::optional<QByteArray> &secret, SecretStore &secrets,
                 QObject *context, const std::function<void(const TestReport &)> &reported);
