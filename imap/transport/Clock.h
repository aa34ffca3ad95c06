// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Event.h"

#include <functional>

namespace imap {

// Where "now" comes from; tests bring their own.
using Clock = std::function<Instant()>;

// Time since the machine was started, sleep included. A monotonic clock stands still while a laptop sleeps, and after
// an hour under a closed lid a dead connection would count as idling since a minute ago: a time limit must pass in
// sleep too.
Instant timeSinceBoot();

} // namespace imap
