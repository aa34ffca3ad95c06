// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace imap {

// Rewrites each run of encoded words (RFC 2047) in a field as one whole word in UTF-8, for GMime to read: GMime drops
// what follows a padded base64 word, and words in the wild are padded, cut within a character, or hold a bare '<'.
// Ends before the first word that is one too many (HeaderLimits).
QByteArray withJoinedWords(const QByteArray &field);

// What a person reads in an unstructured field, as Subject is one; not sanitized.
QString decodedText(const QByteArray &field);

} // namespace imap
