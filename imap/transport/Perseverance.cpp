// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Perseverance.h"

#include "Overloaded.h"

#include <algorithm>

namespace imap {
namespace {
constexpr int RefusalsToBelieve = 4; // of a secret that was good
constexpr qsizetype MostTracked = 200; // more unread messages than anybody keeps popups of

// A network that wants its users to sign on first, or a proxy, puts a certificate of its own in the server's place.
bool mayBeTheNetworks(Error::Cause cause)
{
    using Cause = Error::Cause;
    return cause == Cause::CertificateUntrusted || cause == Cause::CertificateHostMismatch
        || cause == Cause::CertificateExpired || cause == Cause::CertificateInvalid || cause == Cause::TlsFailed;
}
} // namespace

Perseverance::Perseverance(const Assignment &assignment, const Delays &delays, std::chrono::milliseconds stable)
    : m_assignment(assignment)
    , m_backoff(delays)
    , m_stable(stable)
{
}

Standing Perseverance::standingOf(const QString &mailbox) const
{
    const bool isWell = m_standing.state == WatchState::Pushing || m_standing.state == WatchState::Polling;
    if (!isWell || m_assignment.places.first().mailbox == mailbox)
        return m_standing;
    return { .state = m_others.value(mailbox, WatchState::CatchingUp) };
}

void Perseverance::connecting()
{
    m_goingWellSince.reset();
    m_others.clear();
    m_standing = { .state = WatchState::Connecting };
}

void Perseverance::take(const Event &event, Instant now)
{
    std::visit(Overloaded {
                   [&](const StateChanged &changed) {
                       const bool isWell = changed.state == WatchState::Pushing || changed.state == WatchState::Polling;
                       if (isWell && !m_goingWellSince)
                           m_goingWellSince = now;
                       m_standing = { .state = changed.state };
                   },
                   [&](const SignedIn &) {
                       m_isSecretProven = true;
                       m_refusals = 0;
                   },
                   [&](const CaughtUp &caughtUp) { m_others.insert(caughtUp.mailbox, caughtUp.state); },
                   [&](const Learnt &learnt) { m_assignment.lessons = learnt.lessons; },
                   [&](const NewMail &mail) {
                       remember(mail.mailbox, mail.bookmark);
                       track(mail.mailbox, mail.messages);
                   },
                   [&](const BookmarkMoved &moved) { remember(moved.mailbox, moved.bookmark); },
                   [&](const RecentUnread &recent) { track(recent.mailbox, recent.messages); },
                   [&](const Seen &seen) { forget(seen.key); },
                   [&](const Gone &gone) { forget(gone.key); },
                   [](const auto &) {},
               },
               event);
}

// Forgiven is what was wrong before only after a stable minute: a server may let us in and drop us right after.
void Perseverance::ended(const Error &error, Instant now, double random)
{
    if (m_goingWellSince && now - *m_goingWellSince >= m_stable)
        m_backoff.allIsWell();
    m_goingWellSince.reset();
    if (const auto delay = pauseAfter(error, random))
        m_standing = { .state = WatchState::Waiting, .error = error, .retryAt = now + *delay };
    else
        m_standing = { .state = needsAPerson(error) ? WatchState::Stopped : WatchState::Waiting, .error = error };
}

std::optional<std::chrono::milliseconds> Perseverance::pauseAfter(const Error &error, double random)
{
    return m_backoff.afterTrouble(isDoubtful(error) ? makeError(Error::Cause::ServerBusy) : error, random);
}

// May it pass by itself, although a person would have to help if it were true? Once the server has let us in:
// A password is not hammered, but servers that are unwell or overrun say that one is wrong which they took an hour ago.
// That has to be said four times, with 1, 15 and 60 minutes in between, before anybody is asked for another.
// Nor is a certificate believed to have gone bad for good; whoever stands in the server's place meanwhile is told nothing.
// (One that the account trusts by itself was changed by somebody: that is for good.)
bool Perseverance::isDoubtful(const Error &error)
{
    if (!m_isSecretProven)
        return false;
    if (error.cause == Error::Cause::SignInRefused)
        return ++m_refusals < RefusalsToBelieve;
    return mayBeTheNetworks(error.cause);
}

void Perseverance::networkIsBack()
{
    m_backoff.networkIsBack();
}

void Perseverance::takeIn(const QList<Place> &places, const QStringList &order)
{
    m_assignment.places += places;
    std::ranges::stable_sort(m_assignment.places, {}, [&](const Place &one) { return order.indexOf(one.mailbox); });
}

std::optional<Place> Perseverance::giveUp(const QString &mailbox)
{
    auto &places = m_assignment.places;
    const auto found = std::ranges::find(places, mailbox, &Place::mailbox);
    if (found == places.end() || places.size() == 1)
        return std::nullopt;
    const Place place = *found;
    places.erase(found);
    return place;
}

// --- memory

Place *Perseverance::place(const QString &mailbox)
{
    const auto found = std::ranges::find(m_assignment.places, mailbox, &Place::mailbox);
    return found == m_assignment.places.end() ? nullptr : &*found;
}

void Perseverance::remember(const QString &mailbox, const Bookmark &bookmark)
{
    Place *known = place(mailbox);
    if (!known)
        return;
    if (known->bookmark.uidValidity != bookmark.uidValidity)
        known->tracked.clear(); // the old UIDs name nothing any more (RFC 9051 §2.3.1.1)
    known->bookmark = bookmark;
}

void Perseverance::track(const QString &mailbox, const QList<Message> &messages)
{
    Place *known = place(mailbox);
    if (!known)
        return;
    auto &tracked = known->tracked;
    for (const Message &message : messages) {
        if (message.key.uidValidity == known->bookmark.uidValidity && !tracked.contains(message.key.uid))
            tracked << message.key.uid;
    }
    if (tracked.size() > MostTracked)
        tracked.remove(0, tracked.size() - MostTracked);
}

void Perseverance::forget(const MessageKey &key)
{
    if (Place *known = place(key.mailbox))
        known->tracked.removeAll(key.uid);
}

} // namespace imap
