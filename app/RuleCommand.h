// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountStore.h"
#include "CommandLine.h"
#include "RuleStore.h"
#include "SecretStore.h"

#include <QObject>

// `posthorn rule …`: shows, adds, removes, moves and tries out rules. The running Posthorn sees that their file changes.
class RuleCommand : public QObject
{
    Q_OBJECT
public:
    RuleCommand(AccountStore &config, RuleStore &rules, SecretStore &secrets, QObject *parent = nullptr);

    void list();
    void show(const cli::RuleShow &request);
    void add(const cli::RuleAdd &request);
    void remove(const cli::RuleRemove &request);
    void move(const cli::RuleMove &request);
    void tryOut(const cli::RuleTry &request);

Q_SIGNALS:
    void finished(ExitCode code);

private:
    qsizetype find(const QString &name);
    void save(const AttentionSettings &settings);
    void fail(const QString &reason);

    AccountStore &m_config;
    RuleStore &m_rules;
    SecretStore &m_secrets;
};
