// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Surplus.h"

#include <algorithm>

namespace imap {
namespace {

bool isTooMany(const ConnectionShare &connection)
{
    const auto &error = connection.standing.error;
    return error && error->cause == Error::Cause::TooManyConnections;
}
} // namespace

std::optional<std::size_t> surplusOf(const std::vector<ConnectionShare> &connections)
{
    if (std::ranges::none_of(connections, isTooMany))
        return std::nullopt;
    auto found = std::ranges::find_if(connections, [](const ConnectionShare &connection) {
        return isTooMany(connection) && connection.isDispensable;
    });
    if (found == connections.end())
        found = std::ranges::find_if(connections, &ConnectionShare::isDispensable);
    return found == connections.end() ? std::nullopt : std::optional(std::size_t(found - connections.begin()));
}

} // namespace imap
