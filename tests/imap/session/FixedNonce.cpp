// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstring>

// Stands in for libgsasl's random numbers, so that a SCRAM sign-in is the same every time: its nonce is all "A".
// The dynamic linker prefers the program's own symbol to the library's.
extern "C" __attribute__((visibility("default"))) int gsasl_nonce(char *data, std::size_t size);

int gsasl_nonce(char *data, std::size_t size)
{
    std::memset(data, 0, size);
    return 0;
}
