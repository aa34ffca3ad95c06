// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Watch.h"

#include "MailboxName.h"
#include "Overloaded.h"
#include "ServerWords.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace imap {

namespace {
constexpr auto IdleRenewal = 14min; // RFC 2177 §3 allows 29; many routers and some servers do not
constexpr auto PollPause = 60s;
constexpr int PollsPerLook = 5; // some servers tell nothing by NOOP, so now and then we look anyway
constexpr auto ShortIdle = 60s; // an IDLE that the server ends sooner was cut short

bool isQuestion(Say say)
{
    return say != Say::Idle && say != Say::Done;
}

Verb verbOf(Say say)
{
    switch (say) {
    case Say::Examine: return Verb::Examine;
    case Say::AskUidNext: return Verb::Status;
    case Say::FindNew:
    case Say::CountUnread:
    case Say::FindTracked:
    case Say::FindRecent: return Verb::UidSearch;
    case Say::FindLastUid:
    case Say::FetchNew:
    case Say::FetchMissing:
    case Say::FetchRecent: return Verb::UidFetch;
    case Say::Id: return Verb::Id;
    case Say::Enable: return Verb::Enable;
    case Say::Noop: return Verb::Noop;
    case Say::Done: return Verb::Done;
    case Say::Idle: return Verb::Idle;
    case Say::Look:
    case Say::More: break; // several
    }
    Q_UNREACHABLE();
}
} // namespace

Watch::Watch(const Account &account, const QByteArray &secret, const QString &mailbox, const Bookmark &bookmark,
             const QList<quint32> &tracked, TagPrefixSource prefixes, std::chrono::milliseconds jitter,
             const Lessons &lessons)
    : BasicConversation(account, secret, std::move(prefixes))
    , m_mailbox(account.id, mailbox, bookmark, tracked)
    , m_wireName(MailboxName::encoded(mailbox))
    , m_jitter(jitter)
    , m_lessons(lessons)
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
    m_stage = row->next;
    advance();
    checkAnswered();
    setAlarm();
}

void Watch::plan(Say say)
{
    switch (say) {
    case Say::Look: return planLook();
    case Say::Examine:
        beginAnswering();
        m_plan.push_back(say);
        return;
    case Say::More:
        for (const Say one : std::exchange(m_more, {}))
            plan(one);
        return;
    case Say::Enable:
        if (m_abilities.resyncs)
            m_plan.push_back(say);
        return;
    case Say::Done:
        if (session().isIdle())
            m_plan.push_back(say);
        return;
    case Say::Idle:
        if (mayIdle())
            m_plan.push_back(say);
        return;
    case Say::FindTracked: // a plain search for all that is unread answers this as well, and so does QRESYNC
        if (m_abilities.searching != Questions::Searching::Extended || (isPlanned(Say::Examine) && known()))
            return;
        for (const SequenceSet &piece : m_mailbox.tracked().pieces()) {
            m_toFind.push_back(piece);
            m_plan.push_back(say);
        }
        return;
    default: m_plan.push_back(say);
    }
}

void Watch::beginAnswering()
{
    m_burst.answering();
    m_foundSomething = false;
}

void Watch::planLook()
{
    beginAnswering();
    m_headers.clear();
    m_unreadable = m_askedWithoutHeader = !m_lessons.mayAskForHeaders();
    m_newest.reset();
    m_newestKnown = 0;
    if (m_mailbox.hasStart() && !m_mailbox.isEmpty()) {
        if (m_mailbox.expectedNew() > WatchedMailbox::ManyNew)
            plan(Say::FindNew);
        plan(Say::FetchNew);
    }
    plan(Say::CountUnread);
    plan(Say::FindTracked);
}

void Watch::advance()
{
    while (!m_plan.empty() && isTimeFor(m_plan.front())) {
        const Say say = m_plan.front();
        m_plan.pop_front();
        sayNow(say);
    }
}

