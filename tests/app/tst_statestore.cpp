// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StateStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;

class TestStateStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aMailboxNeverSeenHasNoBookmark();
    void bookmarkAndMessagesOutliveTheProcess();
    void aMessageIsOwedUntilItWasAnnounced();
    void anAnnouncedMessageLeavesNoTextBehind();
    void whatWasSeenIsForgotten();
    void aNewUidValidityDropsTheOldMessages();
    void theSameMessageIsRecordedOnce();
    void whatWasAnnouncedInAnotherMailboxIsNoNews();
    void whatWasAnnouncedBeforeTheMailboxWasMadeAnewIsNoNews();
    void twoMessagesOfOneMailboxAreTwo();
    void theServersNameForAMessageIsTheBetterOne();
    void namesDoNotPileUp();
    void aFileOfTheFirstVersionIsKept();
    void aFileOfTheThirdVersionIsKept();
    void aChangeIsKeptUntilItIsDropped();
    void theLaterChangeOfAMessageCounts();
    void whatIsPutOffComesBackInOrder();
    void whatIsPutOffNoLongerLeavesNoTextBehind();
    void whatAServerHasMailboxesForIsRemembered();
    void mailNeverReadDoesNotPileUp();
    void trayAndWatchRememberApart();
    void whatIsToldOnceIsNewsOnce();
    void whatWasDecidedIsKeptForAWeekAndItsTextsForADay();
    void whatWasDecidedDoesNotPileUp();
    void aMessageThatHasGoneLeavesNoTextsBehind();
    void whatIsNotToBeCountedIsRememberedUntilItIsRead();
    void whatRulesAskOutlivesTheProcess();
    void aPauseOutlivesTheProcess();
    void anAccountIsRemovedForAllReaders();
    void theFileIsReadableByItsUserOnly();
    void aNewerFileIsLeftAloneAndMemoryServes();
    void aBrokenFileIsMovedAside_data();
    void aBrokenFileIsMovedAside();
    void anUnwritablePlaceIsSaidAndMemoryServes();
    void aFullDiskIsSaidAndLosesNothingWritten();

private:
    std::unique_ptr<StateStore> reopened(StateStore::Reader reader = StateStore::Reader::Tray);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

namespace {
Message message(quint32 uid, quint32 uidValidity = 7)
{
    Message message;
    message.key = { u"a"_s, u"INBOX"_s, uidValidity, uid };
    message.fromName = u"Ann O’Nym"_s;
    message.fromAddress = u"ann@example.org"_s;
    message.subject = u"Größe \"%1\" '; DROP TABLE bookmark"_s.arg(uid);
    message.date = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    message.messageId = u"%1@example.org"_s.arg(uid);
    return message;
}

QDateTime aTime()
{
    return { QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC };
}
} // namespace

void TestStateStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"posthorn/state.db"_s);
}

std::unique_ptr<StateStore> TestStateStore::reopened(StateStore::Reader reader)
{
    auto store = std::make_unique<StateStore>(m_path, reader);
    if (const auto error = store->open())
        qWarning("open: cause %d: %s", int(error->cause), qPrintable(error->words));
    return store;
}

void TestStateStore::aMailboxNeverSeenHasNoBookmark()
{
    const auto store = reopened();
    QVERIFY(!store->bookmark(u"a"_s, u"INBOX"_s).isSet());
    QVERIFY(store->owed(u"a"_s).isEmpty());
}

void TestStateStore::bookmarkAndMessagesOutliveTheProcess()
{
    const imap::Bookmark bookmark { 7, 43, quint64(1) << 62 };
    QVERIFY(!reopened()->record(u"a"_s, u"INBOX"_s, bookmark, { message(41), message(42) }));
    const auto store = reopened();
    QCOMPARE(store->bookmark(u"a"_s, u"INBOX"_s), bookmark);
    QCOMPARE(store->owed(u"a"_s), (QList<Message> { message(41), message(42) }));
    QVERIFY(!store->bookmark(u"a"_s, u"Other"_s).isSet());
    QVERIFY(!store->bookmark(u"b"_s, u"INBOX"_s).isSet());
}

