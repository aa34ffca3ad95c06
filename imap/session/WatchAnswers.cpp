// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the answers to its questions mean to a Watch, and what it learns where one does not come.

#include "ServerWords.h"
#include "Watch.h"

#include <algorithm>

namespace imap {

namespace {
bool holdsNews(const Events &events)
{
    return std::ranges::any_of(events, [](const Event &event) { return std::holds_alternative<NewMail>(event); });
}
} // namespace

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
        return suspect(mailbox().trackedExcept(asked.found.numbers.value_or(SequenceSet()), asked.about));
    case Say::FetchMissing:
        tellAll(mailbox().judged(asked.about, m_flags));
        if (!m_missing.isEmpty())
            raise(Say::FetchMissing);
        return;
    case Say::FindRecent: return recentFound(asked);
    case Say::FetchRecent: return tellAll(mailbox().menuFetched(m_headers.rowsIn(asked.about)));
    case Say::FindSince: return sinceFound(asked);
    case Say::FetchSince: return tellAll(mailbox().sinceFetched(m_headers.rowsIn(asked.about)));
    case Say::AskOther: return m_mailboxes.answered(asked.other);
    case Say::Notify:
        if (!m_abilities.notifies())
            return;
        for (const std::size_t which : m_mailboxes.others())
            m_mailboxes.answered(which);
        return;
    case Say::Noop:
        if (isLookDue())
            burst().note(now(), false);
        return;
    default: return;
    }
}

void Watch::opened(const Asked &asked)
{
    tellAll(mailbox().opened());
    if (asked.resyncs && m_resync.isEnabled() && mailbox().hasKeptModSequences())
        tellAll(mailbox().judged(mailbox().trackedIn(m_resync.uids()), m_resync.flags()));
    else if (asked.resyncs)
        raise(Say::FindTracked);
    if (!mailbox().hasStart())
        raise(Say::AskUidNext); // EXAMINE has not said it (Courier, 163.com)
    else if (mailbox().isMadeAnew())
        started();
    else if (mailbox().mayHaveNews())
        burst().note(now(), true);
}

void Watch::refused(const Asked &asked, const Completed &completed)
{
    if (asked.question == Say::Enable) {
        m_abilities.resyncs = false;
        return;
    }
    if (asked.question == Say::Notify && m_abilities.notifies()) {
        notifyEnded();
        return m_mailboxes.isAlone() ? void() : raise(Say::AskOthers);
    }
    if (asked.question == Say::Examine)
        return openingRefused(asked, completed);
    if (const auto busy = busyError(completed.code, completed.text))
        return fail(*busy);
    if (asked.question == Say::AskUidNext)
        return uidNextTold(); // there is another way
    if (asked.question == Say::AskOther)
        return otherRefused(asked, completed);
    const bool isGone = saysMessagesAreGone(completed.code, completed.text);
    if (asked.question == Say::FindSince || asked.question == Say::FetchSince)
        return sinceRefused(asked, isGone);
    const bool hasSome =
        asked.question == Say::FetchNew && completed.condition == Condition::No && !m_headers.isEmpty();
    if (asked.question == Say::FetchNew && (isGone || hasSome))
        newFetched(Condition::No); // the others have come
    else if (!isGone && !lower(asked))
        return fail(commandError(Error::Cause::CommandRefused, completed.code, completed.text), mailbox().name());
    burst().note(now(), false);
}

void Watch::openingRefused(const Asked &asked, const Completed &completed)
{
    if (asked.resyncs && completed.condition == Condition::Bad) {
        learn(m_lessons.withoutResync()); // the next connection asks in the old way
        return fail(commandError(Error::Cause::CommandRefused, completed.code, completed.text), mailbox().name());
    }
    if (isIdWanted(completed))
        return openAgain();
    fail(commandError(Error::Cause::MailboxRefused, completed.code, completed.text), mailbox().name());
}

// No look will ask that again, so it is asked in another way, or what has come has to do.
void Watch::sinceRefused(const Asked &asked, bool isGone)
{
    if (!isGone && lower(asked))
        return raise(asked.question);
    const bool isFetch = asked.question == Say::FetchSince;
    tellAll(mailbox().sinceFetched(isFetch ? m_headers.rowsIn(asked.about) : std::vector<HeaderAnswer::Row>()));
}

void Watch::otherRefused(const Asked &asked, const Completed &completed)
{
    if (completed.condition == Condition::No || !lower(asked))
        return fail(commandError(Error::Cause::MailboxRefused, completed.code, completed.text),
                    m_mailboxes.decodedName(asked.other));
    m_othersAskedAt.reset(); // again, one by one
    raise(Say::AskOthers);
}

// It will not, or no longer (RFC 5465 §5.8), tell by itself.
void Watch::notifyEnded()
{
    m_abilities.notify = Abilities::Notify::None;
    m_othersAskedAt.reset();
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
    m_toAsk.clear();
    m_othersAskedAt.reset();
    m_notifySaid = false;
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
        if (std::exchange(m_abilities.searching, Questions::Searching::Plain) != Questions::Searching::Plain)
            return true;
        return asked.question == Say::FindSince && std::exchange(m_abilities.searchesByDate, false); // Twisted
    case Verb::UidFetch: {
        const auto lowered = m_abilities.headers.lowered();
        m_abilities.headers = lowered.value_or(m_abilities.headers);
        return lowered.has_value();
    }
    default: return false;
    }
}

