// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// What is done about one new message, and because of what.
struct Decision
{
    enum class Effect {
        Popup,
        Digest, // held until it is known what else there is to tell, and then told together with that
        Held, // until the quiet is over, and then told together with all that came in it
        Silent, // counted, and no more
        NotCounted, // not even that
    };
    enum class Cause {
        New, // nothing spoke against it
        Rule,
        QuietHours,
        Paused,
        CameWhileAway,
        PopupsOff,
        Duplicate, // told of already, from another mailbox
    };
    enum class Emphasis { Normal, Important };

    Effect effect = Effect::Popup;
    Cause cause = Cause::New;
    QString rule; // the name of the one that fitted, whatever the cause; empty: none did
    Emphasis emphasis = Emphasis::Normal;
    QString sound; // its own; empty: the usual one

    bool operator==(const Decision &) const = default;
};

// The words that stand for them in what programs read: "popup", "quiet-hours".
QString toWord(Decision::Effect effect);
QString toWord(Decision::Cause cause);
std::optional<Decision::Effect> decisionEffectFromWord(const QString &word);
std::optional<Decision::Cause> decisionCauseFromWord(const QString &word);
