// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Watch.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace imap {

namespace {
constexpr auto PollPause = 60s;
constexpr auto WakeUps = 1min; // no sooner than needed, and for all at once
constexpr auto OthersPause = 3min; // how long the other mailboxes go unasked
constexpr int LooksPerVisit = 3;
constexpr int PollsPerLook = 5; // some servers tell nothing by NOOP, so now and then we look anyway

// A moment at which other connections of this program wake up as well.
Instant shared(Instant due)
{
    return due - due % WakeUps;
}

bool isQuestion(Say say)
{
    return say != Say::Idle && say != Say::Done;
}
} // namespace

Watch::Watch(const Assignment &assignment, TagPrefixSource prefixes, std::chrono::milliseconds jitter)
    : BasicConversation(assignment.account, assignment.secret, std::move(prefixes))
    , m_mailboxes(assignment)
    , m_jitter(jitter)
    , m_lessons(assignment.lessons)
{
}

void Watch::begun()
{
    tellState(WatchState::Connecting);
}

void Watch::signedOn()
{
    const Capabilities &offered = session().capabilities();
    m_abilities.idles = offered.has("IDLE");
    m_abilities.resyncs = offered.has("QRESYNC") && offered.has("ENABLE") && m_lessons.mayResync;
    if (m_abilities.idles && offered.has("NOTIFY"))
        m_abilities.notify = Abilities::Notify::Headers;
    m_abilities.headers = HeaderItems::offeredBy(
        offered, account().preview ? HeaderItems::Preview::Wanted : HeaderItems::Preview::None, account().needs);
    if (offered.has("ESEARCH"))
        m_abilities.searching = Questions::Searching::Extended;
    tellState(WatchState::CatchingUp);
    run(Trigger::SignedOn);
}

// --- the table at work

void Watch::run(Trigger trigger)
{
    const WatchRow *row = rowOf(m_stage, trigger);
    Q_ASSERT_X(row, nameOf(m_stage).data(), nameOf(trigger).data());
    if (!row)
        return;
    for (int i = 0; i < row->count; ++i)
        plan(row->says.at(std::size_t(i)));
    if (std::exchange(m_stage, row->next) != row->next)
        wakeAt(std::nullopt); // each stage has its own
    advance();
    checkAnswered();
    setAlarm();
}

// Once every question is answered, IDLE's "+" is all that we wait for; or nothing.
void Watch::checkAnswered()
{
    if (m_stage != Stage::Opening && m_stage != Stage::Looking && m_stage != Stage::Asking
        && m_stage != Stage::Visiting)
        return;
    const auto open = [](const auto &entry) { return isQuestion(entry.second.question); };
    if (std::ranges::any_of(m_plan, isQuestion) || std::ranges::any_of(m_asked, open))
        return;
    if (m_stage == Stage::Visiting)
        return visitAnswered();
    run(isIdleAhead() ? Trigger::Answered : Trigger::AnsweredAll);
    if (m_stage == Stage::Resting)
        settle();
}

// To be said, or to be prompted; not the one that we have left, whose end an odd server tells last.
bool Watch::isIdleAhead() const
{
    const auto comes = [](const auto &entry) { return entry.second.question == Say::Idle && !entry.second.leftAt; };
    return !m_plan.empty() || std::ranges::any_of(m_asked, comes);
}

// Idling or resting: is there anything left to ask, or to answer? If not, all is well, and we say so.
void Watch::settle()
{
    burst().answered(now(), m_foundSomething);
    if (!m_more.empty())
        return run(Trigger::MoreToAsk);
    if (burst().isPending())
        return answerChange();
    if (m_abilities.resyncs)
        tellAll(mailbox().settled());
    if (m_stage == Stage::Idling && !mayIdle())
        run(Trigger::IdleUnwanted);
    tellAllIsWell();
    if (asksMenu())
        return run(Trigger::MoreToAsk);
    if (m_mailboxes.goVisiting(now()))
        visit();
}

// What was unread before we came, asked for once.
bool Watch::asksMenu()
{
    const bool asks = mailbox().wantsMenu() && m_mailboxes.askMenu();
    if (asks)
        raise(Say::FindRecent);
    return asks;
}

// Nothing that was known of the one before means anything there.
void Watch::turnToAnother()
{
    m_lastUid = 0;
    m_missing = {};
    m_pushExpected = false;
}

void Watch::visit()
{
    m_looks = 0;
    turnToAnother();
    run(Trigger::VisitDue);
}

// A visit ends when nothing is left to ask, or when that mailbox does not come to rest: then we are told so, and return.
void Watch::visitAnswered()
{
    burst().answered(now(), m_foundSomething);
    if (!m_more.empty())
        return run(Trigger::MoreToAsk);
    if (burst().isPending() && ++m_looks <= LooksPerVisit)
        return run(Trigger::Changed);
    if (m_abilities.resyncs)
        tellAll(mailbox().settled());
    if (asksMenu())
        return run(Trigger::MoreToAsk);
    if (m_mailboxes.goVisiting(now()))
        return visit();
    m_mailboxes.goHome(now());
    // Who has just been there need not ask: one of which STATUS tells nothing would be visited for ever.
    m_othersAskedAt = now();
    turnToAnother();
    run(Trigger::Visited);
}

void Watch::setAlarm()
{
    switch (m_stage) {
    case Stage::Idling: {
        const Instant renewal = shared(m_idleSince + longestIdle() - m_jitter);
        return wakeAt(std::min(renewal, std::max(m_mailboxes.nextVisit().value_or(renewal), now())));
    }
    case Stage::Gathering: return wakeAt(burst().quietAt());
    case Stage::Resting:
        if (!wakeTime())
            wakeAt(now() + PollPause + m_jitter);
        return;
    default: return wakeAt(std::nullopt);
    }
}

