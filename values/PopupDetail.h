// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// How much a popup tells to whoever looks at the screen; each tells less than the one before.
enum class PopupDetail { Full, Sender, Count };

// The words that stand for them in the configuration file.
QString toWord(PopupDetail detail);
std::optional<PopupDetail> popupDetailFromWord(const QString &word);