void TestStateStore::aMessageIsOwedUntilItWasAnnounced()
{
    QVERIFY(!reopened()->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(41), message(42) }));
    QVERIFY(!reopened()->announced(message(41).key));
    QCOMPARE(reopened()->owed(u"a"_s), (QList<Message> { message(42) }));
}

void TestStateStore::anAnnouncedMessageLeavesNoTextBehind()
{
    {
        const auto store = reopened();
        QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
        QVERIFY(!store->announced(message(42).key));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("DROP TABLE"));
}

void TestStateStore::whatWasSeenIsForgotten()
{
    QVERIFY(!reopened()->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(41), message(42) }));
    QVERIFY(!reopened()->forget(message(42).key));
    QCOMPARE(reopened()->owed(u"a"_s), (QList<Message> { message(41) }));
}

void TestStateStore::aNewUidValidityDropsTheOldMessages()
{
    const auto store = reopened();
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 8, 2, 0 }, { message(1, 8) }));
    QCOMPARE(store->owed(u"a"_s), (QList<Message> { message(1, 8) }));
}

void TestStateStore::theSameMessageIsRecordedOnce()
{
    const auto store = reopened();
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    QVERIFY(!store->announced(message(42).key));
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    QVERIFY(store->owed(u"a"_s).isEmpty()); // announced is announced
}

void TestStateStore::whatWasAnnouncedInAnotherMailboxIsNoNews()
{
    auto store = reopened();
    Message copy = message(42);
    copy.key.mailbox = u"Lists"_s;
    copy.key.uid = 3;
    QCOMPARE(store->withoutRepeats({ copy }).size(), 1);
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    QVERIFY(!store->announced(message(42).key));
    QVERIFY(!store->forget(message(42).key)); // moved away, perhaps to there
    store = reopened();
    QVERIFY(store->withoutRepeats({ copy }).isEmpty());

    copy.key.account = u"b"_s; // another server, another copy
    QCOMPARE(store->withoutRepeats({ copy }).size(), 1);
    QCOMPARE(reopened(StateStore::Reader::Watch)->withoutRepeats({ copy }).size(), 1);
}

void TestStateStore::whatWasAnnouncedBeforeTheMailboxWasMadeAnewIsNoNews()
{
    const auto store = reopened();
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    Message again = message(42);
    again.key.uidValidity = 8;
    again.key.uid = 1;
    QVERIFY(store->withoutRepeats({ again }).isEmpty());
}

void TestStateStore::twoMessagesOfOneMailboxAreTwo()
{
    const auto store = reopened();
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    Message second = message(43);
    second.messageId = message(42).messageId;
    QCOMPARE(store->withoutRepeats({ second }).size(), 1);
    Message nameless = message(44);
    nameless.key.mailbox = u"Lists"_s;
    nameless.messageId.clear();
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 44, 0 }, { nameless }));
    nameless.key.mailbox = u"INBOX"_s;
    QCOMPARE(store->withoutRepeats({ nameless }).size(), 1);
}

void TestStateStore::theServersNameForAMessageIsTheBetterOne()
{
    const auto store = reopened();
    Message named = message(42);
    named.emailId = u"M1"_s;
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { named }));
    Message other = named; // sent twice under one Message-ID, and not the same
    other.key.mailbox = u"Lists"_s;
    other.emailId = u"M2"_s;
    QCOMPARE(store->withoutRepeats({ other }).size(), 1);
    other.emailId = u"M1"_s;
    other.messageId = u"other@example.org"_s;
    QVERIFY(store->withoutRepeats({ other }).isEmpty());
    other.emailId.clear(); // a server that has stopped naming them
    other.messageId = named.messageId;
    QVERIFY(store->withoutRepeats({ other }).isEmpty());
}

void TestStateStore::namesDoNotPileUp()
{
    const auto store = reopened();
    QList<Message> messages;
    for (quint32 uid = 1; uid <= 1100; ++uid)
        messages += message(uid);
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 1101, 0 }, messages));
    QVERIFY(!store->announced(messages.constLast().key)); // tidies up
    for (Message &message : messages)
        message.key.mailbox = u"Lists"_s;
    QCOMPARE(store->withoutRepeats(messages).size(), 100);
}

