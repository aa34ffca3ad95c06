// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Watcher.h"

#include "Secret.h"
#include "Surplus.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace imap {
namespace {

constexpr std::array FromWorstToBest { WatchState::Stopped,    WatchState::Waiting, WatchState::Connecting,
                                       WatchState::CatchingUp, WatchState::Polling, WatchState::Pushing };

auto goodness(const Standing &standing)
{
    const auto rank = std::find(FromWorstToBest.begin(), FromWorstToBest.end(), standing.state);
    return std::pair(rank - FromWorstToBest.begin(), standing.retryAt.value_or(Instant::max()));
}
} // namespace

Watcher::Watcher(const Account &account, QObject *parent)
    : Watcher(account, WatchingRules {}, parent)
{
}

Watcher::Watcher(const Account &account, const WatchingRules &rules, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_rules(rules)
{
    m_goodbye.setSingleShot(true);
    connect(&m_goodbye, &QTimer::timeout, this, [this] {
        for (const auto &keeper : keepers())
            keeper->abort();
    });
}

Watcher::~Watcher()
{
    m_keepers.clear(); // and with them their copies of it
    wipe(m_secret);
}

void Watcher::start(const QByteArray &secret, const QHash<QString, Bookmark> &bookmarks,
                    const QHash<QString, QList<quint32>> &tracked)
{
    m_isAsking = false;
    m_isStopping = false;
    m_goodbye.stop();
    m_secret = secret;
    m_keepers.clear();
    m_told.clear();
    m_refused.clear();
    auto names = m_account.mailboxes;
    names.removeDuplicates();
    if (names.isEmpty())
        return setStanding({ .state = WatchState::Stopped, .error = makeError(Error::Cause::AccountIncomplete) });
    QList<Place> together;
    QList<Place> alone;
    for (const auto &name : std::as_const(names)) {
        const bool isPushed = !together.isEmpty() && m_account.pushMailboxes.contains(name);
        const bool hasRoom = alone.size() + 1 < MostConnections;
        (isPushed && hasRoom ? alone : together).append({ name, bookmarks.value(name), tracked.value(name) });
    }
    add(together);
    for (const Place &place : std::as_const(alone))
        add({ place });
    letNextConnect();
    const QPointer<Watcher> self(this);
    setStanding(leastGood());
    if (self)
        tellMailboxes();
}

// `after`: what has just gone wrong; it begins with a pause then.
void Watcher::add(const QList<Place> &places, const std::optional<Error> &after)
{
    auto keeper = std::make_unique<ConnectionKeeper>(Assignment { m_account, m_secret, places }, m_rules);
    if (after) // before we listen: nothing is to be announced while we are still adding
        keeper->startAfter(*after);
    else
        keeper->start();
    const auto *one = keeper.get();
    connect(one, &ConnectionKeeper::happened, this, &Watcher::pass);
    connect(one, &ConnectionKeeper::certificateSeen, this, &Watcher::certificateSeen);
    connect(one, &ConnectionKeeper::standingChanged, this, &Watcher::onStandingChanged);
    connect(one, &ConnectionKeeper::caughtUp, this, [this, one] { Q_EMIT caughtUp(one->places().first().mailbox); });
    connect(one, &ConnectionKeeper::refused, this, &Watcher::onRefused, Qt::QueuedConnection);
    connect(one, &ConnectionKeeper::turnChanged, this, &Watcher::letNextConnect, Qt::QueuedConnection);
    connect(one, &ConnectionKeeper::left, this, &Watcher::onLeft, Qt::QueuedConnection);
    m_keepers.push_back(std::move(keeper));
}

void Watcher::letNextConnect()
{
    const bool isTaken =
        std::any_of(m_keepers.begin(), m_keepers.end(), [](const auto &keeper) { return keeper->isSigningIn(); });
    if (isTaken || m_isAsking || !next())
        return;
    if (!hasPassingSecret(m_account))
        return next()->connectNow();
    m_isAsking = true;
    Q_EMIT secretWanted();
}

ConnectionKeeper *Watcher::next() const
{
    const auto found =
        std::find_if(m_keepers.begin(), m_keepers.end(), [](const auto &keeper) { return keeper->wantsToConnect(); });
    return found == m_keepers.end() ? nullptr : found->get();
}

void Watcher::useSecret(const QByteArray &secret)
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_secret = secret;
    if (auto *keeper = next())
        keeper->connectNow(secret);
}

// All that wait for it: each of them would ask for the same.
void Watcher::lackSecret(const Error &error)
{
    if (!std::exchange(m_isAsking, false))
        return;
    const QPointer<Watcher> self(this);
    for (const auto &keeper : keepers()) {
        if (self && keeper && keeper->wantsToConnect())
            keeper->putOff(error);
    }
}

void Watcher::stop()
{
    m_isStopping = true;
    leaveAll();
    QMetaObject::invokeMethod(this, &Watcher::onLeft, Qt::QueuedConnection); // there may be nobody to leave
}

void Watcher::retryNow()
{
    for (const auto &keeper : keepers()) {
        if (keeper)
            keeper->retryNow();
    }
}

void Watcher::probe()
{
    for (const auto &keeper : keepers()) {
        if (keeper)
            keeper->probe();
    }
}

