// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionTables.h"

#include "Overloaded.h"
#include "Words.h"

#include <algorithm>

namespace imap {

namespace {
char cell(std::string_view row, SessionState state)
{
    return row.at(2 * std::size_t(state)); // a letter and a space for each column
}

// The tables are read by index; a row out of place or a column too few does not build.
consteval bool wellFormed()
{
    for (std::size_t i = 0; i < CommandTable.size(); ++i) {
        if (std::size_t(CommandTable[i].verb) != i || CommandTable[i].legal.size() != 2 * SessionStates - 1)
            return false;
    }
    for (std::size_t i = 0; i < UntaggedTable.size(); ++i) {
        if (std::size_t(UntaggedTable[i].kind) != i || UntaggedTable[i].verdicts.size() != 2 * SessionStates - 1)
            return false;
    }
    return true;
}
static_assert(wellFormed());

Untagged kindOf(Condition condition)
{
    switch (condition) {
    case Condition::Ok: return Untagged::Ok;
    case Condition::No: return Untagged::No;
    case Condition::Bad: return Untagged::Bad;
    case Condition::Bye: return Untagged::Bye;
    case Condition::Preauth: return Untagged::Preauth;
    }
    Q_UNREACHABLE();
}
} // namespace

const CommandRow &rowOf(Verb verb)
{
    return CommandTable[std::size_t(verb)];
}

const CommandRow *rowOf(QByteArrayView keyword)
{
    const auto row =
        std::ranges::find_if(CommandTable, [&](const CommandRow &r) { return sameWord(r.keyword, keyword); });
    return row == CommandTable.end() ? nullptr : &*row;
}

bool isLegal(Verb verb, SessionState state)
{
    return cell(rowOf(verb).legal, state) == 'x';
}

Verdict verdictOn(Untagged kind, SessionState state)
{
    switch (cell(UntaggedTable[std::size_t(kind)].verdicts, state)) {
    case 'A': return Verdict::Apply;
    case 'i': return Verdict::Ignore;
    case 'B': return Verdict::Goodbye;
    default: return Verdict::Violation;
    }
}

Untagged kindOf(const Response &response)
{
    return std::visit(Overloaded {
                          [](const Tagged &) {
                              Q_UNREACHABLE();
                              return Untagged::Malformed;
                          },
                          [](const Continuation &) { return Untagged::Continuation; },
                          [](const StatusResponse &status) { return kindOf(status.condition); },
                          [](const Capability &) { return Untagged::Capability; },
                          [](const Enabled &) { return Untagged::Enabled; },
                          [](const Exists &) { return Untagged::Exists; },
                          [](const Recent &) { return Untagged::Recent; },
                          [](const Expunge &) { return Untagged::Expunge; },
                          [](const Vanished &) { return Untagged::Vanished; },
                          [](const Fetch &) { return Untagged::Fetch; },
                          [](const List &) { return Untagged::List; },
                          [](const MailboxStatus &) { return Untagged::Status; },
                          [](const Search &) { return Untagged::Search; },
                          [](const ESearch &) { return Untagged::ESearch; },
                          [](const Flags &) { return Untagged::Flags; },
                          [](const Id &) { return Untagged::Id; },
                          [](const Namespace &) { return Untagged::Namespace; },
                          [](const Ignored &) { return Untagged::Ignored; },
                          [](const Malformed &) { return Untagged::Malformed; },
                      },
                      response);
}

QByteArrayView nameOf(SessionState state)
{
    // clang-format off
    constexpr std::array<QByteArrayView, SessionStates> Names {
        "Greeting", "ClearText", "StartingTls", "NotAuthenticated", "Authenticating",
        "Authenticated", "Selected", "Idling", "LoggingOut",
    };
    // clang-format on
    return Names[std::size_t(state)];
}

} // namespace imap
