// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountStore.h"
#include "CommandLine.h"
#include "SecretStore.h"
#include "SignInWay.h"
#include "StateStore.h"
#include "TestReport.h"

#include <QObject>

#include <functional>

// `posthorn account …`: sets up, shows, removes and tries out accounts.
class AccountCommand : public QObject
{
    Q_OBJECT
public:
    AccountCommand(AccountStore &config, StateStore &state, SecretStore &secrets, QObject *parent = nullptr);

    // How the running Posthorn, if there is one, is told that an account has signed in.
    using Told = std::function<void()>;
    void setTeller(const std::function<void(const Told &told)> &teller) { m_tell = teller; }

    void add(const cli::AccountAdd &request);
    void list();
    void show(const cli::AccountShow &request);
    void remove(const cli::AccountRemove &request);
    void test(const cli::AccountTest &request);
    void distrust(const cli::AccountDistrust &request);
    void signIn(const cli::AccountSignIn &request);

Q_SIGNALS:
    void finished(ExitCode code);

private:
    std::optional<Account> find(const QString &name);
    void addFromGnome(const Account &asked);
    void addComplete(const Account &account, bool secretOnStdin);
    void store(const Account &account);
    void show(const SignInProgress &progress, const cli::AccountSignIn &request);
    void report(const TestReport &report);
    void trust(const QString &name, const CertificateDetails &certificate);
    void done();
    void fail(const QString &reason);

    AccountStore &m_config;
    StateStore &m_state;
    SecretStore &m_secrets;
    std::function<void(const Told &told)> m_tell = [](const Told &told) { told(); };
};
