// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Watch makes of untagged data, asked for or not.

#include "Overloaded.h"
#include "Watch.h"

#include <algorithm>

namespace imap {

// What crossed our DONE is about the mailbox that we have left for another. Who comes home looks anyway.
bool Watch::isOfLeftMailbox(const Response &response) const
{
    const bool isOfNone =
        std::holds_alternative<MailboxStatus>(response) || std::holds_alternative<StatusResponse>(response);
    return !isOfNone && isOldest(Say::Idle) && !m_mailboxes.isHome();
}

void Watch::heard(const Response &response)
{
    if (isOfLeftMailbox(response))
        return;
    std::visit(Overloaded {
                   [&](const StatusResponse &status) { heardStatus(status); },
                   [&](const Exists &exists) { heardExists(exists); },
                   [&](const Expunge &) {
                       if (isOldest(Say::Examine))
                           return noteCrossing(Crossing::Changed);
                       mailbox().removeMessages(1);
                       m_headers.renumber();
                       noteChange();
                   },
                   [&](const Vanished &vanished) { heardVanished(vanished); },
                   [&](const Enabled &enabled) { m_resync.add(enabled); },
                   [&](const Fetch &fetch) { heardFetch(fetch); },
                   [&](const Search &search) { heardSearch(search); },
                   [&](const ESearch &search) { heardSearch(search); },
                   [&](const MailboxStatus &counts) { heardCounts(counts); },
                   [&](const Malformed &) { heardMalformed(); },
                   [](const auto &) {},
               },
               response);
}

void Watch::heardStatus(const StatusResponse &status)
{
    if (status.condition == Condition::No || status.condition == Condition::Bad)
        return heardTrouble();
    if (status.code.is("NOTIFICATIONOVERFLOW")) {
        notifyEnded();
        mailbox().noteDeleted(); // or anything else that it has not told
        raise(Say::Notify);
        return noteChange();
    }
    if (status.code.is("CLOSED"))
        return noteCrossing(Crossing::Over);
    const auto number = status.code.number();
    if (!isOldest(Say::Examine) || !number)
        return;
    if (status.code.is("HIGHESTMODSEQ"))
        mailbox().setHighestModSequence(*number);
    if (*number > SequenceSet::Last)
        return;
    if (status.code.is("UIDVALIDITY"))
        mailbox().setUidValidity(quint32(*number));
    else if (status.code.is("UIDNEXT"))
        mailbox().setUidNext(quint32(*number));
}

// Of another mailbox, or the one thing that EXAMINE has not told of this one.
void Watch::heardCounts(const MailboxStatus &counts)
{
    if (isOldest(Say::AskUidNext) && !m_mailboxes.isAnother(counts.name.toByteArray())) {
        if (!counts.uidNext)
            return;
        tellAll(mailbox().startFrom(*counts.uidNext));
        if (mailbox().isMadeAnew())
            raise(Say::FindSince); // also where there was nothing yet when it was opened
        return;
    }
    tellAll(m_mailboxes.told(counts));
    if (m_stage != Stage::Idling)
        return; // there will be time when all is answered
    if (m_mailboxes.goVisiting(now()))
        visit();
    else
        setAlarm();
}

// What comes before CLOSED is about the mailbox before (RFC 7162 §3.2.11), and so is the first of two counts where CLOSED
// is not said. It was open to the server then, which tells it nowhere else.
void Watch::noteCrossing(Crossing what)
{
    const bool ofTheOneBefore = what == Crossing::Over ? m_crossing != Crossing::Quiet : m_crossing == what;
    if (what == Crossing::Over)
        m_resync.clear();
    if (m_crossing == Crossing::Over)
        return;
    if (ofTheOneBefore && what != Crossing::Changed)
        m_mailboxes.leftChanged();
    m_crossing = std::max(m_crossing, what);
}

void Watch::heardExists(const Exists &exists)
{
    if (isOldest(Say::Examine))
        noteCrossing(Crossing::Counted);
    const bool more = mailbox().setMessages(exists.count);
    m_pushExpected = m_pushExpected || (more && m_stage == Stage::Idling);
    if (!isOldest(Say::Examine))
        noteChange(more);
}

void Watch::heardVanished(const Vanished &vanished)
{
    if (vanished.kind == Vanished::Kind::Earlier)
        return m_resync.add(vanished); // the count that EXISTS gives is without them (RFC 7162 §3.2.10.1)
    if (isOldest(Say::Examine))
        return noteCrossing(Crossing::Changed);
    const SequenceSet uids = SequenceSet::parse(vanished.uids).value_or(SequenceSet());
    mailbox().removeMessages(uids.count());
    tellAll(mailbox().judged(mailbox().trackedIn(uids), {}));
    noteChange();
}

void Watch::heardFetch(const Fetch &fetch)
{
    if (isOldest(Say::Examine)) {
        noteCrossing(Crossing::Changed);
        return m_resync.add(fetch);
    }
    mailbox().noteMessage(fetch.number); // where there is that one, there are those before it
    const Asked *question = oldestOf(Verb::UidFetch);
    if (!question)
        return heardChange(fetch);
    switch (question->question) {
    case Say::FetchMissing:
        if (fetch.uid && fetch.flags && question->about.contains(*fetch.uid))
            m_flags[*fetch.uid] = *fetch.flags;
        else {
            noteDeleted(fetch);
            noteChange();
        }
        return;
    case Say::FindLastUid: m_lastUid = std::max(m_lastUid, fetch.uid.value_or(0)); break;
    default: m_headers.add(fetch);
    }
    noteDeleted(fetch); // it may be unasked, in the midst of the answer
}

void Watch::noteDeleted(const Fetch &fetch)
{
    const bool mayBeTracked = !fetch.uid || mailbox().tracked().contains(*fetch.uid);
    if (mayBeTracked && fetch.flags && fetch.flags->has(MessageFlags::Deleted))
        mailbox().noteDeleted();
}

// Nobody has asked: its flags have changed. Where QRESYNC is enabled the message has its name.
void Watch::heardChange(const Fetch &fetch)
{
    if (isPushedMail(fetch)) {
        HeaderAnswer pushed;
        pushed.add(fetch);
        m_pushExpected = false;
        tellAll(mailbox().arrived(pushed.rowsFrom(*fetch.uid), 0));
    } else if (fetch.uid && fetch.flags && mailbox().tracked().contains(*fetch.uid))
        tellAll(mailbox().judged(SequenceSet({ { *fetch.uid } }), { { *fetch.uid, *fetch.flags } }));
    noteDeleted(fetch);
    noteChange();
    if (!fetch.header.isNull() && std::exchange(m_pushExpected, false) && m_stage == Stage::Gathering)
        run(unlessEmpty(Trigger::FellQuiet)); // it pushes headers, but there may be others before this one
}

// By NOTIFY, and no other new message can lie before it. Not where what came since is still to be told from what is old.
bool Watch::isPushedMail(const Fetch &fetch) const
{
    return m_abilities.pushesHeaders() && fetch.uid && fetch.flags && !fetch.header.isNull() && !mailbox().isMadeAnew()
        && mailbox().isNext(*fetch.uid);
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

} // namespace imap
