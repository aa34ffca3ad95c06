// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Mailbox.h"
#include "Response.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

namespace imap {

// The answer to LIST or XLIST, and to STATUS wherever it comes: with it (RFC 5819), before, or asked for afterwards.
// Bounded, however many mailboxes a server makes up: what is beyond the limits is left out, and the list not complete.
class ListAnswer
{
public:
    static constexpr qsizetype MostMailboxes = 10'000;
    static constexpr qsizetype MostNameBytes = 4 * 1024 * 1024; // of all names together

    void add(const List &list);
    void add(const MailboxStatus &status);

    bool isEmpty() const { return m_rows.isEmpty(); }
    MailboxList mailboxes() const; // INBOX is always there: some servers do not list it (Strato)
    QByteArrayList withoutStatus(qsizetype most) const; // which could be opened, but nothing is known of them

private:
    struct Row
    {
        Mailbox mailbox;
        bool listed = false; // false: only STATUS spoke of it so far
    };
    Row *rowOf(const QByteArray &wireName);

    QHash<QByteArray, Row> m_rows; // by name on the wire
    qsizetype m_nameBytes = 0;
    bool m_complete = true;
};

} // namespace imap
