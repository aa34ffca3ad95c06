// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Watcher.h"

#include <algorithm>
#include <array>

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
        for (const auto &mailbox : mailboxes())
            mailbox->abort();
    });
}

Watcher::~Watcher() = default;

void Watcher::start(const QByteArray &secret, const QHash<QString, Bookmark> &bookmarks,
                    const QHash<QString, QList<quint32>> &tracked)
{
    m_isStopping = false;
    m_goodbye.stop();
    m_mailboxes.clear();
    auto names = m_account.mailboxes;
    names.removeDuplicates();
    if (names.isEmpty())
        return setStanding({ .state = WatchState::Stopped, .error = makeError(Error::Cause::AccountIncomplete) });
    for (const auto &name : std::as_const(names))
        add({ m_account, secret, { { name, bookmarks.value(name), tracked.value(name) } } });
    letNextConnect();
    setStanding(leastGood());
}

void Watcher::add(const Assignment &assignment)
{
    auto mailbox = std::make_unique<ConnectionKeeper>(assignment, m_rules);
    mailbox->start(); // before we listen: nothing is to be announced while we are still adding
    connect(mailbox.get(), &ConnectionKeeper::happened, this, [this](const Event &event) { pass(event); });
    connect(mailbox.get(), &ConnectionKeeper::standingChanged, this, &Watcher::onStandingChanged);
    connect(mailbox.get(), &ConnectionKeeper::caughtUp, this,
            [this, name = assignment.places.first().mailbox] { Q_EMIT caughtUp(name); });
    connect(mailbox.get(), &ConnectionKeeper::turnChanged, this, &Watcher::letNextConnect, Qt::QueuedConnection);
    connect(mailbox.get(), &ConnectionKeeper::left, this, &Watcher::onLeft, Qt::QueuedConnection);
    m_mailboxes.push_back(std::move(mailbox));
}

void Watcher::letNextConnect()
{
    const bool isTaken =
        std::any_of(m_mailboxes.begin(), m_mailboxes.end(), [](const auto &mailbox) { return mailbox->isSigningIn(); });
    const auto next = std::find_if(m_mailboxes.begin(), m_mailboxes.end(),
                                   [](const auto &mailbox) { return mailbox->wantsToConnect(); });
    if (!isTaken && next != m_mailboxes.end())
        (*next)->connectNow();
}

void Watcher::stop()
{
    m_isStopping = true;
    leaveAll();
    QMetaObject::invokeMethod(this, &Watcher::onLeft, Qt::QueuedConnection); // there may be nobody to leave
}

void Watcher::retryNow()
{
    for (const auto &mailbox : mailboxes()) {
        if (mailbox)
            mailbox->retryNow();
    }
}

void Watcher::probe()
{
    for (const auto &mailbox : mailboxes()) {
        if (mailbox)
            mailbox->probe();
    }
}

void Watcher::leaveAll()
{
    m_goodbye.start(m_rules.goodbye);
    for (const auto &mailbox : mailboxes())
        mailbox->leave();
}

void Watcher::onLeft()
{
    const bool anyLeft =
        std::any_of(m_mailboxes.begin(), m_mailboxes.end(), [](const auto &mailbox) { return mailbox->isConnected(); });
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

void Watcher::onStandingChanged()
{
    const auto standing = leastGood();
    if (standing.state == WatchState::Stopped && m_standing.state != WatchState::Stopped)
        leaveAll();
    setStanding(standing);
}

Standing Watcher::leastGood() const
{
    const auto least = std::min_element(m_mailboxes.begin(), m_mailboxes.end(), [](const auto &one, const auto &other) {
        return goodness(one->standing()) < goodness(other->standing());
    });
    return (*least)->standing();
}

void Watcher::setStanding(const Standing &standing)
{
    if (m_standing == standing)
        return;
    m_standing = standing;
    const auto retryIn =
        standing.retryAt ? std::max<std::chrono::milliseconds>(*standing.retryAt - m_rules.timing.now(), 1ms) : 0ms;
    Q_EMIT stateChanged(standing.state, standing.error, retryIn);
}

void Watcher::pass(const Event &event)
{
    if (const auto *mail = std::get_if<NewMail>(&event))
        Q_EMIT newMail(mail->messages, mail->mailbox, mail->bookmark);
    else if (const auto *moved = std::get_if<BookmarkMoved>(&event))
        Q_EMIT bookmarkMoved(moved->mailbox, moved->bookmark);
    else if (const auto *recent = std::get_if<RecentUnread>(&event))
        Q_EMIT recentUnread(recent->mailbox, recent->messages);
    else if (const auto *read = std::get_if<Seen>(&event))
        Q_EMIT seen(read->key);
    else if (const auto *removed = std::get_if<Gone>(&event))
        Q_EMIT gone(removed->key);
    else if (const auto *counted = std::get_if<UnreadChanged>(&event))
        Q_EMIT unreadChanged(counted->mailbox, counted->count);
    else if (const auto *offered = std::get_if<SignedIn>(&event))
        Q_EMIT signedIn(offered->capabilities, offered->mechanism);
}

// For walking over them while what they announce may delete them, or us.
QList<QPointer<ConnectionKeeper>> Watcher::mailboxes() const
{
    QList<QPointer<ConnectionKeeper>> all;
    for (const auto &mailbox : m_mailboxes)
        all << mailbox.get();
    return all;
}

} // namespace imap
