// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arrival.h"
#include "Message.h"
#include "Preferences.h"

// Decides what a new message does to its user's attention, and says why. Pure: the same question, the same answer.
class Attention
{
public:
    enum class Effect {
        Silent,
        Popup,
        Digest, // held until it is known what else there is to tell, and then told together with that
    };
    enum class Reason { New, CameWhileAway, PopupsOff };
    struct Decision
    {
        Effect effect;
        Reason reason;
    };

    void setPreferences(const Preferences &preferences) { m_preferences = preferences; }
    Decision decide(const Message &message, Arrival arrival) const;

private:
    Preferences m_preferences;
};
