// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"

#include <QString>

// What `posthorn status` prints, in the format that was asked for: one line for each state, for panels that read lines.
// Names of accounts are the only words in it that anybody has chosen; Waybar takes its lines for Pango markup, so there
// they are escaped.
QString barLine(cli::Status::Format format, const QString &statusJson);
QString barLineWithoutPosthorn(cli::Status::Format format); // it is not running

// False where nothing differs but what changes all the time: when a server was last heard.
bool saysSomethingElse(const QString &statusJson, const QString &before);
