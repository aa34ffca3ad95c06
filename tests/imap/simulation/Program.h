// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Announcements.h"
#include "Arrival.h"
#include "Conversation.h"
#include "Dice.h"
#include "Digest.h"
#include "Link.h"
#include "Oracle.h"
#include "Perseverance.h"
#include "ProofOfLife.h"
#include "StateStore.h"
#include "Timeline.h"

#include <QHash>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

// What a run of the program finds outside.
class Outside
{
public:
    virtual ~Outside() = default;

    struct Attempt
    {
        std::shared_ptr<Link> link; // none: it fails
        std::chrono::milliseconds takes {}; // so long
        Error::Cause cause = Error::Cause::ConnectionRefused; // …and why
    };
    virtual Attempt connect() = 0;
    virtual bool survives() = 0; // false: it dies here and now
    virtual void trace(const QByteArray &line) = 0;
};

// One run of the program, from its start to its crash: Watch, Perseverance, Announcements, Digest and StateStore as they are; and
// what Watcher, ConnectionKeeper, Connection, Monitor and Notifier do with sockets, timers and popups, done with others.
class Program
{
public:
    Program(Outside &outside, Timeline &timeline, const Schedule &schedule, StateStore &state, Oracle &oracle,
            const QString &account, Dice dice);
    ~Program();

    void start();
    void retryNow();
    void probe();
    void slept(std::chrono::milliseconds duration);
    void beQuiet() { m_isQuiet = true; }
    void endQuiet();
    bool isDead() const { return m_isDead; }
    bool isWell() const; // all pushing or polling
    QByteArray print() const;

private:
    // ConnectionKeeper and its Connection
    struct Keeper
    {
        Keeper(Program &program, const imap::Assignment &assignment);
        ~Keeper();

        void start();
        void connectNow();
        void connected(bool isThere, Error::Cause cause);
        void bury();
        void takeIn(const QList<imap::Place> &places, const QStringList &order);
        void retryNow();
        void probe();
        void lookAtTheClock();
        void obey(const imap::Events &events);
        void obey(const imap::Event &event);
        void fail(const Error &error);
        void finish();
        void armTimer();
        imap::Instant now() const { return program.m_timeline.now(); }

        Program &program;
        imap::Perseverance perseverance;
        std::unique_ptr<imap::Conversation> conversation;
        std::shared_ptr<Link> link;
        std::deque<imap::Event> events;
        VirtualTimer retry;
        VirtualTimer limit;
        std::optional<imap::Instant> connectBy;
        std::optional<Error> trouble;
        imap::ProofOfLife proof;
        Link::Said said; // by the server, where we are obeying what that led to
        Link::Said saidBefore; // in time for the same answer, perhaps
        int connections = 0;
        bool isConnecting = false;
        bool wantsToConnect = false;
        bool isSigningIn = false;
        bool isReplacing = false;
        bool isOver = false; // the conversation, as soon as all is obeyed
    };
    friend struct Keeper;

    bool survives(); // asked between any two things that it does
    // Watcher
    void letNextConnect();
    void makeDoWithFewer();
    void later(void (Program::*what)());
    // …and Monitor
    void take(Keeper &keeper, const imap::Event &event);
    void newMail(Keeper &keeper, const QString &mailbox, const imap::Bookmark &bookmark,
                 const QList<Message> &messages);
    void caughtUp(Keeper &keeper, const QString &mailbox);
    void payDebts(); // of mailboxes that are well
    void tell(const QList<Message> &messages, Oracle::Knowledge knowledge, Arrival arrival);
    void noteCatchingUp();
    void closeDigest();
    bool isCatchingUp() const;
    // …and Application and NewsDesk
    void show(const QList<Message> &messages);
    void showNow(const QList<Message> &messages);
    void noLongerUnread(const MessageKey &key);

    Outside &m_outside;
    Timeline &m_timeline;
    const Schedule &m_schedule;
    StateStore &m_state;
    Oracle &m_oracle;
    Dice m_dice;
    Announcements m_announcements;
    Digest m_digest; // its timer never fires here,
    VirtualTimer m_digestTimer; // but this one
    Digest m_held { Digest::Closing::OnlyWhenTold };
    bool m_isQuiet = false;
    QHash<MessageKey, Oracle::Knowledge> m_known; // of what is about to be shown
    bool m_isCatchingUp = false;
    Account m_account;
    std::vector<std::unique_ptr<Keeper>> m_keepers;
    std::vector<std::unique_ptr<Keeper>> m_buried; // of whom something may still be due
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // for what is due later
    bool m_isDead = false;
    int m_links = 0;
};
