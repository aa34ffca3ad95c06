// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a provider says: a token holds nothing that could end a field or a line where it is shown, lifetimes are within
// reason, addresses are https, and words are clean.
#include "AuthorizationResponse.h"
#include "Grant.h"
#include "ProviderMetadata.h"
#include "Sanitizer.h"
#include "TokenResponse.h"

#include <algorithm>

using namespace oauth;
using namespace std::chrono_literals;

namespace {
void demand(bool promise)
{
    if (!promise)
        __builtin_trap();
}
bool isVisible(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}
bool isHttps(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("https") && !url.host().isEmpty();
}
void demandClean(const Error &error)
{
    demand(error.words == sanitizedLine(error.words));
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const int status = 100 + data[0] * 2;
    const QByteArray body(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));

    const TokenResponse response = readTokenResponse(status, body);
    if (const auto *tokens = std::get_if<Tokens>(&response)) {
        demand(status == 200 && !tokens->access.isEmpty() && isVisible(tokens->access) && isVisible(tokens->refresh));
        demand(tokens->lifetime >= 0s && tokens->lifetime <= 24h * 30);
    } else {
        demandClean(std::get<TokenRefusal>(response).error);
    }

    const auto device = readDeviceResponse(status, body);
    if (const auto *code = std::get_if<DeviceCode>(&device))
        demand(isVisible(code->deviceCode) && !code->userCode.isEmpty()
               && code->page.scheme() == QLatin1StringView("https"));
    else
        demandClean(std::get<Error>(device));

    const auto metadata = readMetadata(body, QStringLiteral("https://id.example.org"));
    if (const auto *provider = std::get_if<Provider>(&metadata))
        demand(isHttps(provider->authorization) && isHttps(provider->token)
               && (provider->device.isEmpty() || isHttps(provider->device)) && !provider->scope.contains(u'"'));
    else
        demandClean(std::get<Error>(metadata));

    if (const auto grant = Grant::fromJson(body))
        demand(Grant::fromJson(grant->toJson()) == grant);
    return 0;
}
