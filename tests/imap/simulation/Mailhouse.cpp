// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Mailhouse.h"

#include <algorithm>
#include <limits>

namespace {
const QDateTime Start(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

QByteArray textOf(int mail, const QDateTime &date)
{
    return "From: Ann <ann@example.org>\r\nSubject: No. " + QByteArray::number(mail)
        + "\r\nDate: " + date.toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: <" + Mailhouse::nameOf(mail)
        + ">\r\n\r\nHello\r\n";
}
} // namespace

bool Mailhouse::Copy::wasUnreadBetween(quint64 from, quint64 until) const
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const bool beganInTime = changes[i].when <= until;
        const bool endedLater = i + 1 == changes.size() || changes[i + 1].when > from;
        if (changes[i].isUnread && beganInTime && endedLater)
            return true;
    }
    return false;
}

QByteArray Mailhouse::Copy::print() const
{
    return "No. " + QByteArray::number(mail) + " (" + mailbox + ' ' + QByteArray::number(uidValidity) + ':'
        + QByteArray::number(uid) + ')';
}

Mailhouse::Mailhouse(const Schedule &schedule)
    : m_schedule(schedule)
{
    store.mailboxes.clear();
    for (const QByteArray &name : schedule.mailboxes)
        store.mailboxes[name];
    bookmarkOf = [](const QByteArray &) { return imap::Bookmark(); };
}

QByteArray Mailhouse::nameOf(int mail)
{
    return QByteArray::number(mail) + "@simulation.example";
}

void Mailhouse::fillBefore(int messages)
{
    for (const QByteArray &name : m_schedule.mailboxes) {
        for (int i = 0; i < messages; ++i) {
            const ModelMessage message { .text = textOf(++m_mails, Start.addDays(-1)),
                                         .arrivedAt = Start.addDays(-1).addSecs(i) };
            add(name, m_mails, store.mailboxes[name].deliver(message), Duty::Never, message);
        }
    }
}

void Mailhouse::perform(const Step &step, imap::Instant now)
{
    ++m_changes;
    const QByteArray &name = m_schedule.mailboxes.at(step.mailbox);
    const QByteArray &other = m_schedule.mailboxes.at(step.other);
    ModelMailbox &mailbox = store.mailboxes.at(name);
    switch (step.kind) {
    case Step::Kind::Deliver:
        for (int i = 0; i < step.count; ++i)
            deliver(name, ++m_mails, now);
        return;
    case Step::Kind::DeliverCopies:
        deliver(name, ++m_mails, now);
        if (name != other) {
            deliver(other, m_mails, now);
            m_twins.insert(m_mails);
        }
        return;
    case Step::Kind::MakeAnew: return makeAnew(name, false);
    case Step::Kind::Restore: return makeAnew(name, true);
    default: break;
    }
    const auto uid = pick(name, step.which);
    if (!uid)
        return;
    switch (step.kind) {
    case Step::Kind::Read: mailbox.addFlag(*uid, "\\Seen"); break;
    case Step::Kind::Unread: mailbox.removeFlag(*uid, "\\Seen"); break;
    case Step::Kind::Delete: mailbox.addFlag(*uid, "\\Deleted"); break;
    case Step::Kind::Undelete: mailbox.removeFlag(*uid, "\\Deleted"); break;
    case Step::Kind::Expunge: mailbox.expunge(*uid); break;
    case Step::Kind::Move:
        if (name != other)
            return move(name, *uid, other);
        return;
    default: Q_UNREACHABLE();
    }
    note(name, *uid);
}

const Mailhouse::Copy *Mailhouse::copyOf(const MessageKey &key) const
{
    const auto place = m_places.find({ key.mailbox.toUtf8(), key.uidValidity, key.uid });
    return place == m_places.end() ? nullptr : &m_copies[place->second];
}

std::pair<int, int> Mailhouse::rankOf(const Copy &copy) const
{
    int behind = 0;
    int all = 0;
    for (const Copy &other : m_copies) {
        if (other.mailbox != copy.mailbox || other.uidValidity != copy.uidValidity)
            continue;
        ++all;
        if (other.uid > copy.uid)
            ++behind;
    }
    return { behind, all };
}

void Mailhouse::deliver(const QByteArray &mailbox, int mail, imap::Instant now)
{
    const QDateTime date = Start.addSecs(now.count() / 1000);
    const ModelMessage message { .text = textOf(mail, date), .arrivedAt = date };
    const Duty duty = dutyIn(mailbox);
    add(mailbox, mail, store.mailboxes.at(mailbox).deliver(message), duty, message);
}

