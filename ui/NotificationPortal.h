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
// Ids are ours: they stay good when the portal is started anew. Those of another run of ours are none of ours.
class NotificationPortal : public NotificationService
{
    Q_OBJECT
public:
    explicit NotificationPortal(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isReady() const override { return m_version.has_value(); }
    Abilities abilities() const override { return { .hasButtons = true, .tellsOfClosing = false }; }
    void ask() override;
    void show(const Notification &notification, const Answered &answered) override;
    void close(quint32 id) override;

private Q_SLOTS:
    void onActionInvoked(const QString &name, const QString &action, const QVariantList &parameters,
                         const QDBusMessage &signal);

private:
    void ownerChanged(const QString &owner);
    QVariantMap serialized(const Notification &notification) const;
    QString nameOf(quint32 id) const;
    QDBusPendingCall call(const QString &interface, const QString &method, const QVariantList &arguments) const;

    QDBusConnection m_bus;
    QString m_run; // begins the names of this run's popups
    quint32 m_lastId = 0;
    QString m_owner; // unique name of the portal's connection
    std::optional<uint> m_version; // of m_owner
    bool m_asking = false;
};
