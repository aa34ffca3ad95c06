// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecentMenu.h"

#include "AttentionActions.h"
#include "Columns.h"
#include "MenuLabel.h"
#include "MessageMenu.h"
#include "ReadActions.h"
#include "Wording.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

RecentMenu::RecentMenu(QWidget *parent)
    : QMenu(parent)
{
    m_nothing = addAction(QString());
    m_nothing->setEnabled(false);
    m_read = new ReadActions(this);
    connect(m_read, &ReadActions::allReadRequested, this, &RecentMenu::allReadRequested);
    addSeparator();
    m_separator = addSeparator();
    connect(addAction(tr("Check now")), &QAction::triggered, this, &RecentMenu::checkRequested);
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

// A menu for each costs memory: only once there was a message for it; then it stays.
void RecentMenu::addRecentEntry()
{
    auto *heading = new QAction(this);
    heading->setEnabled(false);
    heading->setVisible(false);
    insertAction(m_nothing, heading);
    m_headings += heading;
    auto *entry = new MessageMenu(this);
    entry->setHost(m_host);
    insertMenu(m_nothing, entry);
    connect(entry, &MessageMenu::openRequested, this, &RecentMenu::openRequested);
    connect(entry, &MessageMenu::changeRequested, this, &RecentMenu::changeRequested);
    m_recent += entry;
}

void RecentMenu::setHost(TrayHost host)
{
    m_host = host;
    for (MessageMenu *entry : std::as_const(m_recent))
        entry->setHost(host);
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
    while (m_recent.size() < listed.size())
        addRecentEntry();
    for (qsizetype slot = 0; slot < m_recent.size(); ++slot) {
        MessageMenu *entry = m_recent.at(slot);
        QAction *heading = m_headings.at(slot);
        if (slot >= listed.size()) {
            heading->setVisible(false);
            entry->setMessage({}, MessageMenu::Deleting::NotPossible);
            continue;
        }
        const Message &message = listed.at(slot);
        const bool isFirst = std::exchange(account, message.key.account) != message.key.account;
        heading->setVisible(isFirst && m_accounts.size() > 1);
        if (heading->isVisible())
            setLabel(heading, nameOf(account));
        entry->setMessage(message.key,
                          m_deletable.contains(account) ? MessageMenu::Deleting::Possible
                                                        : MessageMenu::Deleting::NotPossible);
        setLabel(entry->menuAction(), Wording::menuEntry(message, now));
    }
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
