// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When a message came, as its reader sees it.
enum class Arrival {
    Now, // while its mailbox was watched
    WhileAway, // before that: it was found when the watching began, or began again
};
