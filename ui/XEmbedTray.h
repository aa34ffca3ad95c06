// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TrayGate.h"

#include <QAbstractNativeEventFilter>
#include <QByteArray>

#include <cstdint>
#include <functional>

struct xcb_connection_t;

// The one door to X11: whether the selection _NET_SYSTEM_TRAY_S<screen> has an owner (System Tray Protocol
// Specification, "Locating the system tray"), and when it gets one: that is told to all who listen to the root window, and
// Qt does. Knows of no tray unless this program runs on the xcb platform.
class XEmbedTray : public QAbstractNativeEventFilter
{
public:
    explicit XEmbedTray(const std::function<void()> &appeared);

    TrayGate::XEmbedProbe probe() const; // empty: there can be none

    bool nativeEventFilter(const QByteArray &type, void *event, qintptr *result) override;

private:
    xcb_connection_t *m_connection = nullptr;
    std::function<void()> m_appeared;
    uint32_t m_manager = 0; // atoms
    uint32_t m_selection = 0;
};
