// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TrayGate.h"

// The one door to X11: whether the selection _NET_SYSTEM_TRAY_S<screen> has an owner (System Tray Protocol
// Specification, "Locating the system tray"). Empty unless this program runs on the xcb platform.
TrayGate::XEmbedProbe xembedProbe();
