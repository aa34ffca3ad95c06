// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ForeignAccount.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace migration {

// The folders of the profiles that Thunderbird's profiles.ini names; relative ones are below its own folder.
QStringList thunderbirdProfiles(const QByteArray &profilesIni, const QString &folder);

// The IMAP accounts in a profile's prefs.js. Its passwords are in a store of its own, which is left alone.
QList<ForeignAccount> readThunderbird(const QByteArray &prefs);

} // namespace migration
