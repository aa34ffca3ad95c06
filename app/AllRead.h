// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Bookmark.h"
#include "Error.h"
#include "Message.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

// Has all that is unread in the watched mailboxes of an account marked as read. We know only the newest by name: the
// server is asked for the others, and lists the newest of what is left, so it is asked again when those have been
// marked, until nothing is left. What comes after the order is left alone.
class AllRead
{
public:
    using Listed = std::function<void(const QList<Message> &messages, bool thereAreMore)>;
    using Finished = std::function<void(const std::optional<Error> &error)>;
    // `list` answers later: as often as it likes with what is unread, then once that it has finished.
    using List = std::function<void(const Account &account, const Listed &listed, const Finished &finished)>;
    using MarkRead = std::function<bool(const Message &message)>; // false: something was ordered for it before
    using BookmarkOf = std::function<imap::Bookmark(const QString &account, const QString &mailbox)>;

    AllRead(const List &list, const MarkRead &markRead, const BookmarkOf &bookmarkOf);

    void order(const Account &account, const QList<Message> &known);
    void look(const Account &account); // its server can be reached
    void noteDone(const MessageKey &key); // it is marked as read, or gone
    void stop(const QString &account); // its server refuses
    void setAccounts(const QList<Account> &accounts); // what is ordered for others is forgotten

private:
    enum class Step { Listing, Marking, Waiting };
    struct Order
    {
        QHash<QString, imap::Bookmark> upTo; // by mailbox
        QList<MessageKey> marking;
        Step step = Step::Waiting; // for the account to be well
        bool thereAreMore = true;
        bool hasProgressed = false; // something was marked since the server was asked
        int failures = 0;
    };

    void mark(Order &order, const Message &message);
    void goOn(const QString &account);
    void ask(const Account &account);

    List m_list;
    MarkRead m_markRead;
    BookmarkOf m_bookmarkOf;
    QHash<QString, Account> m_accounts;
    QHash<QString, Order> m_orders; // by account
};
