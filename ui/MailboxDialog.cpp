// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailboxDialog.h"

#include "ButtonBox.h"
#include "MailboxChoice.h"
#include "ScrollingPage.h"

#include <QPushButton>
#include <QVBoxLayout>

MailboxDialog::MailboxDialog(const QStringList &mailboxes, const QStringList &pushMailboxes, QWidget *parent)
    : QDialog(parent)
    , m_choice(new MailboxChoice)
    , m_buttons(new ButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Choose the mailboxes to watch"));
    resize(onScreen(this, { 560, 480 }));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_buttons);
    m_choice->wait(mailboxes, pushMailboxes);
}

void MailboxDialog::showMailboxes(const MailboxList &list)
{
    m_choice->showMailboxes(list);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
}

void MailboxDialog::showError(const Error &error)
{
    m_choice->showError(error);
}

QStringList MailboxDialog::mailboxes() const
{
    return m_choice->mailboxes();
}

QStringList MailboxDialog::pushMailboxes() const
{
    return m_choice->pushMailboxes();
}
