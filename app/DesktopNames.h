// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

// The names under which the desktop knows us. They never change: panels and portals remember them.
namespace desktop {

inline constexpr QLatin1StringView AppId { "org.posthorn.Posthorn" }; // desktop file, icon, metainfo
inline constexpr QLatin1StringView BusName { "org.posthorn.Posthorn" }; // a profile adds a suffix
inline constexpr QLatin1StringView ObjectPath { "/org/posthorn/Posthorn" };
inline constexpr QLatin1StringView ApplicationInterface { "org.freedesktop.Application" };
inline constexpr QLatin1StringView ControlInterface { "org.posthorn.Posthorn.Control1" };

} // namespace desktop
