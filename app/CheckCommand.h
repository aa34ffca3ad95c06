// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "AccountStore.h"
#include "CommandLine.h"
#include "Errand.h"
#include "EventPrinter.h"
#include "SecretStore.h"

#include <QObject>
#include <QStringList>

#include <functional>

// `posthorn check`: one look at each account, one after the other; every error in words, and the others go on.
class CheckCommand : public QObject
{
    Q_OBJECT
public:
    CheckCommand(const QList<Account> &accounts, SecretStore &secrets, cli::Output output, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void checkNext();
    void print(const Account &account, const imap::Event &event);

    QList<Account> m_accounts; // those still to be checked
    SecretStore &m_secrets;
    EventPrinter m_printer;
    ExitCode m_code = ExitCode::Done;
};
