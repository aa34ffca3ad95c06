// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Cursor.h"

namespace imap {

// msg-att = "(" … ")" behind "* n FETCH" (RFC 9051 §7.5.2).
Response msgAtt(Cursor &cursor, quint32 number);

} // namespace imap
