// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Status.h"
#include "TrayHost.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

// What the tray's menu has to mark all as read: of all accounts, and, where there are several, of one of them. Made once,
// and grows when accounts are added, like all of the menu.
class ReadActions : public QObject
{
    Q_OBJECT
public:
    explicit ReadActions(QMenu *menu); // adds them at its end

    void setAccounts(const QList<AccountStatus> &accounts, TrayHost host);

Q_SIGNALS:
    void allReadRequested(const QString &account); // empty: of all

private:
    QAction *addAccount();

    QAction *m_all;
    QMenu *m_ofOne;
    QList<AccountStatus> m_accounts;
    QList<QAction *> m_each;
};
