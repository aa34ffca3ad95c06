// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailboxTree.h"

#include <QHeaderView>

#include <utility>

MailboxTree::MailboxTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(3);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(Watched, QHeaderView::Stretch);
    header()->setSectionResizeMode(Unread, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(AtOnce, QHeaderView::ResizeToContents);
}

QModelIndex MailboxTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const auto [onward, back] = isRightToLeft() ? std::pair(MoveLeft, MoveRight) : std::pair(MoveRight, MoveLeft);
    const QModelIndex current = currentIndex();
    const bool isClosed = model()->hasChildren(current) && !isExpanded(current);
    if (action == onward && current.column() != AtOnce && !isClosed)
        return current.siblingAtColumn(AtOnce);
    if (action == back && current.column() != Watched)
        return current.siblingAtColumn(Watched);
    return QTreeWidget::moveCursor(action, modifiers);
}
