// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PopupDetail.h"

#include <algorithm>

// What the user chose for all accounts together.
struct Preferences
{
    bool popups = true;
    PopupDetail popupDetail = PopupDetail::Full;
    PopupDetail lockedDetail = PopupDetail::Count; // while the screen is locked; never more than otherwise
    bool sound = true;
    bool countInIcon = true;
    bool startWithSession = false;
    bool hideWhenEmpty = false; // no icon in the tray while nothing is unread and all is well
    bool countOnLauncher = true; // in docks and task bars
    bool answerMailnag = true; // applets that were made for Mailnag
    bool explainMissingTray = true; // until the user has read it once

    PopupDetail detailWhenLocked() const { return std::max(popupDetail, lockedDetail); }
    bool operator==(const Preferences &) const = default;
};
