// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rule.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Words {
    std::pair { Rule::Effect::Silent, "silent"_L1 },
    std::pair { Rule::Effect::Normal, "normal"_L1 },
    std::pair { Rule::Effect::Important, "important"_L1 },
    std::pair { Rule::Effect::NeverCount, "never-count"_L1 },
};
} // namespace

QString toWord(Rule::Effect effect)
{
    for (const auto &[value, word] : Words) {
        if (value == effect)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<Rule::Effect> ruleEffectFromWord(const QString &word)
{
    for (const auto &[value, known] : Words) {
        if (word == known)
            return value;
    }
    return std::nullopt;
}
