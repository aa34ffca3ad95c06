// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchCommand.h"

#include "Wording.h"

using namespace Qt::StringLiterals;

WatchCommand::WatchCommand(Monitor &monitor, cli::Output output, QObject *parent)
    : QObject(parent)
    , m_monitor(monitor)
    , m_printer(output)
{
    connect(&m_monitor, &Monitor::statusChanged, this, &WatchCommand::printState);
    connect(&m_monitor, &Monitor::mailArrived, this, &WatchCommand::printMail);
    connect(&m_monitor, &Monitor::seen, this,
            [this](const MessageKey &key) { done(m_printer.seen(nameOf(key.account), key)); });
    connect(&m_monitor, &Monitor::gone, this,
            [this](const MessageKey &key) { done(m_printer.gone(nameOf(key.account), key)); });
    connect(&m_monitor, &Monitor::unreadChanged, this,
            [this](const QString &account, const QString &mailbox, int count) {
                done(m_printer.unread(nameOf(account), mailbox, count));
            });
    connect(&m_monitor, &Monitor::failed, this, [](const Error &error) { printError(Wording::sentence(error)); });
}

void WatchCommand::start(const QList<Account> &accounts)
{
    m_monitor.setAccounts(accounts);
}

void WatchCommand::printState(const AccountStatus &status)
{
    const auto printed = m_printed.constFind(status.account);
    if (printed != m_printed.cend() && printed->state == status.state && printed->error == status.error
        && printed->retryAt == status.retryAt)
        return;
    m_printed.insert(status.account, status);
    done(m_printer.state(status));
}

// A message counts as announced once its line is out, not before: after a crash in between it is printed again.
void WatchCommand::printMail(const Account &account, const QList<Message> &messages)
{
    for (const Message &message : messages) {
        if (!m_printer.newMessage(account.name, message))
            return done(false);
        m_monitor.announced(message.key);
    }
}

void WatchCommand::done(bool written)
{
    if (!written)
        Q_EMIT finished(ExitCode::Failed);
}

QString WatchCommand::nameOf(const QString &account) const
{
    const auto known = m_monitor.account(account);
    return known ? known->name : account;
}
