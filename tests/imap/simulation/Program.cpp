// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Program.h"

#include "Overloaded.h"
#include "Surplus.h"
#include "Watch.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto ConnectLimit = 30s; // Timing::connect
constexpr auto ProofWithin = 2s; // WatchingRules::proof
constexpr auto MostJitter = 20s; // of makeWatch()
constexpr auto DigestPatience = 5s; // of Digest
} // namespace

Program::Program(Outside &outside, Timeline &timeline, const Schedule &schedule, StateStore &state, Oracle &oracle,
                 const QString &account, Dice dice)
    : m_outside(outside)
    , m_timeline(timeline)
    , m_schedule(schedule)
    , m_state(state)
    , m_oracle(oracle)
    , m_dice(dice)
    , m_announcements(state, account)
    , m_digestTimer(timeline, [this] { m_digest.close(); })
{
    QObject::connect(&m_digest, &Digest::closed, [this](const QList<Message> &messages) { show(messages); });
    QObject::connect(&m_held, &Digest::closed, [this](const QList<Message> &messages) { showNow(messages); });
    for (Digest *digest : { &m_digest, &m_held })
        QObject::connect(digest, &Digest::dropped,
                         [this](const Message &message) { m_announcements.takeBack(message); });
    m_account = { .id = account, .host = u"imap.example.org"_s, .user = u"ann"_s };
    m_account.mechanism = Mechanism::Plain;
    m_account.mailboxes.clear();
    QList<imap::Place> together;
    for (const QByteArray &name : schedule.mailboxes) {
        m_account.mailboxes.append(QString::fromLatin1(name));
        if (!schedule.areAllPushed || together.isEmpty())
            together.append(m_announcements.place(m_account.mailboxes.last()));
    }
    m_keepers.push_back(std::make_unique<Keeper>(*this, imap::Assignment { m_account, "secret", together }));
    for (const QString &name : m_account.mailboxes.sliced(together.size()))
        m_keepers.push_back(
            std::make_unique<Keeper>(*this, imap::Assignment { m_account, "secret", { m_announcements.place(name) } }));
}

Program::~Program() = default;

void Program::start()
{
    for (const auto &keeper : m_keepers)
        keeper->start();
}

void Program::retryNow()
{
    for (const auto &keeper : m_keepers)
        keeper->retryNow();
}

void Program::probe()
{
    for (const auto &keeper : m_keepers)
        keeper->probe();
}

void Program::slept(std::chrono::milliseconds duration)
{
    for (const auto &keeper : m_keepers) {
        keeper->retry.slept(duration);
        keeper->limit.slept(duration);
    }
    m_digestTimer.slept(duration);
}

bool Program::isWell() const
{
    return std::ranges::all_of(m_keepers, [](const auto &keeper) {
        const imap::Perseverance &perseverance = keeper->perseverance;
        return std::ranges::all_of(perseverance.assignment().places, [&](const imap::Place &place) {
            const WatchState state = perseverance.standingOf(place.mailbox).state;
            return state == WatchState::Pushing || state == WatchState::Polling;
        });
    });
}

QByteArray Program::print() const
{
    QByteArrayList all;
    for (const auto &keeper : m_keepers) {
        const imap::Standing &standing = keeper->perseverance.standing();
        for (const imap::Place &place : keeper->perseverance.assignment().places)
            all += place.mailbox.toUtf8() + ' ' + toWord(keeper->perseverance.standingOf(place.mailbox).state).toUtf8()
                + (standing.error ? " (" + standing.error->words.toUtf8() + ')' : QByteArray());
    }
    return all.join(", ");
}

bool Program::survives()
{
    if (!m_isDead && !m_outside.survives())
        m_isDead = true;
    return !m_isDead;
}

void Program::letNextConnect()
{
    const auto isSigningIn = [](const auto &keeper) { return keeper->isSigningIn; };
    const auto wantsToConnect = [](const auto &keeper) { return keeper->wantsToConnect; };
    if (m_isDead || std::ranges::any_of(m_keepers, isSigningIn))
        return;
    const auto next = std::ranges::find_if(m_keepers, wantsToConnect);
    if (next != m_keepers.end())
        (*next)->connectNow();
}

