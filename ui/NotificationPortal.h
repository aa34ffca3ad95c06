// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NotificationService.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

#include <optional>

class QDBusPendingCall;

// org.freedesktop.portal.Notification, for a program in a sandbox: what shows our popups stands behind it and stays
// unknown. It takes buttons and plain text from everybody, and never says that a popup was closed.
//
// A Flatpak that may speak to org.freedesktop.Notifications goes by the portal all the same. The daemon would tell more
// (tokens in all versions, closed popups), but knows a sandboxed program only by what that says of itself, and shows
// its popups though its user has turned them off for this very program; that switch is the portal's, and so are the
// desktop's other rules for it.
//
// Names of popups are ours: they stay good when the portal is started anew. Nobody can guess them, and those of another run
// are none of ours.
class NotificationPortal : public NotificationService
{
    Q_OBJECT
public:
    // How a click is told. By a signal of the portal's, the desktops before it (xdg-desktop-portal-gtk and -kde) activate
    // the program as well, as if its user had started it again, whichever button it was. Exported actions are called in
    // org.freedesktop.Application, under the bus name that is the sandbox's id: for whoever has that name.
    enum class Clicks { Signalled, Exported };

    NotificationPortal(const QDBusConnection &bus, Clicks clicks, QObject *parent = nullptr);

    // An exported action was called. False: `popup` is no name of ours.
    bool click(const QString &popup, const QString &action, const QString &activationToken);

    bool isReady() const override { return m_version.has_value(); }
    Abilities abilities() const override { return { .hasButtons = true, .tellsOfClosing = false }; }
    void ask() override;
    void show(const Notification &notification, const Answered &answered) override;
    void close(quint32 id) override;

private Q_SLOTS:
    void onActionInvoked(const QString &popup, const QString &action, const QVariantList &parameters,
                         const QDBusMessage &signal);

private:
    void ownerChanged(const QString &owner);
    void send(quint32 id, const Notification &notification, const Answered &answered);
    QVariantMap serialized(quint32 id, const Notification &notification) const;
    QString nameOf(quint32 id) const;
    QDBusPendingCall call(const QString &interface, const QString &method, const QVariantList &arguments) const;

    QDBusConnection m_bus;
    Clicks m_clicks;
    QString m_run; // begins the names of this run's popups
    quint32 m_lastId = 0;
    QString m_owner; // unique name of the portal's connection
    std::optional<uint> m_version; // that m_owner is spoken to in
    bool m_asking = false;
};
