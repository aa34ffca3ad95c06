// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MessageMenu.h"

#include "MenuLabel.h"
#include "Wording.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr auto FromGlanceToClick = 700ms;
}

MessageMenu::MessageMenu(QWidget *parent)
    : QMenu(parent)
    , m_open(addAction(QString()))
    , m_markRead(addAction(QString()))
    , m_delete(addAction(QString()))
{
    connect(m_open, &QAction::triggered, this, [this] {
        if (const auto key = meant())
            Q_EMIT openRequested(*key);
    });
    for (const auto &[action, change] :
         { std::pair(m_markRead, MessageChange::MarkRead), std::pair(m_delete, MessageChange::Delete) }) {
        connect(action, &QAction::triggered, this, [this, wanted = change] {
            if (const auto key = meant())
                Q_EMIT changeRequested(wanted, *key);
        });
    }
    setHost(TrayHost::StatusNotifier);
    menuAction()->setVisible(false);
}

void MessageMenu::setMessage(const std::optional<MessageKey> &key, Deleting deleting)
{
    menuAction()->setVisible(key.has_value());
    m_delete->setVisible(deleting == Deleting::Possible);
    if (key == m_key)
        return;
    m_before = std::exchange(m_key, key);
    m_sinceChanged.start();
}

void MessageMenu::setHost(TrayHost host)
{
    m_open->setText(menuLabel(Wording::word(PopupAction::Open), host));
    m_markRead->setText(menuLabel(Wording::word(PopupAction::MarkRead), host));
    m_delete->setText(menuLabel(Wording::word(PopupAction::Delete), host));
}

std::optional<MessageKey> MessageMenu::meant() const
{
    const bool isJustHere = m_sinceChanged.isValid() && !m_sinceChanged.hasExpired(FromGlanceToClick / 1ms);
    return isJustHere && m_before ? m_before : m_key;
}
