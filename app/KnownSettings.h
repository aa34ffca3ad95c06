// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Discovery.h"
#include "ForeignAccount.h"
#include "ServerSettings.h"

#include <QList>
#include <QString>

// What the search for the settings of an address works with in the program itself: first it looks whether another mail
// program of this user has that address set up.
discovery::Discovery::Means meansOfThisMachine(const QString &caFile = {});

// The servers that these accounts sign in at for an address, by TLS.
QList<ServerSettings> settingsFor(const QString &address, const QList<ForeignAccount> &accounts);
