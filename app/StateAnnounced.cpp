// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a StateStore knows of mailboxes and of the messages that were announced.

#include "StateRows.h"
#include "StateStore.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stateRows;

namespace {
constexpr int MaxRemembered = 500; // announced and never read, for each mailbox
constexpr int MaxNames = 1000; // for each account; a message has up to two

// By what a message is known in every mailbox, the better name first. Hashed: what was announced leaves nothing readable
// behind.
QByteArrayList namesOf(const Message &message)
{
    QByteArrayList names;
    for (const QString &name : { message.emailId.isEmpty() ? QString() : u"EMAILID "_s + message.emailId,
                                 message.messageId.isEmpty() ? QString() : u"Message-ID "_s + message.messageId }) {
        if (!name.isEmpty())
            names += QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).first(16);
    }
    return names;
}

// In another mailbox, or in this one before it was made anew.
bool isRepeat(const Message &message, const Message &earlier)
{
    const bool isElsewhere =
        message.key.mailbox != earlier.key.mailbox || message.key.uidValidity != earlier.key.uidValidity;
    const QByteArrayList names = namesOf(message);
    return isElsewhere && !names.isEmpty() && namesOf(earlier).contains(names.first());
}
} // namespace

imap::Bookmark StateStore::bookmark(const QString &account, const QString &mailbox) const
{
    static const QString statement = u"SELECT uidvalidity, uidnext, modseq, newest FROM bookmark"_s + OfMailbox;
    QSqlQuery &row = query(statement);
    bindMailbox(row, account, mailbox);
    imap::Bookmark bookmark;
    if (run(row) && row.next())
        bookmark = { row.value(0).toUInt(), row.value(1).toUInt(), row.value(2).toULongLong(),
                     row.value(3).toLongLong() };
    row.finish();
    return bookmark;
}

QList<Message> StateStore::owed(const QString &account) const
{
    QSqlQuery &rows = query(u"SELECT mailbox, uidvalidity, uid, owed FROM announced WHERE reader = :reader"
                            " AND account = :account AND owed IS NOT NULL ORDER BY at, uid"_s);
    rows.bindValue(u":account"_s, account);
    QList<Message> messages;
    for (bool more = run(rows) && rows.next(); more; more = rows.next()) {
        const MessageKey key { account, rows.value(0).toString(), rows.value(1).toUInt(), rows.value(2).toUInt() };
        messages += fromJson(key, rows.value(3).toString());
    }
    rows.finish();
    return messages;
}

std::optional<Error> StateStore::record(const QString &account, const QString &mailbox, const imap::Bookmark &bookmark,
                                        const QList<Message> &messages, const QList<Message> &repeats)
{
    const QList<Message> stillOwed = repeats.isEmpty() ? QList<Message>() : owed(account);
    bool ok = m_database.transaction() && writeBookmark(account, mailbox, bookmark)
        && forgetEarlier(account, mailbox, bookmark.uidValidity);
    for (const Message &message : messages)
        ok = ok && writeOwed(message) && writeNames(message);
    for (const Message &repeat : repeats) {
        const auto original =
            std::ranges::find_if(stillOwed, [&](const Message &one) { return isRepeat(repeat, one); });
        ok = ok && (original == stillOwed.cend() || writeStandIn(repeat, original->key));
    }
    if (ok && m_database.commit())
        return std::nullopt;
    const Error error = unwritable();
    m_database.rollback();
    return error;
}

bool StateStore::writeBookmark(const QString &account, const QString &mailbox, const imap::Bookmark &bookmark)
{
    QSqlQuery &row = query(u"INSERT OR REPLACE INTO bookmark VALUES"
                           " (:reader, :account, :mailbox, :uidvalidity, :uidnext, :modseq, :newest)"_s);
    bindMailbox(row, account, mailbox);
    row.bindValue(u":uidvalidity"_s, bookmark.uidValidity);
    row.bindValue(u":uidnext"_s, bookmark.uidNext);
    row.bindValue(u":modseq"_s, bookmark.highestModSequence);
    row.bindValue(u":newest"_s, bookmark.newest);
    return run(row);
}

bool StateStore::writeOwed(const Message &message)
{
    QSqlQuery &row = query(u"INSERT OR IGNORE INTO announced VALUES"
                           " (:reader, :account, :mailbox, :uidvalidity, :uid, :at, :owed)"_s);
    bindKey(row, message.key);
    row.bindValue(u":at"_s, QDateTime::currentSecsSinceEpoch());
    row.bindValue(u":owed"_s, toJson(message));
    return run(row);
}

bool StateStore::writeNames(const Message &message)
{
    QSqlQuery &row = query(u"INSERT OR IGNORE INTO named (reader, account, name, mailbox, uidvalidity, uid)"
                           " VALUES (:reader, :account, :name, :mailbox, :uidvalidity, :uid)"_s);
    bindKey(row, message.key);
    bool ok = true;
    for (const QByteArray &name : namesOf(message)) {
        row.bindValue(u":name"_s, name);
        ok = ok && run(row);
    }
    return ok;
}

