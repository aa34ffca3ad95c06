// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecentMessages.h"

#include <algorithm>

namespace {
// Within one mailbox the UID is the order of arrival; between mailboxes only the date can tell.
bool isNewer(const Message &a, const Message &b)
{
    if (a.key.account == b.key.account && a.key.mailbox == b.key.mailbox)
        return a.key.uid > b.key.uid;
    return a.date > b.date;
}
} // namespace

void RecentMessages::add(const QList<Message> &messages)
{
    for (const Message &message : messages) {
        const auto isSame = [&](const Message &known) { return known.key == message.key; };
        if (std::any_of(m_messages.cbegin(), m_messages.cend(), isSame))
            continue;
        // Not a sort: the two rules of isNewer() together are no strict weak order.
        const auto place = std::find_if(m_messages.begin(), m_messages.end(),
                                        [&](const Message &known) { return isNewer(message, known); });
        m_messages.insert(place, message);
    }
    if (m_messages.size() > Capacity)
        m_messages.resize(Capacity);
}

bool RecentMessages::remove(const MessageKey &key)
{
    return m_messages.removeIf([&](const Message &message) { return message.key == key; }) > 0;
}

void RecentMessages::removeAccount(const QString &account)
{
    m_messages.removeIf([&](const Message &message) { return message.key.account == account; });
}

std::optional<Message> RecentMessages::find(const MessageKey &key) const
{
    const auto found = std::find_if(m_messages.cbegin(), m_messages.cend(),
                                    [&](const Message &message) { return message.key == key; });
    return found == m_messages.cend() ? std::nullopt : std::optional(*found);
}

QList<Message> RecentMessages::all() const
{
    return newest(m_messages.size());
}

QList<Message> RecentMessages::of(const QString &account) const
{
    QList<Message> messages = m_messages;
    messages.removeIf([&](const Message &message) { return message.key.account != account; });
    return messages;
}

QList<Message> RecentMessages::newest(qsizetype count) const
{
    QList<Message> listed;
    for (const Message &message : m_messages) {
        const auto isListed = [&](const Message &other) { return isSameMail(message, other); };
        if (listed.size() < count && std::none_of(listed.cbegin(), listed.cend(), isListed))
            listed += message;
    }
    return listed;
}
