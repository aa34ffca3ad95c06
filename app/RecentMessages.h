// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <QList>

#include <optional>

// The unread messages we know by name, over all accounts: what the menu lists. Holds the newest of them, no more. One
// message in several mailboxes is listed once, until the last of them is read or gone.
class RecentMessages
{
public:
    static constexpr qsizetype Capacity = 200;

    void add(const QList<Message> &messages); // those already known are left as they are
    bool remove(const MessageKey &key); // read or gone; false: was not known
    void removeAccount(const QString &account);

    std::optional<Message> find(const MessageKey &key) const;
    QList<Message> newest(qsizetype count) const; // newest first
    QList<Message> all() const;
    QList<Message> of(const QString &account) const; // also those that are the same mail

private:
    QList<Message> m_messages; // newest first
};
