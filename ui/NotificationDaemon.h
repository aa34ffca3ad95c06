// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NotificationServer.h"
#include "NotificationService.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDeadlineTimer>
#include <QSet>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <optional>

class QDBusPendingCall;

// The daemon behind org.freedesktop.Notifications. It may start late, be replaced while we run, or never come; what
// another one gave us ids for means nothing to it.
class NotificationDaemon : public NotificationService
{
    Q_OBJECT
public:
    explicit NotificationDaemon(const QDBusConnection &bus, QObject *parent = nullptr);

    void setTokenLifetime(std::chrono::milliseconds lifetime) { m_tokenLifetime = lifetime; }

    bool isReady() const override { return m_known.has_value(); }
    Abilities abilities() const override;
    void ask() override;
    void show(const Notification &notification, const Answered &answered) override;
    void close(quint32 id) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action, const QDBusMessage &signal);
    void onNotificationClosed(uint id, uint reason, const QDBusMessage &signal);
    void onActivationToken(uint id, const QString &token, const QDBusMessage &signal);

private:
    struct Token
    {
        uint id = 0; // of the popup that is about to be told as clicked
        QString words;
        QDeadlineTimer deadline;
    };

    void ownerChanged(const QString &owner);
    void inTurn(uint id, const QDBusMessage &signal, const std::function<void()> &heed);
    void onCapabilities(const QDBusPendingCall &call, const QString &asked);
    QVariantList notifyArguments(const Notification &notification) const;
    QDBusPendingCall call(const QString &server, const QString &method, const QVariantList &arguments = {}) const;

    QDBusConnection m_bus;
    std::chrono::milliseconds m_tokenLifetime = std::chrono::seconds(10);
    QString m_owner; // unique name of the daemon's connection; empty: none that we know
    std::optional<NotificationServer> m_known; // of m_owner
    QString m_name; // of the one that was asked last; empty: it has not said
    bool m_asking = false;
    Token m_token; // of the last click
    QSet<uint> m_ids; // that it gave us, and that may mean something still
    int m_unanswered = 0; // of those to be shown
    QList<std::function<void()>> m_early; // what was said meanwhile of others
};
