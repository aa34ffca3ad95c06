// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "EventPrinter.h"
#include "Monitor.h"

#include <QHash>
#include <QObject>

// `posthorn watch`: prints what happens to the accounts, for as long as somebody reads it. Needs no display.
// Remembers what it printed, apart from the tray program, so that a script that is started again misses nothing.
class WatchCommand : public QObject
{
    Q_OBJECT
public:
    WatchCommand(Monitor &monitor, cli::Output output, QObject *parent = nullptr);

    void start(const QList<Account> &accounts);

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void printState(const AccountStatus &status);
    void printMail(const Account &account, const QList<Message> &messages);
    void done(bool written);
    QString nameOf(const QString &account) const;

    Monitor &m_monitor;
    EventPrinter m_printer;
    QHash<QString, AccountStatus> m_printed; // by account: the state that was printed last
};
