// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PopupAction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QList<PopupAction> allPopupActions()
{
    using enum PopupAction;
    return { Open, MarkRead, Archive, Delete, Junk, Snooze, CopyCode };
}

QString toWord(PopupAction action)
{
    switch (action) {
    case PopupAction::Open: return u"open"_s;
    case PopupAction::MarkRead: return u"mark-read"_s;
    case PopupAction::Archive: return u"archive"_s;
    case PopupAction::Delete: return u"delete"_s;
    case PopupAction::Junk: return u"junk"_s;
    case PopupAction::Snooze: return u"snooze"_s;
    case PopupAction::CopyCode: return u"copy-code"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PopupAction> popupActionFromWord(const QString &word)
{
    const QList<PopupAction> all = allPopupActions();
    const auto found = std::ranges::find_if(all, [&](PopupAction action) { return toWord(action) == word; });
    return found == all.end() ? std::nullopt : std::optional(*found);
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
    case PopupAction::Snooze:
    case PopupAction::CopyCode: break;
    }
    return std::nullopt;
}
