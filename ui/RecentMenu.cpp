// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecentMenu.h"

#include "AttentionActions.h"
#include "Columns.h"
#include "MenuLabel.h"
#include "MessageEntry.h"
#include "ReadActions.h"
#include "Wording.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

RecentMenu::RecentMenu(QWidget *parent)
    : QMenu(parent)
{
    addRecentEntries();
    m_nothing = addAction(QString());
    m_nothing->setEnabled(false);
    m_markRead = addMenu(Wording::word(PopupAction::MarkRead));
    m_toMarkRead = addChange(m_markRead, MessageChange::MarkRead);
    m_delete = addMenu(Wording::word(PopupAction::Delete));
    m_toDelete = addChange(m_delete, MessageChange::Delete);
    m_read = new ReadActions(this);
    connect(m_read, &ReadActions::allReadRequested, this, &RecentMenu::allReadRequested);
    addSeparator();
    m_separator = addSeparator();
    connect(addAction(Wording::checkNow()), &QAction::triggered, this, &RecentMenu::checkRequested);
    m_attention = new AttentionActions(this);
    addSeparator();
    // Menu texts are ours from here on; setLabel() escapes what is not.
    connect(addAction(tr("Settings…")), &QAction::triggered, this, &RecentMenu::settingsRequested);
    connect(addAction(tr("Quit")), &QAction::triggered, this, &RecentMenu::quitRequested);

    m_quiet.setSingleShot(true);
    m_quiet.setInterval(500ms);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (m_stale)
            update();
    });
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::updateRecent); // messages grow older while nothing changes
    update();
}

void RecentMenu::addRecentEntries()
{
    for (int slot = 0; slot < Capacity; ++slot) {
        QAction *heading = addAction(QString());
        heading->setEnabled(false);
        heading->setVisible(false);
        m_headings += heading;
        m_recent += new MessageEntry(this, MessageEntry::Click::Opens);
        connect(m_recent.constLast(), &MessageEntry::chosen, this, &RecentMenu::openRequested);
    }
}

QList<MessageEntry *> RecentMenu::addChange(QMenu *menu, MessageChange change)
{
    QList<MessageEntry *> entries;
    for (int slot = 0; slot < Capacity; ++slot) {
        entries += new MessageEntry(menu, MessageEntry::Click::Changes);
        connect(entries.constLast(), &MessageEntry::chosen, this,
                [this, change](const MessageKey &key) { Q_EMIT changeRequested(change, key); });
    }
    return entries;
}

void RecentMenu::setHost(TrayHost host)
{
    m_host = host;
    updateSoon();
}

void RecentMenu::setAccounts(const QList<AccountStatus> &accounts)
{
    m_accounts = accounts;
    updateSoon();
}

void RecentMenu::setRecent(const QList<Message> &messages)
{
    m_messages = messages;
    std::stable_sort(m_messages.begin(), m_messages.end(),
                     [](const Message &a, const Message &b) { return a.date > b.date; });
    m_messages.resize(std::min<qsizetype>(m_messages.size(), Capacity));
    updateSoon();
}

void RecentMenu::setDeletable(const QSet<QString> &accounts)
{
    m_deletable = accounts;
    updateSoon();
}

void RecentMenu::updateSoon()
{
    if (m_quiet.isActive())
        m_stale = true;
    else
        update();
}

void RecentMenu::update()
{
    m_stale = false;
    m_quiet.start();
    updateRecent();
    updateAccounts();
    Q_EMIT updated();
}

void RecentMenu::updateRecent()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<Message> listed = byAccount();
    QString account;
    for (int slot = 0; slot < Capacity; ++slot) {
        const Message message = listed.value(slot);
        const auto key = slot < listed.size() ? std::optional(message.key) : std::nullopt;
        const bool isFirst = key && std::exchange(account, key->account) != key->account;
        QAction *heading = m_headings.at(slot);
        heading->setVisible(isFirst && m_accounts.size() > 1);
        if (heading->isVisible())
            setLabel(heading, nameOf(account));
        const QString label = menuLabel(Wording::menuEntry(message, now), m_host);
        m_recent.at(slot)->set(key, label);
        m_toMarkRead.at(slot)->set(key, label);
        m_toDelete.at(slot)->set(m_deletable.contains(account) ? key : std::nullopt, label);
    }
    m_markRead->menuAction()->setVisible(!listed.isEmpty());
    m_delete->menuAction()->setVisible(std::ranges::any_of(m_toDelete, &MessageEntry::isShown));
    m_nothing->setVisible(m_messages.isEmpty());
    setLabel(m_nothing, Wording::unread(0));
}

// In the accounts' order; the newest of each first.
QList<Message> RecentMenu::byAccount() const
{
    QHash<QString, qsizetype> places;
    for (const AccountStatus &account : m_accounts)
        places.insert(account.account, places.size());
    QList<Message> listed = m_messages;
    std::ranges::stable_sort(listed, {},
                             [&](const Message &message) { return places.value(message.key.account, places.size()); });
    return listed;
}

QString RecentMenu::nameOf(const QString &account) const
{
    const auto found = std::ranges::find(m_accounts, account, &AccountStatus::account);
    return found == m_accounts.cend() ? QString() : Wording::accountName(*found);
}

void RecentMenu::updateAccounts()
{
    m_read->setAccounts(m_accounts, m_host);
    while (m_status.size() < m_accounts.size())
        m_status += addStatusLine();
    for (qsizetype line = 0; line < m_status.size(); ++line) {
        QAction *entry = m_status.at(line);
        entry->setVisible(line < m_accounts.size());
        if (entry->isVisible())
            setLabel(entry, Wording::statusLine(m_accounts.at(line)));
    }
}

QAction *RecentMenu::addStatusLine()
{
    auto *line = new QAction(this);
    connect(line, &QAction::triggered, this, &RecentMenu::statusRequested);
    insertAction(m_separator, line);
    return line;
}

void RecentMenu::setLabel(QAction *action, const QString &text)
{
    const QString label = menuLabel(text, m_host);
    if (action->text() != label) // every change travels to the panel
        action->setText(label);
}
