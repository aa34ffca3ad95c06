// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ListAnswer.h"

#include "MailboxName.h"
#include "SpecialUses.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace imap {

namespace {

const QByteArray Inbox = "INBOX";

// INBOX has no case, and XLIST may call it something else.
QByteArray wireNameOf(const List &list)
{
    QByteArray name = list.name.toByteArray();
    return list.attributes.has(MailboxAttributes::Inbox) || MailboxName::isInbox(name) ? Inbox : name;
}

// One character, or the hierarchy is flat (NIL, and what servers write in its place).
QChar delimiterOf(const List &list)
{
    const QByteArray delimiter = list.delimiter.toByteArray();
    return delimiter.size() == 1 && uchar(delimiter.front()) < 0x80 ? QChar::fromLatin1(delimiter.front()) : QChar();
}

// Sorts INBOX and what is below it first, and every mailbox right before those below it.
QString sortKey(const Mailbox &mailbox)
{
    constexpr QChar BeforeAll(u'\0');
    constexpr QChar BeforeAnyLetter(u'\1');
    QString key = mailbox.name.toCaseFolded();
    if (!mailbox.delimiter.isNull())
        key.replace(mailbox.delimiter.toCaseFolded(), BeforeAnyLetter);
    const qsizetype level = key.indexOf(BeforeAnyLetter);
    const QStringView top = QStringView(key).first(level < 0 ? key.size() : level);
    return top == u"inbox" ? BeforeAll + key : key;
}

void sort(QList<Mailbox> &mailboxes)
{
    std::vector<std::pair<QString, Mailbox>> byKey;
    byKey.reserve(std::size_t(mailboxes.size()));
    for (Mailbox &mailbox : mailboxes)
        byKey.emplace_back(sortKey(mailbox), std::move(mailbox));
    std::ranges::sort(byKey, [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.wireName) < std::tie(b.first, b.second.wireName);
    });
    std::ranges::transform(byKey, mailboxes.begin(), [](auto &entry) { return std::move(entry.second); });
}

// Not even a literal holds NUL (RFC 9051 §9, CHAR8).
bool isSayable(const QByteArray &wireName)
{
    return !wireName.contains('\0');
}

bool isUnknown(const Mailbox &mailbox)
{
    return !mailbox.messages && !mailbox.unseen && !mailbox.uidNext && !mailbox.uidValidity;
}

} // namespace

void ListAnswer::add(const List &list)
{
    Row *row = list.name.isEmpty() ? nullptr : rowOf(wireNameOf(list)); // "": the root of the hierarchy
    if (!row)
        return;
    const bool closed =
        list.attributes.has(MailboxAttributes::NoSelect) || list.attributes.has(MailboxAttributes::NonExistent);
    row->listed = true;
    row->mailbox.delimiter = delimiterOf(list);
    row->mailbox.selectable = row->mailbox.selectable && !closed;
    if (const SpecialUse use = useByAttributes(list.attributes); use != SpecialUse::None)
        row->mailbox.use = use;
}

void ListAnswer::add(const MailboxStatus &status)
{
    const QByteArray name = status.name.toByteArray();
    Row *row = rowOf(MailboxName::isInbox(name) ? Inbox : name);
    if (!row)
        return;
    const auto learn = [](auto &known, const auto &told) { known = told ? told : known; };
    learn(row->mailbox.messages, status.messages);
    learn(row->mailbox.unseen, status.unseen);
    learn(row->mailbox.uidNext, status.uidNext);
    learn(row->mailbox.uidValidity, status.uidValidity);
    if (!status.mailboxId.isEmpty())
        row->mailbox.id = status.mailboxId.toByteArray();
}

// nullptr: one too many.
ListAnswer::Row *ListAnswer::rowOf(const QByteArray &wireName)
{
    if (const auto known = m_rows.find(wireName); known != m_rows.end())
        return &*known;
    if (m_rows.size() == MostMailboxes || m_nameBytes + wireName.size() > MostNameBytes) {
        m_complete = false;
        return nullptr;
    }
    m_nameBytes += wireName.size();
    const Mailbox mailbox { .name = MailboxName::decoded(wireName), .wireName = wireName };
    return &*m_rows.insert(wireName, Row { mailbox });
}

MailboxList ListAnswer::mailboxes() const
{
    MailboxList list { .mailboxes = {}, .complete = m_complete };
    for (const Row &row : m_rows) {
        if (row.listed || row.mailbox.wireName == Inbox)
            list.mailboxes.append(row.mailbox);
    }
    if (!m_rows.contains(Inbox))
        list.mailboxes.append({ .name = MailboxName::decoded(Inbox), .wireName = Inbox });
    sort(list.mailboxes);
    guessUses(list.mailboxes);
    return list;
}

QByteArrayList ListAnswer::withoutStatus(qsizetype most) const
{
    QByteArrayList names;
    const QList<Mailbox> all = mailboxes().mailboxes;
    for (const Mailbox &mailbox : all) {
        if (names.size() < most && mailbox.selectable && isUnknown(mailbox) && isSayable(mailbox.wireName))
            names.append(mailbox.wireName);
    }
    return names;
}

} // namespace imap
