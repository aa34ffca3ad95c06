// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PopupAction.h"

#include "WordTable.h"

using namespace Qt::StringLiterals;

namespace {
constexpr WordTable<PopupAction, 8> Words { {
    { PopupAction::Open, "open"_L1 },
    { PopupAction::Reply, "reply"_L1 },
    { PopupAction::MarkRead, "mark-read"_L1 },
    { PopupAction::Archive, "archive"_L1 },
    { PopupAction::Delete, "delete"_L1 },
    { PopupAction::Junk, "junk"_L1 },
    { PopupAction::Snooze, "snooze"_L1 },
    { PopupAction::CopyCode, "copy-code"_L1 },
} };
} // namespace

QList<PopupAction> allPopupActions()
{
    QList<PopupAction> all;
    for (const auto &[action, word] : Words)
        all += action;
    return all;
}

QString toWord(PopupAction action)
{
    return wordOf(Words, action);
}

std::optional<PopupAction> popupActionFromWord(const QString &word)
{
    return valueOf(Words, word);
}

std::optional<QList<PopupAction>> popupActionsFromWords(const QStringList &words)
{
    QList<PopupAction> actions;
    for (const QString &word : words) {
        const auto action = popupActionFromWord(word);
        if (!action || actions.contains(*action) || actions.size() == MostPopupActions)
            return std::nullopt;
        actions += *action;
    }
    return actions;
}

QStringList toWords(const QList<PopupAction> &actions)
{
    QStringList words;
    for (const PopupAction action : actions)
        words += toWord(action);
    return words;
}

std::optional<MessageChange> changeOf(PopupAction action)
{
    switch (action) {
    case PopupAction::MarkRead: return MessageChange::MarkRead;
    case PopupAction::Archive: return MessageChange::Archive;
    case PopupAction::Delete: return MessageChange::Delete;
    case PopupAction::Junk: return MessageChange::Junk;
    case PopupAction::Open:
    case PopupAction::Reply:
    case PopupAction::Snooze:
    case PopupAction::CopyCode: break;
    }
    return std::nullopt;
}
