// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BasicConversation.h"
#include "ListAnswer.h"
#include "Questions.h"

#include <QByteArray>
#include <QByteArrayList>

namespace imap {

// Errand::listMailboxes: asks for the mailboxes, in one command where the server can (RFC 5258, 5819, 6154), then for
// the state of those that it has told nothing about. Ends with MailboxesListed and Finished, or with Failed. One mailbox
// whose STATUS is refused is only less well known than the others.
class MailboxListing : public BasicConversation
{
public:
    MailboxListing(const Account &account, const QByteArray &secret, TagPrefixSource prefixes);

private:
    void signedOn() override;
    void completed(const Completed &completed) override;
    void heard(const Response &response) override;

    void ask(Questions::Listing listing);
    void askForIds();
    void listed(const Completed &completed);
    void askForStatus();

    Questions::Listing m_listing = Questions::Listing::Plain;
    Ticket m_asked = 0; // the LIST that counts
    ListAnswer m_answer;
    QByteArrayList m_unasked; // whose STATUS is still to be asked for
    int m_onTheWay = 0; // STATUS commands
};

} // namespace imap
