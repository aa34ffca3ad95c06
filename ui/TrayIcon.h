// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "Preferences.h"
#include "RecentMenu.h"
#include "StateIcon.h"
#include "Status.h"
#include "TrayHost.h"

#include <QList>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <optional>

class TrayGate;

// The icon in the tray, its tooltip and its menu. Can be made at once and told everything at once; the real icon
// comes when the gate opens. Everything it offers is in the menu, because what a click does is the panel's choice.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(TrayGate &gate, QObject *parent = nullptr);
    ~TrayIcon() override;

    AttentionActions *attention() const { return m_menu.attention(); }
    bool isShown() const { return m_icon != nullptr; } // a tray is there

public Q_SLOTS:
    void setAccounts(const QList<AccountStatus> &accounts);
    void setRecent(const QList<Message> &messages); // unread; the newest ten are listed
    void setDeletable(const QSet<QString> &accounts);
    void setPreferences(const Preferences &preferences);

Q_SIGNALS:
    void shown();
    void openRequested(const MessageKey &key);
    void changeRequested(MessageChange change, const MessageKey &key);
    void allReadRequested(const QString &account); // empty: of all
    void checkRequested();
    void newestRequested(); // a left click, where the panel passes it on
    void statusRequested();
    void settingsRequested();
    void quitRequested();

private:
    void show(TrayHost host);
    void updateSoon();
    void update();
    void updateIcon();
    void updateVisibility();
    bool isWanted() const;
    void updateToolTip();

    QList<AccountStatus> m_accounts;
    Preferences m_preferences;
    RecentMenu m_menu;
    std::optional<StateIcon> m_drawn; // what the icon shows now
    QTimer m_soon; // drawing costs milliseconds: once for all that changes together, and after the popup
    QSystemTrayIcon *m_icon = nullptr;
};
