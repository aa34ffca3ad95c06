// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Attention.h"

Attention::Decision Attention::decide(const Message &, Arrival arrival) const
{
    if (!m_preferences.popups)
        return { Effect::Silent, Reason::PopupsOff };
    if (arrival == Arrival::WhileAway)
        return { Effect::Digest, Reason::CameWhileAway };
    return { Effect::Popup, Reason::New };
}
