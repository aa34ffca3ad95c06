// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailboxChoice.h"

#include "FormRow.h"
#include "MailboxIcon.h"
#include "MailboxTree.h"
#include "PlainLabel.h"
#include "Sanitizer.h"
#include "Wording.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr auto Watched = MailboxTree::Watched;
constexpr auto Unread = MailboxTree::Unread;
constexpr auto AtOnce = MailboxTree::AtOnce;
constexpr int NameRole = Qt::UserRole; // of the mailbox; what an item shows is for people
constexpr int UseRole = Qt::UserRole + 1;
constexpr qsizetype DeepestLevel = 8;
constexpr qsizetype FewMailboxes = 12; // which need no search

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

bool isSame(const QString &one, const QString &other)
{
    return one == other || (isInbox(one) && isInbox(other));
}

// Mail that is new to its user comes into all others.
bool isForNewMail(SpecialUse use)
{
    switch (use) {
    case SpecialUse::All:
    case SpecialUse::Drafts:
    case SpecialUse::Junk:
    case SpecialUse::Sent:
    case SpecialUse::Trash: return false;
    default: return true;
    }
}

bool canBeChosen(const QTreeWidgetItem *item)
{
    return item->data(Watched, NameRole).isValid();
}

bool isChecked(const QTreeWidgetItem *item, int column)
{
    return item->checkState(column) == Qt::Checked;
}

QString shownName(const QTreeWidgetItem *item)
{
    return isolated(sanitizedLine(item->data(Watched, NameRole).toString()));
}

QStringList namesOf(QTreeWidget *tree, int column)
{
    QStringList names;
    for (QTreeWidgetItemIterator at(tree); *at; ++at) {
        if (isChecked(*at, column))
            names += (*at)->data(Watched, NameRole).toString();
    }
    return names;
}

QString explanation()
{
    return MailboxChoice::tr(
        "Watched over a connection of its own, for servers that push new mail of one mailbox only; "
        "four mailboxes at most. The others are asked for every three minutes.");
}
} // namespace

MailboxChoice::MailboxChoice(QWidget *parent)
    : QWidget(parent)
    , m_news(new PlainLabel)
    , m_search(new QLineEdit)
    , m_tree(new MailboxTree)
    , m_checkAll(new QPushButton(tr("Check &all but junk")))
{
    m_tree->setHeaderLabels({ tr("Mailbox"), tr("Unread"), tr("At once") });
    m_search->setPlaceholderText(tr("Find a mailbox"));
    m_search->setAccessibleName(tr("Find a mailbox"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &MailboxChoice::find);
    m_tree->headerItem()->setToolTip(AtOnce, explanation());
    m_checkAll->setAutoDefault(false);
    m_checkAll->setToolTip(tr("All mailboxes but those for junk, trash, drafts, sent mail and all mail"));
    m_checkAll->setAccessibleDescription(m_checkAll->toolTip());
    connect(m_checkAll, &QPushButton::clicked, this, &MailboxChoice::checkAllForNewMail);
    connect(m_tree, &QTreeWidget::itemChanged, this, &MailboxChoice::keepInStep);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeHeading(tr("&Mailboxes at the server"), m_tree));
    layout->addWidget(m_news);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_checkAll, 0, Qt::AlignLeading);
    wait({}, {});
}

void MailboxChoice::wait(const QStringList &mailboxes, const QStringList &pushMailboxes)
{
    const QSignalBlocker quiet(m_tree);
    m_items.clear();
    m_first = nullptr;
    m_tree->clear();
    m_before = mailboxes;
    m_atOnceBefore = pushMailboxes + mailboxes.mid(0, 1); // also where it comes behind others here
    m_search->clear();
    m_search->hide();
    m_checkAll->setEnabled(false);
    m_news->announce(tr("Asking the server…"));
}

void MailboxChoice::showMailboxes(const MailboxList &list)
{
    const QSignalBlocker quiet(m_tree); // nobody has changed anything
    for (const Mailbox &mailbox : list.mailboxes)
        add(mailbox);
    for (const QString &name : std::as_const(m_before)) {
        auto *item = new QTreeWidgetItem({ tr("%1 (not found)").arg(isolated(sanitizedLine(name))) });
        item->setIcon(Watched, iconOf({}));
        item->setData(Unread, Qt::AccessibleTextRole, tr("Not known"));
        makeCheckable(item, name, Qt::Checked);
        m_tree->addTopLevelItem(item);
    }
    markFirst();
    m_tree->expandAll();
    m_search->setVisible(list.mailboxes.size() > FewMailboxes);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
    m_news->announce(list.complete ? QString() : Wording::tooManyMailboxes());
    m_checkAll->setEnabled(true);
    Q_EMIT changed();
}

void MailboxChoice::showError(const Error &error)
{
    m_news->announce(Wording::sentence(error));
    Q_EMIT changed();
}

void MailboxChoice::add(const Mailbox &mailbox)
{
    const QStringList path = pathOf(mailbox);
    QTreeWidgetItem *item = itemFor(path);
    Mailbox level = mailbox;
    level.name = path.constLast(); // the others stand above it
    item->setText(Watched, Wording::mailboxTitle(level));
    item->setData(Watched, Qt::AccessibleTextRole, Wording::mailboxLine(level));
    item->setIcon(Watched, iconOf(mailbox));
    item->setToolTip(Watched, Wording::mailboxState(mailbox));
    if (mailbox.unseen) {
        item->setText(Unread, QLocale().toString(*mailbox.unseen));
        item->setData(Unread, Qt::AccessibleTextRole, Wording::mailboxState(mailbox));
    }
    if (!mailbox.selectable || !canBeWritten(mailbox.name))
        return;
    const bool wasChosen = m_before.removeIf([&](const QString &name) { return isSame(name, mailbox.name); }) > 0;
    item->setData(Watched, UseRole, QVariant::fromValue(mailbox.use));
    makeCheckable(item, mailbox.name, wasChosen ? Qt::Checked : Qt::Unchecked);
}

