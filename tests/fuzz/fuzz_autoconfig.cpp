// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AutoconfigParser.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

// Whatever a domain or somebody in its name answers: no crash, and no server but a full name, by TLS, with a clean user.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto parsed = discovery::parseAutoconfig(bytes, { u"me"_s, u"example.com"_s });
    const auto *servers = std::get_if<QList<ServerSettings>>(&parsed);
    if (!servers)
        return 0;
    if (servers->isEmpty() || bytes.contains("<!ENTITY"))
        std::abort();
    for (const ServerSettings &server : *servers) {
        const bool isClean =
            std::ranges::none_of(server.user, [](QChar c) { return c.category() == QChar::Other_Control; });
        const bool isWhole = !server.user.isEmpty() && !server.ways.isEmpty() && server.port != 0;
        if (!isClean || !isWhole || discovery::registrableDomain(server.host).isEmpty())
            std::abort();
    }
    return 0;
}
