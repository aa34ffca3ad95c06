// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answers.h"
#include "BasicConversation.h"
#include "Questions.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <variant>

namespace imap {

// One question to a server, its answer, and goodbye. Opens mailboxes read-only, one after the other, and ends with
// Finished, or with Failed at the first thing that goes wrong.
class Errand : public BasicConversation
{
public:
    // What does the server offer, and do the account's mailboxes open? SignedIn, and MailboxOpened for each.
    static std::unique_ptr<Conversation> test(const Account &account, const QByteArray &secret);
    // What is unread? RecentUnread with the newest 50 of each mailbox, and UnreadChanged with how many there are.
    static std::unique_ptr<Conversation> listUnread(const Account &account, const QByteArray &secret);
    // What came last, read or not? RecentlyCome with the newest 50 of each mailbox, and what the account's rules need.
    static std::unique_ptr<Conversation> listRecent(const Account &account, const QByteArray &secret);
    // The first 256 KiB of one message: MessageFetched, or Gone.
    static std::unique_ptr<Conversation> fetch(const Account &account, const QByteArray &secret, const MessageKey &key);
    // The same of the first 32 KiB.
    static std::unique_ptr<Conversation> fetchBeginning(const Account &account, const QByteArray &secret,
                                                        const MessageKey &key);
    // Which mailboxes are there? MailboxesListed. Opens none of them.
    static std::unique_ptr<Conversation> listMailboxes(const Account &account, const QByteArray &secret);

    struct Test
    {
    };
    struct ListUnread
    {
    };
    struct ListRecent
    {
    };
    struct FetchMessage
    {
        MessageKey key;
        qsizetype bytes = Questions::MessageBytes; // no more than the first so many
    };
    using Purpose = std::variant<Test, ListUnread, ListRecent, FetchMessage>;
    Errand(const Account &account, const QByteArray &secret, const Purpose &purpose, TagPrefixSource prefixes);

private:
    void signedOn() override;
    void completed(const Completed &completed) override;
    void heard(const Response &response) override;

    void openNext();
    void opened();
    void searched();
    void fetched();
    bool askDifferently(Verb refused);
    void search();
    void askForHeaders();

    const FetchMessage *wantedMessage() const;
    const MessageKey *wanted() const;
    MessageKey keyHere() const;

    Purpose m_purpose;
    QStringList m_mailboxes; // still to be opened
    QString m_mailbox;
    Questions::Searching m_searching = Questions::Searching::Plain;
    HeaderItems m_items;

    Bookmark m_bookmark;
    quint32 m_messages = 0;
    SearchAnswer m_found;
    SequenceSet m_asked;
    HeaderAnswer m_headers;
    std::optional<MessageFetched> m_message;
};

} // namespace imap
