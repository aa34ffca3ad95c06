// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"
#include "Mailbox.h"

#include <QHash>
#include <QIcon>
#include <QString>
#include <QStringList>
#include <QWidget>

class MailboxTree;
class PlainLabel;
class QLineEdit;
class QPushButton;
class QTreeWidgetItem;

// The mailboxes that there are at the server, as a tree: what each is for, how much in it is unread, and two check boxes: whether it is watched, and whether at
// once, over a connection of its own. Says that it waits until they are known. What was chosen before is
// checked, and stays on the list though the server may not know it.
//
// The first of those watched is always watched at once, and says so instead of offering a choice.
class MailboxChoice : public QWidget
{
    Q_OBJECT
public:
    explicit MailboxChoice(QWidget *parent = nullptr);

    // From now on it waits for the list. What is chosen so far is given as Account has it.
    void wait(const QStringList &mailboxes, const QStringList &pushMailboxes);

    void showMailboxes(const MailboxList &list); // once
    void showError(const Error &error);
    QStringList mailboxes() const; // from top to bottom
    QStringList pushMailboxes() const; // of these, without the first
    QWidget *firstField() const;

Q_SIGNALS:
    void changed(); // what is chosen, or what there is to choose from

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const Mailbox &mailbox);
    QTreeWidgetItem *itemFor(const QStringList &path);
    void makeCheckable(QTreeWidgetItem *item, const QString &name, Qt::CheckState watched);
    void offerAtOnce(QTreeWidgetItem *item, Qt::CheckState state);
    void markFirst();
    void keepInStep(QTreeWidgetItem *edited, int column);
    void checkAllForNewMail();
    QIcon iconOf(const Mailbox &mailbox);
    void find(const QString &words);
    bool showFound(QTreeWidgetItem *item, const QString &words);

    QStringList m_before; // what was chosen, and has not been found yet
    QStringList m_atOnceBefore;
    QHash<QString, QTreeWidgetItem *> m_items; // by the names that lead to them
    QTreeWidgetItem *m_first = nullptr; // of those watched
    Qt::CheckState m_firstAtOnce = Qt::Unchecked; // what its box says when it is not the first any more
    QHash<QString, QIcon> m_icons; // by what mailboxes are for
    PlainLabel *m_news;
    QLineEdit *m_search;
    MailboxTree *m_tree;
    QPushButton *m_checkAll;
};
