// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Attention.h"

Attention::Decision Attention::decide(const Message &) const
{
    if (!m_preferences.popups)
        return { Effect::Silent, Reason::PopupsOff };
    return { Effect::Popup, Reason::New };
}
