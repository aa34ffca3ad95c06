// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdleLessons.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace imap {

namespace {
constexpr auto ShortIdle = 60s; // one that the server ends sooner was cut short…
constexpr auto ShortConnection = 10s; // …and one that breaks sooner; later, it is more often the network that breaks
constexpr auto NoIdle = 60min; // so long we poll where IDLE is of no use
constexpr auto ShortestRenewal = 4min;
constexpr auto LongestRenewal = 28min;
constexpr auto Longer = 2min; // than the last ones, where those were kept
constexpr auto Slack = 90s; // jitter, wake-ups that are shared, and timers that are late
constexpr int MostShort = 3;
constexpr int MostLost = 2;
constexpr int MostSilent = 2;
constexpr int EnoughKept = 3;
constexpr int EnoughKeptAfterLoss = 12;
} // namespace

IdleLessons IdleLessons::after(End end, std::chrono::milliseconds age, Instant now) const
{
    IdleLessons lessons = *this;
    if (age < ShortIdle) {
        if (end == End::ByServer || (end == End::Broken && age < ShortConnection))
            lessons.noteShort(now);
        return lessons;
    }
    lessons.cutShort = 0;
    if (end == End::Broken)
        lessons.noteLost(age);
    else if (end == End::ByUs && isRenewal(age))
        lessons.noteKept();
    return lessons;
}

IdleLessons IdleLessons::afterPush() const
{
    IdleLessons lessons = *this;
    lessons.silent = 0;
    return lessons;
}

// Once is chance: mail may come in the very moment of the renewal. Who was silent twice is tried again after an hour,
// and then has one try.
IdleLessons IdleLessons::afterSilence(Instant now) const
{
    IdleLessons lessons = *this;
    if (++lessons.silent < MostSilent)
        return lessons;
    lessons.silent = MostSilent - 1;
    lessons.notBefore = now + NoIdle;
    return lessons;
}

bool IdleLessons::isRenewal(std::chrono::milliseconds age) const
{
    return age >= renewal - Slack;
}

void IdleLessons::noteKept()
{
    lost = 0;
    if (++kept < (hasLost ? EnoughKeptAfterLoss : EnoughKept))
        return;
    kept = 0;
    renewal = std::min<std::chrono::milliseconds>(renewal + Longer, LongestRenewal);
}

// Not where it is older than it should have become: then this machine has slept, and no one knows when it broke.
void IdleLessons::noteLost(std::chrono::milliseconds age)
{
    if (age > renewal + Slack)
        return;
    kept = 0;
    youngestLost = lost == 0 ? age : std::min(youngestLost, age);
    if (++lost < MostLost)
        return;
    lost = 0;
    hasLost = true;
    const auto shorter = std::chrono::duration_cast<std::chrono::minutes>(youngestLost * 3 / 4);
    renewal = std::max<std::chrono::milliseconds>(shorter, ShortestRenewal);
}

void IdleLessons::noteShort(Instant now)
{
    if (++cutShort < MostShort)
        return;
    cutShort = 0;
    notBefore = now + NoIdle;
}

} // namespace imap