// One picture for all that are for the same.
QIcon MailboxChoice::iconOf(const Mailbox &mailbox)
{
    QIcon &icon = m_icons[isInbox(mailbox.name) ? u"inbox"_s : toWord(mailbox.use)];
    if (icon.isNull())
        icon = mailboxIcon(mailbox, m_tree->palette());
    return icon;
}

// Makes what is missing on the way there, for some servers list only the last level.
QTreeWidgetItem *MailboxChoice::itemFor(const QStringList &path)
{
    QTreeWidgetItem *item = m_tree->invisibleRootItem();
    QString way;
    for (const QString &level : path) {
        way += level + u'\n';
        QTreeWidgetItem *&known = m_items[way];
        if (!known) {
            known = new QTreeWidgetItem(item, { sanitizedLine(level) });
            known->setIcon(Watched, iconOf({}));
            known->setTextAlignment(Unread, Qt::AlignTrailing | Qt::AlignVCenter);
            known->setData(Unread, Qt::AccessibleTextRole, tr("Not known"));
            known->setData(AtOnce, Qt::AccessibleTextRole, tr("No choice"));
        }
        item = known;
    }
    return item;
}

void MailboxChoice::makeCheckable(QTreeWidgetItem *item, const QString &name, Qt::CheckState watched)
{
    const bool wasAtOnce =
        std::ranges::any_of(m_atOnceBefore, [&](const QString &before) { return isSame(before, name); });
    item->setData(Watched, NameRole, name);
    item->setCheckState(Watched, watched);
    offerAtOnce(item, wasAtOnce ? watched : Qt::Unchecked);
    item->setToolTip(AtOnce, explanation());
    item->setData(AtOnce, Qt::AccessibleDescriptionRole, explanation());
}

void MailboxChoice::offerAtOnce(QTreeWidgetItem *item, Qt::CheckState state)
{
    item->setText(AtOnce, {});
    item->setCheckState(AtOnce, state);
    item->setData(AtOnce, Qt::AccessibleTextRole, tr("At once: %1").arg(shownName(item)));
}

void MailboxChoice::markFirst()
{
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItemIterator at(m_tree, QTreeWidgetItemIterator::Checked); *at && !first; ++at)
        first = *at;
    if (first == m_first)
        return;
    if (m_first)
        offerAtOnce(m_first, isChecked(m_first, Watched) ? m_firstAtOnce : Qt::Unchecked);
    m_first = first;
    if (!first)
        return;
    m_firstAtOnce = first->checkState(AtOnce);
    first->setData(AtOnce, Qt::CheckStateRole, {});
    first->setText(AtOnce, tr("Always"));
    first->setData(AtOnce, Qt::AccessibleTextRole, tr("Always at once: %1").arg(shownName(first)));
}

// What is watched at once is watched.
void MailboxChoice::keepInStep(QTreeWidgetItem *edited, int column)
{
    const QSignalBlocker quiet(m_tree); // what follows is ours
    if (column == AtOnce && isChecked(edited, AtOnce))
        edited->setCheckState(Watched, Qt::Checked);
    if (column == Watched && !isChecked(edited, Watched) && isChecked(edited, AtOnce))
        edited->setCheckState(AtOnce, Qt::Unchecked);
    markFirst();
    Q_EMIT changed();
}

void MailboxChoice::checkAllForNewMail()
{
    const QSignalBlocker quiet(m_tree);
    for (QTreeWidgetItemIterator at(m_tree, QTreeWidgetItemIterator::NotChecked); *at; ++at) {
        if (canBeChosen(*at) && isForNewMail((*at)->data(Watched, UseRole).value<SpecialUse>()))
            (*at)->setCheckState(Watched, Qt::Checked);
    }
    markFirst();
    Q_EMIT changed();
}

QStringList MailboxChoice::mailboxes() const
{
    return namesOf(m_tree, Watched);
}

QStringList MailboxChoice::pushMailboxes() const
{
    return namesOf(m_tree, AtOnce); // the first has no box there
}

QWidget *MailboxChoice::firstField() const
{
    return m_tree;
}

// Leaves those in sight whose names, from the top, hold the words, and what is above them.
void MailboxChoice::find(const QString &words)
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
        showFound(m_tree->topLevelItem(row), words.simplified());
}

bool MailboxChoice::showFound(QTreeWidgetItem *item, const QString &words)
{
    const QString name = item->data(Watched, NameRole).toString();
    bool isFound = words.isEmpty() || item->text(Watched).contains(words, Qt::CaseInsensitive)
        || name.contains(words, Qt::CaseInsensitive);
    for (int row = 0; row < item->childCount(); ++row)
        isFound = showFound(item->child(row), words) || isFound;
    item->setHidden(!isFound);
    return isFound;
}

// Enter and the arrow lead to what was found.
bool MailboxChoice::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched != m_search || !key
        || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    QTreeWidgetItemIterator found(m_tree, QTreeWidgetItemIterator::NotHidden);
    if (*found && m_tree->currentItem() && m_tree->currentItem()->isHidden())
        m_tree->setCurrentItem(*found);
    m_tree->setFocus();
    return true;
}
