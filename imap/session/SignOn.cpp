// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignOn.h"

#include "Overloaded.h"
#include "Questions.h"
#include "Secret.h"
#include "ServerWords.h"

using namespace Qt::StringLiterals;

namespace imap {

namespace {
// Command lines have 8192 octets at most (RFC 7162 §4), and an access token may be longer. What answers a prompt may too.
constexpr qsizetype LongestInitialResponse = 8000;
} // namespace

SignOn::SignOn(const Account &account, const QByteArray &secret)
    : m_account(account)
    , m_secret(secret)
{
    m_secret.detach(); // a copy of our own can be overwritten
}

SignOn::~SignOn()
{
    wipe(m_secret);
}

QByteArray SignOn::mechanism() const
{
    return m_method ? nameOf(*m_method) : QByteArray();
}

SignOn::Outcome SignOn::take(const Fact &fact, Session &session)
{
    return std::visit(Overloaded {
                          [&](const Greeted &) { return greeted(session); },
                          [&](const Completed &answer) { return completed(answer, session); },
                          [&](const Prompted &prompt) { return answer(prompt, session); },
                          [](const Heard &) -> Outcome { return Going {}; }, // capabilities are the session's business
                          [](const Broken &broken) -> Outcome { return broken.error; },
                      },
                      fact);
}

SignOn::Outcome SignOn::greeted(Session &session)
{
    if (m_account.security == Security::ImplicitTls)
        return askOrAuthenticate(session);
    session.say(Command("STARTTLS"));
    return Going {};
}

SignOn::Outcome SignOn::encrypted(Session &session)
{
    session.encrypted();
    return askOrAuthenticate(session);
}

SignOn::Outcome SignOn::completed(const Completed &completed, Session &session)
{
    const bool ok = completed.condition == Condition::Ok;
    switch (completed.verb) {
    case Verb::StartTls:
        if (!ok)
            return makeError(Error::Cause::StartTlsRefused); // in clear text: anybody's words, so none are shown
        return TlsWanted {};
    case Verb::Capability:
        if (!ok)
            return commandError(Error::Cause::CommandRefused, completed.code, completed.text);
        return m_signedIn ? introduce(session) : authenticate(session);
    case Verb::Authenticate:
    case Verb::Login: return authenticated(completed, session);
    default: return Going {};
    }
}

SignOn::Outcome SignOn::askOrAuthenticate(Session &session)
{
    if (!session.capabilities().isEmpty())
        return authenticate(session);
    session.say(Command("CAPABILITY"));
    return Going {};
}

SignOn::Outcome SignOn::authenticate(Session &session)
{
    const auto choice = chooseMethod(m_account.mechanism, session.capabilities());
    if (const auto *error = std::get_if<Error>(&choice))
        return *error;
    m_method = std::get<SignInMethod>(choice);
    if (*m_method == SignInMethod::LoginCommand)
        return login(session);
    m_authenticator.emplace(*m_method, m_account, m_secret);
    wipe(m_secret);
    if (m_authenticator->speaksFirst()) {
        const auto line = m_authenticator->firstLine();
        if (const auto *error = std::get_if<Error>(&line))
            return *error;
        m_firstLine = std::get<QByteArray>(line);
    }
    Command command("AUTHENTICATE");
    command.atom(nameOf(*m_method));
    if (m_firstLine && session.capabilities().has("SASL-IR") && m_firstLine->size() <= LongestInitialResponse) {
        command.secretAtom(m_firstLine->isEmpty() ? "="_ba : *m_firstLine); // RFC 4959 §3
        m_firstLine.reset();
    }
    session.say(command);
    return Going {};
}

SignOn::Outcome SignOn::login(Session &session)
{
    session.say(Command("LOGIN").astring(m_account.user.toUtf8()).secret(m_secret));
    wipe(m_secret);
    return Going {};
}

SignOn::Outcome SignOn::answer(const Prompted &prompted, Session &session)
{
    if (!m_authenticator)
        return makeError(Error::Cause::UnexpectedResponse);
    if (m_firstLine) { // the prompt only asks for it; what some servers write behind this "+" means nothing
        session.answer(*std::exchange(m_firstLine, std::nullopt));
        return Going {};
    }
    const auto line = m_authenticator->answer(prompted.text);
    if (const auto *error = std::get_if<Error>(&line))
        return *error;
    session.answer(std::get<QByteArray>(line));
    return Going {};
}

SignOn::Outcome SignOn::authenticated(const Completed &completed, Session &session)
{
    if (completed.condition != Condition::Ok)
        return m_authenticator ? m_authenticator->refusal(completed.code, completed.text)
                               : signInError(completed.code, completed.text);
    if (m_authenticator && !m_authenticator->isSatisfied())
        return makeError(Error::Cause::ServerSignatureWrong); // it says OK and has proved nothing
    m_authenticator.reset();
    m_signedIn = true;
    if (!session.capabilities().isEmpty())
        return introduce(session);
    session.say(Command("CAPABILITY"));
    return Going {};
}

SignOn::Outcome SignOn::introduce(Session &session)
{
    if (session.capabilities().has("ID"))
        session.say(Questions::introduction());
    return Done {};
}

} // namespace imap
