// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Watch is going to say, and when the time for it has come.

#include "Watch.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace imap {

namespace {
constexpr auto OthersRest = 10s; // between two questions about the other mailboxes, however often we look…
constexpr auto OthersRestWhilePushed = 10min; // …and where the server is to tell of them
constexpr std::size_t MostAtOnce = 4; // STATUS; Exchange Online hangs up on many
} // namespace

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
    case Say::AskOthers: return planOthers();
    case Say::FindTracked: // a plain search for all that is unread answers this as well, and so does QRESYNC
        if (m_abilities.searching != Questions::Searching::Extended || (isPlanned(Say::Examine) && known()))
            return;
        for (const SequenceSet &piece : mailbox().tracked().pieces()) {
            m_toFind.push_back(piece);
            m_plan.push_back(say);
        }
        return;
    default: m_plan.push_back(say);
    }
}

void Watch::beginAnswering()
{
    burst().answering();
    m_foundSomething = false;
    m_isRenewal = false;
}

void Watch::planLook()
{
    beginAnswering();
    m_headers.clear();
    m_unreadable = m_askedWithoutHeader = !m_lessons.mayAskForHeaders();
    m_askedForStrays = false;
    m_newest.reset();
    m_newestKnown = 0;
    if (mailbox().hasStart() && !mailbox().isEmpty()) {
        if (mailbox().expectedNew() > WatchedMailbox::ManyNew)
            plan(Say::FindNew);
        plan(Say::FetchNew);
    }
    plan(Say::CountUnread);
    plan(Say::FindTracked);
    plan(Say::AskOthers);
}

void Watch::planOthers()
{
    if (m_abilities.notifies() && !std::exchange(m_notifySaid, true)) {
        m_othersAskedAt = now(); // it tells how they are, and then what changes
        return m_plan.push_back(Say::Notify);
    }
    const auto rest = m_abilities.notifies() ? std::chrono::seconds(OthersRestWhilePushed) : OthersRest;
    if (!m_mailboxes.isHome() || m_mailboxes.isAlone() || (m_othersAskedAt && now() - *m_othersAskedAt < rest))
        return;
    m_othersAskedAt = now();
    for (const std::size_t which : m_mailboxes.others()) {
        m_toAsk.push_back(which);
        m_plan.push_back(Say::AskOther);
    }
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
    const auto isStatus = [](const auto &entry) { return entry.second.question == Say::AskOther; };
    if (say == Say::AskOther && std::size_t(std::ranges::count_if(m_asked, isStatus)) >= MostAtOnce)
        return false;
    return session().maySay(verbOf(say));
}

bool Watch::isPlanned(Say say) const
{
    return std::ranges::find(m_plan, say) != m_plan.end();
}

// What the server need not tell again when we open the mailbox.
std::optional<Questions::Known> Watch::known() const
{
    return m_abilities.resyncs ? mailbox().known() : std::nullopt;
}

void Watch::sayNow(Say say)
{
    if (say == Say::Done) {
        Asked *idle = asked(session().oldestTicket());
        idle->leftAt = ageOf(*idle);
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
        mailbox().opening();
        m_resync.clear();
        m_crossing = Crossing::Quiet;
        asked.resyncs = known().has_value();
        return Questions::examine(m_mailboxes.openName(), known());
    case Say::AskUidNext: return Questions::uidNext(m_mailboxes.openName());
    case Say::FindLastUid: return Questions::lastUid();
    case Say::FindNew: return Questions::findFrom(mailbox().firstNewUid(), searching);
    case Say::FetchNew:
        return Questions::headers(m_newest ? m_newest->toByteArray()
                                           : QByteArray::number(mailbox().firstNewUid()) + ":*",
                                  m_unreadable ? m_abilities.headers.withoutHeader() : m_abilities.headers);
    case Say::CountUnread: asked.about = mailbox().tracked(); return Questions::countUnread(searching);
    case Say::FindTracked:
        asked.about = std::move(m_toFind.front());
        m_toFind.pop_front();
        return Questions::findUnread(asked.about);
    case Say::FetchMissing:
        asked.about = m_missing.pieces().front();
        m_missing.remove(asked.about);
        m_flags.clear();
        return Questions::flags(asked.about);
    case Say::FindRecent: return Questions::findUnreadFromNumber(mailbox().firstMenuNumber(), searching);
    case Say::FindSince:
        return m_abilities.searchesByDate ? Questions::findUnreadSince(mailbox().since(), searching)
                                          : Questions::findAllUnread(searching);
    case Say::FetchRecent:
    case Say::FetchSince:
        m_headers.clear();
        asked.about = m_recent;
        return Questions::headers(m_recent.toByteArray(), m_abilities.headers);
    case Say::AskOther:
        asked.other = m_toAsk.front();
        m_toAsk.pop_front();
        return Questions::counts(m_mailboxes.name(asked.other), session().capabilities());
    case Say::Notify:
        if (!m_abilities.notifies()) // any more
            return Questions::notifyAsEver();
        return Questions::notify(m_abilities.headers, m_mailboxes.isAlone() ? QByteArrayList() : m_mailboxes.names());
    case Say::Noop: return Command("NOOP");
    case Say::Idle: return Command("IDLE");
    case Say::Id:
    case Say::Done:
    case Say::Look:
    case Say::AskOthers:
    case Say::More: break; // not commands
    }
    Q_UNREACHABLE();
}

} // namespace imap
