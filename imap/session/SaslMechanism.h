// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"

#include <QByteArray>

#include <variant>

namespace imap {

// One run of a SASL mechanism, the client's part (RFC 4422 §3): challenges go in, responses come out, neither in base64.
class SaslMechanism
{
public:
    using Response = std::variant<QByteArray, Error>;

    SaslMechanism() = default;
    Q_DISABLE_COPY_MOVE(SaslMechanism)
    virtual ~SaslMechanism() = default;

    virtual Response initialResponse() = 0; // of a mechanism in which the client speaks first
    virtual Response respond(const QByteArray &challenge) = 0;
    virtual bool isSatisfied() const = 0; // the server has proved itself, as far as it can
};

} // namespace imap
