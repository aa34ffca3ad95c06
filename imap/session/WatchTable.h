// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SessionTables.h"

#include <QByteArrayView>

#include <array>
#include <initializer_list>

// What a notifier does with a mailbox, as one table: in which stage what happens, what is then said, and which stage is
// next.
//
// Watching is: open the mailbox, look, and wait. A look asks three things that no count can tell: what is new since the
// bookmark, how many are unread, and what became of the messages that we showed. After it we idle where the server can
// IDLE, and rest where it cannot and must be polled. Whatever then happens (EXISTS, EXPUNGE, FETCH, or something that
// nobody understands), the answer is the same: DONE, look, IDLE, in one write. The first change is answered at once;
// what follows on its heels is gathered until the server falls quiet.
//
// No sequence numbers are remembered, so there is nothing that a lost or doubled response could put out of step.
namespace imap {

// clang-format off

enum class Stage {
    SigningOn,
    Opening,   // EXAMINE is on its way, and behind it the first questions and IDLE
    Looking,   // questions are on their way, and mostly IDLE behind them
    Settling,  // all is answered but IDLE's "+"
    Idling,    // the server will tell
    Gathering, // it has told, and we let it finish
    Resting,   // it cannot tell; we ask in a minute
    Asking,    // NOOP is on its way
    Visiting,  // another mailbox is open, and questions about it are on their way
};

enum class Trigger {
    SignedOn,
    Answered,       // all questions are, and IDLE comes next
    AnsweredAll,    // …and no IDLE comes next
    Prompted,       // "+": from now on the server tells
    IdleRefused,    // it cannot in a pipeline; perhaps alone
    IdleImpossible, // not alone either
    IdleEnded,      // by the server
    IdleUnwanted,   // it tells nothing
    IdWanted,       // it opens no mailbox to somebody who has not introduced himself
    Changed,        // something has changed in the mailbox
    ChangedAgain,   // …shortly after we looked
    FellQuiet,
    MoreToAsk,      // an answer has raised a question
    RenewalDue,     // RFC 2177 §3: a server may hang up after 30 minutes
    ReopeningDue,   // either, and the mailbox is empty: it may be the corpse of one that was deleted and made anew
    PollDue,
    VisitDue,       // another mailbox is worth a look
    Visited,        // …and none is any more
};

// What can be said: a question each, and two words for several.
enum class Say {
    Examine, AskUidNext, FindLastUid, FindNew, FetchNew, CountUnread, FindTracked, FetchMissing, FindRecent, FetchRecent,
    FindSince, FetchSince,
    AskOther,
    Notify,
    Id, Noop,
    Enable, // nothing, where the server does not know QRESYNC
    Done, // nothing, where we do not idle
    Idle, // nothing, where the server cannot, or not now
    Look, // [FindNew] FetchNew CountUnread FindTracked… AskOthers
    AskOthers, // AskOther…, or Notify; nothing, where there are none, or they were asked just now
    More, // whatever the last answers have raised
};

// clang-format on
struct WatchRow
{
    Stage stage;
    Trigger trigger;
    std::array<Say, 6> says; // up to `count` of them
    int count;
    Stage next;

