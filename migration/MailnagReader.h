// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ForeignAccount.h"

#include <QByteArray>
#include <QList>

namespace migration {

// The IMAP accounts in Mailnag's mailnag.cfg. Their passwords are in the desktop's keyring or, where there was none, in
// that file.
QList<ForeignAccount> readMailnag(const QByteArray &config);

} // namespace migration
