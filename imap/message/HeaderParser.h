// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeaderLimits.h"
#include "Message.h"

#include <QByteArrayView>
#include <QDateTime>

namespace imap {

// Reads From, Subject, Date and Message-ID out of a header block (RFC 5322 §2.2) and fills in the texts of a Message,
// sanitized. Never fails: what cannot be read stays empty. The key is left to the caller.
// `internalDate` is the server's, in its IMAP form; it stands in where the sender's date cannot be read.
Message parseHeader(QByteArrayView block, QByteArrayView internalDate = {});

// All fields of a block that has been fetched for rules, sanitized; of To and Cc also the addresses. At most 50 of each.
MessageTraits parseTraits(QByteArrayView block);

// Reads an INTERNALDATE (date-time of RFC 9051 §9): "17-Jul-1996 02:44:25 -0700". Invalid if it is none.
QDateTime parseInternalDate(QByteArrayView text);

} // namespace imap
