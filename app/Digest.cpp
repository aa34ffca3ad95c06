// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Digest.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

Digest::Digest(Closing closing, QObject *parent)
    : QObject(parent)
    , m_closes(closing)
{
    m_closing.setSingleShot(true);
    m_closing.setInterval(5s);
    connect(&m_closing, &QTimer::timeout, this, &Digest::close);
}

void Digest::add(const QList<Message> &messages)
{
    m_messages += messages;
    if (m_closes == Closing::ByItself && !m_messages.isEmpty() && !m_closing.isActive())
        m_closing.start();
}

void Digest::remove(const MessageKey &key)
{
    const auto found = std::find_if(m_messages.cbegin(), m_messages.cend(),
                                    [&](const Message &message) { return message.key == key; });
    if (found == m_messages.cend())
        return;
    const Message message = m_messages.takeAt(found - m_messages.cbegin());
    Q_EMIT dropped(message);
}

void Digest::close()
{
    m_closing.stop();
    QList<Message> messages = std::exchange(m_messages, {});
    if (messages.isEmpty())
        return;
    std::reverse(messages.begin(), messages.end()); // where the dates are the same, what was found last is the newer
    std::stable_sort(messages.begin(), messages.end(),
                     [](const Message &a, const Message &b) { return a.date > b.date; });
    Q_EMIT closed(messages);
}
