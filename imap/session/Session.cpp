// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Session.h"

#include "Overloaded.h"
#include "ResponseParser.h"
#include "ServerWords.h"
#include "Words.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imap {

namespace {
// Off unless its user switches it on (QT_LOGGING_RULES="posthorn.imap=true"). Secrets never get here; subjects may.
Q_LOGGING_CATEGORY(lcImap, "posthorn.imap", QtWarningMsg)

constexpr qsizetype TraceLength = 200;
constexpr int MostUntaggedBeforeSignIn = 200;
constexpr int MostMalformedBeforeSignIn = 20;
constexpr int MostMalformed = 100;
constexpr int MostPromptsToNobody = 10;
constexpr std::size_t LongestPipeline = 8;

bool isTlsRecord(char first)
{
    return first == 0x15 || first == 0x16; // alert or handshake (RFC 8446 §5.1)
}
} // namespace

Session::Session(Security security, TagPrefixSource prefixes)
    : m_prefixes(std::move(prefixes))
    , m_prefix(m_prefixes())
    , m_framer(Limits::beforeSignIn())
    , m_encrypted(security == Security::ImplicitTls)
{
}

// --- what we say

bool Session::maySay(Verb verb) const
{
    if (m_broken || !isLegal(verb, said()))
        return false;
    if (verb == Verb::Done)
        return isIdle();
    if (m_inFlight.size() >= LongestPipeline)
        return false;
    // Two answers to FETCH cannot be told apart, and two to SEARCH only by the tag that ESEARCH repeats.
    const bool nameless = verb == Verb::UidFetch || (verb == Verb::UidSearch && !m_capabilities.has("ESEARCH"));
    return !nameless || !isInFlight(verb);
}

Ticket Session::say(const Command &command)
{
    const CommandRow *row = rowOf(command.keyword());
    const bool legal = row && row->verb != Verb::Done && maySay(row->verb);
    Q_ASSERT_X(legal, "Session::say", command.keyword().constData());
    if (!legal)
        return 0; // never bytes on the wire
    const Ticket ticket = ++m_lastTicket;
    m_inFlight.push_back({ .ticket = ticket, .verb = row->verb });
    bool afterPrompt = false;
    for (const QByteArray &segment : command.segments(tagOf(ticket), m_capabilities.literals())) {
        m_unsent.push_back({ .ticket = ticket, .afterPrompt = afterPrompt, .bytes = segment });
        afterPrompt = true;
    }
    qCDebug(lcImap).noquote() << "C:" << tagOf(ticket) << command.redacted();
    if (row->during == SessionState::Authenticating)
        m_capabilities = {}; // the next ones come with, or after, the answer
    flush();
    return ticket;
}

void Session::answer(const QByteArray &saslLine)
{
    const bool legal =
        !m_inFlight.empty() && m_inFlight.front().verb == Verb::Authenticate && m_inFlight.front().prompted;
    Q_ASSERT(legal);
    if (!legal)
        return;
    m_inFlight.front().prompted = false;
    m_outgoing += saslLine + "\r\n";
    qCDebug(lcImap) << "C: (SASL)";
}

void Session::done()
{
    Q_ASSERT(maySay(Verb::Done));
    if (!maySay(Verb::Done))
        return;
    m_inFlight.front().doneSaid = true;
    m_outgoing += "DONE\r\n";
    qCDebug(lcImap) << "C: DONE";
}

void Session::encrypted()
{
    m_framer.reset();
    m_capabilities = {};
    m_inFlight.clear();
    m_prefix = m_prefixes();
    m_encrypted = true;
    m_settled = SessionState::NotAuthenticated;
}

QByteArray Session::takeOutgoing()
{
    return std::exchange(m_outgoing, {});
}

void Session::flush()
{
    while (!m_unsent.empty() && !m_unsent.front().afterPrompt) {
        m_outgoing += m_unsent.front().bytes;
        m_unsent.pop_front();
    }
}

bool Session::isLiteralAwaited() const
{
    return !m_unsent.empty() && m_unsent.front().afterPrompt;
}

// --- where both ends are

SessionState Session::stateDuring(const InFlight &command) const
{
    const CommandRow &row = rowOf(command.verb);
    return command.doneSaid ? *row.after : row.during.value_or(m_settled);
}

SessionState Session::said() const
{
    SessionState state = m_settled;
    for (const InFlight &command : m_inFlight) {
        if (rowOf(command.verb).during)
            state = stateDuring(command);
    }
    return state;
}

SessionState Session::heard() const
{
    if (m_inFlight.empty())
        return m_settled;
    return rowOf(m_inFlight.front().verb).during.value_or(m_settled);
}

