// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BasicConversation.h"

#include "Overloaded.h"
#include "ServerWords.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace imap {

namespace {
constexpr auto LongestAnswer = 5min; // however many untagged responses come in between
constexpr quint16 ImplicitTlsPort = 993;
} // namespace

BasicConversation::BasicConversation(const Account &account, const QByteArray &secret, TagPrefixSource prefixes)
    : m_account(account)
    , m_session(account.security, std::move(prefixes))
    , m_signOn(account, secret)
{
}

// --- what the connection calls

Events BasicConversation::begin(Instant now)
{
    m_now = now;
    begun();
    return take();
}

Events BasicConversation::encrypted(Instant now)
{
    m_now = now;
    if (m_phase == Phase::SigningOn)
        follow(m_signOn.encrypted(m_session));
    return take();
}

Events BasicConversation::receive(QByteArrayView bytes, Instant now)
{
    m_now = now;
    if (m_phase == Phase::Over)
        return {};
    m_proofBy.reset();
    m_session.receive(bytes);
    while (m_phase != Phase::Over) {
        const auto fact = m_session.next();
        if (!fact)
            break;
        m_progress = true;
        obey(*fact);
        tellOutgoing(); // all that one fact makes us say leaves in one write, however the bytes were cut
    }
    return take();
}

Events BasicConversation::timeLimitReached(Instant now)
{
    m_now = now;
    if (m_phase == Phase::Over)
        return {};
    if (m_goodbyeBy && now >= *m_goodbyeBy)
        finish();
    else if (m_answerBy && now >= *m_answerBy)
        fail(unanswered());
    else if (m_proofBy && now >= *m_proofBy)
        fail(makeError(Error::Cause::TimedOut));
    else if (m_due && now >= *m_due) {
        m_due.reset();
        due();
    }
    return take();
}

Events BasicConversation::broken(const Error &error, Instant now)
{
    m_now = now;
    fail(error);
    return take();
}

Events BasicConversation::leave(Instant now)
{
    m_now = now;
    if (m_phase == Phase::SigningOn || m_phase == Phase::Talking)
        sayGoodbye();
    return take();
}

Events BasicConversation::probe(Instant now, std::chrono::milliseconds patience)
{
    m_now = now;
    if (m_phase == Phase::Talking)
        prove();
    if (m_session.isWaiting() || m_session.hasHeardNothing())
        m_proofBy = now + patience;
    return take();
}

std::optional<Instant> BasicConversation::timeLimit() const
{
    if (m_phase == Phase::Over)
        return std::nullopt;
    std::optional<Instant> limit;
    for (const auto &candidate : { m_due, m_answerBy, m_goodbyeBy, m_proofBy }) {
        if (candidate && (!limit || *candidate < *limit))
            limit = candidate;
    }
    return limit;
}

// --- facts

void BasicConversation::obey(const Fact &fact)
{
    switch (m_phase) {
    case Phase::SigningOn: return follow(m_signOn.take(fact, m_session));
    case Phase::Talking: return talk(fact);
    case Phase::Leaving: return hearGoodbye(fact);
    case Phase::Over: return;
    }
}

void BasicConversation::follow(const SignOn::Outcome &outcome)
{
    std::visit(Overloaded {
                   [](const SignOn::Going &) {},
                   [&](const SignOn::TlsWanted &) { tell(StartTls {}); },
                   [&](const SignOn::Done &) {
                       m_phase = Phase::Talking;
                       signedOn();
                   },
                   [&](const Error &error) { fail(error); },
               },
               outcome);
}

void BasicConversation::talk(const Fact &fact)
{
    std::visit(Overloaded {
                   [](const Greeted &) {},
                   [&](const Completed &answer) { answer.verb == Verb::Id ? introduced() : completed(answer); },
                   [&](const Prompted &) { prompted(); },
                   [&](const Heard &untagged) { heard(untagged.response); },
                   [&](const Broken &broken) { fail(broken.error); },
               },
               fact);
}

// --- leaving

void BasicConversation::sayGoodbye()
{
    m_phase = Phase::Leaving;
    m_due.reset();
    m_answerBy.reset();
    m_proofBy.reset();
    m_goodbyeBy = m_now + rowOf(Verb::Logout).patience;
    tryGoodbye();
}

// IDLE must be prompted before it can be left, and some moments know no LOGOUT at all: then closing has to do.
void BasicConversation::tryGoodbye()
{
    if (m_session.maySay(Verb::Done))
        m_session.done();
    if (m_session.maySay(Verb::Logout))
        m_session.say(Command("LOGOUT"));
    else if (m_session.said() != SessionState::LoggingOut && m_session.said() != SessionState::Idling)
        finish();
}

// BYE, the answer to LOGOUT, or whatever else ends it.
void BasicConversation::hearGoodbye(const Fact &fact)
{
    const auto *answer = std::get_if<Completed>(&fact);
    const auto *untagged = std::get_if<Heard>(&fact);
    const auto *status = untagged ? std::get_if<StatusResponse>(&untagged->response) : nullptr;
    const bool bye = status && status->condition == Condition::Bye;
    if (bye || std::holds_alternative<Broken>(fact) || (answer && answer->verb == Verb::Logout))
        finish();
    else
        tryGoodbye();
}

void BasicConversation::finish()
{
    tell(Finished {});
    m_phase = Phase::Over;
}

void BasicConversation::fail(const Error &error, const QString &mailbox)
{
    if (m_phase == Phase::Over)
        return;
    if (m_phase == Phase::Leaving)
        return finish(); // whatever it was, we are going anyway
    m_session.takeOutgoing();
    failing(error);
    tell(Failed { error, mailbox });
    m_phase = Phase::Over;
}

// --- telling, and the time

void BasicConversation::tell(Event event)
{
    if (m_phase != Phase::Over)
        m_events.push_back(std::move(event));
}

void BasicConversation::tellOutgoing()
{
    QByteArray bytes = m_session.takeOutgoing();
    if (!bytes.isEmpty())
        tell(Send { std::move(bytes) });
}

Events BasicConversation::take()
{
    tellOutgoing();
    watchTheClock();
    return std::exchange(m_events, {});
}

// The patience starts anew with every sign of progress, but no single answer may take for ever.
void BasicConversation::watchTheClock()
{
    const auto patience = m_session.patience();
    const bool progress = std::exchange(m_progress, false);
    if (!patience || m_phase == Phase::Leaving) {
        m_answerBy.reset();
        return;
    }
    const Ticket awaited = m_session.oldestTicket();
    const bool isNew = !m_answerBy || awaited != std::exchange(m_awaited, awaited);
    if (isNew)
        m_answerLast = m_now + LongestAnswer;
    if (isNew || progress)
        m_answerBy = std::min(m_now + Instant(*patience), m_answerLast);
}

Error BasicConversation::unanswered() const
{
    // A server that waits for our handshake says nothing at all: STARTTLS is not for this port.
    const bool wrongPort = m_account.security == Security::StartTls && m_account.port == ImplicitTlsPort;
    if (wrongPort && m_session.hasHeardNothing())
        return makeError(Error::Cause::TlsOnPlainPort);
    const auto complaint = m_session.complaint();
    return complaint ? blaming(proofFor(m_account.mechanism), *complaint) : makeError(Error::Cause::TimedOut);
}

} // namespace imap
