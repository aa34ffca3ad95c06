// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Conversation.h"
#include "Session.h"
#include "SignOn.h"

namespace imap {

// What every conversation has in common: it signs on, watches how long the server takes, tells everything in order, and
// leaves politely. What it is about begins at signedOn().
class BasicConversation : public Conversation
{
public:
    Events begin(Instant now) final;
    Events encrypted(Instant now) final;
    Events receive(QByteArrayView bytes, Instant now) final;
    Events timeLimitReached(Instant now) final;
    Events broken(const Error &error, Instant now) final;
    Events leave(Instant now) final;
    Events probe(Instant now, std::chrono::milliseconds patience) final;
    std::optional<Instant> timeLimit() const final;

protected:
    BasicConversation(const Account &account, const QByteArray &secret, TagPrefixSource prefixes);

    virtual void begun() { }
    virtual void signedOn() = 0;
    virtual void completed(const Completed &completed) = 0; // an answer to say()
    virtual void introduced() { } // ID is answered; nobody cares whether it was liked
    virtual void heard(const Response &response) = 0;
    virtual void prompted() { } // IDLE's "+"
    virtual void due() { } // wakeAt() has come
    virtual void prove() { } // is the server there? Ask it something, unless it owes us an answer anyway
    virtual void failing(const Error &) { } // before that is told: there is time for a last word

    const Account &account() const { return m_account; }
    Session &session() { return m_session; }
    const Session &session() const { return m_session; }
    Instant now() const { return m_now; }
    QByteArray mechanism() const { return m_signOn.mechanism(); }

    void tell(Event event);
    void fail(const Error &error, const QString &mailbox = {}); // the last thing told
    bool isOver() const { return m_phase == Phase::Over; }
    void sayGoodbye(); // LOGOUT, after DONE where that is due
    void wakeAt(std::optional<Instant> due) { m_due = due; }
    std::optional<Instant> wakeTime() const { return m_due; }

private:
    enum class Phase { SigningOn, Talking, Leaving, Over };

    void obey(const Fact &fact);
    void signOn(const Fact &fact);
    void follow(const SignOn::Outcome &outcome);
    void talk(const Fact &fact);
    void tryGoodbye();
    void hearGoodbye(const Fact &fact);
    void finish();
    void tellOutgoing();
    void watchTheClock();
    Error unanswered() const;
    Events take();

    Account m_account;
    Session m_session;
    SignOn m_signOn;
    Phase m_phase = Phase::SigningOn;
    Events m_events;
    Instant m_now {};
    std::optional<Instant> m_due; // when we want to do something
    std::optional<Instant> m_answerBy; // when the server must have moved on…
    Instant m_answerLast {}; // …however busy it seems in between
    std::optional<Instant> m_goodbyeBy;
    std::optional<Instant> m_proofBy; // when the server must have said anything at all
    Ticket m_awaited = 0;
    bool m_progress = false;
};

} // namespace imap