void TestStateStore::aFileOfTheFirstVersionIsKept()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        for (const QString &statement :
             { u"CREATE TABLE bookmark (reader INTEGER, account TEXT, mailbox TEXT, uidvalidity INTEGER, uidnext "
               u"INTEGER,"
               " modseq INTEGER, PRIMARY KEY (reader, account, mailbox)) WITHOUT ROWID"_s,
               u"CREATE TABLE announced (reader INTEGER, account TEXT, mailbox TEXT, uidvalidity INTEGER, uid INTEGER,"
               " message_id TEXT, at INTEGER, owed TEXT,"
               " PRIMARY KEY (reader, account, mailbox, uidvalidity, uid)) WITHOUT ROWID"_s,
               u"INSERT INTO bookmark VALUES (0, 'a', 'INBOX', 7, 43, 90)"_s,
               u"INSERT INTO announced VALUES (0, 'a', 'INBOX', 7, 42, 'x', 1, '{\"subject\":\"owed\"}')"_s,
               u"PRAGMA user_version = 1"_s })
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"first"_s);
    const auto store = reopened();
    QCOMPARE(store->bookmark(u"a"_s, u"INBOX"_s), (imap::Bookmark { 7, 43, 90 }));
    QCOMPARE(store->owed(u"a"_s).size(), 1);
    QCOMPARE(store->owed(u"a"_s).constFirst().subject, u"owed"_s);
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 44, 90, 1'700'000'000 }, { message(43) }));
    QCOMPARE(reopened()->bookmark(u"a"_s, u"INBOX"_s).newest, 1'700'000'000);
}

void TestStateStore::aFileOfTheThirdVersionIsKept()
{
    QVERIFY(!reopened()->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"third"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        for (const QString &statement :
             { u"DROP TABLE change"_s, u"DROP TABLE snoozed"_s, u"DROP TABLE moves"_s, u"DROP TABLE named"_s,
               u"DROP TABLE decided"_s, u"DROP TABLE uncounted"_s, u"DROP TABLE paused"_s, u"DROP TABLE stand_in"_s,
               u"CREATE TABLE named (id INTEGER PRIMARY KEY, reader INTEGER, account TEXT, name BLOB, mailbox TEXT,"
               " uidvalidity INTEGER, UNIQUE (reader, account, name))"_s,
               u"PRAGMA user_version = 3"_s })
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"third"_s);
    const auto store = reopened();
    QCOMPARE(store->owed(u"a"_s).size(), 1);
    QVERIFY(!store->store(WaitingChange { message(42).key, MessageChange::Delete, aTime() }));
    QCOMPARE(reopened()->waitingChanges().size(), 1);
}

void TestStateStore::aChangeIsKeptUntilItIsDropped()
{
    const WaitingChange later { message(42).key, MessageChange::Archive, aTime().addSecs(10) };
    const WaitingChange first { message(43).key, MessageChange::MarkRead, aTime() };
    QVERIFY(!reopened()->store(later));
    QVERIFY(!reopened()->store(first));
    QCOMPARE(reopened()->waitingChanges(), (QList { first, later }));
    QVERIFY(reopened(StateStore::Reader::Watch)->waitingChanges().isEmpty());
    QVERIFY(!reopened()->dropChange(first.key));
    QCOMPARE(reopened()->waitingChanges(), QList { later });
    QVERIFY(!reopened()->removeAccount(u"a"_s));
    QVERIFY(reopened()->waitingChanges().isEmpty());
}

void TestStateStore::theLaterChangeOfAMessageCounts()
{
    const auto store = reopened();
    QVERIFY(!store->store(WaitingChange { message(42).key, MessageChange::MarkRead, aTime() }));
    const WaitingChange later { message(42).key, MessageChange::Junk, aTime().addSecs(10) };
    QVERIFY(!store->store(later));
    QCOMPARE(store->waitingChanges(), QList { later });
}

