// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Instant.h"

namespace imap {

// What became of the IDLEs so far, and what that means for the next one: whether to say it at all, and how long to leave
// it alone. RFC 2177 §3 allows 29 minutes; many routers and some servers do not, and forget a quiet connection after as
// few as three. Some servers take IDLE, and tell nothing.
struct IdleLessons
{
    std::chrono::milliseconds renewal = std::chrono::minutes(14); // after so long it is ended and begun anew
    Instant notBefore {}; // until then we poll
    int cutShort = 0; // ended by others within a minute, in a row
    int lost = 0; // broken later than that, in a row
    std::chrono::milliseconds youngestLost {}; // of those
    bool hasLost = false; // ever; so longer ones are tried with care
    int kept = 0; // renewed, in a row
    int silent = 0; // in a row

    enum class End {
        ByUs, // DONE, and the server has answered
        ByServer, // with its tagged answer; the connection lives
        Broken, // the connection broke, or DONE was not answered
    };

    bool mayIdle(Instant now) const { return now >= notBefore; }
    bool isRenewal(std::chrono::milliseconds age) const; // as old as it was to become

    IdleLessons after(End end, std::chrono::milliseconds age, Instant now) const;
    IdleLessons afterPush() const; // it was told of new mail
    IdleLessons afterSilence(Instant now) const; // new mail was found that it should have been told of

    bool operator==(const IdleLessons &) const = default;

private:
    void noteKept();
    void noteLost(std::chrono::milliseconds age);
    void noteShort(Instant now);
};

} // namespace imap
