// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccessTokens.h"
#include "Account.h"
#include "Error.h"
#include "GnomeAccounts.h"
#include "Keyring.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

class QDBusConnection;

// Knows an account's password or access token: from the desktop's keyring, from the account's command, from its OAuth
// provider or from GNOME, as the account says. Never on disk in plain text. An account that shows a certificate or a
// ticket has none: an empty one is the answer. Every question is answered once, later, and within bounds; not at all once
// `context` is gone.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using Answer = std::variant<QByteArray, Error>;
    using Done = std::optional<Error>;

    // What an account may have in the keyring, each under a key of its own.
    enum class Purpose {
        SignIn, // the password, or an access token that somebody typed
        OAuthRefresh, // what the provider gives new access tokens for
    };

    explicit SecretStore(const QDBusConnection &bus, std::chrono::milliseconds patience = std::chrono::seconds(30),
                         QObject *parent = nullptr);
    ~SecretStore() override;

    void setWhenLocked(Keyring::WhenLocked what) { m_keyring.setWhenLocked(what); }
    void allowQuestion() { m_keyring.allowQuestion(); } // for what is read next, which its user waits for
    void unlock() { m_keyring.unlock(); } // its user has said so

    void read(const Account &account, QObject *context, const std::function<void(const Answer &)> &answered);

    // What was written for this purpose, wherever the account has its password from.
    void readStored(const Account &account, Purpose purpose, QObject *context,
                    const std::function<void(const Answer &)> &answered);

    // An error means that the keyring did not take it; then this object remembers it until it is gone itself.
    void write(const Account &account, Purpose purpose, const QByteArray &secret, QObject *context,
               const std::function<void(const Done &)> &done);
    void write(const Account &account, const QByteArray &secret, QObject *context,
               const std::function<void(const Done &)> &done); // for signing in
    // The same of what a sign-in at the account's provider has brought.
    void keepGrant(const Account &account, const oauth::Grant &grant, const oauth::Tokens &tokens, QObject *context,
                   const std::function<void(const Done &)> &done);
    void refused(const Account &account); // the server did not take what was read: it is not given again
    void remove(const Account &account, Purpose purpose, QObject *context,
                const std::function<void(const Done &)> &done);
    void remove(const Account &account, QObject *context, const std::function<void(const Done &)> &done); // all of it

    void listGnomeAccounts(QObject *context, const std::function<void(const oauth::GnomeAccounts::Accounts &)> &listed);

Q_SIGNALS:
    void unlocked(); // the keyring that refused has been unlocked, or has come: read again
    void staysLocked(); // for a minute now: its user should be told

private:
    void forget(const QString &key);

    std::chrono::milliseconds m_patience;
    Keyring m_keyring;
    QHash<QString, QByteArray> m_remembered; // by key: what the keyring did not take
    oauth::AccessTokens m_tokens;
    oauth::GnomeAccounts m_gnome;
};
