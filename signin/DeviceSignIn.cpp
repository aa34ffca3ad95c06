// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeviceSignIn.h"

#include "ProviderNetwork.h"
#include "Secret.h"
#include "TokenRequest.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oauth {

DeviceSignIn::DeviceSignIn(const Provider &provider, const Client &client, ProviderNetwork &network, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_client(client)
    , m_network(network)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DeviceSignIn::ask);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, [this] { finish(makeError(Error::Cause::SignInTimedOut)); });
}

DeviceSignIn::~DeviceSignIn()
{
    wipe(m_code.deviceCode);
}

void DeviceSignIn::start()
{
    if (m_provider.device.isEmpty())
        return finish(makeError(Error::Cause::ProviderUnknown, u"it does not sign in by a code"_s));
    requestDeviceCode(m_network, m_provider, m_client, this, [this](const std::variant<DeviceCode, Error> &answer) {
        if (const auto *code = std::get_if<DeviceCode>(&answer))
            show(*code);
        else
            finish(std::get<Error>(answer));
    });
}

void DeviceSignIn::show(const DeviceCode &code)
{
    m_code = code;
    if (code.interval > 0s)
        m_interval = code.interval;
    m_expiry.start(code.lifetime);
    m_next.start(m_interval);
    Q_EMIT codeWanted(code.page, code.userCode, code.lifetime);
}

void DeviceSignIn::ask()
{
    const Form form { { u"grant_type"_s, "urn:ietf:params:oauth:grant-type:device_code"_ba },
                      { u"device_code"_s, m_code.deviceCode } };
    requestTokens(m_network, m_provider, m_client, form, this, [this](const TokenResponse &answer) { take(answer); });
}

void DeviceSignIn::take(const TokenResponse &response)
{
    if (const auto *tokens = std::get_if<Tokens>(&response))
        return finish(*tokens);
    const auto &refusal = std::get<TokenRefusal>(response);
    const bool isSlow =
        refusal.code == "slow_down"_L1 || refusal.error.cause == Error::Cause::ProviderUnreachable; // RFC 8628 §3.5
    if (!isSlow && refusal.code != "authorization_pending"_L1)
        return finish(refusal.error);
    if (isSlow)
        m_interval += 5s;
    m_next.start(m_interval);
}

void DeviceSignIn::finish(const std::variant<Tokens, Error> &result)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_next.stop();
    m_expiry.stop();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace oauth
