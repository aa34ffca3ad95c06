// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleMatcher.h"

#include "QuietHours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool isLikeOneOf(const QString &text, const QStringList &wildcards)
{
    return std::ranges::any_of(wildcards, [&](const QString &wildcard) { return isLike(text, wildcard); });
}

bool isOfHost(const QString &address, const QString &atHost)
{
    return atHost.startsWith(u'@') && address.endsWith(atHost, Qt::CaseInsensitive);
}

// A name is anybody's to choose: only what has no "@" in it is compared with one.
bool isSender(const Message &message, const QStringList &senders)
{
    return std::ranges::any_of(senders, [&](const QString &sender) {
        if (sender.contains(u'@'))
            return isOfHost(message.fromAddress, sender) || isLike(message.fromAddress, sender);
        return isLike(message.fromName, sender);
    });
}

bool isVip(const QString &address, const QStringList &vips)
{
    return std::ranges::any_of(vips, [&](const QString &vip) {
        return isOfHost(address, vip) || address.compare(vip, Qt::CaseInsensitive) == 0;
    });
}

bool isToMeAlone(const Message &message, const Account &account)
{
    const QStringList &to = message.traits.recipients;
    const auto isMine = [&](const QString &address) {
        return address.compare(account.email, Qt::CaseInsensitive) == 0;
    };
    return !account.email.isEmpty() && !to.isEmpty() && std::ranges::all_of(to, isMine);
}

// What is not asked of, anybody satisfies.
bool isAsWanted(std::optional<bool> wanted, bool given)
{
    return wanted.value_or(given) == given;
}
} // namespace

RuleMatcher::RuleMatcher(const Rule &rule)
    : m_rule(rule)
    , m_subject(rule.subject)
    , m_header(rule.header)
{
}

bool RuleMatcher::fits(const Message &message, const Account &account, const QDateTime &when,
                       const KnownSenders &known) const
{
    const Rule &rule = m_rule;
    const MessageTraits &traits = message.traits;
    return (rule.senders.isEmpty() || isSender(message, rule.senders))
        && isAsWanted(rule.vip, isVip(message.fromAddress, known.vips))
        && isAsWanted(rule.inAddressBook, known.addressBook.contains(message.fromAddress.toLower()))
        && (rule.lists.isEmpty() || (!traits.listId.isEmpty() && isLikeOneOf(traits.listId, rule.lists)))
        && isAsWanted(rule.toMeAlone, isToMeAlone(message, account)) && m_subject.fits(message.subject)
        && (rule.headerName.isEmpty()
            || (traits.fields.contains(rule.headerName.toUpper())
                && m_header.fits(traits.fields.value(rule.headerName.toUpper()))))
        && (rule.mailboxes.isEmpty() || isLikeOneOf(message.key.mailbox, rule.mailboxes))
        && (rule.accounts.isEmpty() || isLikeOneOf(account.name, rule.accounts))
        && (!rule.atLeast || (traits.size > 0 && traits.size >= *rule.atLeast))
        && (!rule.atMost || (traits.size > 0 && traits.size <= *rule.atMost))
        && (rule.times.isEmpty() || QuietHours(rule.times, when.timeZone()).isQuiet(when));
}

HeaderNeeds needsOf(const QList<Rule> &rules)
{
    HeaderNeeds needs;
    for (const Rule &rule : rules) {
        if (rule.toMeAlone)
            needs.fields += { u"TO"_s, u"CC"_s };
        if (!rule.lists.isEmpty())
            needs.fields += u"LIST-ID"_s;
        if (!rule.headerName.isEmpty())
            needs.fields += rule.headerName.toUpper();
        needs.size = needs.size || rule.atLeast || rule.atMost;
    }
    needs.fields.sort();
    needs.fields.removeDuplicates();
    return needs;
}
