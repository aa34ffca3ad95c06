// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Decision.h"

#include "WordTable.h"

using namespace Qt::StringLiterals;

namespace {
constexpr WordTable<Decision::Effect, 5> Effects { {
    { Decision::Effect::Popup, "popup"_L1 },
    { Decision::Effect::Digest, "digest"_L1 },
    { Decision::Effect::Held, "held"_L1 },
    { Decision::Effect::Silent, "silent"_L1 },
    { Decision::Effect::NotCounted, "not-counted"_L1 },
} };
constexpr WordTable<Decision::Cause, 7> Causes { {
    { Decision::Cause::New, "new"_L1 },
    { Decision::Cause::Rule, "rule"_L1 },
    { Decision::Cause::QuietHours, "quiet-hours"_L1 },
    { Decision::Cause::Paused, "paused"_L1 },
    { Decision::Cause::CameWhileAway, "came-while-away"_L1 },
    { Decision::Cause::PopupsOff, "popups-off"_L1 },
    { Decision::Cause::Duplicate, "duplicate"_L1 },
} };
} // namespace

QString toWord(Decision::Effect effect)
{
    return wordOf(Effects, effect);
}

QString toWord(Decision::Cause cause)
{
    return wordOf(Causes, cause);
}

std::optional<Decision::Effect> decisionEffectFromWord(const QString &word)
{
    return valueOf(Effects, word);
}

std::optional<Decision::Cause> decisionCauseFromWord(const QString &word)
{
    return valueOf(Causes, word);
}
