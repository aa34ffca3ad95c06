// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "Status.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QLayout;
class AccountRow;
class AttentionActions;
class QCheckBox;
class QListWidget;
class QPushButton;

// What the tray would show, in a window: how each account is doing, what is unread. For desktops without a tray, and
// for those who start the program a second time.
class StatusWindow : public QWidget
{
    Q_OBJECT
public:
    explicit StatusWindow(QWidget *parent = nullptr);

    AttentionActions *attention() const { return m_attention; }

public Q_SLOTS:
    void setAccounts(const QList<AccountStatus> &accounts);
    void setRecent(const QList<Message> &messages);
    void setTrayHint(bool visible); // "this desktop shows no tray icons", with a way to be told so only once

Q_SIGNALS:
    void openRequested(const MessageKey &key);
    void allReadRequested();
    void checkRequested();
    void settingsRequested();
    void quitRequested();
    void trayHintDismissed(); // do not tell again
    void accountsWanted(); // now and then while it is shown: when a server was last heard changes without a word

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    QFrame *makeTrayHint();
    QWidget *makeReport();
    QLayout *makeOrders();

    QList<Message> m_recent; // newest first, as listed
    QWidget *m_accounts; // above the messages also for those who have the window read out from its top
    QList<AccountRow *> m_rows;
    QLabel *m_noAccount;
    QLabel *m_nothing;
    QListWidget *m_list;
    QPushButton *m_markAllRead = nullptr;
    AttentionActions *m_attention = nullptr;
    QCheckBox *m_never = nullptr; // to be told that again
    QFrame *m_trayHint;
    QTimer m_refresh;
};
