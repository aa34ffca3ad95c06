// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "CommandLine.h"
#include "EventPrinter.h"
#include "Mailbox.h"
#include "SecretStore.h"

#include <QObject>

// `posthorn account mailboxes`: the mailboxes that there are at the server, one a line.
class MailboxesCommand : public QObject
{
    Q_OBJECT
public:
    MailboxesCommand(const Account &account, SecretStore &secrets, cli::Output output, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void print(const MailboxList &list);
    void fail(const QString &reason);

    Account m_account;
    SecretStore &m_secrets;
    EventPrinter m_printer;
};