void TestStateStore::whatIsPutOffComesBackInOrder()
{
    const SnoozedMessage later { message(42), aTime().addSecs(900) };
    const SnoozedMessage first { message(43), aTime() };
    QVERIFY(!reopened()->store(later));
    QVERIFY(!reopened()->store(first));
    QCOMPARE(reopened()->snoozed(), (QList { first, later }));
    QVERIFY(!reopened()->dropSnooze(first.message.key));
    QCOMPARE(reopened()->snoozed(), QList { later });
}

void TestStateStore::whatIsPutOffNoLongerLeavesNoTextBehind()
{
    {
        const auto store = reopened();
        QVERIFY(!store->store(SnoozedMessage { message(42), aTime() }));
        QVERIFY(!store->dropSnooze(message(42).key));
    }
    QFile file(m_path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains(message(42).subject.toUtf8()));
}

void TestStateStore::whatAServerHasMailboxesForIsRemembered()
{
    QCOMPARE(reopened()->possibleMoves(u"a"_s), PossibleMoves());
    const PossibleMoves moves { { MessageChange::Archive, MessageChange::Junk }, aTime() };
    QVERIFY(!reopened()->store(u"a"_s, moves));
    QCOMPARE(reopened()->possibleMoves(u"a"_s), moves);
    QCOMPARE(reopened()->possibleMoves(u"b"_s), PossibleMoves());
    QVERIFY(!reopened()->store(u"a"_s, { {}, aTime() }));
    QCOMPARE(reopened()->possibleMoves(u"a"_s), (PossibleMoves { {}, aTime() }));
}

void TestStateStore::mailNeverReadDoesNotPileUp()
{
    const auto store = reopened();
    QList<Message> messages;
    for (quint32 uid = 1; uid <= 700; ++uid)
        messages += message(uid);
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 701, 0 }, messages));
    QVERIFY(!store->announced(messages.constLast().key)); // tidies up
    QCOMPARE(store->owed(u"a"_s).size(), 499);
    QCOMPARE(store->owed(u"a"_s).constFirst().key.uid, 201u);
}

void TestStateStore::trayAndWatchRememberApart()
{
    QVERIFY(!reopened(StateStore::Reader::Tray)->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    const auto watch = reopened(StateStore::Reader::Watch);
    QVERIFY(!watch->bookmark(u"a"_s, u"INBOX"_s).isSet());
    QVERIFY(watch->owed(u"a"_s).isEmpty());
    QVERIFY(!watch->record(u"a"_s, u"INBOX"_s, { 7, 50, 0 }, {}));
    QCOMPARE(reopened(StateStore::Reader::Tray)->bookmark(u"a"_s, u"INBOX"_s).uidNext, 43u);
}

void TestStateStore::whatIsToldOnceIsNewsOnce()
{
    QVERIFY(reopened()->isNews(u"a"_s, u"ends"_s));
    QVERIFY(!reopened()->isNews(u"a"_s, u"ends"_s));
    const auto store = reopened();
    QVERIFY(!store->isNews(u"a"_s, u"ends"_s));
    QVERIFY(store->isNews(u"a"_s, u"ends later"_s));
    QVERIFY(store->isNews(u"b"_s, u"ends"_s));
    QVERIFY(!store->removeAccount(u"a"_s));
    QVERIFY(store->isNews(u"a"_s, u"ends"_s));
}

void TestStateStore::whatWasDecidedIsKeptForAWeekAndItsTextsForADay()
{
    const QDateTime monday(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    DecidedMessage first { .key = message(42).key,
                           .at = monday,
                           .decision = { .effect = Decision::Effect::Silent,
                                         .cause = Decision::Cause::Rule,
                                         .rule = u"Lists"_s,
                                         .emphasis = Decision::Emphasis::Important },
                           .fromName = u"Ann DROP TABLE"_s,
                           .fromAddress = u"ann@example.org"_s,
                           .subject = u"Größe"_s };
    QVERIFY(!reopened()->note(first));
    QCOMPARE(reopened()->decided(monday), QList<DecidedMessage> { first });

    const DecidedMessage second { .key = message(43).key, .at = monday.addDays(2) };
    QVERIFY(!reopened()->note(second));
    first.fromName.clear();
    first.fromAddress.clear();
    first.subject.clear();
    QCOMPARE(reopened()->decided(monday.addDays(2)), (QList<DecidedMessage> { second, first }));
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("DROP TABLE"));
    }
    QCOMPARE(reopened()->decided(monday.addDays(8)), QList<DecidedMessage> { second });
    QVERIFY(reopened(StateStore::Reader::Watch)->decided(monday).isEmpty());
}