bool Session::isWaiting() const
{
    return !m_broken && patience().has_value();
}

std::optional<std::chrono::seconds> Session::patience() const
{
    if (m_settled == SessionState::Greeting)
        return GreetingPatience;
    if (m_inFlight.empty())
        return std::nullopt;
    const InFlight &oldest = m_inFlight.front();
    if (oldest.doneSaid)
        return rowOf(Verb::Done).patience;
    if (oldest.verb == Verb::Idle && oldest.prompted)
        return std::nullopt;
    return m_complaint ? std::min(ComplaintPatience, rowOf(oldest.verb).patience) : rowOf(oldest.verb).patience;
}

std::optional<Verb> Session::oldest() const
{
    return m_inFlight.empty() ? std::nullopt : std::optional(m_inFlight.front().verb);
}

Ticket Session::oldestTicket() const
{
    return m_inFlight.empty() ? 0 : m_inFlight.front().ticket;
}

Ticket Session::ticketOf(QByteArrayView tag) const
{
    const auto command = std::ranges::find_if(m_inFlight, [&](const InFlight &c) { return tagOf(c.ticket) == tag; });
    return command == m_inFlight.end() ? 0 : command->ticket;
}

bool Session::isInFlight(Verb verb) const
{
    return std::ranges::any_of(m_inFlight, [&](const InFlight &command) { return command.verb == verb; });
}

bool Session::isIdle() const
{
    if (m_inFlight.empty())
        return false;
    const InFlight &oldest = m_inFlight.front();
    return oldest.verb == Verb::Idle && oldest.prompted && !oldest.doneSaid;
}

QByteArray Session::tagOf(Ticket ticket) const
{
    return m_prefix + QByteArray::number(ticket);
}

// --- what we hear

void Session::receive(QByteArrayView bytes)
{
    if (m_broken || bytes.isEmpty())
        return;
    const bool first = std::exchange(m_heardNothing, false);
    if (first && isTlsRecord(bytes.front()))
        m_trouble = makeError(Error::Cause::TlsOnPlainPort);
    else if (m_settled == SessionState::StartingTls && m_inFlight.empty())
        m_trouble = makeError(Error::Cause::BytesBehindStartTls); // clear text where the handshake belongs
    else
        m_framer.append(bytes);
}

std::optional<Fact> Session::next()
{
    if (m_broken)
        return std::nullopt;
    if (m_trouble)
        return broken(*m_trouble);
    if (isSignedIn())
        m_framer.setLimits(Limits::afterSignIn());
    while (const auto frame = m_framer.next()) {
        const Response response = parseResponse(*frame);
        if (heard() != SessionState::Authenticating)
            qCDebug(lcImap) << "S:" << frame->bytes.first(std::min(frame->bytes.size(), TraceLength)).toByteArray();
        if (auto fact = judge(response, frame->bytes))
            return fact;
    }
    if (m_framer.trouble() != Framer::Trouble::None)
        return broken(Error::Cause::LimitExceeded);
    return std::nullopt;
}

std::optional<Fact> Session::judge(const Response &response, QByteArrayView bytes)
{
    m_complaint.reset();
    if (m_settled == SessionState::Greeting)
        return greeting(response, bytes);
    if (const auto *completion = std::get_if<Tagged>(&response))
        return tagged(*completion);
    return untagged(response);
}

Fact Session::greeting(const Response &response, QByteArrayView bytes)
{
    const auto *status = std::get_if<StatusResponse>(&response);
    if (!status)
        return broken(otherProtocol(bytes).value_or(makeError(Error::Cause::NotImap)));
    if (status->condition == Condition::Preauth)
        return broken(m_encrypted ? Error::Cause::UnexpectedResponse : Error::Cause::PreauthBeforeTls);
    switch (verdictOn(kindOf(response), SessionState::Greeting)) {
    case Verdict::Apply: break;
    case Verdict::Goodbye: return broken(m_encrypted ? goodbyeError(status->code, status->text) : goodbyeError({}, {}));
    default: return broken(Error::Cause::NotImap);
    }
    m_settled = m_encrypted ? SessionState::NotAuthenticated : SessionState::ClearText;
    learnFrom(response);
    return Greeted {};
}

