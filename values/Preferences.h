// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the user chose for all accounts together.
struct Preferences
{
    bool popups = true;
    bool sound = true;
    bool countInIcon = true;
    bool startWithSession = false;
    bool hideWhenEmpty = false; // no icon in the tray while nothing is unread and all is well
    bool countOnLauncher = true; // in docks and task bars
    bool answerMailnag = true; // applets that were made for Mailnag
    bool explainMissingTray = true; // until the user has read it once

    bool operator==(const Preferences &) const = default;
};
