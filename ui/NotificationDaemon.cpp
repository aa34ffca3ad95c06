// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NotificationDaemon.h"

#include "Notification.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
constexpr std::chrono::milliseconds CallTimeout = 5s;

enum ClosedBecause : uint { Expired = 1 }; // Desktop Notifications Specification, NotificationClosed
enum UrgencyLevel : uchar { Normal = 1, Critical = 2 }; // …, urgency levels
constexpr int AsTheServerLikes = -1; // …, expire_timeout

// The types count: some servers ignore a hint of another type.
QVariantMap hints(const Notification &notification)
{
    const bool isCritical = notification.urgency == Notification::Urgency::Critical;
    QVariantMap hints {
        { u"urgency"_s, QVariant::fromValue<uchar>(isCritical ? Critical : Normal) },
        { u"category"_s, notification.category },
        { u"desktop-entry"_s, QGuiApplication::desktopFileName() },
    };
    const QString sound = notification.sound.value_or(QString());
    if (!notification.sound)
        hints.insert(u"suppress-sound"_s, true);
    else if (sound.startsWith(u'/'))
        hints.insert(u"sound-file"_s, sound);
    else if (!sound.isEmpty())
        hints.insert(u"sound-name"_s, sound);
    return hints;
}
} // namespace

NotificationDaemon::NotificationDaemon(const QDBusConnection &bus, QObject *parent)
    : NotificationService(parent)
    , m_bus(bus)
{
    auto *watcher = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { ownerChanged(owner); });
    // From any sender: we say whether it was our server. Some tell all programs of all popups.
    m_bus.connect({}, Path, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    m_bus.connect({}, Path, Service, u"NotificationClosed"_s, this,
                  SLOT(onNotificationClosed(uint, uint, QDBusMessage)));
    m_bus.connect({}, Path, Service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString, QDBusMessage)));
}

NotificationService::Abilities NotificationDaemon::abilities() const
{
    const NotificationServer server = m_known.value_or(NotificationServer());
    return { .hasButtons = server.can("actions"_L1), .keepsButtons = server.keepsButtons() };
}

// It answers the second question after the first.
void NotificationDaemon::ask()
{
    if (std::exchange(m_asking, true))
        return;
    m_name.clear();
    auto *name = new QDBusPendingCallWatcher(call(Service, u"GetServerInformation"_s), this);
    connect(name, &QDBusPendingCallWatcher::finished, this, [this, name] {
        name->deleteLater();
        m_name = name->reply().arguments().value(0).toString();
    });
    auto *watcher = new QDBusPendingCallWatcher(call(Service, u"GetCapabilities"_s), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = m_owner] {
        watcher->deleteLater();
        onCapabilities(*watcher, asked);
    });
}

void NotificationDaemon::onCapabilities(const QDBusPendingCall &call, const QString &asked)
{
    m_asking = false;
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isValid()) {
        m_owner = reply.reply().service();
        m_known = NotificationServer { .name = m_name, .capabilities = reply.value() };
        Q_EMIT ready();
    } else if (!m_owner.isEmpty() && m_owner != asked) { // another one came while we asked the old one
        ask();
    } else {
        Q_EMIT failed(reply.error().message());
    }
}

QVariantList NotificationDaemon::notifyArguments(const Notification &notification) const
{
    return {
        u"Posthorn"_s, // app_name
        notification.replaces,
        notification.icon,
        notification.title, // never markup
        m_known.value_or(NotificationServer()).plain(notification.body),
        notification.clicks,
        hints(notification),
        notification.timeout ? int(notification.timeout->count()) : AsTheServerLikes,
    };
}

void NotificationDaemon::show(const Notification &notification, const Answered &answered)
{
    ++m_unanswered;
    auto *watcher = new QDBusPendingCallWatcher(call(m_owner, u"Notify"_s, notifyArguments(notification)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answered, asked = m_owner] {
        watcher->deleteLater();
        const bool isLast = --m_unanswered == 0;
        const QDBusPendingReply<uint> id = *watcher;
        const bool isStillThere = asked == m_owner;
        if (id.isValid() && isStillThere)
            m_ids += id.value();
        if (id.isValid())
            answered({ .outcome = Answer::Outcome::Shown, .id = isStillThere ? id.value() : 0 });
        else if (
            isStillThere) // among others Plasma's ExcessNotificationGeneration: the same text twice within a second
            answered({ .outcome = Answer::Outcome::Refused, .words = id.error().message() });
        else
            answered({ .outcome = Answer::Outcome::Lost });
        if (isLast) {
            for (const auto &heed : std::exchange(m_early, {}))
                heed();
        }
    });
}

void NotificationDaemon::close(quint32 id)
{
    call(m_owner, u"CloseNotification"_s, { id }); // if it is gone already: an error that nobody needs
}

// Ids mean something only to the server that gave them out.
void NotificationDaemon::ownerChanged(const QString &owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    m_known.reset();
    m_ids.clear();
    Q_EMIT idsLost();
    if (!owner.isEmpty())
        Q_EMIT appeared();
}

// Qt tells of an answer that was there before we began to wait for it behind what the daemon said later. So what is said of
// a popup that we know nothing of waits for the answers that are due.
void NotificationDaemon::inTurn(uint id, const QDBusMessage &signal, const std::function<void()> &heed)
{
    if (signal.service() != m_owner)
        return;
    if (m_unanswered == 0 || m_ids.contains(id))
        return heed();
    m_early += [this, from = m_owner, heed] {
        if (from == m_owner)
            heed();
    };
}

void NotificationDaemon::onActionInvoked(uint id, const QString &action, const QDBusMessage &signal)
{
    inTurn(id, signal, [this, id, action] {
        const Token token = m_token.id == id ? std::exchange(m_token, {}) : Token();
        Q_EMIT actionInvoked(id, action, token.deadline.hasExpired() ? QString() : token.words);
    });
}

void NotificationDaemon::onNotificationClosed(uint id, uint reason, const QDBusMessage &signal)
{
    if (reason == Expired) // it lives on in the history, where it can be clicked
        return;
    inTurn(id, signal, [this, id] {
        m_ids.remove(id);
        Q_EMIT closed(id);
    });
}

// It comes before ActionInvoked (Desktop Notifications Specification 1.3).
void NotificationDaemon::onActivationToken(uint id, const QString &token, const QDBusMessage &signal)
{
    if (signal.service() == m_owner)
        m_token = { .id = id, .words = token, .deadline = QDeadlineTimer(m_tokenLifetime) };
}

// To the very server that we know: one that has just taken its place has other ids and maybe other capabilities.
QDBusPendingCall NotificationDaemon::call(const QString &server, const QString &method,
                                          const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(server, Path, Service, method);
    message.setArguments(arguments);
    return m_bus.asyncCall(message, static_cast<int>(CallTimeout.count()));
}
