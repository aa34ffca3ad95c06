// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"

#include <optional>

// The entry in the session's autostart folder (XDG Autostart Specification). Only the user's choice changes it.
namespace autostart {

bool isEnabled();
std::optional<Error> setEnabled(bool enabled);

} // namespace autostart
