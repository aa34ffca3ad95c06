// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "SaslMechanism.h"
#include "SignInMethod.h"

namespace imap {

// OAUTHBEARER and XOAUTH2, which libgsasl does not have: an access token is shown, and that is all.
//
//   OAUTHBEARER  n,a=user,^Ahost=imap.example.org^Aport=993^Aauth=Bearer token^A^A     RFC 7628 §3.1
//   XOAUTH2      user=user^Aauth=Bearer token^A^A                                       Google's XOAUTH2 protocol
//
// A server that likes it answers OK. One that does not explains itself in a challenge, which must be answered before it
// says NO: by ^A (RFC 7628 §3.2.3), or by nothing in XOAUTH2.
class OAuthMechanism final : public SaslMechanism
{
public:
    OAuthMechanism(SignInMethod method, const Account &account, const QByteArray &token);
    ~OAuthMechanism() override;

    Response initialResponse() override;
    Response respond(const QByteArray &challenge) override;
    bool isSatisfied() const override { return true; } // TLS alone says who the server is

private:
    SignInMethod m_method;
    QByteArray m_message;
    bool m_isRefused = false;
};

// What the challenge means, {"status":"401",…} or {"status":"invalid_token",…}: the token is no good, or, with a status
// of 500 and more, the server is not well. Its words are the status.
Error tokenError(const QByteArray &challenge);

} // namespace imap
