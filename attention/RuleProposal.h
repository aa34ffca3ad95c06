// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "Rule.h"

// A rule that begins with what a message is: its mailing list if it came by one, else its sender. Silent, until its user
// says something else.
Rule ruleFrom(const Message &message);

// A name like `wanted` that is not among `taken`.
QString freeName(const QString &wanted, const QStringList &taken);
