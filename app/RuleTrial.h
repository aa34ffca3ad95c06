// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "RuleMatcher.h"
#include "TriedMessage.h"

#include <QList>
#include <QObject>
#include <QStringList>

class SecretStore;

// Asks a rule about the fifty messages that came last, of all accounts together, read or not, before anybody relies on it.
// Looks at the servers, changes nothing, and deletes itself when it has told the outcome.
class RuleTrial : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MostMessages = 50;

    RuleTrial(const Rule &rule, const KnownSenders &known, QObject *parent = nullptr);

    void start(const QList<Account> &accounts, SecretStore &secrets);

Q_SIGNALS:
    // `problems`: the accounts that could not be looked at, each in a sentence.
    void finished(const QList<TriedMessage> &newestFirst, const QStringList &problems);

private:
    void lookAtNext(SecretStore &secrets);
    void finish();

    RuleMatcher m_rule;
    KnownSenders m_known;
    QList<Account> m_accounts; // still to be looked at
    QList<TriedMessage> m_tried;
    QStringList m_problems;
};