void TestStateStore::whatWasDecidedDoesNotPileUp()
{
    const auto store = reopened();
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    for (quint32 uid = 1; uid <= 2010; ++uid)
        QVERIFY(!store->note({ .key = message(uid).key, .at = now }));
    const auto all = store->decided(now);
    QCOMPARE(all.size(), 2000);
    QCOMPARE(all.constFirst().key.uid, 2010u);
}

void TestStateStore::aMessageThatHasGoneLeavesNoTextsBehind()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const auto store = reopened();
    for (const quint32 uid : { 42u, 43u })
        QVERIFY(!store->note({ .key = message(uid).key, .at = now, .fromName = u"Ann"_s, .subject = u"x"_s }));
    QVERIFY(!store->forgetTexts(message(42).key));
    QCOMPARE(store->decided(now).at(0).fromName, u"Ann"_s);
    QCOMPARE(store->decided(now).at(1).fromName, QString());
    QCOMPARE(store->decided(now).at(1).subject, QString());
}

void TestStateStore::whatIsNotToBeCountedIsRememberedUntilItIsRead()
{
    for (const quint32 uid : { 42u, 43u })
        QVERIFY(!reopened()->leaveUncounted(message(uid).key));
    QCOMPARE(reopened()->uncounted(u"a"_s).size(), 2);
    QVERIFY(!reopened()->forget(message(42).key));
    QCOMPARE(reopened()->uncounted(u"a"_s), QList<MessageKey> { message(43).key });
    QVERIFY(reopened()->uncounted(u"b"_s).isEmpty());
    QVERIFY(!reopened()->record(u"a"_s, u"INBOX"_s, { 8, 1, 0 }, {})); // made anew
    QVERIFY(reopened()->uncounted(u"a"_s).isEmpty());
}

void TestStateStore::whatRulesAskOutlivesTheProcess()
{
    Message one = message(42);
    one.traits = { .recipients = { u"a@x"_s, u"b@x"_s },
                   .listId = u"l.x"_s,
                   .fields = { { u"X-SPAM"_s, u"no"_s } },
                   .size = quint64(1) << 40 };
    QVERIFY(!reopened()->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { one }));
    QCOMPARE(reopened()->owed(u"a"_s).constFirst().traits, one.traits);
}

