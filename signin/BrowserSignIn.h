// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Provider.h"
#include "TokenResponse.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <variant>

class QOAuth2AuthorizationCodeFlow;

namespace oauth {

class LoopbackListener;
class ProviderNetwork;
class ReplyHandler;
struct AuthorizationCode;

// One sign-in in the user's own browser: authorization code with PKCE (RFC 6749 §4.1, 7636, 8252), through Qt NetworkAuth.
// State, code verifier and listener are ours: Qt 6.4 has guessable ones, or none. Delete it to give up.
class BrowserSignIn : public QObject
{
    Q_OBJECT
public:
    // `user`: who will probably sign in; the page may fill it in.
    BrowserSignIn(const Provider &provider, const Client &client, const QString &user, ProviderNetwork &network,
                  QObject *parent = nullptr);
    ~BrowserSignIn() override;

    void start();
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void browserWanted(const QUrl &url);
    void finished(const std::variant<oauth::Tokens, Error> &result); // once

private:
    void prepareFlow(const QString &redirect);
    void accept(const AuthorizationCode &code);
    void finish(const std::variant<Tokens, Error> &result);

    Provider m_provider;
    Client m_client;
    QString m_user;
    QByteArray m_state;
    QByteArray m_verifier;
    QByteArray m_code;
    std::chrono::milliseconds m_patience = std::chrono::minutes(5);
    std::unique_ptr<LoopbackListener> m_listener;
    std::unique_ptr<ReplyHandler> m_handler;
    std::unique_ptr<QOAuth2AuthorizationCodeFlow> m_flow;
    bool m_isFinished = false;
};

} // namespace oauth
