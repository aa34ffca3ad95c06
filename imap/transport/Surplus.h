// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Perseverance.h"

#include <optional>
#include <vector>

namespace imap {

// One of the connections of an account.
struct ConnectionShare
{
    Standing standing;
    bool isDispensable = false; // its mailboxes can be watched by the first connection, too
};

// The connection to do without where the server says that there is one too many: the one that it said so to, or, where
// that is needed, any other. nullopt: all can stay, or none can be spared.
std::optional<std::size_t> surplusOf(const std::vector<ConnectionShare> &connections);

} // namespace imap
