// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answers.h"
#include "Assignment.h"
#include "BasicConversation.h"
#include "Questions.h"
#include "Resync.h"
#include "WatchTable.h"
#include "WatchedMailboxes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <deque>
#include <map>
#include <optional>

namespace imap {

// Watches mailboxes over one connection: signs on, opens the first of them read-only, tells what is new since its
// bookmark, and then what changes, until the connection ends. What it says when is in WatchTable.h.
//
// Of the other mailboxes the server tells by itself where it knows NOTIFY; else it is asked at every look, and every
// few minutes. One that has changed is opened, looked at, and left again for the first. Where NOTIFY pushes new mail
// with its header, that is announced without a question.
//
// Announced are messages from the bookmark on that are neither read nor deleted; every message passes the bookmark
// once. A mailbox seen for the first time, or with another UIDVALIDITY, announces nothing: its bookmark is set to its
// end. Of more than 50 new messages only the newest 20 are fetched and announced; the unread count says how many there
// are.
//
// `tracked` are the UIDs of messages that the caller has shown, and whose texts it still has. When one of them is read
// elsewhere, Seen is told, when it is deleted or moved away, Gone; then it is tracked no more. Where fewer than ten are
// known and more are unread, RecentUnread tells the newest of them, once, and they are tracked too.
class Watch : public BasicConversation
{
public:
    // `jitter` is added to the pause between two polls and taken off the time until IDLE is renewed, so that clients
    // who lost their server together do not come back together for ever.
    explicit Watch(const Assignment &assignment, TagPrefixSource prefixes = randomTagPrefix,
                   std::chrono::milliseconds jitter = std::chrono::milliseconds(0));

private:
    // What has come while EXAMINE waits for its answer, and may be about the mailbox that we have left.
    enum class Crossing {
        Quiet,
        Changed,
        Counted, // a number of messages, which may also be the one of the mailbox that is opened
        Over, // CLOSED has come: from now on it is about the new one
    };

    // A question on its way, and what has come back so far.
    struct Asked
    {
        Say question;
        bool inPipeline = false;
        Questions::Searching searching = Questions::Searching::Plain;
        SequenceSet about; // the UIDs in question
        SearchAnswer found;
        bool resyncs = false; // EXAMINE: with QRESYNC
        std::size_t other = 0; // AskOther: whom it is about
        bool prompted = false; // IDLE: "+" was heard
        std::optional<std::chrono::milliseconds> leftAt; // IDLE: how old it was when we said DONE
    };
    // What the server can do: taken from its capabilities, and lowered one by one where it refuses.
    struct Abilities
    {
        bool pipelines = true;
        bool idles = false;
        bool resyncs = false;
        enum class Notify {
            None,
            Counts, // tells of other mailboxes,
            Headers, // and sends what is new in this one
        } notify = Notify::None;
        bool searchesByDate = true;
        Questions::Searching searching = Questions::Searching::Plain;
        HeaderItems headers;

        bool notifies() const { return notify != Notify::None; }
        bool pushesHeaders() const { return notify == Notify::Headers; }
    };

    void begun() override;
    void signedOn() override;
    void completed(const Completed &completed) override;
    void introduced() override { advance(); }
    void heard(const Response &response) override;
    void prompted() override;
    void due() override;
    void prove() override;
    void failing(const Error &error) override;

    // The table at work
    void run(Trigger trigger);
    void plan(Say say);
    void planLook();
    void planOthers();
    void beginAnswering();
    void advance();
    bool isTimeFor(Say say) const;
    bool isPlanned(Say say) const;
    std::optional<Questions::Known> known() const;
    void sayNow(Say say);
    Command put(Asked &asked);
    void checkAnswered();
    bool isIdleAhead() const;
    void settle();
    bool asksMenu();
    void turnToAnother();
    void visit();
    void visitAnswered();
    Burst &burst() { return m_mailboxes.burst(); }
    WatchedMailbox &mailbox() { return m_mailboxes.open(); }
    const WatchedMailbox &mailbox() const { return m_mailboxes.open(); }
    void setAlarm();
    bool mayIdle() const;
    bool awaitsPushOnly() const;
    std::chrono::milliseconds longestIdle() const;
    Trigger unlessEmpty(Trigger trigger) const;
    bool isLookDue() const;

