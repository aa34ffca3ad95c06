// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"

#include <QObject>

#include <functional>
#include <variant>

// Completes an account of which only the address is known: finds out its server, prints what was found, and has it
// confirmed. Answers once, with the account or with the reason why there is none, in words.
void proposeAccount(const cli::AccountAdd &request, QObject *context,
                    const std::function<void(const std::variant<Account, QString> &)> &answered);