bool Watch::isTimeFor(Say say) const
{
    if (say == Say::Done)
        return session().maySay(Verb::Done);
    if (!m_abilities.pipelines && session().oldest())
        return false;
    if (say == Say::FetchNew && isAsked(Say::FindNew))
        return false; // it does not know yet what to fetch
    return session().maySay(verbOf(say));
}

bool Watch::isPlanned(Say say) const
{
    return std::ranges::find(m_plan, say) != m_plan.end();
}

// What the server need not tell again when we open the mailbox.
std::optional<Questions::Known> Watch::known() const
{
    return m_abilities.resyncs ? m_mailbox.known() : std::nullopt;
}

void Watch::sayNow(Say say)
{
    if (say == Say::Done) {
        asked(session().oldestTicket())->endedByUs = true;
        if (now() - m_idleSince >= ShortIdle)
            learn(m_lessons.afterIdle(false, now()));
        return session().done();
    }
    if (say == Say::FetchNew && m_newest && m_newest->isEmpty())
        return;
    if (say == Say::FetchMissing && m_missing.isEmpty())
        return; // answered together with what was missing before
    if (say == Say::Id) {
        session().say(Questions::introduction()); // nobody waits for the answer
        return;
    }
    Asked asked { .question = say, .inPipeline = m_abilities.pipelines, .searching = m_abilities.searching };
    const Ticket ticket = session().say(put(asked));
    m_asked.emplace(ticket, std::move(asked));
}

Command Watch::put(Asked &asked)
{
    const Questions::Searching searching = asked.searching;
    switch (asked.question) {
    case Say::Enable: return Questions::enableResync();
    case Say::Examine:
        m_mailbox.opening();
        m_resync.clear();
        asked.resyncs = known().has_value();
        return Questions::examine(m_wireName, known());
    case Say::AskUidNext: return Questions::uidNext(m_wireName);
    case Say::FindLastUid: return Questions::lastUid();
    case Say::FindNew: return Questions::findFrom(m_mailbox.firstNewUid(), searching);
    case Say::FetchNew:
        return Questions::headers(m_newest ? m_newest->toByteArray()
                                           : QByteArray::number(m_mailbox.firstNewUid()) + ":*",
                                  m_unreadable ? Questions::Headers::None : m_abilities.headers);
    case Say::CountUnread: asked.about = m_mailbox.tracked(); return Questions::countUnread(searching);
    case Say::FindTracked:
        asked.about = std::move(m_toFind.front());
        m_toFind.pop_front();
        return Questions::findUnread(asked.about);
    case Say::FetchMissing:
        asked.about = m_missing.pieces().front();
        m_missing.remove(asked.about);
        m_flags.clear();
        return Questions::flags(asked.about);
    case Say::FindRecent: return Questions::findUnreadFromNumber(m_mailbox.firstMenuNumber(), searching);
    case Say::FetchRecent: m_headers.clear(); return Questions::headers(m_recent.toByteArray(), m_abilities.headers);
    case Say::Noop: return Command("NOOP");
    case Say::Idle: return Command("IDLE");
    case Say::Id:
    case Say::Done:
    case Say::Look:
    case Say::More: break; // not commands
    }
    Q_UNREACHABLE();
}

// Once every question is answered, IDLE's "+" is all that we wait for; or nothing.
void Watch::checkAnswered()
{
    if (m_stage != Stage::Opening && m_stage != Stage::Looking && m_stage != Stage::Asking)
        return;
    const auto open = [](const auto &entry) { return isQuestion(entry.second.question); };
    if (std::ranges::any_of(m_plan, isQuestion) || std::ranges::any_of(m_asked, open))
        return;
    const bool idleComes = !m_plan.empty() || isAsked(Say::Idle);
    run(idleComes ? Trigger::Answered : Trigger::AnsweredAll);
    if (m_stage == Stage::Resting)
        settle();
}

