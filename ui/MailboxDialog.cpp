// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailboxDialog.h"

#include "FormRow.h"
#include "PlainLabel.h"
#include "Sanitizer.h"
#include "Wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int NameRole = Qt::UserRole; // of the mailbox; what an item shows is for people
constexpr qsizetype DeepestLevel = 8;

bool isInbox(const QString &name)
{
    return name.compare("INBOX"_L1, Qt::CaseInsensitive) == 0;
}

// From the top to the mailbox itself. INBOX has no case, also where it is the parent of others.
QStringList pathOf(const Mailbox &mailbox)
{
    if (mailbox.delimiter.isNull())
        return { mailbox.name };
    QStringList path = mailbox.name.split(mailbox.delimiter);
    if (path.size() > DeepestLevel)
        path = path.first(DeepestLevel - 1) << path.sliced(DeepestLevel - 1).join(mailbox.delimiter);
    if (isInbox(path.constFirst()))
        path.first() = u"INBOX"_s;
    return path;
}

// In the form it becomes a line of text, which has to say what it is.
bool canBeWritten(const QString &name)
{
    return name == sanitizedLine(name, name.size());
}
} // namespace

MailboxDialog::MailboxDialog(const QStringList &chosen, QWidget *parent)
    : QDialog(parent)
    , m_before(chosen)
    , m_news(new PlainLabel)
    , m_tree(new QTreeWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Choose the mailboxes to watch"));
    resize(480, 420);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHeading(tr("&Mailboxes at the server"), m_tree));
    layout->addWidget(m_news);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_buttons);
    m_news->announce(tr("Asking the server…"));
}

void MailboxDialog::showMailboxes(const MailboxList &list)
{
    for (const Mailbox &mailbox : list.mailboxes)
        add(mailbox);
    for (const QString &name : std::as_const(m_before)) {
        auto *item = new QTreeWidgetItem({ tr("%1 (not found)").arg(isolated(sanitizedLine(name))) });
        makeCheckable(item, name, Qt::Checked);
        m_tree->addTopLevelItem(item);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
    m_news->announce(list.complete ? QString() : Wording::tooManyMailboxes());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
}

void MailboxDialog::showError(const Error &error)
{
    m_news->announce(Wording::sentence(error));
}

void MailboxDialog::add(const Mailbox &mailbox)
{
    const QStringList path = pathOf(mailbox);
    QTreeWidgetItem *item = itemFor(path);
    Mailbox level = mailbox;
    level.name = path.constLast(); // the others stand above it
    item->setText(0, Wording::mailboxLine(level));
    if (!mailbox.selectable || !canBeWritten(mailbox.name))
        return;
    const bool wasChosen = m_before.removeIf([&](const QString &name) {
        return name == mailbox.name || (isInbox(name) && isInbox(mailbox.name));
    }) > 0;
    makeCheckable(item, mailbox.name, wasChosen ? Qt::Checked : Qt::Unchecked);
}

// Makes what is missing on the way there, for some servers list only the last level.
QTreeWidgetItem *MailboxDialog::itemFor(const QStringList &path)
{
    QTreeWidgetItem *item = m_tree->invisibleRootItem();
    QString way;
    for (const QString &level : path) {
        way += level + u'\n';
        QTreeWidgetItem *&known = m_items[way];
        if (!known)
            known = new QTreeWidgetItem(item, { sanitizedLine(level) });
        item = known;
    }
    return item;
}

void MailboxDialog::makeCheckable(QTreeWidgetItem *item, const QString &name, Qt::CheckState state)
{
    item->setData(0, NameRole, name);
    item->setCheckState(0, state);
}

QStringList MailboxDialog::chosen() const
{
    QStringList names;
    for (QTreeWidgetItemIterator at(m_tree, QTreeWidgetItemIterator::Checked); *at; ++at)
        names += (*at)->data(0, NameRole).toString();
    return names;
}
