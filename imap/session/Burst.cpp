// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Burst.h"

#include <algorithm>

namespace imap {

void Burst::note(Instant now, bool moreMessages)
{
    if (!m_pending)
        m_first = now;
    m_pending = true;
    m_last = now;
    if (moreMessages)
        m_quiet = ShortestQuiet;
}

bool Burst::followsAnswer(Instant now) const
{
    return m_answeredAt && now - *m_answeredAt < m_quiet;
}

Instant Burst::quietAt() const
{
    return std::min(m_last + m_quiet, m_first + std::max(LongestWait, m_quiet));
}

void Burst::answering()
{
    m_isBeingAnswered = m_isBeingAnswered || m_pending;
    m_pending = false;
}

void Burst::answered(Instant now, bool foundSomething)
{
    if (!m_isBeingAnswered)
        return;
    m_isBeingAnswered = false;
    m_answeredAt = now;
    m_quiet = foundSomething ? ShortestQuiet : std::min(2 * m_quiet, LongestQuiet);
}

} // namespace imap
