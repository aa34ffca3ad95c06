// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchedMailboxes.h"

#include "MailboxName.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace imap {
namespace {
constexpr auto Rest = 2s;
constexpr int MostDisputes = 3; // in a row: then the server counts for STATUS in another way than for SEARCH
constexpr int AnswersPerVisit = 5; // where numbers alone cannot show that one message was read and another unread
} // namespace

WatchedMailboxes::WatchedMailboxes(const Assignment &assignment)
{
    for (const Place &place : assignment.places)
        m_all.push_back({ .mailbox = WatchedMailbox(assignment.account.id, place),
                          .wireName = MailboxName::encoded(place.mailbox) });
}

bool WatchedMailboxes::askMenu()
{
    return !std::exchange(m_all[m_open].menuAsked, true);
}

std::vector<std::size_t> WatchedMailboxes::others() const
{
    std::vector<std::size_t> others;
    for (std::size_t which = 1; which < m_all.size(); ++which)
        others.push_back(which);
    return others;
}

QByteArrayList WatchedMailboxes::names() const
{
    QByteArrayList names;
    for (const Watched &one : m_all)
        names += one.wireName;
    return names;
}

bool WatchedMailboxes::isAnother(const QByteArray &wireName) const
{
    const auto one = find(wireName);
    return one != m_all.end() && one != m_all.begin() + qsizetype(m_open);
}

// What nothing has happened to since it was left needs no visit, only its count.
Events WatchedMailboxes::told(const MailboxStatus &status)
{
    const auto place = find(status.name.toByteArray());
    if (place == m_all.end())
        return {};
    Watched *one = &m_all[std::size_t(place - m_all.begin())];
    one->told.add(status);
    if (one->seen || !one->mailbox.isUnchanged(one->told))
        return {};
    one->seen = one->told;
    return one->mailbox.counted(one->told.unseen.value_or(0));
}

void WatchedMailboxes::answered(std::size_t which)
{
    ++m_all[which].answers;
}

bool WatchedMailboxes::goVisiting(Instant now)
{
    const auto next = std::find_if(m_all.begin() + 1, m_all.end(), isWorthAVisit);
    if (next == m_all.end() || (isHome() && now < m_notBefore))
        return false;
    m_left = std::exchange(m_open, std::size_t(next - m_all.begin()));
    next->seen = next->told;
    next->answers = 0;
    return true;
}

// What has been told before the visit may be as untrue as it was when we came, and become true again.
void WatchedMailboxes::counted(quint64 unread)
{
    Watched &one = m_all[m_open];
    if (isHome() || !one.seen || !one.told.unseen)
        return;
    one.disputes = one.told.unseen == unread ? 0 : one.disputes + 1;
    if (one.disputes > 0 && one.disputes <= MostDisputes)
        one.told.unseen = one.seen->unseen = quint32(unread);
}

void WatchedMailboxes::goHome(Instant now)
{
    m_left = std::exchange(m_open, 0);
    m_notBefore = now + Rest;
}

// A server that pushes tells it nowhere else: the mailbox was still open to it.
void WatchedMailboxes::leftChanged()
{
    Watched &one = m_all[m_left];
    if (m_left == 0 || m_left == m_open)
        return; // who comes home looks anyway
    one.seen.reset();
    one.answers = 1;
}

std::optional<Instant> WatchedMailboxes::nextVisit() const
{
    return std::any_of(m_all.begin() + 1, m_all.end(), isWorthAVisit) ? std::optional(m_notBefore) : std::nullopt;
}

bool WatchedMailboxes::isWorthAVisit(const Watched &one)
{
    if (!one.seen)
        return one.answers > 0;
    if (one.told != *one.seen)
        return true;
    const bool tellsAll = one.told.uidNext && one.told.unseen;
    const bool tellsFlags = one.told.highestModSequence || one.mailbox.tracked().isEmpty();
    return one.answers >= (!tellsAll ? 1 : tellsFlags ? std::numeric_limits<int>::max() : AnswersPerVisit);
}

QStringList WatchedMailboxes::caughtUp(WatchState how)
{
    QStringList names;
    for (std::size_t which = 1; which < m_all.size(); ++which) {
        Watched &one = m_all[which];
        if (one.seen && which != m_open && std::exchange(one.state, how) != how)
            names += one.mailbox.name();
    }
    return names;
}

// INBOX has no case, on the wire neither (RFC 9051 §5.1).
std::vector<WatchedMailboxes::Watched>::const_iterator WatchedMailboxes::find(const QByteArray &wireName) const
{
    return std::ranges::find_if(m_all, [&](const Watched &one) {
        const bool isInbox = one.wireName.compare("INBOX", Qt::CaseInsensitive) == 0;
        return isInbox ? wireName.compare("INBOX", Qt::CaseInsensitive) == 0 : wireName == one.wireName;
    });
}

} // namespace imap
