// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountStore.h"
#include "CommandLine.h"
#include "SecretStore.h"
#include "StateStore.h"
#include "TestReport.h"

#include <QObject>

// `posthorn account …`: sets up, shows, removes and tries out accounts.
class AccountCommand : public QObject
{
    Q_OBJECT
public:
    AccountCommand(AccountStore &config, StateStore &state, SecretStore &secrets, QObject *parent = nullptr);

    void add(const cli::AccountAdd &request);
    void list();
    void show(const cli::AccountShow &request);
    void remove(const cli::AccountRemove &request);
    void test(const cli::AccountTest &request);

Q_SIGNALS:
    void finished(ExitCode code);

private:
    std::optional<Account> find(const QString &name);
    void addComplete(const Account &account, bool secretOnStdin);
    void store(const Account &account);
    void report(const TestReport &report);
    void trust(const QString &name, const CertificateDetails &certificate);
    void done();
    void fail(const QString &reason);

    AccountStore &m_config;
    StateStore &m_state;
    SecretStore &m_secrets;
};
