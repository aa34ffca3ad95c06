// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StateStore.h"

#include "ProfilePaths.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxRemembered = 500; // announced and never read, for each mailbox
constexpr int MaxNames = 1000; // for each account; a message has up to two
constexpr int CacheKiB = 256; // else the whole file would be in memory in the end, up to 2 MiB
constexpr int MaxDecided = 2000; // in all
constexpr int DaysDecided = 7; // is kept what was decided
constexpr int DaysTexts = 1; // and about whom

// What made each version of the file out of the one before.
const QList<QStringList> Versions {
    {
        u"CREATE TABLE bookmark (reader INTEGER, account TEXT, mailbox TEXT, uidvalidity INTEGER, uidnext INTEGER,"
        " modseq INTEGER, PRIMARY KEY (reader, account, mailbox)) WITHOUT ROWID"_s,
        // owed: the message as JSON until it has been announced, then NULL
        u"CREATE TABLE announced (reader INTEGER, account TEXT, mailbox TEXT, uidvalidity INTEGER, uid INTEGER,"
        " message_id TEXT, at INTEGER, owed TEXT, PRIMARY KEY (reader, account, mailbox, uidvalidity, uid)) WITHOUT ROWID"_s,
    },
    {
        u"ALTER TABLE bookmark ADD COLUMN newest INTEGER DEFAULT 0"_s,
        u"ALTER TABLE announced DROP COLUMN message_id"_s,
        // What is announced already, by the names that it has in every mailbox, and where it was first seen. In the
        // order of their ids.
        u"CREATE TABLE named (id INTEGER PRIMARY KEY, reader INTEGER, account TEXT, name BLOB, mailbox TEXT,"
        " uidvalidity INTEGER, UNIQUE (reader, account, name))"_s,
    },
    {
        u"CREATE TABLE told (reader INTEGER, account TEXT, what TEXT, PRIMARY KEY (reader, account, what)) WITHOUT ROWID"_s,
    },
    {
        // One message may have been announced in a mailbox, left it, and come back: each time it has the name.
        u"ALTER TABLE named RENAME TO named_once"_s,
        u"CREATE TABLE named (id INTEGER PRIMARY KEY, reader INTEGER, account TEXT, name BLOB, mailbox TEXT,"
        " uidvalidity INTEGER, uid INTEGER, UNIQUE (reader, account, name, mailbox, uidvalidity, uid))"_s,
        u"INSERT INTO named SELECT *, 0 FROM named_once"_s,
        u"DROP TABLE named_once"_s,
    },
    {
        u"CREATE TABLE change (reader INTEGER, account TEXT, mailbox TEXT, uidvalidity INTEGER, uid INTEGER,"
        " change TEXT, due INTEGER, PRIMARY KEY (reader, account, mailbox, uidvalidity, uid)) WITHOUT ROWID"_s,
        // message: as JSON, until it is shown again
        u"CREATE TABLE snoozed (reader INTEGER, account TEXT, mailbox TEXT, uidvalidity INTEGER, uid INTEGER,"
        " until INTEGER, message TEXT, PRIMARY KEY (reader, account, mailbox, uidvalidity, uid)) WITHOUT ROWID"_s,
        u"CREATE TABLE moves (reader INTEGER, account TEXT, changes TEXT, as_of INTEGER,"
        " PRIMARY KEY (reader, account)) WITHOUT ROWID"_s,
    },
    {
        // who and what: NULL once they are forgotten
        u"CREATE TABLE decided (id INTEGER PRIMARY KEY, reader INTEGER, account TEXT, mailbox TEXT,"
        " uidvalidity INTEGER, uid INTEGER, at INTEGER, effect TEXT, cause TEXT, rule TEXT, important INTEGER,"
        " from_name TEXT, from_address TEXT, subject TEXT)"_s,
        u"CREATE TABLE uncounted (reader INTEGER, account TEXT, mailbox TEXT, uidvalidity INTEGER, uid INTEGER,"
        " PRIMARY KEY (reader, account, mailbox, uidvalidity, uid)) WITHOUT ROWID"_s,
        u"CREATE TABLE paused (reader INTEGER PRIMARY KEY, until INTEGER)"_s,
    },
};

const QString OfMailbox = u" WHERE reader = :reader AND account = :account AND mailbox = :mailbox"_s;
const QString ByKey = OfMailbox + u" AND uidvalidity = :uidvalidity AND uid = :uid"_s;

