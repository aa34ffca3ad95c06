// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MessageChange.h"

#include "WordTable.h"

using namespace Qt::StringLiterals;

namespace {
constexpr WordTable<MessageChange, 4> Words { {
    { MessageChange::MarkRead, "mark-read"_L1 },
    { MessageChange::Archive, "archive"_L1 },
    { MessageChange::Delete, "delete"_L1 },
    { MessageChange::Junk, "junk"_L1 },
} };
} // namespace

QString toWord(MessageChange change)
{
    return wordOf(Words, change);
}

bool isMove(MessageChange change)
{
    return change != MessageChange::MarkRead;
}

std::optional<MessageChange> messageChangeFromWord(const QString &word)
{
    return valueOf(Words, word);
}
