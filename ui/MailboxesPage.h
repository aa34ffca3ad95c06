// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"
#include "Mailbox.h"
#include "SetupPage.h"

#include <variant>

class MailboxChoice;

// The fourth step: which mailboxes to watch. Without a list from the server it is INBOX, which every server has.
class MailboxesPage : public SetupPage
{
    Q_OBJECT
public:
    explicit MailboxesPage(QWidget *parent = nullptr);

    void choose(const QStringList &mailboxes); // beforehand
    void wait(); // for the answer; what was chosen before stays chosen
    void showMailboxes(const std::variant<MailboxList, Error> &answer);

    QString title() const override;
    QString problem() const override;
    QWidget *firstField() const override;
    void writeTo(Account &account) const;

private:
    enum class State { Waiting, Listed, Failed };
    State m_state = State::Failed;
    Account m_before; // its mailboxes only
    MailboxChoice *m_choice;
};
