// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Errand.h"

#include "MailboxListing.h"
#include "MailboxName.h"
#include "Overloaded.h"
#include "ServerWords.h"

#include <algorithm>
#include <limits>

namespace imap {

namespace {
constexpr quint32 MostListed = 50;
}

std::unique_ptr<Conversation> Errand::test(const Account &account, const QByteArray &secret)
{
    return std::make_unique<Errand>(account, secret, Test {}, randomTagPrefix);
}

std::unique_ptr<Conversation> Errand::listUnread(const Account &account, const QByteArray &secret)
{
    return std::make_unique<Errand>(account, secret, ListUnread {}, randomTagPrefix);
}

std::unique_ptr<Conversation> Errand::listRecent(const Account &account, const QByteArray &secret)
{
    return std::make_unique<Errand>(account, secret, ListRecent {}, randomTagPrefix);
}

std::unique_ptr<Conversation> Errand::fetch(const Account &account, const QByteArray &secret, const MessageKey &key)
{
    return std::make_unique<Errand>(account, secret, FetchMessage { .key = key }, randomTagPrefix);
}

std::unique_ptr<Conversation> Errand::fetchBeginning(const Account &account, const QByteArray &secret,
                                                     const MessageKey &key)
{
    return std::make_unique<Errand>(account, secret, FetchMessage { key, Questions::BeginningBytes }, randomTagPrefix);
}

std::unique_ptr<Conversation> Errand::listMailboxes(const Account &account, const QByteArray &secret)
{
    return std::make_unique<MailboxListing>(account, secret, randomTagPrefix);
}

Errand::Errand(const Account &account, const QByteArray &secret, const Purpose &purpose, TagPrefixSource prefixes)
    : BasicConversation(account, secret, std::move(prefixes))
    , m_purpose(purpose)
    , m_mailboxes(account.mailboxes)
{
    if (const MessageKey *key = wanted())
        m_mailboxes = { key->mailbox };
}

// --- one step after the other

void Errand::signedOn()
{
    if (session().capabilities().has("ESEARCH"))
        m_searching = Questions::Searching::Extended;
    if (std::holds_alternative<ListRecent>(m_purpose))
        m_items = HeaderItems::offeredBy({}, HeaderItems::Preview::None, account().needs);
    if (std::holds_alternative<Test>(m_purpose))
        tell(SignedIn { session().capabilities().toStringList(), QString::fromLatin1(mechanism()) });
    openNext();
}

void Errand::openNext()
{
    if (m_mailboxes.isEmpty())
        return sayGoodbye();
    m_mailbox = m_mailboxes.takeFirst();
    m_bookmark = {};
    m_messages = 0;
    session().say(Questions::examine(MailboxName::encoded(m_mailbox)));
}

void Errand::completed(const Completed &completed)
{
    if (completed.condition != Condition::Ok) {
        if (completed.verb == Verb::Examine)
            return fail(commandError(Error::Cause::MailboxRefused, completed.code, completed.text), m_mailbox);
        if (askDifferently(completed.verb))
            return;
        return fail(commandError(Error::Cause::CommandRefused, completed.code, completed.text), m_mailbox);
    }
    switch (completed.verb) {
    case Verb::Examine: return opened();
    case Verb::UidSearch: return searched();
    case Verb::UidFetch: return fetched();
    default: return;
    }
}

void Errand::opened()
{
    if (const MessageKey *key = wanted()) {
        if (key->uidValidity == m_bookmark.uidValidity)
            session().say(Questions::wholeMessage(key->uid, wantedMessage()->bytes));
        else { // that UID names another message now, or none
            tell(Gone { *key });
            sayGoodbye();
        }
        return;
    }
    const bool isEmpty = m_messages == 0 && std::holds_alternative<ListRecent>(m_purpose);
    if (isEmpty)
        return openNext();
    if (!std::holds_alternative<Test>(m_purpose))
        return search();
    tell(MailboxOpened { m_mailbox, m_messages, m_bookmark });
    openNext();
}

void Errand::searched()
{
    const quint64 count = m_found.count.value_or(0);
    if (std::holds_alternative<ListUnread>(m_purpose))
        tell(UnreadChanged { m_mailbox, int(std::min<quint64>(count, std::numeric_limits<int>::max())) });
    m_asked = newestOf(m_found.numbers.value_or(SequenceSet()), MostListed);
    if (m_asked.isEmpty())
        return openNext();
    askForHeaders();
}

void Errand::fetched()
{
    if (const MessageKey *key = wanted()) {
        if (m_message)
            tell(*m_message);
        else
            tell(Gone { *key });
        return sayGoodbye();
    }
    QList<Message> messages;
    for (const HeaderAnswer::Row &row : m_headers.rowsFrom(1)) {
        if (m_asked.contains(row.uid))
            messages.append(row.message(keyHere()));
    }
    if (!messages.isEmpty() && std::holds_alternative<ListRecent>(m_purpose))
        tell(RecentlyCome { m_mailbox, messages });
    else if (!messages.isEmpty())
        tell(RecentUnread { m_mailbox, messages });
    openNext();
}

// --- questions

void Errand::search()
{
    m_found = {};
    if (std::holds_alternative<ListRecent>(m_purpose))
        session().say(Questions::findFromNumber(m_messages - std::min(m_messages, MostListed) + 1, m_searching));
    else
        session().say(Questions::findAllUnread(m_searching));
}

void Errand::askForHeaders()
{
    m_headers.clear();
    session().say(Questions::headers(m_asked.toByteArray(), m_items));
}

// False: there is no other way to ask.
bool Errand::askDifferently(Verb refused)
{
    if (refused == Verb::UidSearch && m_searching == Questions::Searching::Extended) {
        m_searching = Questions::Searching::Plain;
        search();
        return true;
    }
    const auto lowered = m_items.lowered();
    if (refused != Verb::UidFetch || wanted() || !lowered)
        return false;
    m_items = *lowered;
    askForHeaders();
    return true;
}

// --- untagged data

void Errand::heard(const Response &response)
{
    std::visit(Overloaded {
                   [&](const StatusResponse &status) {
                       const auto number = status.code.number();
                       if (!number || *number > SequenceSet::Last)
                           return;
                       if (status.code.is("UIDVALIDITY"))
                           m_bookmark.uidValidity = quint32(*number);
                       else if (status.code.is("UIDNEXT"))
                           m_bookmark.uidNext = quint32(*number);
                   },
                   [&](const Exists &exists) { m_messages = exists.count; },
                   [&](const Search &search) { m_found.add(search); },
                   [&](const ESearch &search) { m_found.add(search); },
                   [&](const Fetch &answer) {
                       const MessageKey *key = wanted();
                       if (!key)
                           m_headers.add(answer);
                       else if (answer.uid == key->uid && !answer.body.isNull()) {
                           const bool whole = answer.body.size() < wantedMessage()->bytes
                               && answer.bodyAnnounced <= answer.body.size();
                           m_message = MessageFetched { *key, answer.body.toByteArray(), whole };
                       }
                   },
                   [](const auto &) {},
               },
               response);
}

const Errand::FetchMessage *Errand::wantedMessage() const
{
    return std::get_if<FetchMessage>(&m_purpose);
}

const MessageKey *Errand::wanted() const
{
    return wantedMessage() ? &wantedMessage()->key : nullptr;
}

MessageKey Errand::keyHere() const
{
    return { .account = account().id, .mailbox = m_mailbox, .uidValidity = m_bookmark.uidValidity };
}

} // namespace imap
