// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SecretStore.h"

#include "Clock.h"
#include "PasswordCommand.h"
#include "WatchingRules.h"

#include <QDBusConnection>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {
// By id, so that an account can be renamed.
QString keyOf(const Account &account)
{
    return account.id + u"/imap"_s;
}
QString grantKeyOf(const Account &account)
{
    return account.id + u"/oauth-refresh"_s;
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
    , m_tokens(
          { [this](const Account &account, const KeyringAnswer &answered) { readKept(grantKeyOf(account), answered); },
            [this](const Account &account, const QByteArray &grant, const std::function<void(const Done &)> &done) {
                keep(grantKeyOf(account), grant, done);
            } },
          { imap::timeSinceBoot, imap::throwDice, patience })
    , m_gnome(bus)
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
    switch (account.password.kind) {
    case PasswordSource::Kind::Command: return PasswordCommand::run(account.password.command, m_patience, this, answer);
    case PasswordSource::Kind::OAuth: return m_tokens.read(account, answer);
    case PasswordSource::Kind::Gnome: return m_gnome.read(account, this, answer);
    case PasswordSource::Kind::Keyring: return readKept(keyOf(account), answer);
    }
}

void SecretStore::write(const Account &account, const QByteArray &secret, QObject *context,
                        const std::function<void(const Done &)> &done)
{
    keep(keyOf(account), secret, whileAlive<Done>(context, done));
}

void SecretStore::keepGrant(const Account &account, const oauth::Grant &grant, const oauth::Tokens &tokens,
                            QObject *context, const std::function<void(const Done &)> &done)
{
    m_tokens.keep(account, grant, tokens, whileAlive<Done>(context, done));
}

void SecretStore::refused(const Account &account)
{
    if (account.password.kind == PasswordSource::Kind::OAuth)
        m_tokens.refused(account.id);
    else if (account.password.kind == PasswordSource::Kind::Gnome)
        m_gnome.refused(account);
}

void SecretStore::listGnomeAccounts(QObject *context,
                                    const std::function<void(const oauth::GnomeAccounts::Accounts &)> &listed)
{
    m_gnome.list(context, listed);
}

void SecretStore::remove(const Account &account, QObject *context, const std::function<void(const Done &)> &done)
{
    m_tokens.forget(account.id);
    forget(keyOf(account));
    forget(grantKeyOf(account));
    const auto answer = whileAlive<Done>(context, done);
    m_keyring.remove(keyOf(account), [=, this, key = grantKeyOf(account)](const Done &first) {
        m_keyring.remove(key, [=](const Done &second) { answer(first ? first : second); });
    });
}

void SecretStore::readKept(const QString &key, const KeyringAnswer &answered)
{
    m_keyring.read(key, [=, this](const Answer &fromKeyring) {
        const auto remembered = m_remembered.constFind(key);
        answered(remembered == m_remembered.constEnd() ? fromKeyring : Answer(*remembered));
    });
}

void SecretStore::keep(const QString &key, const QByteArray &secret, const std::function<void(const Done &)> &done)
{
    forget(key);
    m_remembered.insert(key, secret);
    m_keyring.write(key, secret, [=, this](const Done &error) {
        if (!error)
            forget(key);
        done(error);
    });
}

void SecretStore::forget(const QString &key)
{
    if (const auto found = m_remembered.find(key); found != m_remembered.end()) {
        found->fill('\0');
        m_remembered.erase(found);
    }
}
