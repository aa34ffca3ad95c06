// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace flatpak {

// Whether we are in the sandbox of a Flatpak, by the file that Flatpak puts there, as GLib and Qt decide it.
inline bool isAround()
{
    return QFileInfo::exists(QStringLiteral("/.flatpak-info"));
}

} // namespace flatpak
