// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Entries.h"
#include "Preferences.h"

#include <span>

// The entries of posthorn.conf; the table that people read is in AccountStore.h.
std::span<const Entry<Account>> accountEntries();
std::span<const Entry<Preferences>> preferenceEntries();
