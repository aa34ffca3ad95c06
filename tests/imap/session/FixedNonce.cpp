// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FixedNonce.h"

#include <dlfcn.h>

#include <cstddef>
#include <cstring>
#include <utility>

namespace {
const char *s_nonce = nullptr;
bool s_isNonceNext = false; // libgsasl writes its random numbers in base64 next
} // namespace

void setNonce(const char *nonce)
{
    s_nonce = nonce;
}

// The dynamic linker prefers the program's own symbols to the library's.
extern "C" __attribute__((visibility("default"))) int gsasl_nonce(char *data, std::size_t size);
extern "C" __attribute__((visibility("default"))) int gsasl_base64_to(const char *in, std::size_t size, char **out,
                                                                      std::size_t *length);

int gsasl_nonce(char *data, std::size_t size)
{
    std::memset(data, 0, size);
    s_isNonceNext = s_nonce != nullptr;
    return 0;
}

// The nonces of the RFCs' examples are shorter than libgsasl's, so they must be put in here.
int gsasl_base64_to(const char *in, std::size_t size, char **out, std::size_t *length)
{
    if (std::exchange(s_isNonceNext, false)) {
        *out = strdup(s_nonce);
        if (length)
            *length = std::strlen(s_nonce);
        return 0;
    }
    static const auto original = reinterpret_cast<decltype(&gsasl_base64_to)>(dlsym(RTLD_NEXT, "gsasl_base64_to"));
    return original(in, size, out, length);
}
