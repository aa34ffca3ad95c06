// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QString>

#include <optional>

// What a mailbox is for (RFC 6154 §2, RFC 8457 §2).
enum class SpecialUse { None, All, Archive, Drafts, Flagged, Important, Junk, Sent, Trash };

// One of the mailboxes that a server lists. What it has not told of them is nullopt.
struct Mailbox
{
    QString name; // decoded, as Account::mailboxes has it; the server's words, not sanitized
    QByteArray wireName; // as the server writes it: the key
    QChar delimiter; // between the levels of its name; null: it has but one
    bool selectable = true; // it can be opened; false: it only holds others
    SpecialUse use = SpecialUse::None;
    std::optional<quint32> messages, unseen, uidNext, uidValidity;
    QByteArray id; // MAILBOXID, which stays when the mailbox is renamed (RFC 8474 §4); empty: not told

    bool operator==(const Mailbox &) const = default;
};

// The mailboxes of an account: INBOX first, and every mailbox before those below it.
struct MailboxList
{
    QList<Mailbox> mailboxes;
    bool complete = true; // false: there are more than anybody could look through, and the rest was left out

    bool operator==(const MailboxList &) const = default;
};

// The word that stands for it in what programs read: "junk". None is no word.
QString toWord(SpecialUse use);
