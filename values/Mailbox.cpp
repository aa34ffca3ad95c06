// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Mailbox.h"

using namespace Qt::StringLiterals;

QString toWord(SpecialUse use)
{
    switch (use) {
    case SpecialUse::None: return {};
    case SpecialUse::All: return u"all"_s;
    case SpecialUse::Archive: return u"archive"_s;
    case SpecialUse::Drafts: return u"drafts"_s;
    case SpecialUse::Flagged: return u"flagged"_s;
    case SpecialUse::Important: return u"important"_s;
    case SpecialUse::Junk: return u"junk"_s;
    case SpecialUse::Sent: return u"sent"_s;
    case SpecialUse::Trash: return u"trash"_s;
    }
    Q_UNREACHABLE();
}
