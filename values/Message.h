// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

// Names one message for as long as its mailbox keeps its UIDVALIDITY (RFC 9051 §2.3.1.1).
struct MessageKey
{
    QString account; // Account::id
    QString mailbox; // decoded name
    quint32 uidValidity = 0;
    quint32 uid = 0;

    bool operator==(const MessageKey &) const = default;
};

inline size_t qHash(const MessageKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.account, key.mailbox, key.uidValidity, key.uid);
}

// What only rules ask about a message, and what is there only where they do (HeaderNeeds). Sanitized like all of it.
struct MessageTraits
{
    QStringList recipients; // addr-specs of To and Cc
    QString listId; // without <> (RFC 2919); empty: no list, or not asked
    QMap<QString, QString> fields; // of the header, by their names in capitals
    quint64 size = 0; // bytes; 0: not asked

    bool operator==(const MessageTraits &) const = default;
};

// What we show of a message. Every text went through the Sanitizer: one line, no control or bidi characters, bounded.
struct Message
{
    MessageKey key;
    QString fromName; // display name; empty if the sender gave none
    QString fromAddress; // addr-spec
    QString subject; // empty if there is none
    QDateTime date; // Date: header, else INTERNALDATE; invalid if neither can be read
    QString messageId; // without <>, only if it is safe to use in an address; else empty
    QString emailId; // the server's name for it, the same in every mailbox (RFC 8474 §5.1, or Gmail's); empty: not told
    MessageTraits traits;
    QString preview; // how its text begins, on one line; empty: not asked for, or not told (RFC 8970) nor fetched

    bool operator==(const Message &) const = default;
};

// One message in two mailboxes: the server says so, or the sender's Message-ID, where the server does not name messages.
bool isSameMail(const Message &one, const Message &other);

Q_DECLARE_METATYPE(MessageKey)
Q_DECLARE_METATYPE(Message)
