// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was decided about messages, in a StateStore.

#include "StateRows.h"
#include "StateStore.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace stateRows;

namespace {
constexpr int MaxDecided = 2000; // in all
constexpr int DaysDecided = 7; // is kept what was decided
constexpr int DaysTexts = 1; // and about whom
} // namespace

std::optional<Error> StateStore::note(const DecidedMessage &decided)
{
    QSqlQuery &row = query(
        u"INSERT INTO decided (reader, account, mailbox, uidvalidity, uid, at, effect, cause, rule,"
        " important, from_name, from_address, subject) VALUES (:reader, :account, :mailbox, :uidvalidity, :uid, :at,"
        " :effect, :cause, :rule, :important, :from_name, :from_address, :subject)"_s);
    bindKey(row, decided.key);
    row.bindValue(u":at"_s, decided.at.toSecsSinceEpoch());
    row.bindValue(u":effect"_s, toWord(decided.decision.effect));
    row.bindValue(u":cause"_s, toWord(decided.decision.cause));
    row.bindValue(u":rule"_s, decided.decision.rule);
    row.bindValue(u":important"_s, decided.decision.emphasis == Decision::Emphasis::Important);
    row.bindValue(u":from_name"_s, decided.fromName);
    row.bindValue(u":from_address"_s, decided.fromAddress);
    row.bindValue(u":subject"_s, decided.subject);
    return run(row) && forgetDecided(decided.at) ? std::nullopt : std::optional(unwritable());
}

bool StateStore::forgetDecided(const QDateTime &now)
{
    QSqlQuery &old =
        query(u"DELETE FROM decided WHERE reader = :reader AND (at < :then OR id <="
              " (SELECT id FROM decided WHERE reader = :reader ORDER BY id DESC LIMIT 1 OFFSET %1))"_s.arg(MaxDecided));
    old.bindValue(u":then"_s, now.addDays(-DaysDecided).toSecsSinceEpoch());
    QSqlQuery &texts = query(u"UPDATE decided SET from_name = NULL, from_address = NULL, subject = NULL"
                             " WHERE reader = :reader AND at < :then AND subject IS NOT NULL"_s);
    texts.bindValue(u":then"_s, now.addDays(-DaysTexts).toSecsSinceEpoch());
    return run(old) && run(texts);
}

QList<DecidedMessage> StateStore::decided(const QDateTime &now) const
{
    QSqlQuery &rows =
        query(u"SELECT account, mailbox, uidvalidity, uid, at, effect, cause, rule, important, from_name,"
              " from_address, subject FROM decided WHERE reader = :reader AND at >= :then ORDER BY id DESC"_s);
    rows.bindValue(u":then"_s, now.addDays(-DaysDecided).toSecsSinceEpoch());
    QList<DecidedMessage> all;
    for (bool more = run(rows) && rows.next(); more; more = rows.next()) {
        DecidedMessage one { .key = keyIn(rows),
                             .at = QDateTime::fromSecsSinceEpoch(rows.value(4).toLongLong(), Qt::UTC) };
        one.decision.effect = decisionEffectFromWord(rows.value(5).toString()).value_or(Decision::Effect::Silent);
        one.decision.cause = decisionCauseFromWord(rows.value(6).toString()).value_or(Decision::Cause::New);
        one.decision.rule = rows.value(7).toString();
        if (rows.value(8).toBool())
            one.decision.emphasis = Decision::Emphasis::Important;
        one.fromName = rows.value(9).toString();
        one.fromAddress = rows.value(10).toString();
        one.subject = rows.value(11).toString();
        all += one;
    }
    rows.finish();
    return all;
}

std::optional<Error> StateStore::forgetTexts(const MessageKey &key)
{
    static const QString statement =
        u"UPDATE decided SET from_name = NULL, from_address = NULL, subject = NULL"_s + ByKey;
    return runKeyed(statement, key);
}

std::optional<Error> StateStore::leaveUncounted(const MessageKey &key)
{
    return runKeyed(u"INSERT OR IGNORE INTO uncounted VALUES (:reader, :account, :mailbox, :uidvalidity, :uid)"_s, key);
}

QList<MessageKey> StateStore::uncounted(const QString &account) const
{
    return keysIn(u"SELECT account, mailbox, uidvalidity, uid FROM uncounted"
                  " WHERE reader = :reader AND account = :account"_s,
                  account);
}

std::optional<Error> StateStore::pauseUntil(const QDateTime &end)
{
    QSqlQuery &row = query(u"INSERT OR REPLACE INTO paused VALUES (:reader, :until)"_s);
    row.bindValue(u":until"_s, end.isValid() ? end.toSecsSinceEpoch() : 0);
    return run(row) ? std::nullopt : std::optional(unwritable());
}

QDateTime StateStore::pausedUntil() const
{
    QSqlQuery &row = query(u"SELECT until FROM paused WHERE reader = :reader AND until > 0"_s);
    QDateTime end;
    if (run(row) && row.next())
        end = QDateTime::fromSecsSinceEpoch(row.value(0).toLongLong(), Qt::UTC);
    row.finish();
    return end;
}
