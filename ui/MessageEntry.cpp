// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MessageEntry.h"

#include <QMenu>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr auto FromGlanceToClick = 700ms;
}

MessageEntry::MessageEntry(QMenu *menu, Click click)
    : QObject(menu)
    , m_action(menu->addAction(QString()))
    , m_click(click)
{
    m_action->setVisible(false);
    connect(m_action, &QAction::triggered, this, [this] {
        if (const auto key = meant())
            Q_EMIT chosen(*key);
    });
}

void MessageEntry::set(const std::optional<MessageKey> &key, const QString &label)
{
    m_action->setVisible(key.has_value());
    if (key && m_action->text() != label) // every change travels to the panel
        m_action->setText(label);
    if (key == m_key)
        return;
    m_before = std::exchange(m_key, key);
    m_sinceChanged.start();
}

std::optional<MessageKey> MessageEntry::meant() const
{
    const bool isJustHere = m_sinceChanged.isValid() && !m_sinceChanged.hasExpired(FromGlanceToClick / 1ms);
    return m_click == Click::Changes && isJustHere && m_before ? m_before : m_key;
}
