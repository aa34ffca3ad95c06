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
// provider or from GNOME, as the account says. Never on disk in plain text. An account that shows a certificate or a ticket has none: an empty one is the answer.
// Every question is answered once, later, and within bounds; not at all once `context` is gone.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using Answer = std::variant<QByteArray, Error>;
    using Done = std::optional<Error>;

    explicit SecretStore(const QDBusConnection &bus, std::chrono::milliseconds patience = std::chrono::seconds(30),
                         QObject *parent = nullptr);
    ~SecretStore() override;

    void read(const Account &account, QObject *context, const std::function<void(const Answer &)> &answered);

    // An error means that the keyring did not take it; then this object remembers the password until it is gone itself.
    void write(const Account &account, const QByteArray &secret, QObject *context,
               const std::function<void(const Done &)> &done);
    // The same of what a sign-in at the account's provider has brought.
    void keepGrant(const Account &account, const oauth::Grant &grant, const oauth::Tokens &tokens, QObject *context,
                   const std::function<void(const Done &)> &done);
    void
    refused(const Account &account); // the server did not take what was read: read again for another, if there is one
    void listGnomeAccounts(QObject *context, const std::function<void(const oauth::GnomeAccounts::Accounts &)> &listed);
    void remove(const Account &account, QObject *context, const std::function<void(const Done &)> &done);

Q_SIGNALS:
    void unlocked(); // the keyring that refused has been unlocked, or has come: read again

private:
    using KeyringAnswer = std::function<void(const Answer &)>;
    void readKept(const QString &key, const KeyringAnswer &answered);
    void keep(const QString &key, const QByteArray &secret, const std::function<void(const Done &)> &done);
    void forget(const QString &key);

    std::chrono::milliseconds m_patience;
    Keyring m_keyring;
    QHash<QString, QByteArray> m_remembered; // key -> what the keyring did not take
    oauth::AccessTokens m_tokens;
    oauth::GnomeAccounts m_gnome;
};
