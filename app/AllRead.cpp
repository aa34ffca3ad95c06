// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AllRead.h"

namespace {
constexpr int MostFailures = 3; // the account's own watching tells what is wrong
}

AllRead::AllRead(const List &list, const MarkRead &markRead, const BookmarkOf &bookmarkOf)
    : m_list(list)
    , m_markRead(markRead)
    , m_bookmarkOf(bookmarkOf)
{
}

void AllRead::order(const Account &account, const QList<Message> &known)
{
    Order &order = m_orders[account.id];
    for (const QString &mailbox : account.mailboxes)
        order.upTo.insert(mailbox, m_bookmarkOf(account.id, mailbox));
    order.thereAreMore = true;
    order.failures = 0;
    m_accounts.insert(account.id, account);
    for (const Message &message : known)
        mark(order, message);
}

void AllRead::setAccounts(const QList<Account> &accounts)
{
    m_accounts.clear();
    for (const Account &account : accounts)
        m_accounts.insert(account.id, account);
    m_orders.removeIf([this](const auto &order) { return !m_accounts.contains(order.key()); });
}

void AllRead::look(const Account &account)
{
    const auto order = m_orders.find(account.id);
    if (order != m_orders.end() && order->step == Step::Waiting)
        ask(account);
}

void AllRead::noteDone(const MessageKey &key)
{
    const auto order = m_orders.find(key.account);
    if (order != m_orders.end() && order->marking.removeOne(key))
        goOn(key.account);
}

void AllRead::stop(const QString &account)
{
    m_orders.remove(account);
}

void AllRead::mark(Order &order, const Message &message)
{
    const imap::Bookmark upTo = order.upTo.value(message.key.mailbox);
    const bool isMeant = message.key.uidValidity == upTo.uidValidity && message.key.uid < upTo.uidNext;
    if (!isMeant || !m_markRead(message))
        return;
    order.marking += message.key;
    order.hasProgressed = true;
}

void AllRead::goOn(const QString &account)
{
    const auto order = m_orders.find(account);
    if (order == m_orders.end() || order->step != Step::Marking || !order->marking.isEmpty())
        return;
    if (order->thereAreMore && order->hasProgressed)
        ask(m_accounts.value(account));
    else
        m_orders.erase(order);
}

void AllRead::ask(const Account &account)
{
    Order &order = m_orders[account.id];
    order.step = Step::Listing;
    order.thereAreMore = false;
    order.hasProgressed = false;
    const auto listed = [this, id = account.id](const QList<Message> &messages, bool thereAreMore) {
        const auto ordered = m_orders.find(id);
        if (ordered == m_orders.end())
            return;
        ordered->thereAreMore = ordered->thereAreMore || thereAreMore;
        for (const Message &message : messages)
            mark(*ordered, message);
    };
    m_list(account, listed, [this, id = account.id](const std::optional<Error> &error) {
        const auto ordered = m_orders.find(id);
        if (ordered == m_orders.end())
            return;
        ordered->step = error ? Step::Waiting : Step::Marking;
        if (error && ++ordered->failures > MostFailures)
            m_orders.erase(ordered);
        else
            goOn(id);
    });
}
