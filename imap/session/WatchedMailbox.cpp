// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchedMailbox.h"

#include <algorithm>
#include <limits>

namespace imap {

namespace {
constexpr quint32 MostTracked = 200;
constexpr qint64 SlowestMail = 7 * 24 * 60 * 60; // seconds that a message may have been on its way
constexpr quint32 MenuDepth = 100; // the menu is filled from the last 100 messages, however many there are

quint32 after(quint32 uid)
{
    return uid == SequenceSet::Last ? uid : uid + 1;
}

// Dates tell seconds: of the last one that we knew, what has a name is told again, as who announces it knows it by that.
// A backup restored without its dates has arrived just now, all of it: so the sender's date has a say too.
bool cameSince(const Message &message, qint64 arrivedAt, qint64 since)
{
    const bool hasName = !message.emailId.isEmpty() || !message.messageId.isEmpty();
    const bool arrived = arrivedAt > since || (arrivedAt == since && hasName);
    const bool wasSent = !message.date.isValid() || message.date.toSecsSinceEpoch() >= since - SlowestMail;
    return arrived && wasSent;
}

int clamped(quint64 count)
{
    return int(std::min<quint64>(count, std::numeric_limits<int>::max()));
}
} // namespace

WatchedMailbox::WatchedMailbox(const QString &account, const Place &place)
    : m_account(account)
    , m_name(place.mailbox)
    , m_bookmark(place.bookmark)
    , m_tracked(newestOf(SequenceSet(place.tracked), MostTracked))
{
}

bool WatchedMailbox::setMessages(quint32 count)
{
    return count > std::exchange(m_messages, count);
}

void WatchedMailbox::removeMessages(quint64 count)
{
    m_messages -= quint32(std::min<quint64>(count, m_messages));
    m_judged -= quint32(std::min<quint64>(count, m_judged));
}

void WatchedMailbox::noteMessage(quint32 number)
{
    m_messages = std::max(m_messages, number);
}

// --- opening

void WatchedMailbox::opening()
{
    m_uidValidity = m_uidNext = 0;
    m_highestModSequence = 0;
}

std::optional<Questions::Known> WatchedMailbox::known() const
{
    const bool inOneLine = m_tracked.pieces().size() == 1;
    if (!m_bookmark.isSet() || m_bookmark.highestModSequence == 0 || !inOneLine)
        return std::nullopt;
    return Questions::Known { m_bookmark.uidValidity, m_bookmark.highestModSequence, m_tracked };
}

Events WatchedMailbox::opened()
{
    m_mayBeDeleted = !m_tracked.isEmpty();
    const bool sameMailbox = m_bookmark.isSet() && m_bookmark.uidValidity == m_uidValidity;
    const bool shrunk = m_uidNext != 0 && m_uidNext < m_bookmark.uidNext; // a restored backup, or a broken server
    if (sameMailbox && !shrunk) {
        const quint32 fresh = m_uidNext == 0 ? m_messages : m_uidNext - m_bookmark.uidNext;
        m_judged = m_messages - std::min(m_messages, fresh);
        if (isEmpty() && m_uidNext > m_bookmark.uidNext)
            return startFrom(m_uidNext); // what came has gone again, and nobody will ask for it
        return {};
    }
    Events events;
    for (const quint32 uid : numbersIn(std::exchange(m_tracked, {}), MostTracked))
        events.push_back(Gone { keyOf(uid) });
    if (m_bookmark.newest != 0 && m_uidValidity != 0 && m_bookmark.uidValidity != m_uidValidity)
        m_since = m_bookmark.newest;
    m_bookmark = { .uidValidity = m_uidValidity, .newest = m_bookmark.newest };
    if (m_uidNext != 0)
        std::ranges::move(startFrom(m_uidNext), std::back_inserter(events));
    return events;
}

Events WatchedMailbox::startFrom(quint32 uidNext)
{
    m_bookmark.uidNext = uidNext;
    m_judged = m_messages;
    if (isMadeAnew())
        return {};
    return { BookmarkMoved { m_name, m_bookmark } };
}

// --- made anew

QDate WatchedMailbox::since() const
{
    return QDateTime::fromSecsSinceEpoch(m_since.value_or(0), Qt::UTC).date().addDays(-1);
}

SequenceSet WatchedMailbox::forSince(const SequenceSet &unread) const
{
    return newestOf(unread, NewestOfMany, 1, m_bookmark.uidNext - 1);
}

Events WatchedMailbox::sinceFetched(const std::vector<HeaderAnswer::Row> &rows)
{
    const qint64 since = std::exchange(m_since, std::nullopt).value_or(0);
    noteArrivals(rows);
    QList<Message> messages;
    for (const HeaderAnswer::Row &row : rows) {
        const Message message = row.message(keyOf(row.uid));
        if (row.isUnread() && cameSince(message, row.arrivedAt().value_or(0), since))
            messages.append(message);
    }
    track(messages);
    if (messages.isEmpty())
        return { BookmarkMoved { m_name, m_bookmark } };
    return { NewMail { m_name, messages, m_bookmark } };
}

bool WatchedMailbox::mayHaveNews() const
{
    return hasStart() && m_messages > 0 && (m_uidNext == 0 || m_uidNext > m_bookmark.uidNext);
}

bool WatchedMailbox::isUnchanged(const MailboxCounts &counts) const
{
    const bool isSame = m_bookmark.isSet() && counts.unseen && counts.uidNext == m_bookmark.uidNext
        && counts.uidValidity == m_bookmark.uidValidity;
    const bool sameFlags = m_tracked.isEmpty()
        || (m_bookmark.highestModSequence != 0 && counts.highestModSequence == m_bookmark.highestModSequence);
    return isSame && sameFlags && !lacksInMenu(*counts.unseen);
}

// --- a look

quint32 WatchedMailbox::expectedNew() const
{
    return m_messages - std::min(m_messages, m_judged);
}

Events WatchedMailbox::arrived(std::vector<HeaderAnswer::Row> rows, quint32 judgedUpTo)
{
    const quint32 newest = rows.empty() ? 0 : rows.back().uid;
    const quint32 uidNext = std::max({ m_bookmark.uidNext, m_uidNext, after(judgedUpTo), after(newest) });
    const bool moved = uidNext != std::exchange(m_bookmark.uidNext, uidNext);
    m_judged = m_messages;
    noteArrivals(rows);

    if (rows.size() > ManyNew)
        rows.erase(rows.begin(), rows.end() - NewestOfMany);
    const QList<Message> messages = messagesOf(rows);
    track(messages);
    if (!messages.isEmpty())
        return { NewMail { m_name, messages, m_bookmark } };
    if (moved)
        return { BookmarkMoved { m_name, m_bookmark } };
    return {};
}

Events WatchedMailbox::counted(quint64 unread)
{
    if (m_unread == unread)
        return {};
    m_unread = unread;
    return { UnreadChanged { m_name, clamped(unread) } };
}

SequenceSet WatchedMailbox::trackedExcept(const SequenceSet &unread, const SequenceSet &asked) const
{
    SequenceSet missing;
    for (const quint32 uid : numbersIn(asked, MostTracked)) {
        if (m_tracked.contains(uid) && !unread.contains(uid))
            missing.add(uid);
    }
    return missing;
}

SequenceSet WatchedMailbox::perhapsNotUnread(const SequenceSet &unread, const SequenceSet &asked)
{
    return std::exchange(m_mayBeDeleted, false) ? m_tracked : trackedExcept(unread, asked);
}

SequenceSet WatchedMailbox::trackedIn(const SequenceSet &uids) const
{
    SequenceSet both;
    for (const quint32 uid : numbersIn(m_tracked, MostTracked)) {
        if (uids.contains(uid))
            both.add(uid);
    }
    return both;
}

// What is there and read was read; what is not there, or about to go, is gone; the rest has only been slow to answer.
Events WatchedMailbox::judged(const SequenceSet &missing, const std::map<quint32, MessageFlags> &flags)
{
    Events events;
    for (const quint32 uid : numbersIn(missing, MostTracked)) {
        const auto found = flags.find(uid);
        if (found == flags.end() || found->second.has(MessageFlags::Deleted))
            events.push_back(Gone { keyOf(uid) });
        else if (found->second.has(MessageFlags::Seen))
            events.push_back(Seen { keyOf(uid) });
        else
            continue;
        m_tracked.remove(uid);
    }
    return events;
}

Events WatchedMailbox::settled()
{
    const quint64 known = std::exchange(m_highestModSequence, 0);
    if (known == 0 || !hasStart() || known == std::exchange(m_bookmark.highestModSequence, known))
        return {};
    return { BookmarkMoved { m_name, m_bookmark } };
}

// --- the menu

bool WatchedMailbox::wantsMenu() const
{
    return m_messages > 0 && lacksInMenu(m_unread.value_or(0));
}

bool WatchedMailbox::lacksInMenu(quint64 unread) const
{
    return unread > m_tracked.count() && m_tracked.count() < MenuLength;
}

quint32 WatchedMailbox::firstMenuNumber() const
{
    return m_messages >= MenuDepth ? m_messages - MenuDepth + 1 : 1;
}

SequenceSet WatchedMailbox::forMenu(const SequenceSet &unread) const
{
    SequenceSet unknown;
    const SequenceSet newest = newestOf(unread, MenuLength, 1, m_bookmark.uidNext - 1);
    for (const quint32 uid : numbersIn(newest, MenuLength)) {
        if (!m_tracked.contains(uid))
            unknown.add(uid);
    }
    return unknown;
}

Events WatchedMailbox::menuFetched(const std::vector<HeaderAnswer::Row> &rows)
{
    const QList<Message> messages = messagesOf(rows);
    track(messages);
    if (messages.isEmpty())
        return {};
    return { RecentUnread { m_name, messages } };
}

// --- both

MessageKey WatchedMailbox::keyOf(quint32 uid) const
{
    return { .account = m_account, .mailbox = m_name, .uidValidity = m_bookmark.uidValidity, .uid = uid };
}

QList<Message> WatchedMailbox::messagesOf(const std::vector<HeaderAnswer::Row> &rows) const
{
    QList<Message> messages;
    for (const HeaderAnswer::Row &row : rows) {
        if (row.isUnread())
            messages.append(row.message(keyOf(row.uid)));
    }
    return messages;
}

void WatchedMailbox::noteArrivals(const std::vector<HeaderAnswer::Row> &rows)
{
    for (const HeaderAnswer::Row &row : rows)
        m_bookmark.newest = std::max(m_bookmark.newest, row.arrivedAt().value_or(0));
}

void WatchedMailbox::track(const QList<Message> &messages)
{
    for (const Message &message : messages)
        m_tracked.add(message.key.uid);
    m_tracked = newestOf(m_tracked, MostTracked);
}

} // namespace imap
