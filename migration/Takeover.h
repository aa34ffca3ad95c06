// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ForeignAccount.h"

#include <optional>

namespace migration {

// What every program's account goes through before it is offered.

// How the connection was protected there. Where it was not, TLS takes its place, at the port that is usual for it.
enum class ForeignSecurity { ImplicitTls, StartTls, None };
void takeSecurity(ForeignAccount &foreign, ForeignSecurity security, int port); // port 0 or below: the default

// Fills in what follows from the rest. nullopt: there is no host or no user, or they are none; then it is not offered.
std::optional<ForeignAccount> completed(ForeignAccount foreign);

} // namespace migration
