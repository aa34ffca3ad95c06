// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Capabilities.h"
#include "Error.h"

#include <QByteArray>

#include <variant>

namespace imap {

// How to sign in; of those that prove it by the same thing, the strongest first.
enum class SignInMethod {
    ScramSha256, // RFC 7677: the password never travels, and the server proves that it knows it too
    ScramSha1, // RFC 5802
    Plain, // RFC 4616
    LoginMechanism, // AUTH=LOGIN, older than any RFC
    LoginCommand, // RFC 9051 §6.2.3; for servers that offer no mechanism of ours
    OAuthBearer, // RFC 7628
    XOAuth2, // its forerunner
    External, // RFC 4422 appendix A
    Gssapi, // RFC 4752
};

// The strongest method that the server offers; or the one that the account insists on, and never another.
std::variant<SignInMethod, Error> chooseMethod(Mechanism wanted, const Capabilities &offered);
QByteArray nameOf(SignInMethod method); // as it stands behind AUTHENTICATE; "LOGIN" for the command too
Proof proofFor(SignInMethod method);

} // namespace imap
