// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ChangeQueue.h"

#include "StateStore.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr auto LongestWait = std::chrono::milliseconds(1h); // a clock that is put back delays nothing for longer

// The server has said no, and would say it again.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Mailbox || error.cause == Error::Cause::CommandRefused;
}
} // namespace

ChangeQueue::ChangeQueue(StateStore &state, const CarryOut &carryOut, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_carryOut(carryOut)
    , m_clock(&QDateTime::currentDateTimeUtc)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChangeQueue::look);
}

void ChangeQueue::load()
{
    for (const WaitingChange &order : m_state.waitingChanges()) {
        m_entries.insert(order.key, { order });
        Q_EMIT accepted(order.key, order.change);
    }
}

void ChangeQueue::setAccounts(const QList<Account> &accounts)
{
    QHash<QString, Place> before;
    std::swap(before, m_places);
    for (const Account &account : accounts) {
        Place place =
            before.contains(account.id) ? before.take(account.id) : Place { .backoff = imap::Backoff(m_delays) };
        place.account = account;
        m_places.insert(account.id, place);
    }
    const QList<MessageKey> keys = m_entries.keys();
    for (const MessageKey &key : keys) {
        if (!m_places.contains(key.account))
            forget(key);
    }
    look();
}

void ChangeQueue::setWell(const QString &account, bool isWell)
{
    const auto place = m_places.find(account);
    if (place == m_places.end() || std::exchange(place->isWell, isWell) == isWell)
        return;
    if (isWell) {
        place->isStuck = false;
        place->retryAt = {};
    }
    look();
}

std::optional<MessageChange> ChangeQueue::ordered(const MessageKey &key) const
{
    const auto entry = m_entries.constFind(key);
    return entry == m_entries.cend() ? std::nullopt : std::optional(entry->order.change);
}

// A message that is to leave its mailbox has had its last order.
void ChangeQueue::order(MessageChange change, const MessageKey &key)
{
    const auto before = ordered(key);
    if (before && (isMove(*before) || before == change))
        return;
    WaitingChange order { key, change, m_clock() };
    if (isMove(change))
        order.due = order.due.addDuration(m_undoTime);
    if (const auto error = m_state.store(order))
        Q_EMIT failed(*error); // done all the same, as long as this process lives
    m_entries.insert(key, { .order = order, .isOffered = isMove(change) });
    Q_EMIT accepted(key, change);
    look();
}

bool ChangeQueue::undo(const MessageKey &key)
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend() || entry->isOnItsWay || !isMove(entry->order.change))
        return false;
    forget(key);
    Q_EMIT undone(key);
    return true;
}

void ChangeQueue::noteSeen(const MessageKey &key)
{
    if (ordered(key) == MessageChange::MarkRead)
        forget(key);
}

void ChangeQueue::noteGone(const MessageKey &key)
{
    if (const auto entry = m_entries.find(key); entry != m_entries.end())
        entry->isGone = true;
}

void ChangeQueue::forget(const MessageKey &key)
{
    if (!m_entries.remove(key))
        return;
    if (const auto error = m_state.dropChange(key))
        Q_EMIT failed(*error);
}

bool ChangeQueue::isDue(const Entry &entry) const
{
    const QDateTime now = m_clock();
    return entry.order.due <= now || entry.order.due > now.addDuration(m_undoTime); // the clock was put back
}

void ChangeQueue::look()
{
    endUndo();
    for (Place &place : m_places)
        lookAt(place);
    armTimer();
}

// Its time is over, whether or not the server can be reached.
void ChangeQueue::endUndo()
{
    const QList<MessageKey> keys = m_entries.keys();
    for (const MessageKey &key : keys) {
        Entry &entry = m_entries[key];
        if (entry.isOffered && isDue(entry)) {
            entry.isOffered = false;
            Q_EMIT undoEnded(key);
        }
    }
}

