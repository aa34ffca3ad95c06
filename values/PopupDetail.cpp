// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PopupDetail.h"

#include "WordTable.h"

using namespace Qt::StringLiterals;

namespace {
constexpr WordTable<PopupDetail, 3> Words { {
    { PopupDetail::Full, "full"_L1 },
    { PopupDetail::Sender, "sender"_L1 },
    { PopupDetail::Count, "count"_L1 },
} };
} // namespace

QString toWord(PopupDetail detail)
{
    return wordOf(Words, detail);
}

std::optional<PopupDetail> popupDetailFromWord(const QString &word)
{
    return valueOf(Words, word);
}