// Idling or resting: is there anything left to ask, or to answer? If not, all is well, and we say so.
void Watch::settle()
{
    m_burst.answered(now(), m_foundSomething);
    if (!m_more.empty())
        return run(Trigger::MoreToAsk);
    if (m_burst.isPending())
        return answerChange();
    if (m_abilities.resyncs)
        tellAll(m_mailbox.settled());
    tellAllIsWell();
    if (!m_menuAsked && m_mailbox.wantsMenu()) {
        m_menuAsked = true;
        raise(Say::FindRecent);
        run(Trigger::MoreToAsk);
    }
}

void Watch::setAlarm()
{
    switch (m_stage) {
    case Stage::Idling: return wakeAt(m_idleSince + IdleRenewal - m_jitter);
    case Stage::Gathering: return wakeAt(m_burst.quietAt());
    case Stage::Resting:
        if (!wakeTime())
            wakeAt(now() + PollPause + m_jitter);
        return;
    default: return wakeAt(std::nullopt);
    }
}

// Where the server can, and has not ended it too often.
bool Watch::mayIdle() const
{
    return m_abilities.idles && m_lessons.mayIdle(now());
}

// A mailbox deleted and made anew is, to some servers (Cyrus), an empty one for ever to those who have it open. So
// wherever we would look at one that is empty, we open it again.
Trigger Watch::unlessEmpty(Trigger trigger) const
{
    return m_mailbox.isEmpty() ? Trigger::ReopeningDue : trigger;
}

