// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeyringPrompt.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
const QString Interface = u"org.freedesktop.Secret.Prompt"_s;
}

KeyringPrompt::KeyringPrompt(const QDBusConnection &bus, const QString &path, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_path(path)
{
    m_bus.connect(keyring::SecretService, m_path, Interface, u"Completed"_s, this,
                  SLOT(onCompleted(bool, QDBusVariant)));
    auto *watcher =
        new QDBusServiceWatcher(keyring::SecretService, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { end(false); });
}

void KeyringPrompt::show()
{
    auto message = QDBusMessage::createMethodCall(keyring::SecretService, m_path, Interface, u"Prompt"_s);
    message << QString(); // no window of ours that it should stand over
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        if (watcher->isError())
            end(false);
    });
}

void KeyringPrompt::onCompleted(bool dismissed, const QDBusVariant &)
{
    end(!dismissed);
}

void KeyringPrompt::end(bool unlocked)
{
    if (std::exchange(m_isAnswered, true))
        return;
    deleteLater();
    Q_EMIT answered(unlocked);
}
