// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "CommandLine.h"
#include "DecidedMessage.h"

#include <QList>

// What `posthorn why` prints: a line for each message, newest first. False: nobody reads us any more.
[[nodiscard]] bool printWhy(const QList<DecidedMessage> &all, const QList<Account> &accounts, cli::Output output);
