// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Lessons.h"

namespace imap {
namespace {
constexpr int MostHeadersUnanswered = 2; // after so many we do without
} // namespace

bool Lessons::mayAskForHeaders() const
{
    return headersUnanswered < MostHeadersUnanswered;
}

Lessons Lessons::with(const IdleLessons &newer) const
{
    Lessons lessons = *this;
    lessons.idle = newer;
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
