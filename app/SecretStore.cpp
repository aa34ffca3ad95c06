// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SecretStore.h"

#include "PasswordCommand.h"

#include <QDBusConnection>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {
// By id, so that an account can be renamed.
QString keyOf(const Account &account)
{
    return account.id + u"/imap"_s;
}

template<typename Value>
std::function<void(const Value &)> whileAlive(QObject *context, const std::function<void(const Value &)> &callback)
{
    return [guard = QPointer<QObject>(context), callback](const Value &value) {
        if (guard)
            callback(value);
    };
}
} // namespace

SecretStore::SecretStore(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_keyring(bus, patience)
{
    connect(&m_keyring, &Keyring::unlocked, this, &SecretStore::unlocked);
}

SecretStore::~SecretStore()
{
    for (QByteArray &secret : m_remembered)
        secret.fill('\0'); // the best that can be done about memory
}

void SecretStore::read(const Account &account, QObject *context, const std::function<void(const Answer &)> &answered)
{
    const auto answer = whileAlive<Answer>(context, answered);
    if (!isSecret(proofFor(account.mechanism))) {
        QMetaObject::invokeMethod(
            this, [answer] { answer(QByteArray()); }, Qt::QueuedConnection);
        return;
    }
    if (account.password.kind == PasswordSource::Kind::Command)
        return PasswordCommand::run(account.password.command, m_patience, this, answer);
    m_keyring.read(keyOf(account), [=, this, id = account.id](const Answer &fromKeyring) {
        const auto remembered = m_remembered.constFind(id);
        answer(remembered == m_remembered.constEnd() ? fromKeyring : Answer(*remembered));
    });
}

void SecretStore::write(const Account &account, const QByteArray &secret, QObject *context,
                        const std::function<void(const Done &)> &done)
{
    const auto answer = whileAlive<Done>(context, done);
    forget(account.id);
    m_remembered.insert(account.id, secret);
    m_keyring.write(keyOf(account), secret, [=, this, id = account.id](const Done &error) {
        if (!error)
            forget(id);
        answer(error);
    });
}

void SecretStore::remove(const Account &account, QObject *context, const std::function<void(const Done &)> &done)
{
    forget(account.id);
    m_keyring.remove(keyOf(account), whileAlive<Done>(context, done));
}

void SecretStore::forget(const QString &id)
{
    if (const auto found = m_remembered.find(id); found != m_remembered.end()) {
        found->fill('\0');
        m_remembered.erase(found);
    }
}
