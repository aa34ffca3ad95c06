// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

// A tree with check boxes in two columns, for keyboards, too: the arrows lead from one to the other, and the space bar
// checks what is current. Qt's own would close the branch instead. What is between them is only read.
class MailboxTree : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { Watched, Unread, AtOnce };
    explicit MailboxTree(QWidget *parent = nullptr);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};
