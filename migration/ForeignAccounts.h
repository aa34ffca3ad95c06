// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ForeignAccount.h"

#include <QList>
#include <QString>

namespace migration {

// Where the user's files are.
struct Homes
{
    QString home;
    QString config; // XDG_CONFIG_HOME

    static Homes ofThisUser();
};

// All accounts that the other programs have there, in the order of the programs. Reads their configuration, and nothing
// of what they keep apart.
QList<ForeignAccount> foreignAccounts(const Homes &homes);

// True where both sign in as the same user at the same host.
bool isSameMailbox(const Account &one, const Account &other);

} // namespace migration
