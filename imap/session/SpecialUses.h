// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Mailbox.h"
#include "Response.h"

#include <QList>

// Which mailbox is for what: what a notifier leaves alone unless it is told otherwise (junk, trash, drafts).
namespace imap {

// What the server says, by RFC 6154 or XLIST. Of several uses, the one that matters most to a notifier.
SpecialUse useByAttributes(MailboxAttributes attributes);

// The last resort, for servers that know neither: names that mail programs and servers give in the common languages, on
// the top level or right below INBOX. Only where the server has told no use at all.
void guessUses(QList<Mailbox> &mailboxes);

} // namespace imap
