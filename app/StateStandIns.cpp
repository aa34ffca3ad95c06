// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a StateStore knows of stand-ins: mail that is owed and has been found in another mailbox, too. It is told once;
// but it may leave the mailbox where it was found first before anybody was told, as in quiet hours, and the other one has
// been looked through by then.

#include "StateRows.h"
#include "StateStore.h"

using namespace Qt::StringLiterals;
using namespace stateRows;

namespace {
const QString ForOriginal = u" WHERE reader = :reader AND account = :account AND for_mailbox = :for_mailbox"
                            " AND for_uidvalidity = :for_uidvalidity AND for_uid = :for_uid"_s;

void bindOriginal(QSqlQuery &query, const MessageKey &original)
{
    query.bindValue(u":account"_s, original.account);
    query.bindValue(u":for_mailbox"_s, original.mailbox);
    query.bindValue(u":for_uidvalidity"_s, original.uidValidity);
    query.bindValue(u":for_uid"_s, original.uid);
}
} // namespace

bool StateStore::writeStandIn(const Message &message, const MessageKey &original)
{
    QSqlQuery &row = query(u"INSERT OR IGNORE INTO stand_in (reader, account, mailbox, uidvalidity, uid, message,"
                           " for_mailbox, for_uidvalidity, for_uid) VALUES (:reader, :account, :mailbox, :uidvalidity,"
                           " :uid, :message, :for_mailbox, :for_uidvalidity, :for_uid)"_s);
    bindKey(row, message.key);
    bindOriginal(row, original);
    row.bindValue(u":message"_s, toJson(message));
    return run(row);
}

std::optional<Message> StateStore::standInFor(const MessageKey &original) const
{
    static const QString statement =
        u"SELECT account, mailbox, uidvalidity, uid, message FROM stand_in"_s + ForOriginal + u" ORDER BY id LIMIT 1"_s;
    QSqlQuery &row = query(statement);
    bindOriginal(row, original);
    std::optional<Message> message;
    if (run(row) && row.next())
        message = fromJson(keyIn(row), row.value(4).toString());
    row.finish();
    return message;
}

// It is owed, and the others stand in for it.
bool StateStore::callStandIn(const Message &standIn, const MessageKey &original)
{
    static const QString called = u"DELETE FROM stand_in"_s + ByKey;
    static const QString others =
        u"UPDATE stand_in SET for_mailbox = :mailbox, for_uidvalidity = :uidvalidity, for_uid = :uid"_s + ForOriginal;
    QSqlQuery &rows = query(others);
    bindOriginal(rows, original);
    bindKey(rows, standIn.key);
    return !runKeyed(called, standIn.key) && run(rows) && writeOwed(standIn) && writeNames(standIn);
}

bool StateStore::dismissStandIns(const MessageKey &original)
{
    static const QString statement = u"DELETE FROM stand_in"_s + ForOriginal;
    QSqlQuery &rows = query(statement);
    bindOriginal(rows, original);
    return run(rows);
}

QList<MessageKey> StateStore::standIns(const QString &account) const
{
    return keysIn(u"SELECT account, mailbox, uidvalidity, uid FROM stand_in"
                  " WHERE reader = :reader AND account = :account ORDER BY id"_s,
                  account);
}

std::optional<Error> StateStore::callStandIns(const QString &account)
{
    static const QString orphaned =
        u"SELECT DISTINCT account, for_mailbox, for_uidvalidity, for_uid FROM stand_in AS s"
        " WHERE reader = :reader AND account = :account AND NOT EXISTS (SELECT 1 FROM announced AS a"
        " WHERE a.reader = s.reader AND a.account = s.account AND a.mailbox = s.for_mailbox"
        " AND a.uidvalidity = s.for_uidvalidity AND a.uid = s.for_uid AND a.owed IS NOT NULL)"_s;
    const QList<MessageKey> originals = keysIn(orphaned, account);
    bool ok = m_database.transaction();
    for (const MessageKey &original : originals) {
        const std::optional<Message> standIn = standInFor(original);
        ok = ok && (!standIn || callStandIn(*standIn, original));
    }
    if (ok && m_database.commit())
        return std::nullopt;
    const Error error = unwritable();
    m_database.rollback();
    return error;
}
