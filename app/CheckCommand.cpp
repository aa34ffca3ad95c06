// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CheckCommand.h"

#include "ErrandRun.h"
#include "Wording.h"

using namespace Qt::StringLiterals;

CheckCommand::CheckCommand(const QList<Account> &accounts, SecretStore &secrets, cli::Output output, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_secrets(secrets)
    , m_printer(output)
{
}

void CheckCommand::start()
{
    checkNext();
}

void CheckCommand::checkNext()
{
    if (m_accounts.isEmpty()) {
        Q_EMIT finished(m_code);
        return;
    }
    const Account account = m_accounts.takeFirst();
    auto *run = new ErrandRun(account, imap::Errand::listUnread, this);
    connect(run, &ErrandRun::happened, this, [=, this](const imap::Event &event) { print(account, event); });
    connect(run, &ErrandRun::finished, this, [=, this](const std::optional<Error> &error) {
        if (error) {
            printError(u"%1: %2"_s.arg(account.name, Wording::sentence(*error)));
            m_code = ExitCode::Failed;
        }
        checkNext();
    });
    run->start(m_secrets);
}

void CheckCommand::print(const Account &account, const imap::Event &event)
{
    bool written = true;
    if (const auto *unread = std::get_if<imap::UnreadChanged>(&event)) {
        written = m_printer.unread(account.name, unread->mailbox, unread->count);
    } else if (const auto *recent = std::get_if<imap::RecentUnread>(&event)) {
        for (const Message &message : recent->messages)
            written = written && m_printer.unreadMessage(account.name, message);
    }
    if (!written)
        m_code = ExitCode::Failed;
}
