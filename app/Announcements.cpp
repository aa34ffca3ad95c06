// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Announcements.h"

#include "StateStore.h"

#include <algorithm>
#include <utility>

Announcements::Announcements(StateStore &state, const QString &account)
    : m_state(state)
    , m_account(account)
    , m_trouble(state.callStandIns(account))
{
    m_owed = state.owed(account);
}

imap::Place Announcements::place(const QString &mailbox) const
{
    imap::Place place { mailbox, m_state.bookmark(m_account, mailbox), {} };
    for (const Message &message : m_owed) {
        if (message.key.mailbox == mailbox)
            place.tracked.append(message.key.uid);
    }
    for (const SnoozedMessage &snoozed : m_state.snoozed()) { // is it still unread when its time comes?
        const MessageKey &key = snoozed.message.key;
        const bool isHere =
            key.account == m_account && key.mailbox == mailbox && key.uidValidity == place.bookmark.uidValidity;
        if (isHere && !place.tracked.contains(key.uid))
            place.tracked.append(key.uid);
    }
    for (const MessageKey &key :
         m_state.uncounted(m_account) + m_state.standIns(m_account)) { // to hear when they are read
        if (key.mailbox == mailbox && key.uidValidity == place.bookmark.uidValidity && !place.tracked.contains(key.uid))
            place.tracked.append(key.uid);
    }
    return place;
}

Announcements::Arrived Announcements::arrived(const QString &mailbox, const imap::Bookmark &bookmark,
                                              const QList<Message> &messages)
{
    std::optional<Error> error = std::exchange(m_trouble, {});
    for (const Message &message : messages) {
        if (const auto failure = takeOver(message))
            error = failure;
    }
    const QList<Message> due = m_state.withoutRepeats(messages);
    QList<Message> repeats = messages;
    repeats.removeIf([&](const Message &message) { return due.contains(message); });
    if (const auto failure = m_state.record(m_account, mailbox, bookmark, due, repeats))
        error = failure;
    return { due, repeats, error };
}

// What is owed of another mailbox has turned up here: it is news, and not to be told twice.
std::optional<Error> Announcements::takeOver(const Message &message)
{
    const auto isHere = [&](const MessageKey &key) {
        return key.mailbox == message.key.mailbox && key.uidValidity == message.key.uidValidity;
    };
    const auto owed = std::find_if(m_owed.cbegin(), m_owed.cend(),
                                   [&](const Message &one) { return !isHere(one.key) && isSameMail(one, message); });
    return owed == m_owed.cend() ? std::nullopt : takeBack(owed);
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
    return owed == m_owed.cend() ? m_state.forget(key) : takeBack(owed);
}

std::optional<Error> Announcements::takeBack(QList<Message>::const_iterator owed)
{
    const Message message = *owed;
    m_owed.erase(owed);
    return takeBack(message);
}

std::optional<Error> Announcements::takeBack(const Message &message)
{
    const auto [standIn, error] = m_state.takeBack(message);
    if (standIn)
        m_owed += *standIn;
    return error;
}