void Watch::due()
{
    switch (m_stage) {
    case Stage::Idling: return run(unlessEmpty(Trigger::RenewalDue));
    case Stage::Gathering: return run(unlessEmpty(Trigger::FellQuiet));
    case Stage::Resting:
        ++m_polls;
        return run(m_polls % PollsPerLook == 0 ? unlessEmpty(Trigger::PollDue) : Trigger::PollDue);
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

// --- answers

void Watch::completed(const Completed &completed)
{
    const auto place = m_asked.find(completed.ticket);
    if (place == m_asked.end())
        return advance(); // nobody waits for it any more, but perhaps for its being out of the way
    const Asked asked = std::move(place->second);
    m_asked.erase(place);
    if (asked.question == Say::Idle)
        idleEnded(asked, completed);
    else if (completed.condition == Condition::Ok)
        take(asked);
    else
        refused(asked, completed);
    if (isOver())
        return;
    advance();
    checkAnswered();
}

void Watch::take(const Asked &asked)
{
    switch (asked.question) {
    case Say::Examine: return opened(asked);
    case Say::AskUidNext: return uidNextTold();
    case Say::FindLastUid: return lastUidFetched();
    case Say::FindNew: return newFound(asked);
    case Say::FetchNew: return newFetched(Condition::Ok);
    case Say::CountUnread: return unreadCounted(asked);
    case Say::FindTracked:
        return suspect(m_mailbox.trackedExcept(asked.found.numbers.value_or(SequenceSet()), asked.about));
    case Say::FetchMissing:
        tellAll(m_mailbox.judged(asked.about, m_flags));
        if (!m_missing.isEmpty())
            raise(Say::FetchMissing);
        return;
    case Say::FindRecent: return recentFound(asked);
    case Say::FetchRecent: return tellAll(m_mailbox.menuFetched(m_headers.rowsFrom(1)));
    case Say::Noop:
        if (m_polls % PollsPerLook == 0)
            m_burst.note(now(), false);
        return;
    default: return;
    }
}

void Watch::opened(const Asked &asked)
{
    tellAll(m_mailbox.opened());
    if (asked.resyncs && m_resync.isEnabled() && m_mailbox.hasKeptModSequences())
        tellAll(m_mailbox.judged(m_mailbox.trackedIn(m_resync.uids()), m_resync.flags()));
    else if (asked.resyncs)
        raise(Say::FindTracked);
    if (!m_mailbox.hasStart())
        raise(Say::AskUidNext); // EXAMINE has not said it (Courier, 163.com)
    else if (m_mailbox.mayHaveNews())
        m_burst.note(now(), true);
}

void Watch::refused(const Asked &asked, const Completed &completed)
{
    if (asked.question == Say::Enable) {
        m_abilities.resyncs = false;
        return;
    }
    if (asked.question == Say::Examine && asked.resyncs && completed.condition == Condition::Bad) {
        learn(m_lessons.withoutResync()); // the next connection asks in the old way
        return fail(commandError(Error::Cause::CommandRefused, completed.code, completed.text), m_mailbox.name());
    }
    if (asked.question == Say::Examine && isIdWanted(completed))
        return openAgain();
    if (asked.question == Say::Examine)
        return fail(commandError(Error::Cause::MailboxRefused, completed.code, completed.text), m_mailbox.name());
    if (const auto busy = busyError(completed.code, completed.text))
        return fail(*busy);
    if (asked.question == Say::AskUidNext)
        return uidNextTold(); // there is another way
    const bool isGone = saysMessagesAreGone(completed.code, completed.text);
    const bool hasSome =
        asked.question == Say::FetchNew && completed.condition == Condition::No && !m_headers.isEmpty();
    if (asked.question == Say::FetchNew && (isGone || hasSome))
        newFetched(Condition::No); // the others have come
    else if (!isGone && !lower(asked))
        return fail(commandError(Error::Cause::CommandRefused, completed.code, completed.text), m_mailbox.name());
    m_burst.note(now(), false);
}

// 163.com says "Unsafe Login" to those who have not said ID, whether it offers that or not. Not where IDLE is on its way
// already, which would have to be ended first; 163.com has none.
bool Watch::isIdWanted(const Completed &completed) const
{
    return !m_idSaid && wantsId(completed.text) && !session().isInFlight(Verb::Idle);
}

void Watch::openAgain()
{
    m_idSaid = true;
    m_plan.clear();
    m_toFind.clear();
    m_asked.clear(); // what was asked of a mailbox that did not open
    run(Trigger::IdWanted);
}

// Gives up one thing that the server may have stumbled over. False: nothing is left to give up.
bool Watch::lower(const Asked &asked)
{
    if (asked.inPipeline) {
        m_abilities.pipelines = false;
        return true;
    }
    switch (verbOf(asked.question)) {
    case Verb::UidSearch:
        return std::exchange(m_abilities.searching, Questions::Searching::Plain) != Questions::Searching::Plain;
    case Verb::UidFetch:
        return std::exchange(m_abilities.headers, Questions::Headers::Whole) != Questions::Headers::Whole;
    default: return false;
    }
}

void Watch::idleEnded(const Asked &idle, const Completed &completed)
{
    if (idle.endedByUs)
        return;
    if (const auto busy = busyError(completed.code, completed.text))
        return fail(*busy);
    if (!idle.prompted) {
        // NO as well as BAD: Courier refuses with the one what others refuse with the other.
        const bool tryAlone = idle.inPipeline && completed.condition != Condition::Ok;
        if (tryAlone)
            m_abilities.pipelines = false;
        else
            m_abilities.idles = false;
        run(tryAlone ? Trigger::IdleRefused : Trigger::IdleImpossible);
        if (m_stage == Stage::Resting)
            settle();
        return;
    }
    learn(m_lessons.afterIdle(now() - m_idleSince < ShortIdle, now()));
    run(Trigger::IdleEnded);
}

void Watch::newFound(const Asked &asked)
{
    const SequenceSet found = asked.found.numbers.value_or(SequenceSet());
    m_newest =
        newestOf(found, WatchedMailbox::NewestOfMany, m_mailbox.firstNewUid()); // "n:*" names at least one, new or not
    m_newestKnown = largestIn(found);
}

// What could not be read is asked for once more without its header, so that a message is announced whatever it is.
void Watch::newFetched(Condition condition)
{
    if (m_unreadable && !std::exchange(m_askedWithoutHeader, true))
        return raise(Say::FetchNew);
    m_unreadable = false;
    if (condition == Condition::Ok)
        learn(m_lessons.afterHeaders(true));
    else
        m_mailbox.setUidNext(0); // not all has come, so only what has come is judged
    if (m_headers.hasStraysBefore(m_mailbox.firstNewUid()))
        m_burst.note(now(), false);
    tellAll(
        m_mailbox.arrived(m_headers.rowsFrom(m_mailbox.firstNewUid()), condition == Condition::Ok ? m_newestKnown : 0));
}

void Watch::unreadCounted(const Asked &asked)
{
    const bool extended = asked.searching == Questions::Searching::Extended;
    if (!asked.found.count && extended) { // it offers ESEARCH and does not do it
        m_abilities.searching = Questions::Searching::Plain;
        return m_burst.note(now(), false);
    }
    tellAll(m_mailbox.counted(asked.found.count.value_or(0))); // where none is unread, some servers say nothing at all
    const bool listed = asked.found.numbers || !asked.found.count;
    if (!extended && listed)
        suspect(m_mailbox.trackedExcept(asked.found.numbers.value_or(SequenceSet()), asked.about));
}

void Watch::suspect(const SequenceSet &missing)
{
    if (missing.isEmpty())
        return;
    for (const SequenceSet::Range &range : missing.ranges())
        m_missing.add(range.first, range.last);
    raise(Say::FetchMissing);
}

void Watch::recentFound(const Asked &asked)
{
    m_recent = m_mailbox.forMenu(asked.found.numbers.value_or(SequenceSet()));
    if (!m_recent.isEmpty())
        raise(Say::FetchRecent);
}

void Watch::uidNextTold()
{
    if (m_mailbox.hasStart())
        return;
    if (m_mailbox.isEmpty())
        return tellAll(m_mailbox.startFrom(1));
    raise(Say::FindLastUid);
}

void Watch::lastUidFetched()
{
    if (m_lastUid == 0 || m_lastUid == SequenceSet::Last) // without a place to start from, everything would be news
        return fail(makeError(Error::Cause::UnexpectedResponse), m_mailbox.name());
    tellAll(m_mailbox.startFrom(m_lastUid + 1));
}

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
    tellState(session().isInFlight(Verb::Idle) ? WatchState::Pushing : WatchState::Polling);
}

// --- lessons

// The connection breaks. If over an IDLE just begun, or over headers that never come, better try something else next
// time.
void Watch::failing(const Error &error)
{
    if (m_asked.empty())
        return;
    const Asked &oldest = m_asked.begin()->second;
    const bool isStuck = error.cause == Error::Cause::TimedOut || error.kind == Error::Kind::Protocol;
    if (oldest.question == Say::Idle && !oldest.endedByUs && error.kind == Error::Kind::Network)
        learn(m_lessons.afterIdle(!oldest.prompted || now() - m_idleSince < ShortIdle, now()));
    else if (oldest.question == Say::FetchNew && isStuck)
        learn(m_lessons.afterHeaders(false));
}

void Watch::learn(const Lessons &lessons)
{
    if (lessons != m_lessons)
        tell(Learnt { lessons });
    m_lessons = lessons;
}

// --- untagged data

void Watch::heard(const Response &response)
{
    std::visit(Overloaded {
                   [&](const StatusResponse &status) { heardStatus(status); },
                   [&](const Exists &exists) { heardExists(exists); },
                   [&](const Expunge &) {
                       m_mailbox.removeMessages(1);
                       m_headers.renumber();
                       noteChange();
                   },
                   [&](const Vanished &vanished) { heardVanished(vanished); },
                   [&](const Enabled &enabled) { m_resync.add(enabled); },
                   [&](const Fetch &fetch) { heardFetch(fetch); },
                   [&](const Search &search) { heardSearch(search); },
                   [&](const ESearch &search) { heardSearch(search); },
                   [&](const MailboxStatus &status) {
                       if (isOldest(Say::AskUidNext) && status.uidNext)
                           tellAll(m_mailbox.startFrom(*status.uidNext));
                   },
                   [&](const Malformed &) { heardMalformed(); },
                   [](const auto &) {},
               },
               response);
}

void Watch::heardStatus(const StatusResponse &status)
{
    if (status.condition == Condition::No || status.condition == Condition::Bad)
        return heardTrouble();
    const auto number = status.code.number();
    if (!isOldest(Say::Examine) || !number)
        return;
    if (status.code.is("HIGHESTMODSEQ"))
        m_mailbox.setHighestModSequence(*number);
    if (*number > SequenceSet::Last)
        return;
    if (status.code.is("UIDVALIDITY"))
        m_mailbox.setUidValidity(quint32(*number));
    else if (status.code.is("UIDNEXT"))
        m_mailbox.setUidNext(quint32(*number));
}

void Watch::heardExists(const Exists &exists)
{
    const bool more = m_mailbox.setMessages(exists.count);
    if (!isOldest(Say::Examine))
        noteChange(more);
}

void Watch::heardVanished(const Vanished &vanished)
{
    if (vanished.kind == Vanished::Kind::Earlier)
        return m_resync.add(vanished); // the count that EXISTS gives is without them (RFC 7162 §3.2.10.1)
    const SequenceSet uids = SequenceSet::parse(vanished.uids).value_or(SequenceSet());
    m_mailbox.removeMessages(uids.count());
    tellAll(m_mailbox.judged(m_mailbox.trackedIn(uids), {}));
    noteChange();
}

void Watch::heardFetch(const Fetch &fetch)
{
    if (isOldest(Say::Examine))
        return m_resync.add(fetch);
    m_mailbox.noteMessage(fetch.number); // where there is that one, there are those before it
    const Asked *question = oldestOf(Verb::UidFetch);
    if (!question)
        return heardChange(fetch);
    switch (question->question) {
    case Say::FetchMissing:
        if (fetch.uid && fetch.flags && question->about.contains(*fetch.uid))
            m_flags[*fetch.uid] = *fetch.flags;
        else
            noteChange();
        return;
    case Say::FindLastUid: m_lastUid = std::max(m_lastUid, fetch.uid.value_or(0)); return;
    default: m_headers.add(fetch);
    }
}

// Nobody has asked: its flags have changed. Where QRESYNC is enabled the message has its name.
void Watch::heardChange(const Fetch &fetch)
{
    if (fetch.uid && fetch.flags && m_mailbox.tracked().contains(*fetch.uid))
        tellAll(m_mailbox.judged(SequenceSet({ { *fetch.uid } }), { { *fetch.uid, *fetch.flags } }));
    noteChange();
}

void Watch::heardSearch(const Search &search)
{
    if (Asked *question = oldestOf(Verb::UidSearch))
        question->found.add(search);
}

void Watch::heardSearch(const ESearch &search)
{
    const auto named = m_asked.find(session().ticketOf(search.tag.toByteArray()));
    if (Asked *question = named == m_asked.end() ? oldestOf(Verb::UidSearch) : &named->second)
        question->found.add(search);
}

void Watch::heardMalformed()
{
    const Asked *question = oldestOf(Verb::UidFetch);
    if (question && question->question == Say::FetchNew)
        m_unreadable = true;
    else
        heardTrouble();
}

// Something that nobody asked for, and that we do not understand, or the server does not: "NO Internal error" is all
// that Dovecot says of a mailbox deleted and made anew too fast for it. To look shows what it was.
void Watch::heardTrouble()
{
    if (m_stage == Stage::Idling || m_stage == Stage::Gathering)
        noteChange();
}

// --- change

void Watch::noteChange(bool moreMessages)
{
    if (isLookAhead())
        return;
    m_burst.note(now(), moreMessages);
    if (m_stage == Stage::Idling || m_stage == Stage::Resting || m_stage == Stage::Gathering)
        answerChange();
}

void Watch::answerChange()
{
    if (m_stage != Stage::Gathering && !m_burst.followsAnswer(now()))
        return run(unlessEmpty(Trigger::Changed));
    tellAllIsWell(); // we have looked before
    run(Trigger::ChangedAgain);
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

} // namespace imap
