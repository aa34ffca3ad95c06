// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Authenticator.h"
#include "Session.h"

#include <optional>
#include <variant>

namespace imap {

// The first part of every conversation, from the greeting to being signed in:
//
//   greeting [STARTTLS, handshake] CAPABILITY sign-in CAPABILITY ID
//
// CAPABILITY is asked for where the server has not said it by itself since the last step that changes it. STARTTLS is
// said whatever is advertised, for whoever sits between us and the server may have cut it out; anything but OK ends the
// conversation, and so nothing secret is ever said in clear text. ID goes out in one write with what comes next: some
// servers (163.com) open no mailbox without it, none has to be waited for.
class SignOn
{
public:
    struct Going
    {
    };
    struct TlsWanted
    {
    }; // now start the handshake, and then call encrypted()
    struct Done
    {
    };
    using Outcome = std::variant<Going, TlsWanted, Done, Error>;

    SignOn(const Account &account, const QByteArray &secret);
    ~SignOn();

    Outcome take(const Fact &fact, Session &session);
    Outcome encrypted(Session &session);
    QByteArray mechanism() const; // what was used; empty before

private:
    Outcome greeted(Session &session);
    Outcome completed(const Completed &completed, Session &session);
    Outcome askOrAuthenticate(Session &session);
    Outcome authenticate(Session &session);
    Outcome login(Session &session);
    Outcome answer(const Prompted &prompted, Session &session);
    Outcome authenticated(const Completed &completed, Session &session);
    Outcome introduce(Session &session);

    Account m_account;
    QByteArray m_secret;
    std::optional<SignInMethod> m_method;
    std::optional<Authenticator> m_authenticator;
    std::optional<QByteArray> m_firstLine; // held back until the server prompts for it
    bool m_signedIn = false;
};

} // namespace imap
