// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MessageChange.h"

#include <array>

using namespace Qt::StringLiterals;

QString toWord(MessageChange change)
{
    switch (change) {
    case MessageChange::MarkRead: return u"mark-read"_s;
    case MessageChange::Archive: return u"archive"_s;
    case MessageChange::Delete: return u"delete"_s;
    case MessageChange::Junk: return u"junk"_s;
    }
    Q_UNREACHABLE();
}

bool isMove(MessageChange change)
{
    return change != MessageChange::MarkRead;
}

std::optional<MessageChange> messageChangeFromWord(const QString &word)
{
    constexpr std::array All { MessageChange::MarkRead, MessageChange::Archive, MessageChange::Delete,
                               MessageChange::Junk };
    for (const MessageChange change : All) {
        if (toWord(change) == word)
            return change;
    }
    return std::nullopt;
}
