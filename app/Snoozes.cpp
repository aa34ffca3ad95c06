// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Snoozes.h"

#include "StateStore.h"

#include <algorithm>
#include <chrono>
#include <optional>

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds LongestWait = 15min; // somebody may set the clock
}

Snoozes::Snoozes(StateStore &state, const IsWatched &isWatched, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_isWatched(isWatched)
    , m_clock(&QDateTime::currentDateTimeUtc)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Snoozes::look);
}

void Snoozes::load()
{
    for (const SnoozedMessage &snoozed : m_state.snoozed())
        m_entries.insert(snoozed.message.key, { .snoozed = snoozed });
    look();
}

void Snoozes::snooze(const Message &message, const QDateTime &until)
{
    const SnoozedMessage snoozed { message, until.toUTC() };
    if (const auto error = m_state.store(snoozed))
        Q_EMIT failed(*error);
    m_entries.insert(message.key, { .snoozed = snoozed });
    look();
}

void Snoozes::forget(const MessageKey &key)
{
    if (!m_entries.remove(key))
        return;
    if (const auto error = m_state.dropSnooze(key))
        Q_EMIT failed(*error);
    armTimer();
}

void Snoozes::look()
{
    QList<Message> messages;
    for (Entry &entry : m_entries) {
        const bool isDue = !entry.isTold && entry.snoozed.until <= m_clock();
        if (isDue && m_isWatched(entry.snoozed.message.key)) {
            entry.isTold = true;
            messages += entry.snoozed.message;
        }
    }
    std::ranges::sort(messages, {}, &Message::date);
    for (const Message &message : messages)
        Q_EMIT due(message);
    armTimer();
}

// Those that wait for their mailbox are looked at when it is well.
void Snoozes::armTimer()
{
    m_timer.stop();
    std::optional<QDateTime> next;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.snoozed.until > m_clock())
            next = next ? std::min(*next, entry.snoozed.until) : entry.snoozed.until;
    }
    if (next)
        m_timer.start(std::clamp(std::chrono::milliseconds(m_clock().msecsTo(*next)), 0ms, LongestWait));
}
