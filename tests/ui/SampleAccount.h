// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Mailbox.h"
#include "SampleCertificate.h"

// An account and the mailboxes at its server, with foreign text wherever there can be some.
inline Account sampleAccount()
{
    Account account;
    account.id = QStringLiteral("work-id");
    account.name = QStringLiteral("Work <b>bold</b>");
    account.email = QStringLiteral("anna@example.org");
    account.host = QStringLiteral("imap.example.org");
    account.user = QStringLiteral("anna");
    return account;
}

// One that signs in at a provider, and one that trusts a certificate as well.
inline Account sampleOAuthAccount()
{
    Account account = sampleAccount();
    account.mechanism = Mechanism::OAuth;
    account.password = { .kind = PasswordSource::Kind::OAuth,
                         .oauth = { .provider = QStringLiteral("big"), .clientId = QStringLiteral("ours") } };
    return account;
}

inline Account sampleAccountWithAll()
{
    Account account = sampleOAuthAccount();
    account.pin = pinOf(sampleCertificate());
    return account;
}

inline MailboxList sampleMailboxes()
{
    const auto below = [](const QString &name) { return Mailbox { .name = name, .delimiter = u'/' }; };
    Mailbox junk = below(QStringLiteral("Spam"));
    junk.use = SpecialUse::Junk;
    junk.messages = 3;
    junk.unseen = 0;
    Mailbox gmail = below(QStringLiteral("[Gmail]"));
    gmail.selectable = false;
    Mailbox trash = below(QStringLiteral("[Gmail]/Bin"));
    trash.use = SpecialUse::Trash;
    return { .mailboxes = { { .name = QStringLiteral("INBOX"), .delimiter = u'/', .messages = 23, .unseen = 2 },
                            below(QStringLiteral("Inbox/<b>bold")),
                            below(QStringLiteral("Lists/qt")),
                            below(QStringLiteral("Two\nlines")),
                            junk,
                            gmail,
                            trash } };
}
