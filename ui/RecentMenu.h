// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "Status.h"
#include "TrayHost.h"

#include <QList>
#include <QMenu>
#include <QTimer>

#include <chrono>

class AttentionActions;

// The tray's menu: the newest unread messages, a line about each account, pause and rules,
// Settings and Quit. Panels show it over
// D-Bus and cope badly with menus that are rebuilt: its entries are made once and only change their texts, at most
// twice a second.
class RecentMenu : public QMenu
{
    Q_OBJECT
public:
    static constexpr int Capacity = 10;

    explicit RecentMenu(QWidget *parent = nullptr);

    AttentionActions *attention() const { return m_attention; }
    void setHost(TrayHost host);
    void setAccounts(const QList<AccountStatus> &accounts);
    void setRecent(const QList<Message> &messages); // in any order
    void setQuiet(std::chrono::milliseconds quiet) { m_quiet.setInterval(quiet); } // least time between two updates

Q_SIGNALS:
    void openRequested(const MessageKey &key);
    void statusRequested();
    void settingsRequested();
    void quitRequested();
    void updated(); // the texts were written anew

private:
    void updateSoon();
    void update();
    void updateRecent();
    void updateAccounts();
    QAction *addStatusLine();
    void setLabel(QAction *action, const QString &text);

    TrayHost m_host = TrayHost::StatusNotifier;
    QList<AccountStatus> m_accounts;
    QList<Message> m_messages; // newest first, at most Capacity
    QTimer m_quiet; // runs after an update
    bool m_stale = false; // something changed while it ran
    QList<QAction *> m_recent; // Capacity of them, made once
    QList<QAction *> m_status; // one per account; grows when accounts are added
    QAction *m_nothing;
    QAction *m_separator;
    AttentionActions *m_attention;
};
