// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SecretStore.h"

#include "Clock.h"
#include "GrantLock.h"
#include "PasswordCommand.h"
#include "Secret.h"
#include "WatchingRules.h"

#include <QDBusConnection>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
// By id, so that an account can be renamed.
QString keyOf(const Account &account, SecretStore::Purpose purpose)
{
    switch (purpose) {
    case SecretStore::Purpose::SignIn: return account.id + u"/imap"_s;
    case SecretStore::Purpose::OAuthRefresh: return account.id + u"/oauth-refresh"_s;
    }
    Q_UNREACHABLE();
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
          { [this](const Account &account, const std::function<void(const Answer &)> &answered) {
               readStored(account, Purpose::OAuthRefresh, this, answered);
           },
            [this](const Account &account, const QByteArray &grant, const std::function<void(const Done &)> &done) {
                write(account, Purpose::OAuthRefresh, grant, this, done);
            },
            [this](const Account &account, const std::function<void(const std::shared_ptr<void> &)> &taken) {
                GrantLock::take(account.id, m_patience, this, taken);
            } },
          { imap::timeSinceBoot, imap::throwDice, patience })
    , m_gnome(bus)
{
    connect(&m_keyring, &Keyring::unlocked, this, &SecretStore::unlocked);
    connect(&m_keyring, &Keyring::staysLocked, this, &SecretStore::staysLocked);
}

SecretStore::~SecretStore()
{
    for (QByteArray &secret : m_remembered)
        wipe(secret);
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
    case PasswordSource::Kind::Keyring: return readStored(account, Purpose::SignIn, context, answered);
    }
}

void SecretStore::readStored(const Account &account, Purpose purpose, QObject *context,
                             const std::function<void(const Answer &)> &answered)
{
    const auto answer = whileAlive<Answer>(context, answered);
    m_keyring.read(keyOf(account, purpose), [=, this, key = keyOf(account, purpose)](const Answer &fromKeyring) {
        const auto remembered = m_remembered.constFind(key);
        answer(remembered == m_remembered.constEnd() ? fromKeyring : Answer(*remembered));
    });
}

void SecretStore::write(const Account &account, Purpose purpose, const QByteArray &secret, QObject *context,
                        const std::function<void(const Done &)> &done)
{
    const auto answer = whileAlive<Done>(context, done);
    const QString key = keyOf(account, purpose);
    forget(key);
    m_remembered.insert(key, secret);
    m_keyring.write(key, secret, [=, this](const Done &error) {
        if (const auto held = m_remembered.constFind(key); !error && held != m_remembered.constEnd() && *held == secret)
            forget(key); // and not what was written since
        answer(error);
    });
}

void SecretStore::write(const Account &account, const QByteArray &secret, QObject *context,
                        const std::function<void(const Done &)> &done)
{
    write(account, Purpose::SignIn, secret, context, done);
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

void SecretStore::remove(const Account &account, Purpose purpose, QObject *context,
                         const std::function<void(const Done &)> &done)
{
    const auto removeNow = [=, this, key = keyOf(account, purpose),
                            answer = whileAlive<Done>(context, done)](const std::shared_ptr<void> &lock) {
        forget(key);
        m_keyring.remove(key, [answer, lock](const Done &error) { answer(error); });
    };
    if (purpose != Purpose::OAuthRefresh)
        return removeNow({});
    m_tokens.forget(account.id);
    GrantLock::take(account.id, m_patience, this, removeNow); // or what is just being renewed would be kept behind it
}

// One after the other; the first that stays behind is what is told.
void SecretStore::remove(const Account &account, QObject *context, const std::function<void(const Done &)> &done)
{
    const auto first = std::make_shared<Done>();
    remove(account, Purpose::SignIn, this, [first](const Done &error) { *first = error; });
    remove(account, Purpose::OAuthRefresh, this,
           [first, answer = whileAlive<Done>(context, done)](const Done &error) { answer(*first ? *first : error); });
}

void SecretStore::forget(const QString &key)
{
    if (const auto found = m_remembered.find(key); found != m_remembered.end()) {
        wipe(*found);
        m_remembered.erase(found);
    }
}
