// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchingRules.h"

#include "Watch.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace imap {
namespace {
constexpr auto MostJitter = 20s; // of polls and IDLE renewals: few against a minute, and enough to part a crowd
} // namespace

std::unique_ptr<Conversation> makeWatch(const Assignment &assignment)
{
    const auto jitter = std::chrono::duration_cast<std::chrono::milliseconds>(MostJitter * throwDice());
    return std::make_unique<Watch>(assignment, randomTagPrefix, jitter);
}

double throwDice()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace imap
