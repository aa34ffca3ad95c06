// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace imap {

// A reading of the caller's monotonic clock. The pure machines never look at one themselves.
using Instant = std::chrono::milliseconds;

} // namespace imap
