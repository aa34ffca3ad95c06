// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Lessons.h"

namespace imap {
namespace {
constexpr int MostShortIdles = 3; // after so many we poll,
constexpr auto NoIdle = std::chrono::minutes(60); // so long
constexpr int MostHeadersUnanswered = 2; // after so many we do without
} // namespace

bool Lessons::mayAskForHeaders() const
{
    return headersUnanswered < MostHeadersUnanswered;
}

Lessons Lessons::afterIdle(bool wasCutShort, Instant now) const
{
    Lessons lessons = *this;
    lessons.idlesCutShort = wasCutShort ? idlesCutShort + 1 : 0;
    if (lessons.idlesCutShort == MostShortIdles) {
        lessons.idlesCutShort = 0;
        lessons.noIdleBefore = now + NoIdle;
    }
    return lessons;
}

Lessons Lessons::afterHeaders(bool wereAnswered) const
{
    Lessons lessons = *this;
    lessons.headersUnanswered = wereAnswered ? 0 : headersUnanswered + 1;
    return lessons;
}

Lessons Lessons::withoutResync() const
{
    Lessons lessons = *this;
    lessons.mayResync = false;
    return lessons;
}

} // namespace imap
