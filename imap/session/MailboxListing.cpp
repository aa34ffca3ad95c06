// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailboxListing.h"

#include "ServerWords.h"

namespace imap {

namespace {

// STATUS may cost a server as much as opening the mailbox (RFC 9051 §6.3.11).
constexpr qsizetype MostAskedOneByOne = 200;
constexpr int MostAtOnce = 4; // Exchange Online hangs up on many

} // namespace

MailboxListing::MailboxListing(const Account &account, const QByteArray &secret, TagPrefixSource prefixes)
    : BasicConversation(account, secret, std::move(prefixes))
{
}

void MailboxListing::signedOn()
{
    ask(Questions::bestListing(session().capabilities()));
    askForIds();
}

void MailboxListing::ask(Questions::Listing listing)
{
    m_listing = listing;
    m_answer = {};
    m_asked = session().say(Questions::mailboxes(listing, session().capabilities()));
}

void MailboxListing::askForIds()
{
    const Capabilities &offered = session().capabilities();
    if (m_listing == Questions::Listing::Extended && offered.has("LIST-STATUS") && offered.has("OBJECTID"))
        session().say(Questions::mailboxIds());
}

void MailboxListing::completed(const Completed &completed)
{
    if (completed.ticket == m_asked)
        return listed(completed);
    if (completed.verb == Verb::Status) // refused or not
        --m_onTheWay;
    askForStatus();
}

void MailboxListing::listed(const Completed &completed)
{
    const bool ok = completed.condition == Condition::Ok;
    // There is always a mailbox: who lists none has not understood the question.
    if (m_listing != Questions::Listing::Plain && (!ok || m_answer.isEmpty()))
        return ask(Questions::Listing::Plain);
    if (!ok)
        return fail(commandError(Error::Cause::CommandRefused, completed.code, completed.text));
    m_unasked = m_answer.withoutStatus(MostAskedOneByOne);
    askForStatus();
}

// A few at once; when all are answered, or refused, the list is told.
void MailboxListing::askForStatus()
{
    for (; !m_unasked.isEmpty() && m_onTheWay < MostAtOnce && session().maySay(Verb::Status); ++m_onTheWay)
        session().say(Questions::mailboxStatus(m_unasked.takeFirst(), session().capabilities()));
    if (!m_unasked.isEmpty() || session().isInFlight(Verb::Status) || session().isInFlight(Verb::List))
        return;
    tell(MailboxesListed { m_answer.mailboxes() });
    sayGoodbye();
}

void MailboxListing::heard(const Response &response)
{
    if (const auto *list = std::get_if<List>(&response); list && !list->subscribedOnly)
        m_answer.add(*list);
    else if (const auto *status = std::get_if<MailboxStatus>(&response))
        m_answer.add(*status);
}

} // namespace imap
