// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReadActions.h"

#include "MenuLabel.h"
#include "Wording.h"

#include <QMenu>

#include <algorithm>

ReadActions::ReadActions(QMenu *menu)
    : QObject(menu)
    , m_all(menu->addAction(Wording::markAllRead()))
    , m_ofOne(menu->addMenu(tr("Mark all as read in")))
{
    connect(m_all, &QAction::triggered, this, [this] { Q_EMIT allReadRequested({}); });
    m_each += addAccount(); // a panel that saw it empty might take it for no menu
}

QAction *ReadActions::addAccount()
{
    QAction *entry = m_ofOne->addAction(QString());
    connect(entry, &QAction::triggered, this, [this, place = m_each.size()] {
        if (place < m_accounts.size())
            Q_EMIT allReadRequested(m_accounts.at(place).account);
    });
    return entry;
}

void ReadActions::setAccounts(const QList<AccountStatus> &accounts, TrayHost host)
{
    m_accounts = accounts;
    const auto hasUnread = [](const AccountStatus &account) { return account.unreadTotal() > 0; };
    m_all->setEnabled(std::ranges::any_of(accounts, hasUnread));
    m_ofOne->menuAction()->setVisible(accounts.size() > 1);
    m_ofOne->setEnabled(m_all->isEnabled());
    while (m_each.size() < accounts.size())
        m_each += addAccount();
    for (qsizetype place = 0; place < m_each.size(); ++place) {
        QAction *entry = m_each.at(place);
        entry->setVisible(place < accounts.size());
        if (!entry->isVisible())
            continue;
        entry->setEnabled(hasUnread(accounts.at(place)));
        const QString label = menuLabel(Wording::accountName(accounts.at(place)), host);
        if (entry->text() != label)
            entry->setText(label);
    }
}
