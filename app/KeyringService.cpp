// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeyringService.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString SecretService = u"org.freedesktop.secrets"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;

// What Qt Keychain turns to on Plasma. Whether it is open cannot be asked without opening it, which KWallet does by
// itself at the first question, with a window if need be.
const QStringList Wallets { u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s };

bool hasWallet(const QStringList &names)
{
    return std::any_of(Wallets.begin(), Wallets.end(), [&](const QString &name) { return names.contains(name); });
}

bool isPlasma() // as Qt Keychain decides it
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE";
}
} // namespace

KeyringService::KeyringService(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_patience(patience)
{
    auto *watcher = new QDBusServiceWatcher(this);
    watcher->setConnection(m_bus);
    watcher->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    for (const QString &name : QStringList(SecretService) + Wallets)
        watcher->addWatchedService(name);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &KeyringService::notice);
    // on whatever path: the default collection is known by an alias, and speaks under its own name
    m_bus.connect(SecretService, {}, Properties, u"PropertiesChanged"_s, this, SLOT(notice()));
    m_bus.connect(SecretService, {}, u"org.freedesktop.Secret.Service"_s, u"CollectionChanged"_s, this, SLOT(notice()));
    for (const QString &name : Wallets)
        m_bus.connect(name, {}, u"org.kde.KWallet"_s, u"walletOpened"_s, this, SLOT(notice()));
}

void KeyringService::notice()
{
    Q_EMIT changed();
}

void KeyringService::ask(const std::function<void(State)> &answered)
{
    if (!m_bus.isConnected()) // then nobody would even say no
        return answered(State::Absent);
    askForNames(u"ListNames"_s, [=, this](const QStringList &running) {
        askForNames(u"ListActivatableNames"_s, [=, this](const QStringList &startable) {
            const QStringList names = running + startable;
            if (isPlasma() && hasWallet(names))
                answered(State::Open);
            else if (names.contains(SecretService))
                askWhetherLocked(answered);
            else
                answered(hasWallet(names) ? State::Open : State::Absent);
        });
    });
}

void KeyringService::call(const QDBusMessage &message, const Reply &replied)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, replied] {
        watcher->deleteLater();
        replied(watcher->reply());
    });
}

void KeyringService::askForNames(const QString &method, const std::function<void(const QStringList &)> &answered)
{
    const QString bus = u"org.freedesktop.DBus"_s;
    call(QDBusMessage::createMethodCall(bus, u"/org/freedesktop/DBus"_s, bus, method),
         [answered](const QDBusMessage &reply) { answered(reply.arguments().value(0).toStringList()); });
}

void KeyringService::askWhetherLocked(const std::function<void(State)> &answered)
{
    auto message = QDBusMessage::createMethodCall(SecretService, u"/org/freedesktop/secrets/aliases/default"_s,
                                                  Properties, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(message, [answered](const QDBusMessage &reply) {
        const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
        switch (QDBusError(reply).type()) {
        case QDBusError::NoError: return answered(locked.toBool() ? State::Locked : State::Open);
        case QDBusError::NoReply:
        case QDBusError::Timeout:
        case QDBusError::TimedOut: return answered(State::Silent);
        case QDBusError::ServiceUnknown:
        case QDBusError::Disconnected: return answered(State::Absent);
        default: return answered(State::Locked); // no default collection yet: one must be made first
        }
    });
}
