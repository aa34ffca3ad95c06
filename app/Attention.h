// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "Preferences.h"

// Decides what a new message does to its user's attention, and says why. Pure: the same question, the same answer.
class Attention
{
public:
    enum class Effect { Silent, Popup };
    enum class Reason { New, PopupsOff };
    struct Decision
    {
        Effect effect;
        Reason reason;
    };

    void setPreferences(const Preferences &preferences) { m_preferences = preferences; }
    Decision decide(const Message &message) const;

private:
    Preferences m_preferences;
};
