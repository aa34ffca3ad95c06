// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// A secret is a QByteArray: a password in UTF-8, or an access token. It is held no longer than the sign-in takes.

// Overwrites the bytes where they lie and empties the array. Only the one copy: hand secrets on by moving them.
void wipe(QByteArray &secret);