std::chrono::milliseconds Watch::longestIdle() const
{
    const bool mustAsk = !m_mailboxes.isAlone() && !m_abilities.notifies();
    return mustAsk ? std::min<std::chrono::milliseconds>(m_lessons.idle.renewal, OthersPause) : m_lessons.idle.renewal;
}

// Where the server can, and has not ended it too often.
bool Watch::mayIdle() const
{
    return m_abilities.idles && m_lessons.idle.mayIdle(now());
}

// A mailbox deleted and made anew is, to some servers (Cyrus), an empty one for ever to those who have it open. So
// wherever we would look at one that is empty, we open it again.
Trigger Watch::unlessEmpty(Trigger trigger) const
{
    return mailbox().isEmpty() ? Trigger::ReopeningDue : trigger;
}

bool Watch::isLookDue() const
{
    return m_polls % PollsPerLook == 0;
}

void Watch::due()
{
    switch (m_stage) {
    case Stage::Idling:
        if (m_mailboxes.goVisiting(now()))
            return visit();
        run(unlessEmpty(Trigger::RenewalDue));
        m_isRenewal = true;
        return;
    case Stage::Gathering:
        if (std::exchange(m_pushExpected, false) && m_abilities.pushesHeaders())
            m_abilities.notify = Abilities::Notify::Counts; // it only says that there is more
        return run(unlessEmpty(Trigger::FellQuiet));
    case Stage::Resting: ++m_polls; return run(isLookDue() ? unlessEmpty(Trigger::PollDue) : Trigger::PollDue);
    default: return;
    }
}

// What is on its way answers that; where nothing is, a look.
void Watch::prove()
{
    switch (m_stage) {
    case Stage::Idling: return run(unlessEmpty(Trigger::RenewalDue));
    case Stage::Gathering: return run(unlessEmpty(Trigger::FellQuiet));
    case Stage::Resting: return run(Trigger::PollDue);
    default: return;
    }
}

void Watch::prompted()
{
    m_idleSince = now();
    if (Asked *idle = asked(session().oldestTicket()))
        idle->prompted = true;
    run(Trigger::Prompted);
    settle();
}

// --- change

void Watch::noteChange(bool moreMessages)
{
    if (isLookAhead())
        return;
    burst().note(now(), moreMessages);
    if (m_stage == Stage::Idling && moreMessages)
        learn(m_lessons.idle.afterPush());
    if (m_stage == Stage::Idling || m_stage == Stage::Resting || m_stage == Stage::Gathering)
        answerChange();
}

void Watch::answerChange()
{
    if (m_stage != Stage::Gathering && !burst().followsAnswer(now()) && !awaitsPushOnly())
        return run(unlessEmpty(Trigger::Changed));
    tellAllIsWell(); // we have looked before
    run(Trigger::ChangedAgain);
}

// What has changed comes by itself; then there is time to ask for the rest.
bool Watch::awaitsPushOnly() const
{
    return m_stage == Stage::Idling && m_pushExpected && m_abilities.pushesHeaders();
}

// A look that the server has not begun to answer will find this change too.
bool Watch::isLookAhead() const
{
    const auto looks = [&](Say say) { return say == Say::FindNew || (say == Say::FetchNew && !m_newest); };
    if (std::ranges::any_of(m_plan, looks))
        return true;
    if (m_asked.empty())
        return false;
    return std::any_of(std::next(m_asked.begin()), m_asked.end(),
                       [&](const auto &entry) { return looks(entry.second.question); });
}

// --- what is on its way

Watch::Asked *Watch::asked(Ticket ticket)
{
    const auto place = m_asked.find(ticket);
    return place == m_asked.end() ? nullptr : &place->second;
}

// The question that data of its kind belongs to. Not simply the oldest one: Dovecot sends the data in the order of the
// questions, and the tagged answers behind it in any order. But nothing is answered before IDLE has ended.
Watch::Asked *Watch::oldestOf(Verb verb)
{
    if (isOldest(Say::Idle))
        return nullptr;
    const auto place =
        std::ranges::find_if(m_asked, [=](const auto &entry) { return verbOf(entry.second.question) == verb; });
    return place == m_asked.end() ? nullptr : &place->second;
}

bool Watch::isOldest(Say question) const
{
    return !m_asked.empty() && m_asked.begin()->second.question == question;
}

bool Watch::isAsked(Say question) const
{
    return std::ranges::any_of(m_asked, [=](const auto &entry) { return entry.second.question == question; });
}

// --- telling

void Watch::raise(Say question)
{
    if (std::ranges::find(m_more, question) == m_more.end())
        m_more.push_back(question);
}

void Watch::tellAll(Events events)
{
    m_foundSomething = m_foundSomething || !events.empty();
    for (Event &event : events)
        tell(std::move(event));
}

void Watch::tellState(WatchState state)
{
    if (m_told != state)
        tell(StateChanged { state });
    m_told = state;
}

void Watch::tellAllIsWell()
{
    const bool isPolling = m_stage == Stage::Resting;
    tellState(isPolling ? WatchState::Polling : WatchState::Pushing);
    const WatchState others = isPolling || !m_abilities.notifies() ? WatchState::Polling : WatchState::Pushing;
    for (const QString &name : m_mailboxes.caughtUp(others))
        tell(CaughtUp { name, others });
}

} // namespace imap
