// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "ProviderNetwork.h"
#include "SignInWay.h"
#include "TokenResponse.h"

#include <QByteArray>
#include <QObject>

#include <optional>
#include <variant>

class SecretStore;

// Signs one account in at its OAuth provider, as its PasswordSource says: finds the provider, sends the user there, keeps
// what comes of it in the SecretStore. The account need not be stored yet. Delete it to give up.
class SignIn : public QObject
{
    Q_OBJECT
public:
    enum class Way {
        Browser, // on this machine
        Code, // on any (RFC 8628), where the provider has it
    };

    SignIn(const Account &account, SecretStore &secrets, QObject *parent = nullptr);
    ~SignIn() override;

    // Of a client id that the user typed, where the provider wants one; it is kept with the refresh token. Unless it is
    // set, it is the one that the account has signed in with before.
    void setClientSecret(const QByteArray &secret) { m_clientSecret = secret; }
    void start(Way way);

    // Shows `url` in the user's browser. False: there is none that could be started.
    static bool openBrowser(const QUrl &url);

Q_SIGNALS:
    void keeping(); // from now on there is something of it in the SecretStore
    void progressed(const SignInProgress &progress); // SignInDone or an Error is the last

private:
    void recallClientSecret(Way way);
    void findProvider(Way way);
    void go(Way way, const oauth::Provider &provider);
    void goByBrowser(const oauth::Provider &provider);
    void goByCode(const oauth::Provider &provider);
    void take(const std::variant<oauth::Tokens, Error> &result);
    void finish(const SignInProgress &last);

    Account m_account;
    SecretStore &m_secrets;
    std::optional<QByteArray> m_clientSecret;
    oauth::ProviderNetwork m_network;
    oauth::Client m_client;
};
