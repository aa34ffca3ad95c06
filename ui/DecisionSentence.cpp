// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DecisionSentence.h"

#include "Sanitizer.h"
#include "Wording.h"

namespace {
using Effect = Decision::Effect;
using Cause = Decision::Cause;

QString ofRule(const Decision &decision)
{
    const QString rule = isolated(decision.rule);
    switch (decision.effect) {
    case Effect::Silent: return Wording::tr("No popup, because of the rule %1.").arg(rule);
    case Effect::NotCounted: return Wording::tr("Neither shown nor counted, because of the rule %1.").arg(rule);
    default: break;
    }
    return decision.emphasis == Decision::Emphasis::Important
        ? Wording::tr("Shown as important, because of the rule %1.").arg(rule)
        : Wording::tr("Shown, by the rule %1.").arg(rule);
}
} // namespace

QString decisionSentence(const Decision &decision)
{
    switch (decision.cause) {
    case Cause::New: return Wording::tr("Shown. Nothing spoke against it.");
    case Cause::Rule: return ofRule(decision);
    case Cause::QuietHours: return Wording::tr("Held until the end of the quiet hours.");
    case Cause::Paused: return Wording::tr("Held until the end of the pause.");
    case Cause::CameWhileAway:
        return Wording::tr("Shown together with all that came while Posthorn was not connected.");
    case Cause::PopupsOff: return Wording::tr("No popup, because popups are switched off.");
    case Cause::Duplicate: return Wording::tr("Not shown again. It was announced from another mailbox already.");
    }
    Q_UNREACHABLE();
}

QString effectWord(Rule::Effect effect)
{
    switch (effect) {
    case Rule::Effect::Silent: return Wording::tr("no popup, but count it");
    case Rule::Effect::Normal: return Wording::tr("show it as usual");
    case Rule::Effect::Important: return Wording::tr("important: sound, stay, even in quiet hours");
    case Rule::Effect::NeverCount: return Wording::tr("neither show nor count it");
    }
    Q_UNREACHABLE();
}