void TestStateStore::aPauseOutlivesTheProcess()
{
    const QDateTime end(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QVERIFY(!reopened()->pausedUntil().isValid());
    QVERIFY(!reopened()->pauseUntil(end));
    QCOMPARE(reopened()->pausedUntil(), end);
    QVERIFY(!reopened()->pauseUntil({}));
    QVERIFY(!reopened()->pausedUntil().isValid());
}

void TestStateStore::anAccountIsRemovedForAllReaders()
{
    QVERIFY(!reopened()->leaveUncounted(message(41).key));
    QVERIFY(!reopened()->note({ .key = message(41).key, .at = QDateTime::currentDateTimeUtc() }));
    for (const auto reader : { StateStore::Reader::Tray, StateStore::Reader::Watch })
        QVERIFY(!reopened(reader)->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    QVERIFY(!reopened()->removeAccount(u"a"_s));
    QVERIFY(reopened()->uncounted(u"a"_s).isEmpty());
    QVERIFY(reopened()->decided(QDateTime::currentDateTimeUtc()).isEmpty());
    for (const auto reader : { StateStore::Reader::Tray, StateStore::Reader::Watch }) {
        QVERIFY(!reopened(reader)->bookmark(u"a"_s, u"INBOX"_s).isSet());
        QVERIFY(reopened(reader)->owed(u"a"_s).isEmpty());
    }
}

void TestStateStore::theFileIsReadableByItsUserOnly()
{
    const auto store = reopened();
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    const auto files = QDir(m_dir->filePath(u"posthorn"_s)).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &file : files)
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());

    const QString fresh = m_dir->filePath(u"new/state.db"_s);
    QCOMPARE(StateStore(fresh, StateStore::Reader::Tray).open(), std::nullopt);
    QCOMPARE(QFile::permissions(m_dir->filePath(u"new"_s))
                 & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void TestStateStore::aNewerFileIsLeftAloneAndMemoryServes()
{
    reopened();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 99"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"newer"_s);

    StateStore store(m_path, StateStore::Reader::Tray);
    QCOMPARE(store.open()->cause, Error::Cause::StateTooNew);
    QVERIFY(!store.record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    QCOMPARE(store.bookmark(u"a"_s, u"INBOX"_s).uidNext, 43u);
    StateStore again(m_path, StateStore::Reader::Tray);
    QCOMPARE(again.open()->cause, Error::Cause::StateTooNew);
    QVERIFY(!again.bookmark(u"a"_s, u"INBOX"_s).isSet());
}

void TestStateStore::aBrokenFileIsMovedAside_data()
{
    QTest::addColumn<bool>("truncated");
    QTest::newRow("cut off") << true;
    QTest::newRow("not a database") << false;
}

void TestStateStore::aBrokenFileIsMovedAside()
{
    QFETCH(bool, truncated);
    QVERIFY(!reopened()->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    QFile file(m_path);
    if (truncated) {
        QVERIFY(file.resize(file.size() / 2));
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(10000, 'x'));
        file.close();
    }
    StateStore store(m_path, StateStore::Reader::Tray);
    const auto error = store.open();
    QVERIFY(error);
    QCOMPARE(error->cause, Error::Cause::StateUnreadable);
    QVERIFY(!store.record(u"a"_s, u"INBOX"_s, { 7, 44, 0 }, {}));
    QCOMPARE(reopened()->bookmark(u"a"_s, u"INBOX"_s).uidNext, 44u);
    QCOMPARE(QDir(m_dir->filePath(u"posthorn"_s)).entryList({ u"state.db.broken-*"_s }).size(), 1);
}

void TestStateStore::anUnwritablePlaceIsSaidAndMemoryServes()
{
    QFile inTheWay(m_dir->filePath(u"posthorn"_s)); // a file where the folder should be: also root cannot write there
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    StateStore store(m_path, StateStore::Reader::Tray);
    QCOMPARE(store.open()->cause, Error::Cause::StateUnwritable);
    QVERIFY(!store.record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));
    QCOMPARE(store.owed(u"a"_s), (QList<Message> { message(42) }));
}

// A limit on the size of files stands for the full disk: writing fails in the same place.
void TestStateStore::aFullDiskIsSaidAndLosesNothingWritten()
{
    const auto store = reopened();
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 43, 0 }, { message(42) }));

    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full { 4096, before.rlim_max };
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &full);
    QList<Message> many;
    for (quint32 uid = 43; uid < 143; ++uid)
        many += message(uid);
    const auto error = store->record(u"a"_s, u"INBOX"_s, { 7, 143, 0 }, many);
    setrlimit(RLIMIT_FSIZE, &before);

    QVERIFY(error);
    QCOMPARE(error->cause, Error::Cause::StateUnwritable);
    QVERIFY(!error->words.isEmpty());
    QCOMPARE(store->bookmark(u"a"_s, u"INBOX"_s).uidNext, 43u);
    QCOMPARE(store->owed(u"a"_s), (QList<Message> { message(42) }));
    QVERIFY(!store->record(u"a"_s, u"INBOX"_s, { 7, 143, 0 }, many));
    QCOMPARE(store->owed(u"a"_s).size(), 101);
}

QTEST_GUILESS_MAIN(TestStateStore)
#include "tst_statestore.moc"
