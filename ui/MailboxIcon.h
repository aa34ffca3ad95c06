// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Mailbox.h"

#include <QIcon>

class QPalette;

// A picture of what a mailbox is for, in the colours of the text that it stands beside.
QIcon mailboxIcon(const Mailbox &mailbox, const QPalette &palette);

bool isInbox(const QString &name); // which has no case (RFC 9051 §5.1)
