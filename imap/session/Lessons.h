// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Instant.h"

namespace imap {

// What a connection has learnt about its server the hard way, for the next one to begin with: otherwise each would run
// into the same wall. Kept as long as the program runs.
struct Lessons
{
    static constexpr auto ShortIdle = std::chrono::seconds(60); // an IDLE that the server ends sooner was cut short

    int idlesCutShort = 0; // in a row
    Instant noIdleBefore {}; // until then we poll
    int headersUnanswered = 0; // in a row: connections that broke over the headers of what is new
    bool mayResync = true; // until it refuses the QRESYNC that it offers

    bool mayIdle(Instant now) const { return now >= noIdleBefore; }
    bool mayAskForHeaders() const;

    Lessons afterIdle(bool wasCutShort, Instant now) const;
    Lessons afterHeaders(bool wereAnswered) const;
    Lessons withoutResync() const;

    bool operator==(const Lessons &) const = default;
};

} // namespace imap
