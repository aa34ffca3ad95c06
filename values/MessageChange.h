// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// What a user may have done to a message where it lies: on the server.
enum class MessageChange { MarkRead, Archive, Delete, Junk };

// The words that stand for them in the configuration file and on the command line.
QString toWord(MessageChange change);
std::optional<MessageChange> messageChangeFromWord(const QString &word);

// The message leaves its mailbox: what can be taken back for a moment.
bool isMove(MessageChange change);
