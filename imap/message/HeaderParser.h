// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <QByteArrayView>
#include <QDateTime>

namespace imap {

// What is read of a header block; the rest is not looked at. GMime recurses once per group of an address list and
// decodes every encoded word, so a sender's field is cut before GMime sees it.
struct HeaderLimits
{
    static constexpr qsizetype Block = 8 * 1024;
    static constexpr qsizetype Colons = 64;
    static constexpr qsizetype EncodedWords = 64;
};

// Reads From, Subject, Date and Message-ID out of a header block (RFC 5322 §2.2) and fills in the texts of a Message,
// sanitized. Never fails: what cannot be read stays empty. The key is left to the caller.
// `internalDate` is the server's, in its IMAP form; it stands in where the sender's date cannot be read.
Message parseHeader(QByteArrayView block, QByteArrayView internalDate = {});

// Reads an INTERNALDATE (date-time of RFC 9051 §9): "17-Jul-1996 02:44:25 -0700". Invalid if it is none.
QDateTime parseInternalDate(QByteArrayView text);

} // namespace imap
