// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Message.h"

#include <QStringList>
#include <QUrl>

#include <optional>

// Fills the placeholders {message_id} {email} {mailbox} {uid} of an account's Opening. What a sender wrote (the
// Message-ID) ends up percent-encoded in an address, or inside a single argument of a command: it never becomes a
// shell's word, an option or an address of its own.

// An https address; without a usable Message-ID, the webmail's front page. nullopt: the template is no https address.
std::optional<QUrl> webmailAddress(const Account &account, const Message &message);

// Program and arguments. nullopt: there are none, or a filled-in argument would read as an option.
std::optional<QStringList> openingCommand(const Account &account, const Message &message);

// mid: address of a message (RFC 2392); nullopt without a usable Message-ID.
std::optional<QUrl> midAddress(const Message &message);
