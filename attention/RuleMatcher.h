// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Message.h"
#include "Rule.h"
#include "TextMatcher.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

// Who is known: the addresses of VIPs and of the address book.
struct KnownSenders
{
    QStringList vips; // "ada@example.org", "@example.org"
    QSet<QString> addressBook; // in small letters
};

// A Rule made ready to be asked.
class RuleMatcher
{
public:
    explicit RuleMatcher(const Rule &rule);

    const Rule &rule() const { return m_rule; }
    // `when`: it came, in the time zone of its user.
    bool fits(const Message &message, const Account &account, const QDateTime &when, const KnownSenders &known) const;

private:
    Rule m_rule;
    TextMatcher m_subject;
    TextMatcher m_header;
};

// What has to be fetched of each message, so that these rules can be asked.
HeaderNeeds needsOf(const QList<Rule> &rules);
