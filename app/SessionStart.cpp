// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionStart.h"

#include "Autostart.h"
#include "Flatpak.h"

#include <QLoggingCategory>

namespace {
Q_LOGGING_CATEGORY(lcSession, "posthorn.session", QtWarningMsg)
using Autostart = BackgroundPortal::Autostart;
} // namespace

SessionStart::SessionStart(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_portal(bus)
{
    connect(&m_portal, &BackgroundPortal::answered, this, [this](Autostart answer) { write(answer == Autostart::On); });
    connect(&m_portal, &BackgroundPortal::failed, this, [this](const QString &words) {
        qCWarning(lcSession).noquote() << words;
        Q_EMIT impossible();
    });
}

bool SessionStart::isOn() const
{
    return autostart::isEnabled();
}

void SessionStart::set(bool on)
{
    if (on == isOn())
        return;
    if (flatpak::isAround())
        m_portal.request(on ? Autostart::On : Autostart::Off);
    else
        write(on);
}

void SessionStart::write(bool on)
{
    if (const auto error = autostart::setEnabled(on))
        Q_EMIT failed(*error);
    Q_EMIT settled();
}