std::optional<Fact> Session::tagged(const Tagged &response)
{
    const auto command =
        std::ranges::find_if(m_inFlight, [&](const InFlight &c) { return tagOf(c.ticket) == response.tag; });
    if (command == m_inFlight.end()) {
        // A server that ended IDLE just before it read our DONE takes that for a tag, once.
        if (sameWord(response.tag, "DONE") && std::exchange(m_doneMayBounce, false))
            return std::nullopt;
        return broken(Error::Cause::UnexpectedResponse);
    }
    if (response.condition == Condition::Bye || response.condition == Condition::Preauth)
        return broken(Error::Cause::UnexpectedResponse);
    if (command->verb == Verb::StartTls && response.condition == Condition::Ok && m_framer.pending() > 0)
        return broken(Error::Cause::BytesBehindStartTls);

    const InFlight answered = *command;
    m_inFlight.erase(command);
    std::erase_if(m_unsent, [&](const Segment &segment) { return segment.ticket == answered.ticket; });
    flush();
    settle(answered, response);
    return Completed { answered.ticket, answered.verb, response.condition, response.code, response.text };
}

void Session::settle(const InFlight &command, const Tagged &response)
{
    const CommandRow &row = rowOf(command.verb);
    if (response.condition == Condition::Ok)
        m_settled = row.after.value_or(m_settled);
    else if (command.verb == Verb::Examine || command.verb == Verb::Select)
        m_settled = SessionState::Authenticated; // also where another mailbox was open before (RFC 9051 §6.3.2)
    m_doneMayBounce = m_doneMayBounce || command.doneSaid;
    learnFrom(response);
}

std::optional<Fact> Session::untagged(const Response &response)
{
    const SessionState state = heard();
    if (!isSignedIn() && ++m_untaggedBeforeSignIn > MostUntaggedBeforeSignIn)
        return broken(Error::Cause::LimitExceeded);
    if (std::holds_alternative<Malformed>(response)
        && ++m_malformed > (isSignedIn() ? MostMalformed : MostMalformedBeforeSignIn))
        return broken(Error::Cause::MalformedResponse);

    const auto *status = std::get_if<StatusResponse>(&response);
    switch (verdictOn(kindOf(response), state)) {
    case Verdict::Ignore: return std::nullopt;
    case Verdict::Goodbye: return broken(m_encrypted ? goodbyeError(status->code, status->text) : goodbyeError({}, {}));
    case Verdict::Violation: return broken(Error::Cause::UnexpectedResponse);
    case Verdict::Apply: break;
    }
    if (const auto *prompt = std::get_if<Continuation>(&response))
        return prompted(*prompt);
    learnFrom(response);
    if (status)
        noteComplaint(*status);
    return Heard { response };
}

std::optional<Fact> Session::prompted(const Continuation &response)
{
    if (isLiteralAwaited()) {
        m_unsent.front().afterPrompt = false;
        flush();
        return std::nullopt;
    }
    const bool hasOwner = !m_inFlight.empty() && !m_inFlight.front().prompted
        && (m_inFlight.front().verb == Verb::Authenticate || m_inFlight.front().verb == Verb::Idle);
    if (!hasOwner) {
        if (++m_promptsToNobody > MostPromptsToNobody)
            return broken(Error::Cause::UnexpectedResponse);
        return std::nullopt;
    }
    m_inFlight.front().prompted = true;
    return Prompted { m_inFlight.front().verb, response.text };
}

// Capabilities come as a response of their own or as a code in an OK; the last word counts (RFC 9051 §7.1).
void Session::learnFrom(const Response &response)
{
    if (!m_encrypted)
        return; // hearsay
    std::visit(Overloaded {
                   [&](const Capability &capability) { m_capabilities = Capabilities(capability.names); },
                   [&](const StatusResponse &status) {
                       if (status.condition == Condition::Ok && status.code.is("CAPABILITY"))
                           m_capabilities = Capabilities(status.code.arguments);
                   },
                   [&](const Tagged &completion) {
                       if (completion.condition == Condition::Ok && completion.code.is("CAPABILITY"))
                           m_capabilities = Capabilities(completion.code.arguments);
                   },
                   [](const auto &) {},
               },
               response);
}

void Session::noteComplaint(const StatusResponse &status)
{
    const bool complains = status.condition == Condition::No || status.condition == Condition::Bad;
    if (!complains || m_inFlight.size() != 1 || m_inFlight.front().prompted || status.code.is("ALERT"))
        return; // an ALERT is for the user, and no answer
    if (rowOf(m_inFlight.front().verb).during == SessionState::Authenticating)
        m_complaint = signInError(status.code, status.text);
    else
        m_complaint = commandError(Error::Cause::CommandRefused, status.code, status.text);
}

Fact Session::broken(Error::Cause cause, const QString &words)
{
    return broken(makeError(cause, words));
}

Fact Session::broken(const Error &error)
{
    m_broken = true;
    m_outgoing.clear();
    m_inFlight.clear();
    m_unsent.clear();
    return Broken { error };
}

} // namespace imap
