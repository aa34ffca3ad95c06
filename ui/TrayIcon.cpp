// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TrayIcon.h"

#include "TrayGate.h"
#include "Wording.h"

using namespace std::chrono_literals;

TrayIcon::TrayIcon(TrayGate &gate, QObject *parent)
    : QObject(parent)
{
    connect(&gate, &TrayGate::opened, this, &TrayIcon::show);
    connect(&m_menu, &RecentMenu::openRequested, this, &TrayIcon::openRequested);
    connect(&m_menu, &RecentMenu::changeRequested, this, &TrayIcon::changeRequested);
    connect(&m_menu, &RecentMenu::allReadRequested, this, &TrayIcon::allReadRequested);
    connect(&m_menu, &RecentMenu::checkRequested, this, &TrayIcon::checkRequested);
    connect(&m_menu, &RecentMenu::statusRequested, this, &TrayIcon::statusRequested);
    connect(&m_menu, &RecentMenu::settingsRequested, this, &TrayIcon::settingsRequested);
    connect(&m_menu, &RecentMenu::quitRequested, this, &TrayIcon::quitRequested);
    m_soon.setSingleShot(true);
    m_soon.setInterval(40ms);
    connect(&m_soon, &QTimer::timeout, this, &TrayIcon::update);
}

TrayIcon::~TrayIcon()
{
    delete m_icon; // before the menu that it shows
}

void TrayIcon::setAccounts(const QList<AccountStatus> &accounts)
{
    m_accounts = accounts;
    m_menu.setAccounts(accounts);
    updateSoon();
}

void TrayIcon::setRecent(const QList<Message> &messages)
{
    m_menu.setRecent(messages);
}

void TrayIcon::setDeletable(const QSet<QString> &accounts)
{
    m_menu.setDeletable(accounts);
}

void TrayIcon::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_drawn.reset();
    updateSoon();
}

void TrayIcon::show(TrayHost host)
{
    m_menu.setHost(host);
    m_icon = new QSystemTrayIcon(this);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT newestRequested();
        else if (reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT statusRequested();
    });
    update();
    Q_EMIT shown();
}

void TrayIcon::updateSoon()
{
    if (m_icon && !m_soon.isActive())
        m_soon.start();
}

void TrayIcon::update()
{
    updateIcon();
    updateToolTip();
    updateVisibility();
}

// Qt has no way to tell a panel that an icon is passive; not to show it is what panels do with those.
void TrayIcon::updateVisibility()
{
    if (m_icon->isVisible() != isWanted())
        m_icon->setVisible(isWanted());
}

bool TrayIcon::isWanted() const
{
    return !m_preferences.hideWhenEmpty || stateIcon(m_accounts, m_preferences).shape != StateIcon::Shape::Idle;
}

void TrayIcon::updateIcon()
{
    const StateIcon wanted = stateIcon(m_accounts, m_preferences);
    if (m_drawn == wanted)
        return;
    m_drawn = wanted;
    m_icon->setIcon(draw(wanted, m_preferences));
}

void TrayIcon::updateToolTip()
{
    if (const QString text = Wording::toolTip(m_accounts); m_icon->toolTip() != text)
        m_icon->setToolTip(text);
}
