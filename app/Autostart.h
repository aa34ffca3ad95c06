// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"

#include <optional>

// The entry in the session's autostart folder (XDG Autostart Specification). Only the user's choice changes it.
// In a sandbox that folder is the sandbox's own, and nobody starts anything by it: there it keeps what BackgroundPortal
// was answered, which nobody can be asked for.
namespace autostart {

bool isEnabled();
std::optional<Error> setEnabled(bool enabled);

} // namespace autostart
