// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MessageText.h"

#include <QByteArrayView>

namespace imap {

// Finds the readable text in a whole raw message (RFC 5322, RFC 2045), which may have been cut anywhere: the first
// text/plain part, else the first text/html part as its source. Decodes transfer encoding and charset; loads nothing.
MessageText readMessageText(QByteArrayView raw);

} // namespace imap
