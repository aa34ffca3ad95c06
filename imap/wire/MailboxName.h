// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Mailbox names between the wire (modified UTF-7, RFC 3501 §5.1.3, or UTF-8, RFC 9051 §5.1) and people. The bytes on
// the wire are the key: a name that came from the server goes back as it came, and is decoded only to be shown.
namespace imap::MailboxName {

QString decoded(QByteArrayView wire); // what cannot be decoded is shown as it stands; not sanitized
QByteArray encoded(const QString &name); // what a person typed, in modified UTF-7
bool isInbox(QByteArrayView wire); // INBOX has no case (RFC 9051 §5.1)
bool isSame(QByteArrayView one, QByteArrayView other);

} // namespace imap::MailboxName
