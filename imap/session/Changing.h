// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BasicConversation.h"
#include "ListAnswer.h"
#include "Mailbox.h"
#include "MessageChange.h"
#include "Questions.h"
#include "SequenceSet.h"

#include <QByteArray>

#include <memory>

namespace imap {

// Some messages of one mailbox, and what is to become of them.
struct ChangeOrder
{
    MessageChange change = MessageChange::MarkRead;
    QString mailbox;
    quint32 uidValidity = 0; // under which the UIDs name these messages
    QList<quint32> uids;
};

// Carries out a user's order: the only conversation that opens a mailbox for writing, and for no longer than it takes.
// Tells Seen, or Gone where they were moved away, of each message. Where the mailbox has another UIDVALIDITY by now, the
// UIDs name other messages or none, and nothing is touched.
//
// Deleting moves to the trash, archiving to the archive, junk to the junk mailbox, as the server says which these are
// (RFC 6154), by MOVE (RFC 6851). A server without that copies, marks the original as deleted and, where it can be done
// to these messages alone (UIDPLUS, RFC 4315 §2.1), expunges it. Where there is no such mailbox, nothing is touched
// either.
class Changing : public BasicConversation
{
public:
    static std::unique_ptr<Conversation> make(const Account &account, const QByteArray &secret,
                                              const ChangeOrder &order);
    // Changes nothing, opens nothing: MailboxesListed, which says what could be moved.
    static std::unique_ptr<Conversation> look(const Account &account, const QByteArray &secret);
    static QList<MessageChange> possibleMoves(const QList<Mailbox> &mailboxes); // for which there is a mailbox
    Changing(const Account &account, const QByteArray &secret, const ChangeOrder &order, TagPrefixSource prefixes);

private:
    void signedOn() override;
    void completed(const Completed &completed) override;
    void heard(const Response &response) override;

    bool isLooking() const { return m_order.mailbox.isEmpty(); }
    void ask(Questions::Listing listing);
    void listed(const Completed &completed);
    void open();
    void opened(const Completed &completed);
    void moveAway();
    void removeOriginals();
    void succeed();

    ChangeOrder m_order;
    SequenceSet m_uids;
    Questions::Listing m_listing = Questions::Listing::Plain;
    ListAnswer m_mailboxes;
    QByteArray m_target; // on the wire
    quint32 m_uidValidity = 0;
};

} // namespace imap