void Mailhouse::add(const QByteArray &mailbox, int mail, quint32 uid, Duty duty, const ModelMessage &message)
{
    const quint32 uidValidity = store.mailboxes.at(mailbox).uidValidity();
    Copy copy { .mail = mail,
                .mailbox = mailbox,
                .uidValidity = uidValidity,
                .uid = uid,
                .duty = duty,
                .arrivedAt = message.arrivedAt.toSecsSinceEpoch() };
    copy.changes.push_back({ m_changes, !message.has("\\Seen") && !message.has("\\Deleted") });
    m_places[{ mailbox, uidValidity, uid }] = m_copies.size();
    m_copies.push_back(std::move(copy));
}

// A mailbox made anew is known by dates: where the program knows none, it cannot tell old from new.
Mailhouse::Duty Mailhouse::dutyIn(const QByteArray &mailbox) const
{
    const imap::Bookmark bookmark = bookmarkOf(mailbox);
    const bool isKnown = bookmark.uidValidity == store.mailboxes.at(mailbox).uidValidity();
    return bookmark.isSet() && (isKnown || bookmark.newest != 0) ? Duty::Must : Duty::Maybe;
}

void Mailhouse::note(const QByteArray &mailbox, quint32 uid)
{
    const ModelMailbox &box = store.mailboxes.at(mailbox);
    Copy &copy = m_copies[m_places.at({ mailbox, box.uidValidity(), uid })];
    const ModelMessage *message = box.message(uid);
    const bool isUnread = message && !message->has("\\Seen") && !message->has("\\Deleted");
    if (isUnread != copy.isUnread())
        copy.changes.push_back({ m_changes, isUnread });
}

// What is restored and was judged has been announced, or was not to be. What was not judged is known by its date, and so
// only where all that came before it is older.
void Mailhouse::makeAnew(const QByteArray &mailbox, bool isRestored)
{
    ModelMailbox &box = store.mailboxes.at(mailbox);
    const imap::Bookmark bookmark = bookmarkOf(mailbox);
    const qint64 judged = bookmark.newest;
    std::vector<Copy> kept;
    qint64 newest = 0;
    qint64 oldestNew = std::numeric_limits<qint64>::max(); // whose date may be all that the program knows
    for (const Copy &copy : m_copies) {
        if (copy.mailbox == mailbox && copy.uidValidity == box.uidValidity() && copy.duty != Duty::Never)
            oldestNew = std::min(oldestNew, copy.arrivedAt);
    }
    for (Copy &copy : m_copies) {
        if (copy.mailbox != mailbox || copy.uidValidity != box.uidValidity())
            continue;
        const bool isDated = judged != 0 && copy.arrivedAt >= std::max(judged, newest); // not: moved there
        newest = std::max(newest, copy.arrivedAt);
        if (!box.message(copy.uid))
            continue;
        kept.push_back(copy);
        const bool isOld =
            copy.duty == Duty::Never && copy.arrivedAt < oldestNew && (judged == 0 || copy.arrivedAt < judged);
        const bool isJudged = bookmark.uidValidity == box.uidValidity() && copy.uid < bookmark.uidNext;
        const bool isNew = copy.duty == Duty::Must && copy.wasAlwaysUnread() && isDated && !isJudged;
        kept.back().duty = isOld ? Duty::Never : isNew ? Duty::Must : Duty::Maybe;
        if (copy.isUnread())
            copy.changes.push_back({ m_changes, false });
    }
    if (!isRestored)
        return box.makeAnew();
    box.restore();
    for (std::size_t i = 0; i < kept.size(); ++i)
        add(mailbox, kept[i].mail, box.messages()[i].uid, kept[i].duty, box.messages()[i]);
}

void Mailhouse::move(const QByteArray &from, quint32 uid, const QByteArray &to)
{
    ModelMessage message = *store.mailboxes.at(from).message(uid);
    const Copy copy = m_copies[m_places.at({ from, store.mailboxes.at(from).uidValidity(), uid })];
    const Duty duty = dutyIn(to);
    store.mailboxes.at(from).expunge(uid);
    note(from, uid);
    const bool isKnown = bookmarkOf(to).uidValidity == store.mailboxes.at(to).uidValidity();
    // Into one made anew that the program has not seen: its date is an old one.
    add(to, copy.mail, store.mailboxes.at(to).deliver(message), isKnown ? duty : Duty::Maybe, message);
}

std::optional<quint32> Mailhouse::pick(const QByteArray &mailbox, int which) const
{
    const auto &messages = store.mailboxes.at(mailbox).messages();
    if (messages.empty())
        return std::nullopt;
    return messages[messages.size() - 1 - std::size_t(which) % messages.size()].uid;
}
