// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cursor.h"

namespace imap {

// The rules for data about mailboxes (RFC 9051 §7.3), each reading what follows its keyword.
Response mailboxList(Cursor &cursor);
Response subscribedMailboxList(Cursor &cursor); // LSUB
Response mailboxStatus(Cursor &cursor);
Response searchData(Cursor &cursor);
Response esearchResponse(Cursor &cursor);
Response expungedResponse(Cursor &cursor); // VANISHED

} // namespace imap
