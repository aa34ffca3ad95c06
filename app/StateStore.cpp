// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StateStore.h"

#include "ProfilePaths.h"
#include "StateRows.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;
using namespace stateRows;

namespace {

constexpr int CacheKiB = 256; // else the whole file would be in memory in the end, up to 2 MiB

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
    {
        // The same mail as one that is owed, in another mailbox. message: as JSON
        u"CREATE TABLE stand_in (id INTEGER PRIMARY KEY, reader INTEGER, account TEXT, mailbox TEXT,"
        " uidvalidity INTEGER, uid INTEGER, message TEXT, for_mailbox TEXT, for_uidvalidity INTEGER, for_uid INTEGER,"
        " UNIQUE (reader, account, mailbox, uidvalidity, uid))"_s,
    },
};

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

std::optional<Error> StateStore::removeAccount(const QString &account)
{
    for (const QString &table : { u"bookmark"_s, u"announced"_s, u"named"_s, u"told"_s, u"change"_s, u"snoozed"_s,
                                  u"moves"_s, u"decided"_s, u"uncounted"_s, u"stand_in"_s }) {
        QSqlQuery rows(m_database);
        rows.prepare(u"DELETE FROM %1 WHERE account = :account"_s.arg(table));
        rows.bindValue(u":account"_s, account);
        if (!run(rows))
            return unwritable();
    }
    return std::nullopt;
}

QList<MessageKey> StateStore::keysIn(const QString &statement, const QString &account) const
{
    QSqlQuery &rows = query(statement);
    rows.bindValue(u":account"_s, account);
    QList<MessageKey> keys;
    for (bool more = run(rows) && rows.next(); more; more = rows.next())
        keys += keyIn(rows);
    rows.finish();
    return keys;
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
