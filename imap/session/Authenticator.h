// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"
#include "Response.h"
#include "SaslMechanism.h"
#include "SignInMethod.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <variant>

namespace imap {

// AUTHENTICATE as IMAP does it (RFC 9051 §6.2.2): one run of a mechanism, from the first line to the proof, in lines of
// base64.
class Authenticator
{
public:
    Authenticator(SignInMethod method, const Account &account, const QByteArray &secret);

    bool speaksFirst() const; // else the server does, and firstLine() is not for asking
    std::variant<QByteArray, Error> firstLine(); // an error: we have nothing to show
    std::variant<QByteArray, Error> answer(QByteArrayView challenge);
    bool isSatisfied() const; // the server has proved itself, as far as it can

    // What a tagged NO or BAD means, after all that was said.
    Error refusal(const ResponseCode &code, QByteArrayView text) const;

private:
    SignInMethod m_method;
    std::unique_ptr<SaslMechanism> m_mechanism;
    std::optional<Error> m_tokenError;
};

} // namespace imap
