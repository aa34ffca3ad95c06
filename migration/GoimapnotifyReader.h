// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ForeignAccount.h"

#include <QByteArray>
#include <QList>

namespace migration {

// The accounts in a configuration of goimapnotify, YAML or JSON, new or old. A command that prints the password is taken
// over; a password that stands there is not.
QList<ForeignAccount> readGoimapnotify(const QByteArray &config);

} // namespace migration
