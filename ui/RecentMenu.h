// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "MessageChange.h"
#include "Status.h"
#include "TrayHost.h"

#include <QList>
#include <QMenu>
#include <QSet>
#include <QTimer>

#include <chrono>

class AttentionActions;
class MessageEntry;
class ReadActions;

// The tray's menu: the newest unread messages by account, which a click opens; the same again to mark one as read or to
// delete it; mark all as read; a line about each account; check now, pause and rules, Settings and Quit. Panels show it
// over D-Bus and cope badly with menus that are rebuilt: its entries are made once and only change their texts, at most
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
    void setDeletable(const QSet<QString> &accounts); // whose server has a trash to move messages to
    void setQuiet(std::chrono::milliseconds quiet) { m_quiet.setInterval(quiet); } // least time between two updates

Q_SIGNALS:
    void openRequested(const MessageKey &key);
    void changeRequested(MessageChange change, const MessageKey &key);
    void allReadRequested(const QString &account); // empty: of all
    void checkRequested();
    void statusRequested();
    void settingsRequested();
    void quitRequested();
    void updated(); // the texts were written anew

private:
    void updateSoon();
    void update();
    void updateRecent();
    void updateAccounts();
    QList<Message> byAccount() const;
    QString nameOf(const QString &account) const;
    void addRecentEntries();
    QList<MessageEntry *> addChange(QMenu *menu, MessageChange change);
    QAction *addStatusLine();
    void setLabel(QAction *action, const QString &text);

    TrayHost m_host = TrayHost::StatusNotifier;
    QList<AccountStatus> m_accounts;
    QList<Message> m_messages; // newest first, at most Capacity
    QTimer m_quiet; // runs after an update
    bool m_stale = false; // something changed while it ran
    QSet<QString> m_deletable;
    QList<QAction *> m_headings; // one above each message: shown where it is the first of its account
    QList<MessageEntry *> m_recent; // Capacity of them, made once, and so of the next two
    QList<MessageEntry *> m_toMarkRead;
    QList<MessageEntry *> m_toDelete;
    QMenu *m_markRead;
    QMenu *m_delete;
    QList<QAction *> m_status; // one per account; grows when accounts are added
    QAction *m_nothing;
    ReadActions *m_read;
    QAction *m_separator;
    AttentionActions *m_attention;
};