// One connection is too many for the server: its mailboxes are watched by the first then.
void Program::makeDoWithFewer()
{
    std::vector<imap::ConnectionShare> connections;
    for (const auto &keeper : m_keepers)
        connections.push_back({ keeper->perseverance.standing(), keeper != m_keepers.front() });
    const auto which = imap::surplusOf(connections);
    if (!which)
        return;
    const auto extra = m_keepers.begin() + std::ptrdiff_t(*which);
    const QList<imap::Place> places = (*extra)->perseverance.assignment().places;
    m_buried.push_back(std::move(*extra));
    m_keepers.erase(extra);
    m_buried.back()->bury();
    m_keepers.front()->takeIn(places, m_account.mailboxes);
    letNextConnect();
    makeDoWithFewer();
}

void Program::later(void (Program::*what)())
{
    m_timeline.whenAwake(m_timeline.now(), [this, what, alive = std::weak_ptr(m_alive)] {
        if (!alive.expired() && !m_isDead)
            (this->*what)();
    });
}

// --- what the conversations tell: Watcher::pass() and Monitor

void Program::take(Keeper &keeper, const imap::Event &event)
{
    using namespace imap;
    std::visit(Overloaded {
                   [&](const NewMail &mail) { newMail(keeper, mail.mailbox, mail.bookmark, mail.messages); },
                   [&](const BookmarkMoved &moved) { newMail(keeper, moved.mailbox, moved.bookmark, {}); },
                   [&](const Seen &seen) { noLongerUnread(seen.key); },
                   [&](const Gone &gone) { noLongerUnread(gone.key); },
                   [&](const UnreadChanged &unread) {
                       m_outside.trace("! " + unread.mailbox.toUtf8() + " unread " + QByteArray::number(unread.count));
                       m_oracle.counted(unread.mailbox, unread.count);
                   },
                   [&](const StateChanged &changed) {
                       if (changed.state == WatchState::Pushing || changed.state == WatchState::Polling)
                           caughtUp(keeper, keeper.perseverance.assignment().places.first().mailbox);
                   },
                   [&](const CaughtUp &caught) { caughtUp(keeper, caught.mailbox); },
                   [](const auto &) {},
               },
               event);
}

void Program::newMail(Keeper &keeper, const QString &mailbox, const imap::Bookmark &bookmark,
                      const QList<Message> &messages)
{
    const Announcements::Arrived arrived = m_announcements.arrived(mailbox, bookmark, messages);
    if (arrived.error)
        m_oracle.failed("the state cannot be stored: " + arrived.error->words.toUtf8());
    m_outside.trace("! bookmark " + mailbox.toUtf8() + ' ' + QByteArray::number(bookmark.uidValidity) + ':'
                    + QByteArray::number(bookmark.uidNext));
    m_oracle.recorded(arrived.due);
    const WatchState state = keeper.perseverance.standingOf(mailbox).state;
    const bool wasWatched = state == WatchState::Pushing || state == WatchState::Polling;
    if (survives())
        tell(arrived.due, { keeper.saidBefore.from, keeper.said.until },
             wasWatched ? Arrival::Now : Arrival::WhileAway);
    payDebts();
}

void Program::payDebts()
{
    for (const auto &keeper : m_keepers) {
        for (const imap::Place &place : keeper->perseverance.assignment().places) {
            const WatchState state = keeper->perseverance.standingOf(place.mailbox).state;
            if (survives() && (state == WatchState::Pushing || state == WatchState::Polling))
                caughtUp(*keeper, place.mailbox);
        }
    }
}

void Program::caughtUp(Keeper &keeper, const QString &mailbox)
{
    if (keeper.link)
        tell(m_announcements.caughtUp(mailbox), { keeper.link->openedAt(), keeper.said.until }, Arrival::WhileAway);
}

void Program::tell(const QList<Message> &messages, Oracle::Knowledge knowledge, Arrival arrival)
{
    for (const Message &message : messages)
        m_known.insert(message.key, knowledge);
    if (arrival == Arrival::Now)
        return show(messages);
    m_digest.add(messages);
    if (!messages.isEmpty())
        m_digestTimer.start(m_timeline.now() + DigestPatience);
}

