// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailboxesPage.h"

#include "MailboxChoice.h"

#include <QVBoxLayout>

MailboxesPage::MailboxesPage(QWidget *parent)
    : SetupPage(parent)
    , m_choice(new MailboxChoice)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_choice);
    connect(m_choice, &MailboxChoice::changed, this, &SetupPage::changed);
}

void MailboxesPage::choose(const QStringList &mailboxes)
{
    m_state = State::Failed;
    m_before.mailboxes = mailboxes;
    m_before.pushMailboxes.clear();
}

void MailboxesPage::wait()
{
    writeTo(m_before);
    m_state = State::Waiting;
    m_choice->wait(m_before.mailboxes, m_before.pushMailboxes);
    Q_EMIT changed();
}

void MailboxesPage::showMailboxes(const std::variant<MailboxList, Error> &answer)
{
    if (m_state != State::Waiting)
        return;
    const auto *error = std::get_if<Error>(&answer);
    m_state = error ? State::Failed : State::Listed;
    if (error)
        m_choice->showError(*error);
    else
        m_choice->showMailboxes(std::get<MailboxList>(answer));
}

QString MailboxesPage::title() const
{
    return tr("The mailboxes to watch");
}

QString MailboxesPage::problem() const
{
    if (m_state == State::Waiting)
        return tr("Waiting for the server.");
    Account now;
    writeTo(now);
    if (now.mailboxes.isEmpty())
        return tr("Check a mailbox to watch.");
    if (now.mailboxes.size() > Account::MostMailboxes)
        return tr("Watch %1 mailboxes at most.").arg(Account::MostMailboxes);
    return {};
}

QWidget *MailboxesPage::firstField() const
{
    return m_choice->firstField();
}

void MailboxesPage::writeTo(Account &account) const
{
    const bool isListed = m_state == State::Listed;
    account.mailboxes = isListed ? m_choice->mailboxes() : m_before.mailboxes;
    account.pushMailboxes = isListed ? m_choice->pushMailboxes() : m_before.pushMailboxes;
}