    // Answers
    void take(const Asked &asked);
    void refused(const Asked &asked, const Completed &completed);
    void openingRefused(const Asked &asked, const Completed &completed);
    bool lower(const Asked &asked);
    void opened(const Asked &asked);
    bool isIdWanted(const Completed &completed) const;
    void openAgain();
    void idleEnded(const Asked &idle, const Completed &completed);
    void newFound(const Asked &asked);
    void newFetched(Condition condition);
    void unreadCounted(const Asked &asked);
    void suspect(const SequenceSet &missing);
    void recentFound(const Asked &asked);
    void started();
    void sinceFound(const Asked &asked);
    void sinceRefused(const Asked &asked, bool isGone);
    void otherRefused(const Asked &asked, const Completed &completed);
    void notifyEnded();
    void uidNextTold();
    void lastUidFetched();
    void raise(Say question);
    void tellAll(Events events);
    void tellState(WatchState state);
    void tellAllIsWell();

    // Lessons
    void learn(const Lessons &lessons);
    void learn(const IdleLessons &lessons) { learn(m_lessons.with(lessons)); }
    void idleLost(const Asked &idle);
    std::chrono::milliseconds ageOf(const Asked &idle) const;

    // Untagged data
    void heardStatus(const StatusResponse &status);
    void heardCounts(const MailboxStatus &counts);
    bool isOfLeftMailbox(const Response &response) const;
    bool isPushedMail(const Fetch &fetch) const;
    void noteCrossing(Crossing what);
    void heardExists(const Exists &exists);
    void heardVanished(const Vanished &vanished);
    void heardFetch(const Fetch &fetch);
    void heardChange(const Fetch &fetch);
    void noteDeleted(const Fetch &fetch);
    void heardSearch(const Search &search);
    void heardSearch(const ESearch &search);
    void heardMalformed();
    void heardTrouble();
    void noteChange(bool moreMessages = false);
    void answerChange();
    bool isLookAhead() const;

    Asked *asked(Ticket ticket);
    Asked *oldestOf(Verb verb);
    bool isOldest(Say question) const;
    bool isAsked(Say question) const;

    WatchedMailboxes m_mailboxes;
    std::chrono::milliseconds m_jitter;
    Lessons m_lessons;

    Stage m_stage = Stage::SigningOn;
    Abilities m_abilities;
    std::deque<Say> m_plan; // decided, and not yet said
    std::deque<Say> m_more; // raised by answers, and not yet planned
    std::deque<SequenceSet> m_toFind; // for each FindTracked in the plan
    std::deque<std::size_t> m_toAsk; // for each AskOther in the plan
    std::map<Ticket, Asked> m_asked; // said, and not yet answered

    Resync m_resync;
    bool m_foundSomething = false; // since the last look began
    bool m_isRenewal = false; // the look was not due for anything that the server has told
    std::optional<WatchState> m_told;
    bool m_idSaid = false;
    bool m_notifySaid = false;
    Crossing m_crossing = Crossing::Quiet;
    bool m_pushExpected = false; // there is more in the mailbox, and its header has not come yet
    std::optional<Instant> m_othersAskedAt;
    int m_looks = 0; // on this visit
    int m_polls = 0;
    Instant m_idleSince {};

    // What the answers on their way are about
    HeaderAnswer m_headers;
    bool m_unreadable = false; // part of m_headers, which is then asked for…
    bool m_askedWithoutHeader = false; // …once more
    bool m_askedForStrays = false; // as well
    std::optional<SequenceSet> m_newest; // where too many are new: those to fetch
    quint32 m_newestKnown = 0; // …and the largest UID of them all
    SequenceSet m_missing; // tracked, and not yet known where they have gone
    std::map<quint32, MessageFlags> m_flags;
    SequenceSet m_recent;
    quint32 m_lastUid = 0;
};

} // namespace imap