void ChangeQueue::lookAt(Place &place)
{
    const bool isPutOff = place.retryAt.isValid() && place.retryAt > m_clock();
    if (!place.isWell || place.isStuck || place.isRunning || isPutOff)
        return;
    if (const QList<MessageKey> keys = nextOf(place); !keys.isEmpty())
        carryOut(place, keys);
}

// What can be done over one connection: the same to messages of one mailbox. The oldest order has the lead.
QList<MessageKey> ChangeQueue::nextOf(const Place &place) const
{
    const Entry *first = nullptr;
    for (const Entry &entry : m_entries) {
        const bool isDueHere = entry.order.key.account == place.account.id && !entry.isOnItsWay && isDue(entry);
        if (isDueHere && (!first || entry.order.due < first->order.due))
            first = &entry;
    }
    QList<MessageKey> keys;
    for (const Entry &entry : m_entries) {
        const MessageKey &key = entry.order.key;
        if (first && key.account == first->order.key.account && key.mailbox == first->order.key.mailbox
            && key.uidValidity == first->order.key.uidValidity && entry.order.change == first->order.change
            && isDue(entry))
            keys += key;
    }
    return keys;
}

void ChangeQueue::carryOut(Place &place, const QList<MessageKey> &keys)
{
    const MessageKey &first = keys.constFirst();
    imap::ChangeOrder order { m_entries[first].order.change, first.mailbox, first.uidValidity, {} };
    for (const MessageKey &key : keys) {
        m_entries[key].isOnItsWay = true;
        order.uids += key.uid;
    }
    std::ranges::sort(order.uids);
    place.isRunning = true;
    m_carryOut(place.account, order,
               [this, account = first.account, change = order.change, keys](const std::optional<Error> &error) {
                   finished(account, change, keys, error);
               });
}

void ChangeQueue::finished(const QString &account, MessageChange change, const QList<MessageKey> &keys,
                           const std::optional<Error> &error)
{
    const auto place = m_places.find(account);
    if (place != m_places.end()) {
        place->isRunning = false;
        if (error && !isRefusal(*error))
            putOff(*place, *error);
        else
            place->backoff.allIsWell();
    }
    for (const MessageKey &key : keys) {
        const auto entry = m_entries.find(key);
        if (entry == m_entries.end() || entry->order.change != change)
            continue; // seen to elsewhere, or another order has come since
        if (error && !isRefusal(*error))
            entry->isOnItsWay = false;
        else
            settle(key, change, error);
    }
    look();
}

void ChangeQueue::settle(const MessageKey &key, MessageChange change, const std::optional<Error> &error)
{
    const bool isGone = m_entries.value(key).isGone; // then no other refusal tells its user anything
    forget(key);
    if (error && (!isGone || error->cause == Error::Cause::MessageGone))
        Q_EMIT refused(key, change, *error);
    else
        Q_EMIT carriedOut(key, change);
}

void ChangeQueue::putOff(Place &place, const Error &error)
{
    if (const auto pause = place.backoff.afterTrouble(error, QRandomGenerator::global()->generateDouble())) {
        place.retryAt = m_clock().addDuration(*pause);
    } else {
        place.isStuck = true;
        Q_EMIT stuck(place.account.id, error);
    }
}

// At the next moment at which look() may find something to do.
void ChangeQueue::armTimer()
{
    m_timer.stop();
    std::optional<QDateTime> next;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.isOffered)
            next = next ? std::min(*next, entry.order.due) : entry.order.due;
        const auto place = m_places.constFind(entry.order.key.account);
        if (entry.isOnItsWay || place == m_places.cend() || !place->isWell || place->isStuck || place->isRunning)
            continue;
        const QDateTime at = place->retryAt.isValid() ? std::max(entry.order.due, place->retryAt) : entry.order.due;
        next = next ? std::min(*next, at) : at;
    }
    if (next)
        m_timer.start(std::clamp(std::chrono::milliseconds(m_clock().msecsTo(*next)), 0ms, LongestWait));
}
