// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountStore.h"
#include "CommandLine.h"
#include "ForeignAccounts.h"
#include "SecretStore.h"

#include <QDBusConnection>
#include <QObject>

// `posthorn account import`: sets accounts up as another mail program on this machine has them, one after another, each
// shown and confirmed. A password is taken from the desktop's keyring where that program keeps it there, or asked for.
class ImportCommand : public QObject
{
    Q_OBJECT
public:
    ImportCommand(const cli::AccountImport &request, AccountStore &config, SecretStore &secrets,
                  const QDBusConnection &bus, QObject *parent = nullptr);

    void start(const migration::Homes &homes);

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void askGnome();
    void begin();
    QList<ForeignAccount> chosenFrom(const QList<ForeignAccount> &all);
    void list() const;
    void next();
    void take(const ForeignAccount &foreign);
    void takePassword(const ForeignAccount &foreign);
    void typePassword(const Account &account);
    void keep(const Account &account, const QByteArray &secret);
    void save(const Account &account);
    void refuse(const Account &account, const QString &reason);

    bool isSetUp(const Account &account) const;
    QString freeName(const ForeignAccount &foreign) const;

    cli::AccountImport m_request;
    AccountStore &m_config;
    SecretStore &m_secrets;
    QDBusConnection m_bus;
    QList<ForeignAccount> m_found;
    QList<ForeignAccount> m_chosen; // those that are still to be taken
    ExitCode m_code = ExitCode::Done;
};
