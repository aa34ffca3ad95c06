// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What a message says, for the message window.
struct MessageText
{
    enum class Kind {
        None, // no text part
        Plain, // `text` is sanitized and can be shown as it is, as plain text
        Html, // `text` is HTML source: turn it into text first, then sanitize that (sanitizedText)
    };
    Kind kind = Kind::None;
    QString text;
    QStringList attachments; // file names, sanitized
    bool complete = true; // false: the text, or the list of attachments, was cut at a limit

    bool operator==(const MessageText &) const = default;
};
