// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "XEmbedTray.h"

#include <QGuiApplication>
#include <QtGui/qguiapplication_platform.h>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace {
struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};
template<typename Reply>
using Owned = std::unique_ptr<Reply, Free>;

int screenNumber()
{
    char *host = nullptr;
    int display = 0;
    int screen = 0;
    if (xcb_parse_display(nullptr, &host, &display, &screen))
        std::free(host);
    return screen;
}

xcb_atom_t atomCalled(xcb_connection_t *connection, const QByteArray &name)
{
    const auto asked = xcb_intern_atom(connection, /*only_if_exists*/ 0, static_cast<uint16_t>(name.size()), name);
    const Owned<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(connection, asked, nullptr));
    return atom ? atom->atom : xcb_atom_t(XCB_ATOM_NONE);
}

// A round trip to the X server, which the whole desktop relies on to answer at once.
bool hasOwner(xcb_connection_t *connection, xcb_atom_t selection)
{
    const auto asked = xcb_get_selection_owner(connection, selection);
    const Owned<xcb_get_selection_owner_reply_t> owner(xcb_get_selection_owner_reply(connection, asked, nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}
} // namespace

XEmbedTray::XEmbedTray(const std::function<void()> &appeared)
    : m_appeared(appeared)
{
    auto *x11 = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    if (!x11)
        return;
    m_connection = x11->connection();
    m_manager = atomCalled(m_connection, "MANAGER");
    m_selection = atomCalled(m_connection, "_NET_SYSTEM_TRAY_S" + QByteArray::number(screenNumber()));
    qGuiApp->installNativeEventFilter(this); // whose end takes it off again
}

TrayGate::XEmbedProbe XEmbedTray::probe() const
{
    if (!m_connection)
        return {};
    return [connection = m_connection, selection = m_selection] { return hasOwner(connection, selection); };
}

// Inter-Client Communication Conventions Manual §2.8: a new owner sends MANAGER, with the selection in its second number.
bool XEmbedTray::nativeEventFilter(const QByteArray &, void *event, qintptr *)
{
    const auto *any = static_cast<const xcb_generic_event_t *>(event);
    if ((any->response_type & 0x7f) != XCB_CLIENT_MESSAGE)
        return false;
    const auto *message = static_cast<const xcb_client_message_event_t *>(event);
    if (message->type == m_manager && message->data.data32[1] == m_selection)
        m_appeared();
    return false; // Qt looks, too
}