    constexpr WatchRow(Stage when, Trigger what, std::initializer_list<Say> say, Stage then)
        : stage(when)
        , trigger(what)
        , says {}
        , count(0)
        , next(then)
    {
        for (Say one : say)
            says.at(std::size_t(count++)) = one;
    }
};

// clang-format off
constexpr WatchRow WatchTable[] = {
    { Stage::SigningOn, Trigger::SignedOn,       { Say::Enable, Say::Examine, Say::CountUnread, Say::FindTracked, Say::AskOthers, Say::Idle }, Stage::Opening },

    { Stage::Opening,   Trigger::Answered,       {},                                                  Stage::Settling },
    { Stage::Opening,   Trigger::AnsweredAll,    {},                                                  Stage::Resting },
    { Stage::Opening,   Trigger::IdleRefused,    { Say::Idle },                                       Stage::Opening },
    { Stage::Opening,   Trigger::IdleImpossible, {},                                                  Stage::Opening },
    { Stage::Opening,   Trigger::IdWanted,       { Say::Id, Say::Examine, Say::CountUnread, Say::FindTracked, Say::AskOthers }, Stage::Opening },

    { Stage::Looking,   Trigger::Answered,       {},                                                  Stage::Settling },
    { Stage::Looking,   Trigger::AnsweredAll,    {},                                                  Stage::Resting },
    { Stage::Looking,   Trigger::IdleRefused,    { Say::Idle },                                       Stage::Looking },
    { Stage::Looking,   Trigger::IdleImpossible, {},                                                  Stage::Looking },

    { Stage::Settling,  Trigger::Prompted,       {},                                                  Stage::Idling },
    { Stage::Settling,  Trigger::IdleRefused,    { Say::Idle },                                       Stage::Settling },
    { Stage::Settling,  Trigger::IdleImpossible, {},                                                  Stage::Resting },

    { Stage::Idling,    Trigger::MoreToAsk,      { Say::Done, Say::More, Say::Idle },                 Stage::Looking },
    { Stage::Idling,    Trigger::Changed,        { Say::Done, Say::Look, Say::Idle },                 Stage::Looking },
    { Stage::Idling,    Trigger::ChangedAgain,   {},                                                  Stage::Gathering },
    { Stage::Idling,    Trigger::RenewalDue,     { Say::Done, Say::Look, Say::Idle },                 Stage::Looking },
    { Stage::Idling,    Trigger::ReopeningDue,   { Say::Done, Say::Examine, Say::CountUnread, Say::FindTracked, Say::AskOthers, Say::Idle }, Stage::Opening },
    { Stage::Idling,    Trigger::IdleUnwanted,   { Say::Done },                                       Stage::Resting },
    { Stage::Idling,    Trigger::IdleEnded,      { Say::Look, Say::Idle },                            Stage::Looking },

    { Stage::Gathering, Trigger::ChangedAgain,   {},                                                  Stage::Gathering },
    { Stage::Gathering, Trigger::FellQuiet,      { Say::Done, Say::Look, Say::Idle },                 Stage::Looking },
    { Stage::Gathering, Trigger::ReopeningDue,   { Say::Done, Say::Examine, Say::CountUnread, Say::FindTracked, Say::AskOthers, Say::Idle }, Stage::Opening },
    { Stage::Gathering, Trigger::IdleEnded,      { Say::Look, Say::Idle },                            Stage::Looking },

    { Stage::Resting,   Trigger::MoreToAsk,      { Say::More, Say::Idle },                            Stage::Looking },
    { Stage::Resting,   Trigger::Changed,        { Say::Look, Say::Idle },                            Stage::Looking },
    { Stage::Resting,   Trigger::ChangedAgain,   {},                                                  Stage::Gathering },
    { Stage::Resting,   Trigger::PollDue,        { Say::Noop, Say::AskOthers },                       Stage::Asking },
    { Stage::Resting,   Trigger::ReopeningDue,   { Say::Examine, Say::CountUnread, Say::FindTracked, Say::AskOthers, Say::Idle }, Stage::Opening },

    { Stage::Asking,    Trigger::AnsweredAll,    {},                                                  Stage::Resting },

    { Stage::Idling,    Trigger::VisitDue,       { Say::Done, Say::Examine, Say::CountUnread, Say::FindTracked }, Stage::Visiting },
    { Stage::Resting,   Trigger::VisitDue,       { Say::Examine, Say::CountUnread, Say::FindTracked }, Stage::Visiting },
    { Stage::Visiting,  Trigger::VisitDue,       { Say::Examine, Say::CountUnread, Say::FindTracked }, Stage::Visiting },
    { Stage::Visiting,  Trigger::MoreToAsk,      { Say::More },                                       Stage::Visiting },
    { Stage::Visiting,  Trigger::Changed,        { Say::Look },                                       Stage::Visiting },
    { Stage::Visiting,  Trigger::Visited,        { Say::Examine, Say::CountUnread, Say::FindTracked, Say::AskOthers, Say::Idle }, Stage::Opening },
};
// clang-format on

const WatchRow *rowOf(Stage stage, Trigger trigger); // nullptr: it means nothing there
Verb verbOf(Say say); // not for those that stand for several
QByteArrayView nameOf(Stage stage);
QByteArrayView nameOf(Trigger trigger);
QByteArrayView nameOf(Say say);

} // namespace imap
