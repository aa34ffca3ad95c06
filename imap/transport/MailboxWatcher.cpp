// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailboxWatcher.h"

#include <QPointer>

#include "Watch.h"

#include <QRandomGenerator>

#include <utility>

using namespace std::chrono_literals;

namespace imap {
namespace {
constexpr qsizetype MostTracked = 200; // more unread messages than anybody keeps popups of
constexpr auto MostJitter = 20s; // of polls and IDLE renewals: few against a minute, and enough to part a crowd
} // namespace

std::unique_ptr<Conversation> makeWatch(const Assignment &assignment)
{
    const auto jitter = std::chrono::duration_cast<std::chrono::milliseconds>(MostJitter * throwDice());
    return std::make_unique<Watch>(assignment.account, assignment.secret, assignment.mailbox, assignment.bookmark,
                                   assignment.tracked, randomTagPrefix, jitter, assignment.lessons);
}

double throwDice()
{
    return QRandomGenerator::global()->generateDouble();
}

MailboxWatcher::MailboxWatcher(const Assignment &assignment, const WatchingRules &rules, QObject *parent)
    : QObject(parent)
    , m_assignment(assignment)
    , m_rules(rules)
    , m_backoff(rules.delays)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &MailboxWatcher::start);
}

void MailboxWatcher::start()
{
    m_retry.stop();
    m_wantsToConnect = true;
    Q_EMIT turnChanged();
    setStanding({ .state = WatchState::Connecting });
}

void MailboxWatcher::connectNow()
{
    m_wantsToConnect = false;
    m_isSigningIn = true;
    m_trouble.reset();
    m_goingWellSince.reset();
    m_connection = std::make_unique<Connection>(m_assignment.account, m_rules.makeConversation(m_assignment), nullptr,
                                                m_rules.timing);
    connect(m_connection.get(), &Connection::happened, this, &MailboxWatcher::onHappened);
    connect(m_connection.get(), &Connection::failed, this, [this](const Error &error) { m_trouble = error; });
    connect(m_connection.get(), &Connection::finished, this, &MailboxWatcher::onFinished);
    m_connection->open();
}

void MailboxWatcher::retryNow()
{
    if (m_leaving)
        return;
    if (m_connection)
        return m_connection->lookAtTheClock(); // it may have slept over its time limit
    if (!m_standing.retryAt)
        return;
    m_backoff.networkIsBack();
    start();
}

void MailboxWatcher::leave()
{
    m_leaving = true;
    m_wantsToConnect = false;
    m_retry.stop();
    if (m_connection)
        m_connection->leave();
}

void MailboxWatcher::abort()
{
    m_leaving = true;
    m_wantsToConnect = false;
    m_retry.stop();
    if (m_connection)
        m_connection->abort();
}

void MailboxWatcher::onHappened(const Event &event)
{
    if (m_leaving)
        return; // what is not told is not remembered either, and comes again next time
    if (const auto *changed = std::get_if<StateChanged>(&event))
        return noteState(changed->state);
    if (const auto *learnt = std::get_if<Learnt>(&event)) {
        m_assignment.lessons = learnt->lessons;
        return;
    }
    if (std::holds_alternative<SignedIn>(event))
        endTurn();
    remember(event);
    Q_EMIT happened(event);
}

void MailboxWatcher::endTurn()
{
    if (std::exchange(m_isSigningIn, false))
        Q_EMIT turnChanged();
}

void MailboxWatcher::noteState(WatchState state)
{
    if (state != WatchState::Connecting)
        endTurn();
    const bool isWell = state == WatchState::Pushing || state == WatchState::Polling;
    if (isWell && !m_goingWellSince)
        m_goingWellSince = m_rules.timing.now();
    const QPointer<MailboxWatcher> self(this);
    setStanding({ .state = state });
    if (self && isWell)
        Q_EMIT caughtUp();
}

void MailboxWatcher::remember(const Event &event)
{
    if (const auto *mail = std::get_if<NewMail>(&event)) {
        remember(mail->bookmark);
        track(mail->messages);
    } else if (const auto *moved = std::get_if<BookmarkMoved>(&event)) {
        remember(moved->bookmark);
    } else if (const auto *recent = std::get_if<RecentUnread>(&event)) {
        track(recent->messages);
    } else if (const auto *seen = std::get_if<Seen>(&event)) {
        m_assignment.tracked.removeAll(seen->key.uid);
    } else if (const auto *gone = std::get_if<Gone>(&event)) {
        m_assignment.tracked.removeAll(gone->key.uid);
    }
}

void MailboxWatcher::remember(const Bookmark &bookmark)
{
    if (m_assignment.bookmark.uidValidity != bookmark.uidValidity)
        m_assignment.tracked.clear(); // the old UIDs name nothing any more (RFC 9051 §2.3.1.1)
    m_assignment.bookmark = bookmark;
}

void MailboxWatcher::track(const QList<Message> &messages)
{
    auto &tracked = m_assignment.tracked;
    for (const auto &message : messages) {
        if (message.key.uidValidity == m_assignment.bookmark.uidValidity && !tracked.contains(message.key.uid))
            tracked << message.key.uid;
    }
    if (tracked.size() > MostTracked)
        tracked.remove(0, tracked.size() - MostTracked);
}

void MailboxWatcher::onFinished()
{
    m_connection.reset();
    endTurn();
    if (m_leaving)
        return Q_EMIT left();
    if (m_goingWellSince && m_rules.timing.now() - *m_goingWellSince >= m_rules.stable)
        m_backoff.allIsWell();
    retryLater(m_trouble.value_or(makeError(Error::Cause::ConnectionLost)));
}

void MailboxWatcher::retryLater(const Error &error)
{
    const auto delay = m_backoff.afterTrouble(error, m_rules.random());
    if (!delay)
        return setStanding(
            { .state = needsAPerson(error) ? WatchState::Stopped : WatchState::Waiting, .error = error });
    m_retry.setTimerType(*delay >= 1min ? Qt::VeryCoarseTimer : Qt::CoarseTimer);
    m_retry.start(*delay);
    setStanding({ .state = WatchState::Waiting, .error = error, .retryAt = m_rules.timing.now() + *delay });
}

void MailboxWatcher::setStanding(const Standing &standing)
{
    if (m_standing == standing)
        return;
    m_standing = standing;
    Q_EMIT standingChanged();
}

} // namespace imap
