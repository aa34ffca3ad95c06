// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Announcements.h"

#include "StateStore.h"

#include <algorithm>

Announcements::Announcements(StateStore &state, const QString &account)
    : m_state(state)
    , m_account(account)
    , m_owed(state.owed(account))
{
}

imap::Place Announcements::place(const QString &mailbox) const
{
    imap::Place place { mailbox, m_state.bookmark(m_account, mailbox), {} };
    for (const Message &message : m_owed) {
        if (message.key.mailbox == mailbox)
            place.tracked.append(message.key.uid);
    }
    return place;
}

Announcements::Arrived Announcements::arrived(const QString &mailbox, const imap::Bookmark &bookmark,
                                              const QList<Message> &messages)
{
    for (const Message &message : messages)
        takeOver(message);
    Arrived arrived { m_state.withoutRepeats(messages), std::nullopt };
    arrived.error = m_state.record(m_account, mailbox, bookmark, arrived.due);
    return arrived;
}

// What is owed of another mailbox has turned up here: it is news, and not to be told twice.
void Announcements::takeOver(const Message &message)
{
    const auto isHere = [&](const MessageKey &key) {
        return key.mailbox == message.key.mailbox && key.uidValidity == message.key.uidValidity;
    };
    const auto owed = std::find_if(m_owed.cbegin(), m_owed.cend(),
                                   [&](const Message &one) { return !isHere(one.key) && isSameMail(one, message); });
    if (owed == m_owed.cend())
        return;
    m_state.takeBack(*owed);
    m_owed.erase(owed);
}

// By now we know which of the messages we owe were read or deleted in the meantime.
QList<Message> Announcements::caughtUp(const QString &mailbox)
{
    QList<Message> due;
    m_owed.removeIf([&](const Message &message) {
        const bool isDue = message.key.mailbox == mailbox;
        if (isDue)
            due += message;
        return isDue;
    });
    return due;
}

std::optional<Error> Announcements::noLongerUnread(const MessageKey &key)
{
    const auto owed =
        std::find_if(m_owed.cbegin(), m_owed.cend(), [&](const Message &message) { return message.key == key; });
    if (owed == m_owed.cend())
        return m_state.forget(key);
    const auto error = m_state.takeBack(*owed);
    m_owed.erase(owed);
    return error;
}
