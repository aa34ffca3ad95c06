// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"
#include "Mailbox.h"

#include <QDialog>
#include <QHash>
#include <QString>
#include <QStringList>

class PlainLabel;
class QDialogButtonBox;
class QTreeWidget;
class QTreeWidgetItem;

// The mailboxes that there are at the server, as a tree with a check box each. It opens before they are known, and says
// that it waits. What was chosen before is checked, and stays on the list though the server may not know it.
class MailboxDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MailboxDialog(const QStringList &chosen, QWidget *parent = nullptr);

    void showMailboxes(const MailboxList &list); // once
    void showError(const Error &error);
    QStringList chosen() const; // from top to bottom

private:
    void add(const Mailbox &mailbox);
    QTreeWidgetItem *itemFor(const QStringList &path);
    void makeCheckable(QTreeWidgetItem *item, const QString &name, Qt::CheckState state);

    QStringList m_before; // what was chosen, and has not been found yet
    QHash<QString, QTreeWidgetItem *> m_items; // by the names that lead to them
    PlainLabel *m_news;
    QTreeWidget *m_tree;
    QDialogButtonBox *m_buttons;
};
