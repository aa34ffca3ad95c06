// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Decision.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Effects {
    std::pair { Decision::Effect::Popup, "popup"_L1 },
    std::pair { Decision::Effect::Digest, "digest"_L1 },
    std::pair { Decision::Effect::Held, "held"_L1 },
    std::pair { Decision::Effect::Silent, "silent"_L1 },
    std::pair { Decision::Effect::NotCounted, "not-counted"_L1 },
};
constexpr std::array Causes {
    std::pair { Decision::Cause::New, "new"_L1 },
    std::pair { Decision::Cause::Rule, "rule"_L1 },
    std::pair { Decision::Cause::QuietHours, "quiet-hours"_L1 },
    std::pair { Decision::Cause::Paused, "paused"_L1 },
    std::pair { Decision::Cause::CameWhileAway, "came-while-away"_L1 },
    std::pair { Decision::Cause::PopupsOff, "popups-off"_L1 },
    std::pair { Decision::Cause::Duplicate, "duplicate"_L1 },
};

template<typename Table, typename Value>
QString wordFor(const Table &table, Value value)
{
    for (const auto &[known, word] : table) {
        if (known == value)
            return word;
    }
    Q_UNREACHABLE();
}

template<typename Value, typename Table>
std::optional<Value> valueFor(const Table &table, const QString &word)
{
    for (const auto &[value, known] : table) {
        if (word == known)
            return value;
    }
    return std::nullopt;
}
} // namespace

QString toWord(Decision::Effect effect)
{
    return wordFor(Effects, effect);
}

QString toWord(Decision::Cause cause)
{
    return wordFor(Causes, cause);
}

std::optional<Decision::Effect> decisionEffectFromWord(const QString &word)
{
    return valueFor<Decision::Effect>(Effects, word);
}

std::optional<Decision::Cause> decisionCauseFromWord(const QString &word)
{
    return valueFor<Decision::Cause>(Causes, word);
}
