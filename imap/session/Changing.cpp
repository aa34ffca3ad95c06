// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Changing.h"

#include "MailboxName.h"
#include "ServerWords.h"

#include <algorithm>
#include <array>

namespace imap {

namespace {
// Gmail has no archive: there, what is archived is what lies in All Mail only.
std::array<SpecialUse, 2> usesFor(MessageChange change)
{
    switch (change) {
    case MessageChange::Archive: return { SpecialUse::Archive, SpecialUse::All };
    case MessageChange::Delete: return { SpecialUse::Trash, SpecialUse::None };
    case MessageChange::Junk: return { SpecialUse::Junk, SpecialUse::None };
    case MessageChange::MarkRead: break;
    }
    return { SpecialUse::None, SpecialUse::None };
}

QByteArray mailboxFor(MessageChange change, const QList<Mailbox> &mailboxes)
{
    for (const SpecialUse use : usesFor(change)) {
        const auto isTarget = [use](const Mailbox &mailbox) {
            return use != SpecialUse::None && mailbox.use == use && mailbox.selectable;
        };
        const auto found = std::ranges::find_if(mailboxes, isTarget);
        if (found != mailboxes.end())
            return found->wireName;
    }
    return {};
}

Error::Cause causeWithout(MessageChange change)
{
    switch (change) {
    case MessageChange::Archive: return Error::Cause::ArchiveMissing;
    case MessageChange::Junk: return Error::Cause::JunkMissing;
    default: return Error::Cause::TrashMissing;
    }
}
} // namespace

std::unique_ptr<Conversation> Changing::make(const Account &account, const QByteArray &secret, const ChangeOrder &order)
{
    return std::make_unique<Changing>(account, secret, order, randomTagPrefix);
}

std::unique_ptr<Conversation> Changing::look(const Account &account, const QByteArray &secret)
{
    return std::make_unique<Changing>(account, secret, ChangeOrder(), randomTagPrefix);
}

QList<MessageChange> Changing::possibleMoves(const QList<Mailbox> &mailboxes)
{
    QList<MessageChange> changes { MessageChange::Archive, MessageChange::Delete, MessageChange::Junk };
    changes.removeIf([&](MessageChange change) { return mailboxFor(change, mailboxes).isEmpty(); });
    return changes;
}

Changing::Changing(const Account &account, const QByteArray &secret, const ChangeOrder &order, TagPrefixSource prefixes)
    : BasicConversation(account, secret, std::move(prefixes))
    , m_order(order)
{
    for (const quint32 uid : order.uids)
        m_uids.add(uid);
}

void Changing::signedOn()
{
    if (m_uids.isEmpty() && !isLooking())
        return sayGoodbye();
    if (m_order.change == MessageChange::MarkRead && !isLooking())
        return open();
    ask(Questions::bestListing(session().capabilities()));
}

void Changing::ask(Questions::Listing listing)
{
    m_listing = listing;
    m_mailboxes = {};
    session().say(Questions::mailboxes(listing, session().capabilities()));
}

void Changing::completed(const Completed &completed)
{
    switch (completed.verb) {
    case Verb::List:
    case Verb::XList: return listed(completed);
    case Verb::Select: return opened(completed);
    default: break;
    }
    if (completed.condition != Condition::Ok)
        return fail(commandError(Error::Cause::CommandRefused, completed.code, completed.text), m_order.mailbox);
    switch (completed.verb) {
    case Verb::UidCopy: return removeOriginals();
    case Verb::UidStore:
        if (m_order.change != MessageChange::MarkRead && session().capabilities().has("UIDPLUS")) {
            session().say(Questions::expunge(m_uids));
            return;
        }
        return succeed();
    case Verb::UidMove:
    case Verb::UidExpunge: return succeed();
    default: return;
    }
}

void Changing::listed(const Completed &completed)
{
    const bool ok = completed.condition == Condition::Ok;
    if (m_listing != Questions::Listing::Plain && (!ok || m_mailboxes.isEmpty()))
        return ask(Questions::Listing::Plain);
    if (!ok)
        return fail(commandError(Error::Cause::CommandRefused, completed.code, completed.text));
    if (isLooking()) {
        tell(MailboxesListed { m_mailboxes.mailboxes() });
        return sayGoodbye();
    }
    m_target = mailboxFor(m_order.change, m_mailboxes.mailboxes().mailboxes);
    if (m_target.isEmpty() || MailboxName::decoded(m_target) == m_order.mailbox)
        return fail(makeError(causeWithout(m_order.change)));
    open();
}

void Changing::open()
{
    session().say(Questions::select(MailboxName::encoded(m_order.mailbox)));
}

void Changing::opened(const Completed &completed)
{
    if (completed.condition != Condition::Ok)
        return fail(commandError(Error::Cause::MailboxRefused, completed.code, completed.text), m_order.mailbox);
    if (m_uidValidity != m_order.uidValidity)
        return fail(makeError(Error::Cause::MessageGone));
    if (completed.code.is("READ-ONLY"))
        return fail(makeError(Error::Cause::MailboxReadOnly));
    if (m_order.change == MessageChange::MarkRead)
        session().say(Questions::addFlag(m_uids, "\\Seen"));
    else
        moveAway();
}

void Changing::moveAway()
{
    const Capabilities &offered = session().capabilities();
    const bool moves = offered.has("MOVE") || offered.has("IMAP4rev2"); // RFC 9051 §6.4.8
    session().say(moves ? Questions::move(m_uids, m_target) : Questions::copy(m_uids, m_target));
}

void Changing::removeOriginals()
{
    session().say(Questions::addFlag(m_uids, "\\Deleted"));
}

void Changing::succeed()
{
    for (const quint32 uid : std::as_const(m_order.uids)) {
        const MessageKey key { account().id, m_order.mailbox, m_order.uidValidity, uid };
        if (m_order.change == MessageChange::MarkRead)
            tell(Seen { key });
        else
            tell(Gone { key });
    }
    sayGoodbye();
}

void Changing::heard(const Response &response)
{
    if (const auto *list = std::get_if<List>(&response); list && !list->subscribedOnly) {
        m_mailboxes.add(*list);
    } else if (const auto *status = std::get_if<StatusResponse>(&response); status && status->code.is("UIDVALIDITY")) {
        const auto number = status->code.number();
        m_uidValidity = number && *number <= SequenceSet::Last ? quint32(*number) : 0;
    }
}

} // namespace imap
