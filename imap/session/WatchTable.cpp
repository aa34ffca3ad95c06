// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchTable.h"

#include <algorithm>

namespace imap {

const WatchRow *rowOf(Stage stage, Trigger trigger)
{
    const auto row =
        std::ranges::find_if(WatchTable, [=](const WatchRow &r) { return r.stage == stage && r.trigger == trigger; });
    return row == std::ranges::end(WatchTable) ? nullptr : &*row;
}

Verb verbOf(Say say)
{
    switch (say) {
    case Say::Examine: return Verb::Examine;
    case Say::AskUidNext:
    case Say::AskOther: return Verb::Status;
    case Say::FindNew:
    case Say::CountUnread:
    case Say::FindTracked:
    case Say::FindRecent:
    case Say::FindSince: return Verb::UidSearch;
    case Say::FindLastUid:
    case Say::FetchNew:
    case Say::FetchMissing:
    case Say::FetchRecent:
    case Say::FetchSince: return Verb::UidFetch;
    case Say::Id: return Verb::Id;
    case Say::Enable: return Verb::Enable;
    case Say::Notify: return Verb::Notify;
    case Say::Noop: return Verb::Noop;
    case Say::Done: return Verb::Done;
    case Say::Idle: return Verb::Idle;
    case Say::Look:
    case Say::AskOthers:
    case Say::More: break; // several
    }
    Q_UNREACHABLE();
}

// clang-format off
QByteArrayView nameOf(Stage stage)
{
    constexpr std::array<QByteArrayView, 9> Names {
        "SigningOn", "Opening", "Looking", "Settling", "Idling", "Gathering", "Resting", "Asking", "Visiting",
    };
    return Names.at(std::size_t(stage));
}

QByteArrayView nameOf(Trigger trigger)
{
    constexpr std::array<QByteArrayView, 18> Names {
        "signed on", "answered", "answered, no IDLE ahead", "“+”", "IDLE refused", "IDLE impossible", "IDLE ended by the server", "IDLE unwanted", "ID wanted first",
        "changed", "changed again", "fell quiet", "more to ask", "renewal due", "reopening due", "poll due",
        "visit due", "visited",
    };
    return Names.at(std::size_t(trigger));
}

QByteArrayView nameOf(Say say)
{
    constexpr std::array<QByteArrayView, 22> Names {
        "EXAMINE", "ask for UIDNEXT", "find the last UID", "find what is new", "fetch what is new", "count unread",
        "find tracked", "fetch missing", "find recent", "fetch recent",
        "find what came since", "fetch what came since", "ask for another", "NOTIFY", "ID", "NOOP", "ENABLE", "DONE", "IDLE", "look", "ask for the others", "what else there is",
    };
    return Names.at(std::size_t(say));
}
// clang-format on

} // namespace imap
