// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MessageChange.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What a popup offers to do with the message that it tells about.
enum class PopupAction { Open, Reply, MarkRead, Archive, Delete, Junk, Snooze, CopyCode };

// Servers of notifications show three buttons, most of them; GNOME no more.
inline constexpr qsizetype MostPopupActions = 3;

QList<PopupAction> allPopupActions();

// The words that stand for them in the configuration file, on the command line and on the bus.
QString toWord(PopupAction action);
std::optional<PopupAction> popupActionFromWord(const QString &word);

// Up to three, none of them twice; nullopt: they are not.
std::optional<QList<PopupAction>> popupActionsFromWords(const QStringList &words);
QStringList toWords(const QList<PopupAction> &actions);

// What is to be done at the server; nullopt: nothing there.
std::optional<MessageChange> changeOf(PopupAction action);
