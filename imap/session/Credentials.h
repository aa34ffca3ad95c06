// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace imap {

// What proves to a server who we are. Held no longer than the sign-in takes, then overwritten.
struct Credentials
{
    QString user;
    QByteArray secret; // the password, UTF-8

    void wipe();
};

// Overwrites the bytes where they lie and empties the array. Only the one copy: hand secrets on by moving them.
void wipe(QByteArray &secret);

} // namespace imap
