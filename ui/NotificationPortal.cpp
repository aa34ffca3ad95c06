// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NotificationPortal.h"

#include "DisarmedText.h"
#include "Notification.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Notification"_s;
const QString Default = u"default"_s; // the action that is a click on the popup itself
constexpr std::chrono::milliseconds CallTimeout = 5s;
const QString InvalidArgument = u"org.freedesktop.portal.Error.InvalidArgument"_s;
constexpr uint WithHintsAndSound = 2; // the version of the interface that took them in

struct Icon // (sv), as the portal has it
{
    QString kind;
    QDBusVariant value;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Icon &icon)
{
    argument.beginStructure();
    argument << icon.kind << icon.value;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Icon &icon)
{
    argument.beginStructure();
    argument >> icon.kind >> icon.value;
    argument.endStructure();
    return argument;
}

QList<QVariantMap> buttonsOf(const QStringList &clicks, const QString &prefix, const QString &target)
{
    QList<QVariantMap> buttons;
    for (qsizetype i = 0; i + 1 < clicks.size(); i += 2) {
        if (clicks.at(i) != Default)
            buttons += { { u"label"_s, clicks.at(i + 1) },
                         { u"action"_s, QString(prefix + clicks.at(i)) },
                         { u"target"_s, target } };
    }
    return buttons;
}

// The portal knows no sounds by name, and takes no path: the desktop's own, or none.
QString soundOf(const Notification &notification)
{
    return notification.sound ? u"default"_s : u"silent"_s;
}

QStringList displayHintsOf(const Notification &notification)
{
    QStringList hints;
    if (notification.replaces != 0 && notification.isNews)
        hints += u"show-as-new"_s;
    if (notification.isForUnlockedScreens)
        hints += u"hide-content-on-lock-screen"_s;
    return hints;
}

// Version 2 has it in a map behind the action's target.
QString activationTokenIn(const QVariantList &parameters)
{
    for (const QVariant &parameter : parameters) {
        const QString token = qdbus_cast<QVariantMap>(parameter).value(u"activation-token"_s).toString();
        if (!token.isEmpty())
            return token;
    }
    return {};
}
} // namespace

Q_DECLARE_METATYPE(Icon)

NotificationPortal::NotificationPortal(const QDBusConnection &bus, Clicks clicks, QObject *parent)
    : NotificationService(parent)
    , m_bus(bus)
    , m_clicks(clicks)
    , m_run(QString::number(QRandomGenerator::system()->generate64(), 36))
{
    qDBusRegisterMetaType<Icon>();
    qDBusRegisterMetaType<QList<QVariantMap>>();
    auto *watcher = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { ownerChanged(owner); });
    m_bus.connect({}, Path, Interface, u"ActionInvoked"_s, this,
                  SLOT(onActionInvoked(QString, QString, QVariantList, QDBusMessage)));
}

// Of SupportedOptions nothing is asked: those are kinds of messages, none of which is mail, and the buttons that go with
// them.
void NotificationPortal::ask()
{
    if (std::exchange(m_asking, true))
        return;
    auto *watcher = new QDBusPendingCallWatcher(
        call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, { Interface, u"version"_s }), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QDBusVariant> version = *watcher;
        if (!version.isValid())
            return Q_EMIT failed(version.error().message());
        m_owner = version.reply().service();
        m_version = version.value().variant().toUInt();
        Q_EMIT ready();
    });
}

// Plasma's portal hears a click on the popup itself only where its action has a target.
QVariantMap NotificationPortal::serialized(quint32 id, const Notification &notification) const
{
    const bool isCritical = notification.urgency == Notification::Urgency::Critical;
    const QString prefix = m_clicks == Clicks::Exported ? u"app."_s : QString();
    const QString target = nameOf(id);
    QVariantMap map {
        { u"title"_s, notification.title },
        // Plain text by the specification; xdg-desktop-portal-gtk hands it on to daemons that take it for markup.
        { u"body"_s, disarmedText(notification.body) },
        { u"icon"_s, QVariant::fromValue(Icon { u"themed"_s, QDBusVariant(QStringList { notification.icon }) }) },
        { u"priority"_s, isCritical ? u"urgent"_s : u"normal"_s },
        { u"default-action"_s, QString(prefix + Default) },
        { u"default-action-target"_s, target },
        { u"buttons"_s, QVariant::fromValue(buttonsOf(notification.clicks, prefix, target)) },
    };
    if (m_version.value_or(0) < WithHintsAndSound)
        return map;
    map.insert(u"sound"_s, soundOf(notification));
    if (const QStringList hints = displayHintsOf(notification); !hints.isEmpty())
        map.insert(u"display-hint"_s, hints);
    return map;
}

void NotificationPortal::show(const Notification &notification, const Answered &answered)
{
    send(notification.replaces != 0 ? notification.replaces : ++m_lastId, notification, answered);
}

void NotificationPortal::send(quint32 id, const Notification &notification, const Answered &answered)
{
    auto *watcher = new QDBusPendingCallWatcher(
        call(Interface, u"AddNotification"_s, { nameOf(id), serialized(id, notification) }), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this, owner = m_owner, version = m_version] {
        watcher->deleteLater();
        const QDBusError error = watcher->error();
        if (!error.isValid())
            return answered({ .outcome = Answer::Outcome::Shown, .id = id });
        if (owner != m_owner)
            return answered({ .outcome = Answer::Outcome::Lost });
        if (error.name() == InvalidArgument && version.value_or(0) >= WithHintsAndSound) {
            m_version = 1; // its second version is another one than ours: a popup without hints is better than none
            return send(id, notification, answered);
        }
        answered({ .outcome = Answer::Outcome::Refused, .words = error.message() }); // its user has turned them off
    });
}

void NotificationPortal::close(quint32 id)
{
    call(Interface, u"RemoveNotification"_s, { nameOf(id) });
}

void NotificationPortal::ownerChanged(const QString &owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    m_version.reset();
    if (!owner.isEmpty())
        Q_EMIT appeared();
}

void NotificationPortal::onActionInvoked(const QString &popup, const QString &action, const QVariantList &parameters,
                                         const QDBusMessage &signal)
{
    if (signal.service() == m_owner)
        click(popup, action, activationTokenIn(parameters));
}

bool NotificationPortal::click(const QString &popup, const QString &action, const QString &activationToken)
{
    const quint32 id = popup.section(u'-', -1).toUInt();
    if (id == 0 || popup != nameOf(id))
        return false;
    Q_EMIT actionInvoked(id, action, activationToken);
    return true;
}

QString NotificationPortal::nameOf(quint32 id) const
{
    return u"mail-%1-%2"_s.arg(m_run).arg(id);
}

QDBusPendingCall NotificationPortal::call(const QString &interface, const QString &method,
                                          const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(Service, Path, interface, method);
    message.setArguments(arguments);
    return m_bus.asyncCall(message, static_cast<int>(CallTimeout.count()));
}
