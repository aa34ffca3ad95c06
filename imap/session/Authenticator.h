// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Capabilities.h"
#include "Credentials.h"
#include "Error.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <variant>

namespace imap {

// How to sign in, the strongest first.
enum class SignInMethod {
    ScramSha256, // RFC 7677: the password never travels, and the server proves that it knows it too
    Plain, // RFC 4616
    LoginMechanism, // AUTH=LOGIN, older than any RFC
    LoginCommand, // RFC 9051 §6.2.3; for servers that offer no mechanism of ours
};

// The strongest method that the server offers; or the one that the account insists on, and never another.
std::variant<SignInMethod, Error> chooseMethod(Mechanism wanted, const Capabilities &offered);
QByteArray nameOf(SignInMethod method); // as it stands behind AUTHENTICATE; "LOGIN" for the command too

// One run of a SASL mechanism, from the first line to the proof (RFC 4422). libgsasl does the work; lines are in
// base64.
class Authenticator
{
public:
    Authenticator(SignInMethod method, const Credentials &credentials);
    Authenticator(Authenticator &&) noexcept;
    Authenticator &operator=(Authenticator &&) noexcept;
    ~Authenticator();

    std::optional<QByteArray> firstLine(); // nullopt: in this mechanism the server speaks first
    std::variant<QByteArray, Error> answer(QByteArrayView challenge);
    bool isSatisfied() const; // the server has proved itself, as far as it can

private:
    struct Sasl;
    std::variant<QByteArray, Error> step(const QByteArray &input);
    SignInMethod m_method;
    std::unique_ptr<Sasl> m_sasl;
};

} // namespace imap
