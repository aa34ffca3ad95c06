// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Entries.h"
#include "Rule.h"

#include <span>

// The entries of rules.conf; the tables that people read are in RuleStore.h.
std::span<const Entry<AttentionSettings>> attentionEntries();
std::span<const Entry<Rule>> ruleEntries();
