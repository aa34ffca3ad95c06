// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Framer.h"
#include "Response.h"

namespace imap {

// Reads one frame. Never fails otherwise than by the value Malformed; tolerant where real servers are sloppy
// (each tolerance is a row of tst_responseparser with the server's name).
Response parseResponse(const Frame &frame);

} // namespace imap