// What is told later is judged later, by the rules of then.
QJsonObject toObject(const MessageTraits &traits)
{
    if (traits == MessageTraits())
        return {};
    QJsonObject fields;
    for (auto field = traits.fields.cbegin(); field != traits.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    return { { u"recipients"_s, QJsonArray::fromStringList(traits.recipients) },
             { u"listId"_s, traits.listId },
             { u"fields"_s, fields },
             { u"size"_s, qint64(traits.size) } };
}

MessageTraits toTraits(const QJsonObject &object)
{
    MessageTraits traits;
    const QJsonArray recipients = object[u"recipients"_s].toArray();
    for (const auto &address : recipients)
        traits.recipients += address.toString();
    traits.listId = object[u"listId"_s].toString();
    const QJsonObject fields = object[u"fields"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        traits.fields.insert(field.key(), field.value().toString());
    traits.size = quint64(object[u"size"_s].toInteger());
    return traits;
}

QString toJson(const Message &message)
{
    const QJsonObject object {
        { u"fromName"_s, message.fromName },   { u"fromAddress"_s, message.fromAddress },
        { u"subject"_s, message.subject },     { u"date"_s, message.date.toUTC().toString(Qt::ISODate) },
        { u"messageId"_s, message.messageId }, { u"emailId"_s, message.emailId },
        { u"preview"_s, message.preview },     { u"traits"_s, toObject(message.traits) }
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Message fromJson(const MessageKey &key, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return { .key = key,
             .fromName = object[u"fromName"_s].toString(),
             .fromAddress = object[u"fromAddress"_s].toString(),
             .subject = object[u"subject"_s].toString(),
             .date = QDateTime::fromString(object[u"date"_s].toString(), Qt::ISODate),
             .messageId = object[u"messageId"_s].toString(),
             .emailId = object[u"emailId"_s].toString(),
             .traits = toTraits(object[u"traits"_s].toObject()),
             .preview = object[u"preview"_s].toString() };
}

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

void bindKey(QSqlQuery &query, const MessageKey &key)
{
    query.bindValue(u":account"_s, key.account);
    query.bindValue(u":mailbox"_s, key.mailbox);
    query.bindValue(u":uidvalidity"_s, key.uidValidity);
    query.bindValue(u":uid"_s, key.uid);
}

// Of rows that begin with account, mailbox, UIDVALIDITY and UID.
MessageKey keyIn(const QSqlQuery &row)
{
    return { row.value(0).toString(), row.value(1).toString(), row.value(2).toUInt(), row.value(3).toUInt() };
}

QDateTime timeIn(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

void bindMailbox(QSqlQuery &query, const QString &account, const QString &mailbox)
{
    query.bindValue(u":account"_s, account);
    query.bindValue(u":mailbox"_s, mailbox);
}

// SQLite would make the file readable for everybody; its own helper files take the modes of this one. Empty: done.
QString makePrivateFile(const QString &path)
{
    if (const QString why = privacy::makeDirectoryFor(path); !why.isEmpty())
        return why;
    QFile file(path);
    const bool isDone = file.open(QIODevice::ReadWrite) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return isDone ? QString() : file.errorString() + u": "_s + path;
}

} // namespace

StateStore::StateStore(const QString &path, Reader reader)
    : m_path(path)
    , m_reader(reader)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
}

StateStore::~StateStore()
{
    const QString name = m_database.connectionName();
    m_queries.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

std::optional<Error> StateStore::open()
{
    const auto error = openFile();
    if (!error)
        return std::nullopt;
    if (error->cause != Error::Cause::StateUnreadable)
        return openMemory(*error);
    if (const auto worse = moveAside(error->words))
        return openMemory(*worse);
    if (const auto worse = openFile())
        return openMemory(*worse);
    return error;
}

std::optional<Error> StateStore::openFile()
{
    if (const QString why = makePrivateFile(m_path); !why.isEmpty())
        return makeError(Error::Cause::StateUnwritable, why);
    m_database.setDatabaseName(m_path);
    if (!m_database.open())
        return makeError(Error::Cause::StateUnreadable, m_database.lastError().databaseText());

    QSqlQuery check(m_database);
    if (!check.exec(u"PRAGMA quick_check(1)"_s) || !check.next() || check.value(0).toString() != "ok"_L1)
        return makeError(Error::Cause::StateUnreadable, check.lastError().databaseText());
    check.exec(u"PRAGMA user_version"_s);
    const int version = check.next() ? check.value(0).toInt() : 0;
    if (version > Versions.size())
        return makeError(Error::Cause::StateTooNew, m_path);
    check.finish();

    if (!bringUpToDate(version))
        return unwritable();

    // A commit outlives the process at once, and the machine's power a moment later: no wait for the disk in between.
    check.exec(u"PRAGMA journal_mode = WAL"_s);
    check.exec(u"PRAGMA synchronous = NORMAL"_s);
    check.exec(u"PRAGMA cache_size = -%1"_s.arg(CacheKiB));
    check.exec(u"PRAGMA secure_delete = ON"_s); // what was announced leaves no subject behind
    return std::nullopt;
}

std::optional<Error> StateStore::openMemory(const Error &why)
{
    m_database.close();
    m_database.setDatabaseName(u":memory:"_s);
    if (m_database.open())
        bringUpToDate(0);
    return why;
}

std::optional<Error> StateStore::moveAside(const QString &why)
{
    m_database.close();
    const QString aside = m_path + u".broken-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    for (const QString &helper : { u"-wal"_s, u"-shm"_s })
        QFile::remove(m_path + helper); // they belong to the broken file and would break the next one
    if (!QFile::rename(m_path, aside))
        return makeError(Error::Cause::StateUnwritable, why);
    return std::nullopt;
}

bool StateStore::bringUpToDate(int version)
{
    if (version == Versions.size())
        return true;
    m_database.transaction();
    QStringList statements;
    for (const QStringList &next : Versions.sliced(version))
        statements += next;
    statements += u"PRAGMA user_version = %1"_s.arg(Versions.size());
    for (const QString &statement : std::as_const(statements)) {
        QSqlQuery query(m_database);
        if (!query.exec(statement)) {
            m_lastError = query.lastError().databaseText();
            m_database.rollback();
            return false;
        }
    }
    return m_database.commit();
}

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
                                        const QList<Message> &messages)
{
    bool ok = m_database.transaction() && writeBookmark(account, mailbox, bookmark)
        && forgetEarlier(account, mailbox, bookmark.uidValidity);
    for (const Message &message : messages)
        ok = ok && writeOwed(message) && writeNames(message);
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
    for (const QString &table : { u"announced"_s, u"uncounted"_s }) {
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
    const auto error = runKeyed(statement, key);
    const bool isTidy = forgetOldest(key) && forgetOldestNames(key.account);
    return error || isTidy ? error : std::optional(unwritable());
}

std::optional<Error> StateStore::forget(const MessageKey &key)
{
    static const QString statement = u"DELETE FROM announced"_s + ByKey;
    static const QString uncounted = u"DELETE FROM uncounted"_s + ByKey;
    const auto error = runKeyed(statement, key);
    return error ? error : runKeyed(uncounted, key);
}

std::optional<Error> StateStore::takeBack(const Message &message)
{
    static const QString statement = u"DELETE FROM named"_s + ByKey + u" AND name = :name"_s;
    QSqlQuery &row = query(statement);
    bindKey(row, message.key);
    bool ok = m_database.transaction() && !forget(message.key);
    for (const QByteArray &name : namesOf(message)) {
        row.bindValue(u":name"_s, name);
        ok = ok && run(row);
    }
    if (ok && m_database.commit())
        return std::nullopt;
    const Error error = unwritable();
    m_database.rollback();
    return error;
}

bool StateStore::isNews(const QString &account, const QString &what)
{
    QSqlQuery &row = query(u"INSERT OR IGNORE INTO told VALUES (:reader, :account, :what)"_s);
    row.bindValue(u":account"_s, account);
    row.bindValue(u":what"_s, what);
    return !run(row) || row.numRowsAffected() > 0; // rather twice than never
}

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
        DecidedMessage one { .key = { rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toUInt(),
                                      rows.value(3).toUInt() },
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
    QSqlQuery &rows = query(u"SELECT mailbox, uidvalidity, uid FROM uncounted"
                            " WHERE reader = :reader AND account = :account"_s);
    rows.bindValue(u":account"_s, account);
    QList<MessageKey> keys;
    for (bool more = run(rows) && rows.next(); more; more = rows.next())
        keys += MessageKey { account, rows.value(0).toString(), rows.value(1).toUInt(), rows.value(2).toUInt() };
    rows.finish();
    return keys;
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

std::optional<Error> StateStore::removeAccount(const QString &account)
{
    for (const QString &table : { u"bookmark"_s, u"announced"_s, u"named"_s, u"told"_s, u"change"_s, u"snoozed"_s,
                                  u"moves"_s, u"decided"_s, u"uncounted"_s }) {
        QSqlQuery rows(m_database);
        rows.prepare(u"DELETE FROM %1 WHERE account = :account"_s.arg(table));
        rows.bindValue(u":account"_s, account);
        if (!run(rows))
            return unwritable();
    }
    return std::nullopt;
}

std::optional<Error> StateStore::runKeyed(const QString &statement, const MessageKey &key)
{
    return runKeyed(query(statement), key);
}

std::optional<Error> StateStore::runKeyed(QSqlQuery &row, const MessageKey &key)
{
    bindKey(row, key);
    return run(row) ? std::nullopt : std::optional(unwritable());
}

QSqlQuery &StateStore::query(const QString &statement) const
{
    auto known = m_queries.find(statement);
    if (known == m_queries.end()) {
        known = m_queries.emplace(statement, QSqlQuery(m_database)).first;
        known->second.setForwardOnly(true);
    }
    if (known->second.lastQuery().isEmpty() || known->second.lastError().isValid())
        known->second.prepare(statement);
    known->second.bindValue(u":reader"_s, int(m_reader));
    return known->second;
}

bool StateStore::run(QSqlQuery &query) const
{
    if (query.exec())
        return true;
    m_lastError = query.lastError().databaseText();
    return false;
}

Error StateStore::unwritable() const
{
    return makeError(Error::Cause::StateUnwritable,
                     m_lastError.isEmpty() ? m_database.lastError().databaseText() : m_lastError);
}
