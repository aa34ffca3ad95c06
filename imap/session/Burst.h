// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Event.h"

#include <chrono>
#include <optional>

namespace imap {

// When to answer what changes in a mailbox. The first change is answered at once; those on the heels of an answer are
// gathered until there has been quiet for a moment, and no longer than the longest wait. A server whose changes turn
// out to be nothing, again and again, is given longer and longer moments; new mail (a growing EXISTS) ends that.
class Burst
{
public:
    void note(Instant now, bool moreMessages);
    bool isPending() const { return m_pending; } // something has changed since the last look
    bool followsAnswer(Instant now) const;
    Instant quietAt() const; // when the pending changes are to be answered

    void answering(); // a look is on its way, and covers what was pending
    void answered(Instant now, bool foundSomething);

private:
    static constexpr std::chrono::milliseconds ShortestQuiet { 300 };
    static constexpr std::chrono::milliseconds LongestWait { 2000 };
    static constexpr std::chrono::milliseconds LongestQuiet { 30'000 };

    bool m_pending = false;
    bool m_isBeingAnswered = false;
    Instant m_first {};
    Instant m_last {};
    std::optional<Instant> m_answeredAt;
    std::chrono::milliseconds m_quiet = ShortestQuiet;
};

} // namespace imap
