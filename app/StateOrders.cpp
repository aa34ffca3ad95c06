// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What users ordered for messages, in a StateStore.

#include "StateRows.h"
#include "StateStore.h"

using namespace Qt::StringLiterals;
using namespace stateRows;

QList<WaitingChange> StateStore::waitingChanges() const
{
    QSqlQuery &rows = query(u"SELECT account, mailbox, uidvalidity, uid, change, due FROM change"
                            " WHERE reader = :reader ORDER BY due, uid"_s);
    QList<WaitingChange> changes;
    for (bool more = run(rows) && rows.next(); more; more = rows.next()) {
        if (const auto change = messageChangeFromWord(rows.value(4).toString()))
            changes += WaitingChange { keyIn(rows), *change, timeIn(rows.value(5)) };
    }
    rows.finish();
    return changes;
}

std::optional<Error> StateStore::store(const WaitingChange &change)
{
    QSqlQuery &row = query(u"INSERT OR REPLACE INTO change VALUES"
                           " (:reader, :account, :mailbox, :uidvalidity, :uid, :change, :due)"_s);
    row.bindValue(u":change"_s, toWord(change.change));
    row.bindValue(u":due"_s, change.due.toMSecsSinceEpoch());
    return runKeyed(row, change.key);
}

std::optional<Error> StateStore::dropChange(const MessageKey &key)
{
    static const QString statement = u"DELETE FROM change"_s + ByKey;
    return runKeyed(statement, key);
}

QList<SnoozedMessage> StateStore::snoozed() const
{
    QSqlQuery &rows = query(u"SELECT account, mailbox, uidvalidity, uid, message, until FROM snoozed"
                            " WHERE reader = :reader ORDER BY until, uid"_s);
    QList<SnoozedMessage> messages;
    for (bool more = run(rows) && rows.next(); more; more = rows.next())
        messages += SnoozedMessage { fromJson(keyIn(rows), rows.value(4).toString()), timeIn(rows.value(5)) };
    rows.finish();
    return messages;
}

std::optional<Error> StateStore::store(const SnoozedMessage &snoozed)
{
    QSqlQuery &row = query(u"INSERT OR REPLACE INTO snoozed VALUES"
                           " (:reader, :account, :mailbox, :uidvalidity, :uid, :until, :message)"_s);
    row.bindValue(u":until"_s, snoozed.until.toMSecsSinceEpoch());
    row.bindValue(u":message"_s, toJson(snoozed.message));
    return runKeyed(row, snoozed.message.key);
}

std::optional<Error> StateStore::dropSnooze(const MessageKey &key)
{
    static const QString statement = u"DELETE FROM snoozed"_s + ByKey;
    return runKeyed(statement, key);
}

PossibleMoves StateStore::possibleMoves(const QString &account) const
{
    QSqlQuery &row = query(u"SELECT changes, as_of FROM moves WHERE reader = :reader AND account = :account"_s);
    row.bindValue(u":account"_s, account);
    PossibleMoves moves;
    if (run(row) && row.next()) {
        moves.asOf = timeIn(row.value(1));
        for (const QString &word : row.value(0).toString().split(u' ', Qt::SkipEmptyParts)) {
            if (const auto change = messageChangeFromWord(word))
                moves.changes += *change;
        }
    }
    row.finish();
    return moves;
}

std::optional<Error> StateStore::store(const QString &account, const PossibleMoves &moves)
{
    QStringList words;
    for (const MessageChange change : moves.changes)
        words += toWord(change);
    QSqlQuery &row = query(u"INSERT OR REPLACE INTO moves VALUES (:reader, :account, :changes, :as_of)"_s);
    row.bindValue(u":account"_s, account);
    row.bindValue(u":changes"_s, words.join(u' '));
    row.bindValue(u":as_of"_s, moves.asOf.toMSecsSinceEpoch());
    return run(row) ? std::nullopt : std::optional(unwritable());
}
