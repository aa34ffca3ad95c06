// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Oracle.h"

#include <algorithm>

namespace {
// Watch.h: of more than 50 new messages only the newest 20 are announced, and of a mailbox made anew as many.
constexpr int ManyNew = 50;
constexpr int NewestOfMany = 20;

QByteArray print(const MessageKey &key)
{
    return key.mailbox.toUtf8() + ' ' + QByteArray::number(key.uidValidity) + ':' + QByteArray::number(key.uid);
}
} // namespace

Oracle::Oracle(const Mailhouse &mailhouse)
    : m_mailhouse(mailhouse)
{
}

void Oracle::failed(const QByteArray &what)
{
    m_failures.append(what);
}

void Oracle::recorded(const QList<Message> &messages)
{
    for (const Message &message : messages) {
        if (const Mailhouse::Copy *copy = m_mailhouse.copyOf(message.key))
            m_recorded[copy->mail].push_back(message.key);
    }
}

void Oracle::shown(const Message &message, Knowledge knowledge)
{
    const Mailhouse::Copy *copy = m_mailhouse.copyOf(message.key);
    if (!copy)
        return failed("a message that there never was: " + print(message.key));
    // Headers that broke two connections in a row are asked for no more (Lessons): told without texts, and without a name.
    const bool isNameless = message.messageId.isEmpty();
    if (!isNameless && message.messageId.toUtf8() != Mailhouse::nameOf(copy->mail))
        failed("another message's texts: " + copy->print() + " and " + message.messageId.toUtf8());
    if (copy->duty == Mailhouse::Duty::Never)
        failed("announced, and it was there before: " + copy->print());
    if (!copy->wasUnreadBetween(knowledge.from, knowledge.until))
        failed("announced, and it was no longer unread: " + copy->print());

    Told &told = m_told[copy->mail];
    // Back in the mailbox where it was announced, under another UID: who shows that again shows another message.
    const bool isBack = std::ranges::any_of(told.keys, [&](const MessageKey &key) {
        return key.mailbox == message.key.mailbox && key.uidValidity == message.key.uidValidity
            && key.uid != message.key.uid;
    });
    told.isNameless = told.isNameless || isNameless;
    const bool isElsewhere = std::ranges::find(told.keys, message.key) == told.keys.end();
    if ((told.isSettled || told.inThisRun) && !isBack && !(told.isNameless && isElsewhere))
        failed("announced again: " + copy->print());
    told.inThisRun = true;
    told.keys.push_back(message.key);
    m_popups.insert(message.key);
    ++m_popupsEver;
}

void Oracle::settled(const MessageKey &key)
{
    if (const Mailhouse::Copy *copy = m_mailhouse.copyOf(key))
        m_told[copy->mail].isSettled = true;
}

void Oracle::withdrawn(const MessageKey &key)
{
    m_popups.remove(key);
}

void Oracle::counted(const QString &mailbox, int unread)
{
    m_unread[mailbox] = unread;
}

void Oracle::crashed()
{
    for (auto &[mail, told] : m_told)
        told.inThisRun = false;
    m_popups.clear();
    m_unread.clear();
}

void Oracle::judgeLate(const Mailhouse::Copy &copy)
{
    if (isDue(copy))
        failed("announced late, or not at all: " + copy.print());
}

void Oracle::judge()
{
    judgeMissing();
    judgePopups();
    judgeCounts();
}

void Oracle::judgeMissing()
{
    std::set<int> readElsewhere; // before the one that was to be announced for both: that reader knows of it
    for (const Mailhouse::Copy &copy : m_mailhouse.copies()) {
        if (m_mailhouse.hasTwins(copy.mail) && !copy.wasAlwaysUnread())
            readElsewhere.insert(copy.mail);
    }
    for (const Mailhouse::Copy &copy : m_mailhouse.copies()) {
        if (readElsewhere.contains(copy.mail))
            continue;
        if (isDue(copy))
            failed("never announced: " + copy.print());
    }
}

bool Oracle::isDue(const Mailhouse::Copy &copy) const
{
    if (copy.duty != Mailhouse::Duty::Must || !copy.wasAlwaysUnread() || m_told.contains(copy.mail))
        return false;
    // Owed when its mailbox was restored: nothing tells it from what was announced before that.
    const auto recorded = m_recorded.find(copy.mail);
    const auto wasOwedBefore = [&](const MessageKey &key) {
        return key.mailbox.toUtf8() == copy.mailbox && key.uidValidity != copy.uidValidity;
    };
    if (recorded != m_recorded.end() && std::ranges::any_of(recorded->second, wasOwedBefore))
        return false;
    const auto [behind, all] = m_mailhouse.rankOf(copy);
    const int most = copy.uidValidity > 17 ? NewestOfMany : ManyNew;
    return all <= most || behind < NewestOfMany;
}

void Oracle::judgePopups()
{
    for (const MessageKey &key : std::as_const(m_popups)) {
        const Mailhouse::Copy *copy = m_mailhouse.copyOf(key);
        if (copy && !copy->isUnread())
            failed("its popup is still there, and it is no longer unread: " + copy->print());
    }
}

void Oracle::judgeCounts()
{
    for (const auto &[name, mailbox] : m_mailhouse.store.mailboxes) {
        const int counted = m_unread.value(QString::fromUtf8(name), -1);
        if (counted != int(mailbox.unseen()))
            failed(name + " has " + QByteArray::number(mailbox.unseen()) + " unread messages, and is said to have "
                   + QByteArray::number(counted));
    }
}
