// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Bookmark.h"
#include "Lessons.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace imap {

// A mailbox that is to be watched, and where the last conversation left it.
struct Place
{
    QString mailbox; // decoded name
    Bookmark bookmark;
    QList<quint32> tracked; // UIDs that were shown, and that nobody has read or deleted yet as far as we know

    bool operator==(const Place &) const = default;
};

// All that one conversation needs to take up the watching where the last one left it.
struct Assignment
{
    Account account;
    QByteArray secret;
    QList<Place> places; // at least one; the first is the one that is open while nothing happens
    Lessons lessons {}; // of the conversations before
};

} // namespace imap
