// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeyringService.h"

#include "KeyringPrompt.h"
#include "LibSecretSession.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using keyring::SecretService;
const QString ServiceInterface = u"org.freedesktop.Secret.Service"_s;
const QString ServicePath = u"/org/freedesktop/secrets"_s;
const QString CollectionInterface = u"org.freedesktop.Secret.Collection"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;

// What Qt Keychain turns to on Plasma; the newest first. It asks its user when it is used, and knows no other order.
const QStringList Wallets { u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s };
const QString WalletInterface = u"org.kde.KWallet"_s;

QString walletAmong(const QStringList &names)
{
    const auto wallet =
        std::find_if(Wallets.begin(), Wallets.end(), [&](const QString &name) { return names.contains(name); });
    return wallet == Wallets.end() ? QString() : *wallet;
}

QString walletPath(const QString &name)
{
    return u"/modules/"_s + name.section(u'.', -1);
}

bool isPlasma() // as Qt Keychain decides it
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE";
}

// Which of the two Qt Keychain will turn to. Empty: neither.
QString keyringAmong(const QStringList &names)
{
    const QString wallet = walletAmong(names);
    const bool hasService = names.contains(SecretService);
    return hasService && !(isPlasma() && !wallet.isEmpty()) ? SecretService : wallet;
}

KeyringService::State stateAfter(const QDBusError &error, KeyringService::State otherwise)
{
    using State = KeyringService::State;
    if (error.name().startsWith("org.freedesktop.DBus.Error.Spawn"_L1)) // the bus would start it, and cannot
        return State::Absent;
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut: return State::Silent;
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected: return State::Absent;
    default: return otherwise;
    }
}
} // namespace

KeyringService::KeyringService(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_patience(patience)
{
    dropLibSecretSession(); // nobody has watched the keyring since the one before us
    auto *watcher = new QDBusServiceWatcher(this);
    watcher->setConnection(m_bus);
    watcher->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    for (const QString &name : QStringList(SecretService) + Wallets)
        watcher->addWatchedService(name);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &name) {
        if (name == SecretService)
            dropLibSecretSession();
        notice();
    });
    // on whatever path: the default collection is known by an alias, and speaks under its own name
    m_bus.connect(SecretService, {}, Properties, u"PropertiesChanged"_s, this, SLOT(notice()));
    m_bus.connect(SecretService, {}, ServiceInterface, u"CollectionChanged"_s, this, SLOT(notice()));
    m_bus.connect(SecretService, {}, CollectionInterface, u"ItemCreated"_s, this, SLOT(noticeItem()));
    for (const QString &name : Wallets)
        m_bus.connect(name, {}, WalletInterface, u"walletOpened"_s, this, SLOT(notice()));
}

void KeyringService::notice()
{
    Q_EMIT changed();
}

void KeyringService::noticeItem()
{
    Q_EMIT itemCreated();
}

void KeyringService::ask(const std::function<void(State)> &answered)
{
    if (!m_bus.isConnected()) // then nobody would even say no
        return answered(State::Absent);
    askForNames([=, this](const QStringList &names) {
        const QString keyring = keyringAmong(names);
        if (keyring.isEmpty())
            answered(State::Absent);
        else if (keyring == SecretService)
            askWhetherLocked(answered);
        else
            askWallet(keyring, answered);
    });
}

void KeyringService::unlock(const std::function<void(Unlocking)> &answered)
{
    askForNames([=, this](const QStringList &names) {
        if (keyringAmong(names) == SecretService)
            unlockCollection(answered);
        else
            answered(Unlocking::ByUse);
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

// Those that run, and those that the bus would start.
void KeyringService::askForNames(const std::function<void(const QStringList &)> &answered)
{
    const auto ask = [this](const QString &method, const std::function<void(const QStringList &)> &told) {
        const QString bus = u"org.freedesktop.DBus"_s;
        call(QDBusMessage::createMethodCall(bus, u"/org/freedesktop/DBus"_s, bus, method),
             [told](const QDBusMessage &reply) { told(reply.arguments().value(0).toStringList()); });
    };
    ask(u"ListNames"_s, [=](const QStringList &running) {
        ask(u"ListActivatableNames"_s, [=](const QStringList &startable) { answered(running + startable); });
    });
}

void KeyringService::askWhetherLocked(const std::function<void(State)> &answered)
{
    auto message =
        QDBusMessage::createMethodCall(SecretService, ServicePath + u"/aliases/default"_s, Properties, u"Get"_s);
    message << CollectionInterface << u"Locked"_s;
    call(message, [answered](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) // no default collection yet: one must be made first
            return answered(stateAfter(QDBusError(reply), State::Locked));
        const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
        answered(locked.toBool() ? State::Locked : State::Open);
    });
}

// Whether it is switched on, what it is called, and whether it is open; asked in a way that opens nothing.
void KeyringService::askWallet(const QString &name, const std::function<void(State)> &answered)
{
    const auto askFor = [=, this](const QString &method, const QVariantList &arguments,
                                  const std::function<void(const QVariant &)> &told) {
        auto message = QDBusMessage::createMethodCall(name, walletPath(name), WalletInterface, method);
        message.setArguments(arguments);
        call(message, [=](const QDBusMessage &reply) {
            if (reply.type() == QDBusMessage::ErrorMessage)
                answered(stateAfter(QDBusError(reply), State::Open)); // it will say so itself when it is used
            else
                told(reply.arguments().value(0));
        });
    };
    askFor(u"isEnabled"_s, {}, [=](const QVariant &isEnabled) {
        if (!isEnabled.toBool())
            return answered(State::Disabled);
        askFor(u"networkWallet"_s, {}, [=](const QVariant &wallet) {
            askFor(u"isOpen"_s, { wallet.toString() },
                   [=](const QVariant &isOpen) { answered(isOpen.toBool() ? State::Open : State::Locked); });
        });
    });
}

void KeyringService::unlockCollection(const std::function<void(Unlocking)> &answered)
{
    auto which = QDBusMessage::createMethodCall(SecretService, ServicePath, ServiceInterface, u"ReadAlias"_s);
    which << u"default"_s;
    call(which, [=, this](const QDBusMessage &reply) {
        const auto collection = reply.arguments().value(0).value<QDBusObjectPath>();
        if (collection.path().isEmpty() || collection.path() == "/"_L1)
            return answered(Unlocking::ByUse);
        auto unlock = QDBusMessage::createMethodCall(SecretService, ServicePath, ServiceInterface, u"Unlock"_s);
        unlock << QVariant::fromValue(QList<QDBusObjectPath> { collection });
        call(unlock, [=, this](const QDBusMessage &unlocked) {
            const auto question = unlocked.arguments().value(1).value<QDBusObjectPath>();
            if (unlocked.type() == QDBusMessage::ErrorMessage)
                answered(Unlocking::Refused);
            else if (question.path() == "/"_L1) // nothing had to be asked
                answered(Unlocking::Done);
            else
                prompt(question.path(), answered);
        });
    });
}

void KeyringService::prompt(const QString &path, const std::function<void(Unlocking)> &answered)
{
    auto *question = new KeyringPrompt(m_bus, path, this);
    connect(question, &KeyringPrompt::answered, this,
            [answered](bool unlocked) { answered(unlocked ? Unlocking::Done : Unlocking::Refused); });
    question->show();
}
