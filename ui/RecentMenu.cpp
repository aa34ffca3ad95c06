// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecentMenu.h"

#include "AttentionActions.h"
#include "Columns.h"
#include "MenuLabel.h"
#include "Wording.h"

#include <algorithm>

using namespace std::chrono_literals;

RecentMenu::RecentMenu(QWidget *parent)
    : QMenu(parent)
{
    for (int slot = 0; slot < Capacity; ++slot) {
        QAction *entry = addAction(QString());
        entry->setVisible(false);
        connect(entry, &QAction::triggered, this, [this, slot] {
            if (slot < m_messages.size())
                Q_EMIT openRequested(m_messages.at(slot).key);
        });
        m_recent += entry;
    }
    m_nothing = addAction(QString());
    m_nothing->setEnabled(false);
    addSeparator();
    m_separator = addSeparator();
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
    for (int slot = 0; slot < Capacity; ++slot) {
        QAction *entry = m_recent.at(slot);
        entry->setVisible(slot < m_messages.size());
        if (entry->isVisible())
            setLabel(entry, Wording::menuEntry(m_messages.at(slot), now));
    }
    m_nothing->setVisible(m_messages.isEmpty());
    setLabel(m_nothing, Wording::unread(0));
}

void RecentMenu::updateAccounts()
{
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
