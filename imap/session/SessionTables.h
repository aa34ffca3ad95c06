// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Response.h"

#include <QByteArrayView>

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

// The two tables that make a Session: which command may be said in which state, and which untagged response may be
// heard in which state. They are data, so that a test can walk every cell, and the diagram in CONTRIBUTING.md is
// printed from what the program runs.
namespace imap {

// clang-format off

// The states of RFC 9051 §3, with the moments set apart in which the rules differ. In the tables each has its letter.
enum class SessionState {
    Greeting,         // G  connected; the server speaks first
    ClearText,        // C  greeted without TLS: STARTTLS or goodbye, nothing else
    StartingTls,      // T  from STARTTLS to the end of the handshake
    NotAuthenticated, // N  TLS is up
    Authenticating,   // a  from AUTHENTICATE or LOGIN to its tagged answer
    Authenticated,    // A
    Selected,         // S  from EXAMINE on: its untagged answers belong to the new mailbox already
    Idling,           // I  from IDLE to its tagged answer (RFC 2177)
    LoggingOut,       // L
};
constexpr int SessionStates = 9;

enum class Verb {
    Capability, Noop, Id, StartTls, Authenticate, Login, Enable, Notify, Examine, Select, List, XList, Status, UidFetch, UidSearch,
    UidStore, UidMove, UidCopy, UidExpunge, Idle, Done, Logout,
};
constexpr int Verbs = 22;

// Untagged responses as far as the table tells them apart, and "+" among them.
enum class Untagged {
    Ok, No, Bad, Bye, Preauth,
    Capability, Enabled, Id, Namespace,
    Exists, Recent, Expunge, Vanished, Fetch, Flags,
    List, Status, Search, ESearch,
    Continuation, Ignored, Malformed,
};
constexpr int UntaggedKinds = 22;

enum class Verdict {
    Apply,     // A  told on
    Ignore,    // i  harmless here
    Violation, // V  no honest server says this here: close
    Goodbye,   // B  the server closes
};

struct CommandRow
{
    Verb verb;
    QByteArrayView keyword;
    std::string_view legal;             // x: may be said, -: never
    std::optional<SessionState> during; // from the moment it is said until it is answered; nullopt: no change
    std::optional<SessionState> after;  // once answered by OK; nullopt: no change
    std::chrono::seconds patience;      // how long the answer may take
};

struct UntaggedRow
{
    Untagged kind;
    std::string_view verdicts;
};

// Where a session goes without being told to by a command.
struct Passage
{
    SessionState from;
    std::string_view why;
    SessionState to;
};

constexpr std::chrono::seconds GreetingPatience { 30 };
constexpr std::chrono::seconds ComplaintPatience { 10 }; // for the tagged answer behind an untagged NO or BAD

constexpr std::optional<SessionState> Unchanged = std::nullopt;
constexpr auto seconds = [](int count) { return std::chrono::seconds(count); };

constexpr std::array<CommandRow, Verbs> CommandTable { {
    //                                     G C T N a A S I L   while in flight                after OK
    { Verb::Capability,   "CAPABILITY",   "- - - x - x x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::Noop,         "NOOP",         "- - - x - x x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::Id,           "ID",           "- - - x - x x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::StartTls,     "STARTTLS",     "- x - - - - - - -", SessionState::StartingTls,     SessionState::StartingTls,     seconds(30) },
    { Verb::Authenticate, "AUTHENTICATE", "- - - x - - - - -", SessionState::Authenticating,  SessionState::Authenticated,   seconds(60) },
    { Verb::Login,        "LOGIN",        "- - - x - - - - -", SessionState::Authenticating,  SessionState::Authenticated,   seconds(60) },
    { Verb::Enable,       "ENABLE",       "- - - - - x - - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::Notify,       "NOTIFY",       "- - - - - x x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::Examine,      "EXAMINE",      "- - - - - x x - -", SessionState::Selected,        SessionState::Selected,        seconds(60) },
    { Verb::Select,       "SELECT",       "- - - - - x x - -", SessionState::Selected,        SessionState::Selected,        seconds(60) },
    { Verb::List,         "LIST",         "- - - - - x x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::XList,        "XLIST",        "- - - - - x x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::Status,       "STATUS",       "- - - - - x x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::UidFetch,     "UID FETCH",    "- - - - - - x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::UidSearch,    "UID SEARCH",   "- - - - - - x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::UidStore,     "UID STORE",    "- - - - - - x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::UidMove,      "UID MOVE",     "- - - - - - x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::UidCopy,      "UID COPY",     "- - - - - - x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::UidExpunge,   "UID EXPUNGE",  "- - - - - - x - -", Unchanged,                     Unchanged,                     seconds(60) },
    { Verb::Idle,         "IDLE",         "- - - - - - x - -", SessionState::Idling,          SessionState::Selected,        seconds(30) },
    { Verb::Done,         "DONE",         "- - - - - - - x -", SessionState::Selected,        SessionState::Selected,        seconds(15) },
    { Verb::Logout,       "LOGOUT",       "- x - x - x x - -", SessionState::LoggingOut,      SessionState::LoggingOut,      seconds(3)  },
} };

// Before TLS nothing counts but the greeting, the answer to STARTTLS and a goodbye; before sign-in a mailbox's data is a
// lie. From then on what we have no use for is ignored, as RFC 9051 §7 asks.
constexpr std::array<UntaggedRow, UntaggedKinds> UntaggedTable { {
    //                         G C T N a A S I L
    { Untagged::Ok,           "A V V i i A A A i" },
    { Untagged::No,           "V V V A A A A A i" },
    { Untagged::Bad,          "V V V A A A A A i" },
    { Untagged::Bye,          "B B B B B B B B A" },
    { Untagged::Preauth,      "V V V V V V V V i" },
    { Untagged::Capability,   "V V V A A A A A i" },
    { Untagged::Enabled,      "V V V V V A A i i" },
    { Untagged::Id,           "V V V i i i i i i" },
    { Untagged::Namespace,    "V V V i i i i i i" },
    { Untagged::Exists,       "V V V V V i A A i" },
    { Untagged::Recent,       "V V V V V i i i i" },
    { Untagged::Expunge,      "V V V V V i A A i" },
    { Untagged::Vanished,     "V V V V V i A A i" },
    { Untagged::Fetch,        "V V V V V i A A i" },
    { Untagged::Flags,        "V V V V V i i i i" },
    { Untagged::List,         "V V V V V A A A i" }, // while idling: NOTIFY (RFC 5465)
    { Untagged::Status,       "V V V V V A A A i" },
    { Untagged::Search,       "V V V V V i A i i" },
    { Untagged::ESearch,      "V V V V V i A i i" },
    { Untagged::Continuation, "V V V i A A A A i" }, // to whom it is said: a literal, SASL or IDLE; to nobody: ignored
    { Untagged::Ignored,      "V V V i i i i i i" },
    { Untagged::Malformed,    "V V V i i i A A i" },
} };

constexpr std::array<Passage, 3> Passages { {
    { SessionState::Greeting,    "greeting, TLS is up",    SessionState::NotAuthenticated },
    { SessionState::Greeting,    "greeting in clear text", SessionState::ClearText },
    { SessionState::StartingTls, "handshake",              SessionState::NotAuthenticated },
} };
// clang-format on

// One lookup for each table.
const CommandRow &rowOf(Verb verb);
const CommandRow *rowOf(QByteArrayView keyword); // nullptr: not a command of ours
bool isLegal(Verb verb, SessionState state);
Verdict verdictOn(Untagged kind, SessionState state);

Untagged kindOf(const Response &response); // not for Tagged
QByteArrayView nameOf(SessionState state);

} // namespace imap