bool Program::isCatchingUp() const
{
    return std::ranges::any_of(m_keepers, [](const auto &keeper) {
        const imap::Perseverance &perseverance = keeper->perseverance;
        return std::ranges::any_of(perseverance.assignment().places, [&](const imap::Place &place) {
            const WatchState state = perseverance.standingOf(place.mailbox).state;
            return state == WatchState::Connecting || state == WatchState::CatchingUp;
        });
    });
}

void Program::noteCatchingUp()
{
    if (!std::exchange(m_isCatchingUp, isCatchingUp()) || m_isCatchingUp)
        return;
    later(&Program::closeDigest);
}

void Program::closeDigest()
{
    if (m_isCatchingUp)
        return;
    m_digestTimer.stop();
    m_digest.close();
}

void Program::endQuiet()
{
    m_isQuiet = false;
    m_held.close();
}

void Program::show(const QList<Message> &messages)
{
    if (m_isQuiet)
        m_held.add(messages);
    else
        showNow(messages);
}

// Notifier::show(), and what the desktop answers
void Program::showNow(const QList<Message> &messages)
{
    for (const Message &message : messages) {
        m_outside.trace("! popup " + message.subject.toUtf8());
        m_oracle.shown(message, m_known.take(message.key));
        m_timeline.whenAwake(m_timeline.now() + m_schedule.popupTakes,
                             [this, alive = std::weak_ptr(m_alive), key = message.key] {
                                 if (alive.expired() || !survives())
                                     return;
                                 m_state.announced(key);
                                 m_oracle.settled(key);
                             });
        if (!survives())
            return;
    }
}

void Program::noLongerUnread(const MessageKey &key)
{
    m_outside.trace("! no longer unread: " + key.mailbox.toUtf8() + ' ' + QByteArray::number(key.uid));
    m_announcements.noLongerUnread(key);
    m_digest.remove(key);
    m_held.remove(key);
    m_oracle.withdrawn(key);
    payDebts();
}

// --- ConnectionKeeper

Program::Keeper::Keeper(Program &owner, const imap::Assignment &assignment)
    : program(owner)
    , perseverance(assignment)
    , retry(owner.m_timeline, [this] { start(); })
    , limit(owner.m_timeline, [this] { lookAtTheClock(); })
{
}

Program::Keeper::~Keeper()
{
    if (link)
        link->close();
}

void Program::Keeper::start()
{
    if (program.m_isDead)
        return;
    retry.stop();
    wantsToConnect = true;
    perseverance.connecting();
    program.letNextConnect();
    program.noteCatchingUp();
}

void Program::Keeper::connectNow()
{
    wantsToConnect = false;
    isSigningIn = true;
    isConnecting = true;
    trouble.reset();
    proof.connecting();
    connectBy = now() + ConnectLimit;
    const Outside::Attempt attempt = program.m_outside.connect();
    link = attempt.link;
    armTimer();
    const int which = ++connections;
    program.m_timeline.whenAwake(now() + attempt.takes, [this, alive = std::weak_ptr(program.m_alive), which, attempt] {
        if (!alive.expired() && isConnecting && which == connections)
            connected(attempt.link != nullptr, attempt.cause);
    });
}

void Program::Keeper::connected(bool isThere, Error::Cause cause)
{
    if (program.m_isDead)
        return;
    isConnecting = false;
    connectBy.reset();
    if (!isThere)
        return fail(makeError(cause));
    const int number = ++program.m_links;
    const auto prefix = [number] { return QByteArray("P") + char('A' + number / 26 % 26) + char('A' + number % 26); };
    const auto jitter = program.m_dice.upTo(MostJitter);
    conversation = std::make_unique<imap::Watch>(perseverance.assignment(), prefix, jitter);
    isOver = false;
    said = saidBefore = { link->openedAt(), link->openedAt() };
    link->heard = [this](const QByteArray &bytes, Link::Said what) {
        proof.heard(now());
        if (said.until != what.until)
            saidBefore = said;
        said = what;
        obey(conversation->receive(bytes, now()));
    };
    link->broken = [this] { obey(conversation->broken(makeError(Error::Cause::ConnectionLost), now())); };
    obey(conversation->begin(now()));
    if (link)
        link->greet();
}

