// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "SaslMechanism.h"
#include "SignInMethod.h"

struct Gsasl;
struct Gsasl_session;

namespace imap {

// A mechanism that libgsasl does for us: SCRAM, PLAIN, LOGIN, EXTERNAL, and GSSAPI where it was built with that.
class GsaslMechanism final : public SaslMechanism
{
public:
    GsaslMechanism(SignInMethod method, const Account &account, const QByteArray &secret);
    ~GsaslMechanism() override;

    Response initialResponse() override;
    Response respond(const QByteArray &challenge) override;
    bool isSatisfied() const override { return m_stage == Stage::Satisfied; }

private:
    enum class Stage { Started, Going, Satisfied, Over };

    Response step(const QByteArray &input);
    Error failure(Stage during) const;

    SignInMethod m_method;
    Stage m_stage = Stage::Started;
    Gsasl *m_context = nullptr;
    Gsasl_session *m_session = nullptr;
};

} // namespace imap