void Watch::idleEnded(const Asked &idle, const Completed &completed)
{
    if (idle.leftAt)
        return learn(m_lessons.idle.after(IdleLessons::End::ByUs, *idle.leftAt, now()));
    if (const auto busy = busyError(completed.code, completed.text))
        return fail(*busy);
    if (!idle.prompted) {
        // NO as well as BAD: Courier refuses with the one what others refuse with the other.
        const bool tryAlone = idle.inPipeline && completed.condition != Condition::Ok;
        if (tryAlone)
            m_abilities.pipelines = false;
        else
            m_abilities.idles = false;
        run(tryAlone && mayIdle() ? Trigger::IdleRefused : Trigger::IdleImpossible);
        if (m_stage == Stage::Resting)
            settle();
        return;
    }
    learn(m_lessons.idle.after(IdleLessons::End::ByServer, ageOf(idle), now()));
    run(Trigger::IdleEnded);
}

void Watch::newFound(const Asked &asked)
{
    const SequenceSet found = asked.found.numbers.value_or(SequenceSet());
    m_newest =
        newestOf(found, WatchedMailbox::NewestOfMany, mailbox().firstNewUid()); // "n:*" names at least one, new or not
    m_newestKnown = largestIn(found);
}

// What could not be read is asked for once more without its header, so that a message is announced whatever it is. And
// where flags were told of a message that came meanwhile, others may lie before it that were not.
void Watch::newFetched(Condition condition)
{
    const quint32 first = mailbox().firstNewUid();
    if (m_unreadable && !std::exchange(m_askedWithoutHeader, true))
        return raise(Say::FetchNew);
    if (!m_newest && m_headers.hasStraysFrom(first) && !std::exchange(m_askedForStrays, true))
        return raise(Say::FetchNew);
    m_unreadable = false;
    if (condition == Condition::Ok)
        learn(m_lessons.afterHeaders(true));
    else
        mailbox().setUidNext(0); // not all has come, so only what has come is judged
    if (m_headers.hasStraysBefore(first))
        burst().note(now(), false);
    auto rows = m_newest ? m_headers.rowsIn(*m_newest) : m_headers.rowsFrom(first);
    const Events events = mailbox().arrived(std::move(rows), condition == Condition::Ok ? m_newestKnown : 0);
    if (m_isRenewal && holdsNews(events))
        learn(m_lessons.idle.afterSilence(now()));
    tellAll(events);
}

void Watch::unreadCounted(const Asked &asked)
{
    const bool extended = asked.searching == Questions::Searching::Extended;
    if (!asked.found.count && extended) { // it offers ESEARCH and does not do it
        m_abilities.searching = Questions::Searching::Plain;
        return burst().note(now(), false);
    }
    const quint64 unread = asked.found.count.value_or(0); // where none is, some servers say nothing at all
    tellAll(mailbox().counted(unread));
    m_mailboxes.counted(unread);
    const bool listed = asked.found.numbers || !asked.found.count;
    if (!extended && listed)
        suspect(mailbox().perhapsNotUnread(asked.found.numbers.value_or(SequenceSet()), asked.about));
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
    m_recent = mailbox().forMenu(asked.found.numbers.value_or(SequenceSet()));
    if (!m_recent.isEmpty())
        raise(Say::FetchRecent);
}

void Watch::uidNextTold()
{
    if (mailbox().hasStart())
        return;
    if (mailbox().isEmpty()) {
        tellAll(mailbox().startFrom(1));
        return started();
    }
    raise(Say::FindLastUid);
}

// A new bookmark is set.
void Watch::started()
{
    if (!mailbox().isMadeAnew())
        return;
    if (mailbox().isEmpty())
        tellAll(mailbox().sinceFetched({}));
    else
        raise(Say::FindSince);
}

void Watch::sinceFound(const Asked &asked)
{
    m_recent = mailbox().forSince(asked.found.numbers.value_or(SequenceSet()));
    if (m_recent.isEmpty())
        tellAll(mailbox().sinceFetched({}));
    else
        raise(Say::FetchSince);
}

void Watch::lastUidFetched()
{
    if (m_lastUid == 0 || m_lastUid == SequenceSet::Last) // without a place to start from, everything would be news
        return fail(makeError(Error::Cause::UnexpectedResponse), mailbox().name());
    tellAll(mailbox().startFrom(m_lastUid + 1));
    started();
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
    if (oldest.question == Say::Idle && error.kind == Error::Kind::Network)
        idleLost(oldest);
    else if (oldest.question == Say::FetchNew && isStuck)
        learn(m_lessons.afterHeaders(false));
}

// A connection over which the server has just told something was alive, however old: what broke it then is not its age.
void Watch::idleLost(const Asked &idle)
{
    if (!idle.leftAt || m_lessons.idle.isRenewal(*idle.leftAt))
        learn(m_lessons.idle.after(IdleLessons::End::Broken, idle.leftAt.value_or(ageOf(idle)), now()));
}

std::chrono::milliseconds Watch::ageOf(const Asked &idle) const
{
    return idle.prompted ? now() - m_idleSince : std::chrono::milliseconds::zero();
}

void Watch::learn(const Lessons &lessons)
{
    if (lessons != m_lessons)
        tell(Learnt { lessons });
    m_lessons = lessons;
}

} // namespace imap