void Program::Keeper::takeIn(const QList<imap::Place> &places, const QStringList &order)
{
    perseverance.takeIn(places, order);
    if (!link && !isConnecting)
        return start();
    isReplacing = true;
    if (conversation)
        return obey(conversation->leave(now()));
    isConnecting = false;
    finish();
}

void Program::Keeper::bury()
{
    wantsToConnect = isConnecting = isSigningIn = false;
    retry.stop();
    limit.stop();
    conversation.reset();
    if (link)
        link->close();
    link.reset();
}

void Program::Keeper::retryNow()
{
    if (link || isConnecting)
        return lookAtTheClock();
    if (!perseverance.standing().retryAt)
        return;
    perseverance.networkIsBack();
    start();
}

void Program::Keeper::probe()
{
    if (!link && !isConnecting)
        return retryNow();
    proof.asked(now());
    if (conversation)
        return obey(conversation->probe(now(), ProofWithin));
    connectBy = std::min(connectBy.value_or(now() + ProofWithin), now() + ProofWithin);
    armTimer();
}

void Program::Keeper::lookAtTheClock()
{
    if (program.m_isDead)
        return;
    if (isConnecting && connectBy && now() >= *connectBy) {
        isConnecting = false;
        connectBy.reset();
        return fail(makeError(Error::Cause::TimedOut));
    }
    const auto due = conversation ? conversation->timeLimit() : std::nullopt;
    if (!due || now() < *due)
        return armTimer();
    obey(conversation->timeLimitReached(now()));
}

void Program::Keeper::armTimer()
{
    const auto due = isConnecting ? connectBy : conversation ? conversation->timeLimit() : std::nullopt;
    if (!due)
        return limit.stop();
    const bool isLong = *due - now() >= 1min; // and so may be late
    limit.start(isLong ? *due + 1s : *due);
}

void Program::Keeper::obey(const imap::Events &more)
{
    events.insert(events.end(), more.begin(), more.end());
    while (!events.empty()) {
        const imap::Event event = std::move(events.front());
        events.pop_front();
        obey(event);
        if (!program.survives())
            return;
        if (isOver)
            events.clear();
    }
    if (isOver)
        return finish();
    armTimer();
}

void Program::Keeper::obey(const imap::Event &event)
{
    if (const auto *send = std::get_if<imap::Send>(&event))
        return link->say(send->bytes);
    if (std::holds_alternative<imap::Finished>(event)) {
        isOver = true;
        return;
    }
    if (const auto *failure = std::get_if<imap::Failed>(&event)) {
        trouble = failure->error;
        isOver = true;
        return;
    }
    if (isReplacing)
        return;
    perseverance.take(event, now());
    const auto *changed = std::get_if<imap::StateChanged>(&event);
    if (changed)
        program.m_outside.trace("! " + toWord(changed->state).toUtf8());
    const bool isSignedIn = std::holds_alternative<imap::SignedIn>(event);
    if ((isSignedIn || (changed && changed->state != WatchState::Connecting)) && std::exchange(isSigningIn, false))
        program.later(&Program::letNextConnect);
    program.take(*this, event);
    program.noteCatchingUp();
}

void Program::Keeper::fail(const Error &error)
{
    trouble = error;
    finish();
}

void Program::Keeper::finish()
{
    if (link)
        link->close();
    link.reset();
    conversation.reset();
    isOver = false;
    limit.stop();
    isSigningIn = false;
    program.later(&Program::letNextConnect);
    const Error error = trouble.value_or(makeError(Error::Cause::ConnectionLost));
    program.m_outside.trace("! ended: " + error.words.toUtf8() + " (" + QByteArray::number(int(error.cause)) + ')');
    if (std::exchange(isReplacing, false) || proof.wasMissing(trouble))
        return start();
    perseverance.ended(error, now(), program.m_dice.fraction());
    if (const auto retryAt = perseverance.standing().retryAt)
        retry.start(*retryAt);
    program.noteCatchingUp();
    program.later(&Program::makeDoWithFewer);
}
