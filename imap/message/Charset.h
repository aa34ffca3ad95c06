// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace imap {

enum class Ending { Whole, MayBeCut }; // cut: in the middle of a character, too

// Text whose charset was not declared, or falsely: UTF-8 if it is that, else the commonest 8-bit charset.
QString guessedText(const QByteArray &bytes, Ending ending = Ending::Whole);

// The name of the charset that a sender means who writes `name`, for a library to look up.
QByteArray meantCharset(const QByteArray &name);

// Text in a charset by its name in MIME; nullopt if the bytes are not in it. A name that nobody knows is as good as none.
std::optional<QString> textIn(const QByteArray &charset, const QByteArray &bytes);

} // namespace imap
