// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Attention.h"

void Attention::setSettings(const AttentionSettings &settings, const QTimeZone &zone)
{
    m_rules.clear();
    for (const Rule &rule : settings.rules)
        m_rules.emplace_back(rule);
    m_known.vips = settings.vips;
    m_quietHours = QuietHours(settings.quietHours, zone);
    m_zone = zone;
}

const Rule *Attention::ruleFor(const Message &message, const Account &account, const QDateTime &when) const
{
    const QDateTime local = when.toTimeZone(m_zone);
    for (const RuleMatcher &matcher : m_rules) {
        if (matcher.fits(message, account, local, m_known))
            return &matcher.rule();
    }
    return nullptr;
}

Decision Attention::decide(const Message &message, const Account &account, Arrival arrival, const QDateTime &now) const
{
    using Effect = Decision::Effect;
    using Cause = Decision::Cause;
    Decision decision;
    if (const Rule *rule = ruleFor(message, account, now)) {
        decision = { .cause = Cause::Rule, .rule = rule->name, .sound = rule->sound };
        if (rule->effect == Rule::Effect::Important)
            decision.emphasis = Decision::Emphasis::Important;
        if (rule->effect == Rule::Effect::Silent)
            decision.effect = Effect::Silent;
        if (rule->effect == Rule::Effect::NeverCount)
            decision.effect = Effect::NotCounted;
    }
    if (decision.effect != Effect::Popup)
        return decision;
    const auto because = [&](Effect effect, Cause cause) {
        decision.effect = effect;
        decision.cause = cause;
        return decision;
    };
    const bool isImportant = decision.emphasis == Decision::Emphasis::Important;
    if (!m_preferences.popups)
        return because(Effect::Silent, Cause::PopupsOff);
    if (isPaused(now))
        return because(Effect::Held, Cause::Paused);
    if (m_quietHours.isQuiet(now) && !isImportant)
        return because(Effect::Held, Cause::QuietHours);
    if (arrival == Arrival::WhileAway && !isImportant)
        return because(Effect::Digest, Cause::CameWhileAway);
    return decision;
}

QDateTime Attention::holdsUntil(const QDateTime &now) const
{
    const QDateTime from = isPaused(now) ? m_pausedUntil : now;
    const QDateTime end = m_quietHours.endOfQuiet(from);
    if (end.isValid())
        return end;
    return isPaused(now) ? m_pausedUntil : QDateTime();
}
