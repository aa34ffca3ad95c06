// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "IdleLessons.h"

namespace imap {

// What a connection has learnt about its server the hard way, for the next one to begin with: otherwise each would run
// into the same wall. Kept as long as the program runs.
struct Lessons
{
    IdleLessons idle;
    int headersUnanswered = 0; // in a row: connections that broke over the headers of what is new
    bool mayResync = true; // until it refuses the QRESYNC that it offers

    bool mayAskForHeaders() const;

    Lessons with(const IdleLessons &newer) const;
    Lessons afterHeaders(bool wereAnswered) const;
    Lessons withoutResync() const;

    bool operator==(const Lessons &) const = default;
};

} // namespace imap
