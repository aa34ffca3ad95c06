// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignInMethod.h"

#include <algorithm>

namespace imap {

namespace {
struct MethodRow
{
    SignInMethod method;
    Mechanism mechanism;
    QByteArrayView name;
    bool isSasl;
};

// No SCRAM-…-PLUS, which ties the sign-in to the TLS channel below it (RFC 5802 §6): QSslSocket gives out neither
// "tls-exporter" (RFC 9266) nor "tls-unique", and a binding of our own making would bind nothing.
constexpr MethodRow Methods[] = {
    { SignInMethod::ScramSha256, Mechanism::ScramSha256, "SCRAM-SHA-256", true },
    { SignInMethod::ScramSha1, Mechanism::ScramSha1, "SCRAM-SHA-1", true },
    { SignInMethod::Plain, Mechanism::Plain, "PLAIN", true },
    { SignInMethod::LoginMechanism, Mechanism::Login, "LOGIN", true },
    { SignInMethod::LoginCommand, Mechanism::Login, "LOGIN", false },
    { SignInMethod::OAuthBearer, Mechanism::OAuthBearer, "OAUTHBEARER", true },
    { SignInMethod::XOAuth2, Mechanism::XOAuth2, "XOAUTH2", true },
    { SignInMethod::External, Mechanism::External, "EXTERNAL", true },
    { SignInMethod::Gssapi, Mechanism::Gssapi, "GSSAPI", true },
};

const MethodRow &rowOf(SignInMethod method)
{
    return *std::ranges::find(Methods, method, &MethodRow::method);
}

bool suits(const MethodRow &row, Mechanism wanted)
{
    const bool leavesTheChoice = wanted == Mechanism::Strongest || wanted == Mechanism::OAuth;
    return leavesTheChoice ? proofFor(wanted) == proofFor(row.mechanism) : wanted == row.mechanism;
}

bool isOffered(const MethodRow &row, const Capabilities &offered)
{
    return row.isSasl ? offered.hasMechanism(row.name) : !offered.has("LOGINDISABLED");
}
} // namespace

std::variant<SignInMethod, Error> chooseMethod(Mechanism wanted, const Capabilities &offered)
{
    const auto row = std::ranges::find_if(
        Methods, [&](const MethodRow &candidate) { return suits(candidate, wanted) && isOffered(candidate, offered); });
    if (row != std::ranges::end(Methods))
        return row->method;
    const bool closed = offered.has("LOGINDISABLED") && !offered.hasAnyMechanism();
    return makeError(closed ? Error::Cause::LoginDisabled : Error::Cause::MechanismNotOffered);
}

QByteArray nameOf(SignInMethod method)
{
    return rowOf(method).name.toByteArray();
}

Proof proofFor(SignInMethod method)
{
    return ::proofFor(rowOf(method).mechanism);
}

} // namespace imap
