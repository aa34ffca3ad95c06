// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailboxesCommand.h"

#include "AccountMailboxes.h"
#include "Wording.h"

using namespace Qt::StringLiterals;

MailboxesCommand::MailboxesCommand(const Account &account, SecretStore &secrets, cli::Output output, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_secrets(secrets)
    , m_printer(output)
{
}

void MailboxesCommand::start()
{
    listMailboxes(m_account, std::nullopt, m_secrets, this, [this](const std::variant<MailboxList, Error> &answer) {
        if (const auto *error = std::get_if<Error>(&answer))
            fail(Wording::sentence(*error));
        else
            print(std::get<MailboxList>(answer));
    });
}

void MailboxesCommand::print(const MailboxList &list)
{
    bool written = true;
    for (const Mailbox &mailbox : list.mailboxes)
        written = written && m_printer.mailbox(m_account.name, mailbox);
    if (!list.complete)
        return fail(Wording::tooManyMailboxes());
    Q_EMIT finished(written ? ExitCode::Done : ExitCode::Failed);
}

void MailboxesCommand::fail(const QString &reason)
{
    printError(reason);
    Q_EMIT finished(ExitCode::Failed);
}
