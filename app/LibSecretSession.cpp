// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LibSecretSession.h"

#include <dlfcn.h>

void dropLibSecretSession()
{
    void *library = ::dlopen("libsecret-1.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return;
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(::dlsym(library, "secret_service_disconnect")))
        disconnect();
    ::dlclose(library);
}
