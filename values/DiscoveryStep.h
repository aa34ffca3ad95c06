// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerSettings.h"

#include <QString>

// One place where the settings of an address are looked for, and what came of it.
struct DiscoveryStep
{
    // clang-format off
    enum class Outcome {
        Asking, // no answer yet
        Found, NothingThere,
        // not for want of asking
        NotReachable, TimedOut, CertificateRefused, ServerFailed,
        // an answer that we do not follow
        RedirectRefused, TooLong, Malformed, NothingUsable, // the last: no IMAP, or none with TLS
    };
    // clang-format on
    ServerSettings::Source source = ServerSettings::Source::Provider;
    QString host; // who is asked; for Dns: the name of the record
    Outcome outcome = Outcome::Asking;
    QString words; // what the server or the system said itself: sanitized, maybe empty

    bool operator==(const DiscoveryStep &) const = default;
};
