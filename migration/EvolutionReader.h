// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ForeignAccount.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace migration {

// The IMAP accounts among Evolution's data sources: uid (the file's name without ".source") -> what is in it. Their
// passwords are in the desktop's keyring.
QList<ForeignAccount> readEvolution(const QHash<QString, QByteArray> &sources);

} // namespace migration
