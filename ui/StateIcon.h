// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Preferences.h"
#include "Status.h"

#include <QIcon>
#include <QList>
#include <QString>

// What all accounts together look like in the tray: a shape for the state, not only a colour, and maybe a count.
struct StateIcon
{
    enum class Shape {
        Idle, // nothing unread
        Unread,
        Error, // an account waits for its user
        Stale, // an account has not been watched for some time; it retries by itself
        Offline, // no account is connected, and the same
    };
    Shape shape = Shape::Idle;
    int count = 0; // drawn into the icon; 0: none

    bool operator==(const StateIcon &) const = default;
};

QString toWord(StateIcon::Shape shape); // idle, unread, error, stale, offline

StateIcon stateIcon(const QList<AccountStatus> &accounts, const Preferences &preferences);

// Without the count in the icon: a named, single-coloured icon, which panels tint to their liking. With it: our own
// colours and outline, at every shape, so that the icon does not change its looks when mail comes.
QIcon draw(const StateIcon &icon, const Preferences &preferences);

// The program's own icon, from the icon theme or from the program itself.
QIcon applicationIcon();
