// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who draws our tray icon. The two want menu texts escaped differently (MenuLabel.h).
enum class TrayHost {
    StatusNotifier, // a StatusNotifierItem host, over D-Bus; menus travel as com.canonical.dbusmenu
    XEmbed, // the older tray of X11; menus are Qt's own
};
