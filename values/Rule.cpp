// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rule.h"

#include "WordTable.h"

using namespace Qt::StringLiterals;

namespace {
constexpr WordTable<Rule::Effect, 4> Words { {
    { Rule::Effect::Silent, "silent"_L1 },
    { Rule::Effect::Normal, "normal"_L1 },
    { Rule::Effect::Important, "important"_L1 },
    { Rule::Effect::NeverCount, "never-count"_L1 },
} };
} // namespace

QString toWord(Rule::Effect effect)
{
    return wordOf(Words, effect);
}

std::optional<Rule::Effect> ruleEffectFromWord(const QString &word)
{
    return valueOf(Words, word);
}
