// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Provider.h"
#include "TokenResponse.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <variant>

namespace oauth {

class ProviderNetwork;

// One sign-in with a code that the user types into any browser, at this machine or another (RFC 8628). Delete it to give
// up.
class DeviceSignIn : public QObject
{
    Q_OBJECT
public:
    DeviceSignIn(const Provider &provider, const Client &client, ProviderNetwork &network, QObject *parent = nullptr);
    ~DeviceSignIn() override;

    void start();
    void setUsualInterval(std::chrono::milliseconds interval) { m_interval = interval; } // unless the provider says

Q_SIGNALS:
    void codeWanted(const QUrl &page, const QString &code, std::chrono::seconds validFor);
    void finished(const std::variant<oauth::Tokens, Error> &result); // once

private:
    void show(const DeviceCode &code);
    void ask();
    void take(const TokenResponse &response);
    void finish(const std::variant<Tokens, Error> &result);

    Provider m_provider;
    Client m_client;
    ProviderNetwork &m_network;
    DeviceCode m_code;
    std::chrono::milliseconds m_interval = std::chrono::seconds(5); // RFC 8628 §3.5
    QTimer m_next;
    QTimer m_expiry;
    bool m_isFinished = false;
};

} // namespace oauth
