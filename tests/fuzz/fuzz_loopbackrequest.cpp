// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever anybody sends to the port where we wait for the browser: what is taken for a callback holds no control
// characters, a stranger's is never taken for ours, and more bytes do not make a refused request a good one.
#include "AuthorizationResponse.h"

#include <algorithm>

using namespace oauth;

namespace {
constexpr quint16 Port = 4711;

void demand(bool promise)
{
    if (!promise)
        __builtin_trap();
}
bool isPlain(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7f; });
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray noise(reinterpret_cast<const char *>(data), qsizetype(size));
    // As it is, and as the query of a browser, which gets further in.
    const QByteArray fromBrowser = "GET /?" + noise + " HTTP/1.1\r\nHost: 127.0.0.1:4711\r\n\r\n";
    for (const QByteArray &bytes : { noise, fromBrowser }) {
        const LoopbackRequest whole = readLoopbackRequest(bytes, Port);
        const LoopbackRequest half = readLoopbackRequest(QByteArrayView(bytes).first(bytes.size() / 2), Port);
        if (std::holds_alternative<RequestRefused>(half))
            demand(!std::holds_alternative<Parameters>(whole));
        const auto *parameters = std::get_if<Parameters>(&whole);
        if (!parameters)
            continue;
        for (auto it = parameters->cbegin(); it != parameters->cend(); ++it)
            demand(isPlain(it.key()) && isPlain(it.value()));
        demand(std::holds_alternative<NotOurs>(judge(*parameters, "a state that nobody can guess", {})));
        const auto ours = judge(*parameters, parameters->value("state"), {});
        if (const auto *code = std::get_if<AuthorizationCode>(&ours))
            demand(!code->code.isEmpty() && !code->code.contains(' '));
    }
    return 0;
}
