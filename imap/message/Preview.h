// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imap {

// How a plain text begins, on one line that can be shown; empty: it says nothing. As servers with PREVIEW do it (RFC
// 8970 §3): at most 200 characters, and none of what is quoted of an earlier message, unless there is nothing else.
// Lines that only draw a line are left out, and the text ends where its signature begins ("-- ", RFC 3676 §4.3).
QString previewOf(const QString &text);

} // namespace imap
