// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "CertificateDetails.h"
#include "Error.h"
#include "Mailbox.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <optional>
#include <variant>

class SecretStore;

// Asks an account's server which mailboxes there are. `secret`: as just typed; none: the stored one. Before an error that
// a certificate is to blame for, `certificateSeen` is told what the server has shown.
void listMailboxes(const Account &account, const std::optional<QByteArray> &secret, SecretStore &secrets,
                   QObject *context, const std::function<void(const std::variant<MailboxList, Error> &)> &listed,
                   const std::function<void(const CertificateDetails &)> &certificateSeen = {});
