// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiscoveryStep.h"
#include "MailAddress.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace discovery {

constexpr qsizetype LongestConfig = 256 * 1024; // real ones have 5 KiB

// Either the servers to choose from, the best first and never none, or why there are none: TooLong, Malformed,
// NothingUsable.
using ParsedConfig = std::variant<QList<ServerSettings>, DiscoveryStep::Outcome>;

// Reads a mail configuration in the format of draft-ietf-mailmaint-autoconfig, versions 1.1 and 1.2: IMAP servers with TLS,
// and nothing else of it. Whoever wrote it may be hostile: a DTD makes it malformed, placeholders count in the user name
// only, a host is the full name of one, and no page that it links to is taken over.
ParsedConfig parseAutoconfig(const QByteArray &xml, const MailAddress &address);

} // namespace discovery
