// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"
#include "Mailbox.h"

#include <QDialog>
#include <QStringList>

class MailboxChoice;
class QDialogButtonBox;

// Lets choose which mailboxes of an account to watch. It opens before those at the server are known.
class MailboxDialog : public QDialog
{
    Q_OBJECT
public:
    // As Account has them.
    MailboxDialog(const QStringList &mailboxes, const QStringList &pushMailboxes, QWidget *parent = nullptr);

    void showMailboxes(const MailboxList &list); // once
    void showError(const Error &error);
    QStringList mailboxes() const; // from top to bottom
    QStringList pushMailboxes() const; // of these, without the first

private:
    MailboxChoice *m_choice;
    QDialogButtonBox *m_buttons;
};