std::optional<std::chrono::milliseconds> Watcher::sinceHeard() const
{
    std::optional<std::chrono::milliseconds> longest;
    for (const auto &keeper : m_keepers) {
        if (const auto heardAt = keeper->heardAt())
            longest = std::max(longest.value_or(0ms), m_rules.timing.now() - *heardAt);
    }
    return longest;
}

void Watcher::leaveAll()
{
    m_goodbye.start(m_rules.goodbye);
    for (const auto &keeper : keepers())
        keeper->leave();
}

void Watcher::onLeft()
{
    const bool anyLeft =
        std::any_of(m_keepers.begin(), m_keepers.end(), [](const auto &keeper) { return keeper->isConnected(); });
    if (anyLeft)
        return;
    m_goodbye.stop();
    if (!m_isStopping)
        return;
    m_isStopping = false;
    const QPointer<Watcher> self(this);
    setStanding({ .state = WatchState::Stopped });
    if (self)
        Q_EMIT stopped();
}

// --- fewer connections, or one more

// Later, as the keeper that is to go is the one that calls us.
void Watcher::onStandingChanged()
{
    if (surplus()) {
        QMetaObject::invokeMethod(this, &Watcher::makeDoWithFewer, Qt::QueuedConnection);
        return;
    }
    const auto standing = leastGood();
    if (standing.state == WatchState::Stopped && m_standing.state != WatchState::Stopped)
        leaveAll();
    const QPointer<Watcher> self(this);
    setStanding(standing);
    if (self)
        tellMailboxes();
}

std::optional<std::size_t> Watcher::surplus() const
{
    std::vector<ConnectionShare> connections;
    for (const auto &keeper : m_keepers) {
        const bool isFirst = keeper == m_keepers.front();
        const bool isDispensable = !isFirst && !m_refused.contains(keeper->places().first().mailbox);
        connections.push_back({ keeper->standing(), isDispensable });
    }
    return surplusOf(connections);
}

// Its mailboxes are watched by the first then, as those are that want no connection of their own.
void Watcher::makeDoWithFewer()
{
    const auto extra = surplus();
    if (!extra || m_isStopping)
        return;
    const QList<Place> places = m_keepers[*extra]->places();
    m_keepers.erase(m_keepers.begin() + std::ptrdiff_t(*extra));
    m_keepers.front()->takeIn(places, m_account.mailboxes);
    letNextConnect();
    onStandingChanged();
}

void Watcher::onRefused(const Place &place, const Error &error)
{
    if (m_isStopping)
        return;
    m_refused.insert(place.mailbox);
    add({ place }, error);
    onStandingChanged();
}

// --- telling

Standing Watcher::leastGood() const
{
    const auto least = std::min_element(m_keepers.begin(), m_keepers.end(), [](const auto &one, const auto &other) {
        return goodness(one->standing()) < goodness(other->standing());
    });
    return (*least)->standing();
}

void Watcher::setStanding(const Standing &standing)
{
    if (m_standing == standing)
        return;
    m_standing = standing;
    Q_EMIT stateChanged(standing.state, standing.error, retryIn(standing));
}

void Watcher::tellMailboxes()
{
    const QPointer<Watcher> self(this);
    for (const auto &keeper : keepers()) {
        const QList<Place> places = keeper ? keeper->places() : QList<Place>();
        for (const Place &place : places) {
            const Standing standing = keeper->standingOf(place.mailbox);
            if (m_told.contains(place.mailbox) && m_told.value(place.mailbox) == standing)
                continue;
            m_told.insert(place.mailbox, standing);
            Q_EMIT mailboxChanged(place.mailbox, standing.state, standing.error, retryIn(standing));
            if (!self || !keeper)
                return;
        }
    }
}

std::chrono::milliseconds Watcher::retryIn(const Standing &standing) const
{
    return standing.retryAt ? std::max<std::chrono::milliseconds>(*standing.retryAt - m_rules.timing.now(), 1ms) : 0ms;
}

void Watcher::pass(const Event &event)
{
    if (const auto *mail = std::get_if<NewMail>(&event)) {
        Q_EMIT newMail(mail->messages, mail->mailbox, mail->bookmark);
    } else if (const auto *moved = std::get_if<BookmarkMoved>(&event)) {
        Q_EMIT bookmarkMoved(moved->mailbox, moved->bookmark);
    } else if (const auto *recent = std::get_if<RecentUnread>(&event)) {
        Q_EMIT recentUnread(recent->mailbox, recent->messages);
    } else if (const auto *read = std::get_if<Seen>(&event)) {
        Q_EMIT seen(read->key);
    } else if (const auto *removed = std::get_if<Gone>(&event)) {
        Q_EMIT gone(removed->key);
    } else if (const auto *counted = std::get_if<UnreadChanged>(&event)) {
        Q_EMIT unreadChanged(counted->mailbox, counted->count);
    } else if (const auto *offered = std::get_if<SignedIn>(&event)) {
        Q_EMIT signedIn(offered->capabilities, offered->mechanism);
    } else if (const auto *other = std::get_if<imap::CaughtUp>(&event)) {
        const QPointer<Watcher> self(this);
        Q_EMIT caughtUp(other->mailbox);
        if (self)
            tellMailboxes();
    }
}

// For walking over them while what they announce may delete them, or us.
QList<QPointer<ConnectionKeeper>> Watcher::keepers() const
{
    QList<QPointer<ConnectionKeeper>> all;
    for (const auto &keeper : m_keepers)
        all << keeper.get();
    return all;
}

} // namespace imap