QList<Message> StateStore::withoutRepeats(const QList<Message> &messages) const
{
    QList<Message> news = messages;
    news.removeIf([this](const Message &message) { return wasAnnouncedElsewhere(message); });
    return news;
}

// Two messages of one mailbox are two, whatever they are called. Of its names, the server's says more than the sender's.
bool StateStore::wasAnnouncedElsewhere(const Message &message) const
{
    const QByteArrayList names = namesOf(message);
    if (names.isEmpty())
        return false;
    QSqlQuery &row = query(u"SELECT 1 FROM named WHERE reader = :reader AND account = :account AND name = :name"
                           " AND NOT (mailbox = :mailbox AND uidvalidity = :uidvalidity)"_s);
    bindMailbox(row, message.key.account, message.key.mailbox);
    row.bindValue(u":uidvalidity"_s, message.key.uidValidity);
    row.bindValue(u":name"_s, names.first());
    const bool was = run(row) && row.next();
    row.finish();
    return was;
}

// Rows of an earlier UIDVALIDITY name other messages now, or none.
bool StateStore::forgetEarlier(const QString &account, const QString &mailbox, quint32 uidValidity)
{
    bool ok = true;
    for (const QString &table : { u"announced"_s, u"uncounted"_s, u"stand_in"_s }) {
        QSqlQuery &rows = query(u"DELETE FROM "_s + table + OfMailbox + u" AND uidvalidity <> :uidvalidity"_s);
        bindMailbox(rows, account, mailbox);
        rows.bindValue(u":uidvalidity"_s, uidValidity);
        ok = ok && run(rows);
    }
    return ok;
}

bool StateStore::forgetOldestNames(const QString &account)
{
    static const QString oldest = u"SELECT id FROM named WHERE reader = :reader AND account = :account"
                                  " ORDER BY id DESC LIMIT 1 OFFSET %1"_s.arg(MaxNames);
    QSqlQuery &rows =
        query(u"DELETE FROM named WHERE reader = :reader AND account = :account AND id <= (%1)"_s.arg(oldest));
    rows.bindValue(u":account"_s, account);
    return run(rows);
}

// Nobody's disk fills up with mail that is never read.
bool StateStore::forgetOldest(const MessageKey &latest)
{
    static const QString statement =
        u"DELETE FROM announced%1 AND uidvalidity = :uidvalidity AND uid < (SELECT min(uid)"
        " FROM (SELECT uid FROM announced%1 AND uidvalidity = :uidvalidity"
        " ORDER BY uid DESC LIMIT %2))"_s.arg(OfMailbox)
            .arg(MaxRemembered);
    QSqlQuery &rows = query(statement);
    bindMailbox(rows, latest.account, latest.mailbox);
    rows.bindValue(u":uidvalidity"_s, latest.uidValidity);
    return run(rows);
}

// Once the popup is out there is time to tidy up.
std::optional<Error> StateStore::announced(const MessageKey &key)
{
    static const QString statement = u"UPDATE announced SET owed = NULL"_s + ByKey;
    const bool isAlone = dismissStandIns(key); // first: whom they stand for must not be gone before them
    const auto error = runKeyed(statement, key);
    const bool isTidy = isAlone && forgetOldest(key) && forgetOldestNames(key.account);
    return error || isTidy ? error : std::optional(unwritable());
}

std::optional<Error> StateStore::forget(const MessageKey &key)
{
    std::optional<Error> error;
    for (const QString &table : { u"announced"_s, u"uncounted"_s, u"stand_in"_s }) {
        if (const auto failure = runKeyed(u"DELETE FROM "_s + table + ByKey, key))
            error = failure;
    }
    return error;
}

StateStore::TakenBack StateStore::takeBack(const Message &message)
{
    static const QString statement = u"DELETE FROM named"_s + ByKey + u" AND name = :name"_s;
    QSqlQuery &row = query(statement);
    bindKey(row, message.key);
    bool ok = m_database.transaction() && !forget(message.key);
    for (const QByteArray &name : namesOf(message)) {
        row.bindValue(u":name"_s, name);
        ok = ok && run(row);
    }
    const std::optional<Message> standIn = standInFor(message.key);
    ok = ok && (!standIn || callStandIn(*standIn, message.key));
    if (ok && m_database.commit())
        return { .standIn = standIn };
    const Error error = unwritable();
    m_database.rollback();
    return { .error = error };
}

bool StateStore::isNews(const QString &account, const QString &what)
{
    QSqlQuery &row = query(u"INSERT OR IGNORE INTO told VALUES (:reader, :account, :what)"_s);
    row.bindValue(u":account"_s, account);
    row.bindValue(u":what"_s, what);
    return !run(row) || row.numRowsAffected() > 0; // rather twice than never
}
