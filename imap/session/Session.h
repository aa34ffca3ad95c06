// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Capabilities.h"
#include "Command.h"
#include "Error.h"
#include "Framer.h"
#include "Response.h"
#include "SessionTables.h"
#include "TagPrefix.h"

#include <deque>
#include <optional>
#include <variant>

// One IMAP connection as a pure machine: bytes and orders go in, bytes and facts come out. It knows RFC 9051's states,
// tags and pipelines, and nothing of sockets, clocks or what a notifier wants.
//
// A connection has two ends, and with a pipeline they are in different states. `said()` is where the server will be
// when it has read everything that we wrote; it decides what we may say next. `heard()` is where the server was when it
// wrote what we read now, which is the state of the oldest command that it has not answered; it decides what the server
// may say. The tables are in SessionTables.h. An illegal command is a mistake in this program: asserted, and never
// bytes on the wire. An illegal response is a Broken fact, and the last one.
//
// Tags carry a prefix that only this connection knows, and only a tag in flight completes a command. What was heard in
// clear text is forgotten when TLS is up. A "+" belongs to a literal, to SASL or to IDLE, in the order of the commands.
namespace imap {

// A command on its way, named by the number of its tag.
using Ticket = quint32;

struct Greeted
{
};
struct Completed
{
    Ticket ticket;
    Verb verb;
    Condition condition;
    ResponseCode code;
    QByteArrayView text;
};
struct Prompted
{
    Verb verb;
    QByteArrayView text;
}; // "+" for AUTHENTICATE or IDLE
struct Heard
{
    Response response;
}; // untagged, and acceptable here
struct Broken
{
    Error error;
}; // nothing follows

// Valid until the session is next touched: the views point into what was received.
using Fact = std::variant<Greeted, Completed, Prompted, Heard, Broken>;

class Session
{
public:
    Session(Security security, TagPrefixSource prefixes);

    // Orders. What they put on the wire waits in takeOutgoing().
    bool maySay(Verb verb) const;
    Ticket say(const Command &command);
    void answer(const QByteArray &saslLine); // to Prompted by AUTHENTICATE; never logged
    void done(); // ends IDLE
    void encrypted(); // TLS is up and verified: everything heard before is forgotten
    QByteArray takeOutgoing();

    // The server's bytes, and what they mean: one fact after another until nullopt.
    void receive(QByteArrayView bytes);
    std::optional<Fact> next();

    SessionState said() const;
    SessionState heard() const;
    const Capabilities &capabilities() const { return m_capabilities; }
    bool isWaiting() const; // the server owes us something
    std::optional<std::chrono::seconds> patience() const; // how long it may take for that; nullopt: for ever
    std::optional<Verb> oldest() const; // the command that untagged answers belong to
    Ticket oldestTicket() const; // 0: none in flight
    Ticket ticketOf(QByteArrayView tag) const; // 0: no such command in flight
    bool isInFlight(Verb verb) const;
    bool isIdle() const; // "+" was heard, DONE not said
    // Some servers mean an untagged NO or BAD to be the whole answer. Where one command waits and that was the last
    // thing heard, patience() is short, and this is what the silence means.
    const std::optional<Error> &complaint() const { return m_complaint; }
    bool hasHeardNothing() const { return m_heardNothing; }

private:
    struct InFlight
    {
        Ticket ticket;
        Verb verb;
        bool prompted = false;
        bool doneSaid = false;
    };
    struct Segment
    {
        Ticket ticket;
        bool afterPrompt; // the rest of a command, behind a synchronizing literal's "{n}"
        QByteArray bytes;
    };

    void flush();
    bool isLiteralAwaited() const;
    SessionState stateDuring(const InFlight &command) const;
    QByteArray tagOf(Ticket ticket) const;

    std::optional<Fact> judge(const Response &response, QByteArrayView bytes);
    Fact greeting(const Response &response, QByteArrayView bytes);
    std::optional<Fact> tagged(const Tagged &response);
    std::optional<Fact> prompted(const Continuation &response);
    std::optional<Fact> untagged(const Response &response);
    void settle(const InFlight &command, const Tagged &response);
    void learnFrom(const Response &response);
    void noteComplaint(const StatusResponse &status);
    Fact broken(Error::Cause cause, const QString &words = {});
    Fact broken(const Error &error);
    bool isSignedIn() const { return m_settled >= SessionState::Authenticated; }

    TagPrefixSource m_prefixes;
    QByteArray m_prefix;
    Framer m_framer;
    Capabilities m_capabilities;
    SessionState m_settled = SessionState::Greeting; // when everything is answered
    bool m_encrypted;
    std::deque<InFlight> m_inFlight;
    std::deque<Segment> m_unsent; // waits behind a literal
    QByteArray m_outgoing;
    Ticket m_lastTicket = 0;
    std::optional<Error> m_complaint;
    std::optional<Error> m_trouble; // found in receive(), told by next()
    bool m_broken = false;
    bool m_heardNothing = true;
    bool m_doneMayBounce = false;
    int m_untaggedBeforeSignIn = 0;
    int m_malformed = 0;
    int m_promptsToNobody = 0;
};

} // namespace imap
