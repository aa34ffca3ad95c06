// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ChangeQueue.h"
#include "StateStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
MessageKey key(quint32 uid, const QString &account = u"a"_s)
{
    return { account, u"INBOX"_s, 7, uid };
}

Account account(const QString &id)
{
    Account account;
    account.id = id;
    return account;
}
} // namespace

// What was ordered, a server that is played by the test, and a clock that it sets.
class TestChangeQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void marksReadAtOnce();
    void movesNothingForTenSeconds_data();
    void movesNothingForTenSeconds();
    void whatIsUndoneIsForgotten();
    void whatIsOnItsWayCannotBeUndone();
    void waitsUntilTheAccountIsWell();
    void endsTheTimeToUndoWithoutAServerToo();
    void survivesACrashBetweenOrderAndExecution();
    void carriesOutAtTheNextStartWhatQuittingLeft();
    void doesTheSameToSeveralMessagesAtOnce();
    void doesOneThingAfterAnother();
    void triesAgainAfterTroubleThatPasses();
    void triesAgainAtOnceWhenTheAccountIsWellAgain();
    void neverHammersAPassword();
    void tellsWhatTheServerRefused_data();
    void tellsWhatTheServerRefused();
    void theLastOrderOfAMessageThatLeavesIsItsFirst();
    void forgetsWhatWasDoneElsewhere();
    void tellsOfAMessageThatIsGoneOnlyWhereItMatters_data();
    void tellsOfAMessageThatIsGoneOnlyWhereItMatters();
    void forgetsAnAccountThatIsGone();
    void ordersTwiceNothing();
    void aClockThatIsPutBackDelaysNothing();

private:
    struct Call
    {
        QString account;
        imap::ChangeOrder order;
        ChangeQueue::Finished finished;
    };
    void restart(); // as after a crash
    void pass(std::chrono::milliseconds time);
    void answer(const std::optional<Error> &error = {});
    QList<WaitingChange> written() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StateStore> m_state;
    std::unique_ptr<ChangeQueue> m_queue;
    QDateTime m_now;
    QList<Call> m_calls; // not answered
    int m_called = 0;
};

void TestChangeQueue::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_now = QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
    restart();
}

void TestChangeQueue::restart()
{
    m_queue.reset();
    m_state.reset();
    m_calls.clear();
    m_called = 0;
    m_state = std::make_unique<StateStore>(m_dir->filePath(u"state.db"_s), StateStore::Reader::Tray);
    QVERIFY(!m_state->open());
    const auto carryOut = [this](const Account &account, const imap::ChangeOrder &order,
                                 const ChangeQueue::Finished &finished) {
        ++m_called;
        m_calls += Call { account.id, order, finished };
    };
    m_queue = std::make_unique<ChangeQueue>(*m_state, carryOut);
    m_queue->setClock([this] { return m_now; });
    m_queue->setDelays({ .firstNetwork = 100s, .longestNetwork = 200s });
    m_queue->load();
    m_queue->setAccounts({ account(u"a"_s), account(u"b"_s) });
}

void TestChangeQueue::pass(std::chrono::milliseconds time)
{
    m_now = m_now.addDuration(time);
    m_queue->look();
}

void TestChangeQueue::answer(const std::optional<Error> &error)
{
    QVERIFY(!m_calls.isEmpty());
    m_calls.takeFirst().finished(error);
}

QList<WaitingChange> TestChangeQueue::written() const
{
    return m_state->waitingChanges();
}

void TestChangeQueue::marksReadAtOnce()
{
    m_queue->setWell(u"a"_s, true);
    bool wasWrittenFirst = false;
    connect(m_queue.get(), &ChangeQueue::accepted, this, [&] { wasWrittenFirst = written().size() == 1; });
    m_queue->order(MessageChange::MarkRead, key(1));
    QVERIFY(wasWrittenFirst);
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_calls.constFirst().order.change, MessageChange::MarkRead);
    QCOMPARE(m_calls.constFirst().order.uidValidity, 7u);
    QCOMPARE(m_calls.constFirst().order.uids, QList<quint32> { 1 });
    QSignalSpy carriedOut(m_queue.get(), &ChangeQueue::carriedOut);
    QCOMPARE(written().size(), 1); // not done before the server has said so
    answer();
    QCOMPARE(carriedOut.count(), 1);
    QVERIFY(written().isEmpty());
}

void TestChangeQueue::movesNothingForTenSeconds_data()
{
    QTest::addColumn<MessageChange>("change");
    QTest::newRow("delete") << MessageChange::Delete;
    QTest::newRow("archive") << MessageChange::Archive;
    QTest::newRow("junk") << MessageChange::Junk;
}

void TestChangeQueue::movesNothingForTenSeconds()
{
    QFETCH(const MessageChange, change);
    m_queue->setWell(u"a"_s, true);
    QSignalSpy ended(m_queue.get(), &ChangeQueue::undoEnded);
    m_queue->order(change, key(1));
    pass(9999ms);
    QVERIFY(m_calls.isEmpty());
    QCOMPARE(ended.count(), 0);
    pass(1ms);
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_calls.constFirst().order.change, change);
    QCOMPARE(ended.count(), 1);
}

void TestChangeQueue::whatIsUndoneIsForgotten()
{
    m_queue->setWell(u"a"_s, true);
    QSignalSpy undone(m_queue.get(), &ChangeQueue::undone);
    m_queue->order(MessageChange::Delete, key(1));
    m_queue->undo(key(1));
    m_queue->undo(key(1));
    QCOMPARE(undone.count(), 1);
    QVERIFY(written().isEmpty());
    pass(1h);
    QVERIFY(m_calls.isEmpty());
    restart();
    QVERIFY(m_queue->isEmpty());
}

void TestChangeQueue::whatIsOnItsWayCannotBeUndone()
{
    m_queue->setWell(u"a"_s, true);
    QSignalSpy undone(m_queue.get(), &ChangeQueue::undone);
    m_queue->order(MessageChange::Delete, key(1));
    pass(10s);
    QCOMPARE(m_calls.size(), 1);
    m_queue->undo(key(1));
    QCOMPARE(undone.count(), 0);
    answer();
    QVERIFY(m_queue->isEmpty());
}

void TestChangeQueue::waitsUntilTheAccountIsWell()
{
    m_queue->order(MessageChange::MarkRead, key(1));
    m_queue->setWell(u"b"_s, true);
    pass(24h);
    QVERIFY(m_calls.isEmpty());
    m_queue->setWell(u"a"_s, true);
    QCOMPARE(m_calls.size(), 1);
}

void TestChangeQueue::endsTheTimeToUndoWithoutAServerToo()
{
    QSignalSpy ended(m_queue.get(), &ChangeQueue::undoEnded);
    m_queue->setUndoTime(1ms);
    m_queue->setClock(&QDateTime::currentDateTimeUtc);
    m_queue->order(MessageChange::Delete, key(1));
    QTRY_COMPARE(ended.count(), 1); // by its own timer
    QVERIFY(!m_queue->isEmpty());
}

void TestChangeQueue::survivesACrashBetweenOrderAndExecution()
{
    m_queue->order(MessageChange::Delete, key(1));
    m_queue->order(MessageChange::MarkRead, key(2));
    restart();
    QCOMPARE(m_queue->ordered(key(1)), MessageChange::Delete);
    QCOMPARE(m_queue->ordered(key(2)), MessageChange::MarkRead);
    m_queue->setWell(u"a"_s, true);
    QCOMPARE(m_calls.size(), 1);
    restart(); // while it is on its way: nobody knows whether it was done, and doing it twice does no harm
    m_queue->setWell(u"a"_s, true);
    QCOMPARE(m_calls.size(), 1);
    answer();
    pass(10s);
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_calls.constFirst().order.change, MessageChange::Delete);
    answer();
    QVERIFY(written().isEmpty());
}

void TestChangeQueue::carriesOutAtTheNextStartWhatQuittingLeft()
{
    m_queue->setWell(u"a"_s, true);
    m_queue->order(MessageChange::Delete, key(1));
    m_now = m_now.addSecs(60);
    restart();
    QSignalSpy ended(m_queue.get(), &ChangeQueue::undoEnded);
    m_queue->setWell(u"a"_s, true);
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(ended.count(), 0); // nobody was offered to undo it
}

void TestChangeQueue::doesTheSameToSeveralMessagesAtOnce()
{
    for (const quint32 uid : { 5u, 3u, 9u })
        m_queue->order(MessageChange::MarkRead, key(uid));
    m_queue->order(MessageChange::MarkRead, key(1, u"b"_s));
    m_queue->setWell(u"a"_s, true);
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_calls.constFirst().order.uids, (QList<quint32> { 3, 5, 9 }));
    QSignalSpy carriedOut(m_queue.get(), &ChangeQueue::carriedOut);
    answer();
    QCOMPARE(carriedOut.count(), 3);
    QCOMPARE(written().size(), 1);
}

void TestChangeQueue::doesOneThingAfterAnother()
{
    m_queue->order(MessageChange::MarkRead, key(1));
    m_now = m_now.addMSecs(1);
    m_queue->order(MessageChange::Delete, key(2));
    m_now = m_now.addSecs(60);
    m_queue->setWell(u"a"_s, true);
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_calls.constFirst().order.change, MessageChange::MarkRead);
    answer();
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_calls.constFirst().order.change, MessageChange::Delete);
}

void TestChangeQueue::triesAgainAfterTroubleThatPasses()
{
    m_queue->setWell(u"a"_s, true);
    m_queue->order(MessageChange::MarkRead, key(1));
    answer(makeError(Error::Cause::ConnectionLost));
    pass(70s); // 100 s, give or take a fifth
    QVERIFY(m_calls.isEmpty());
    pass(60s);
    QCOMPARE(m_calls.size(), 1);
    answer();
    QVERIFY(written().isEmpty());
}

void TestChangeQueue::triesAgainAtOnceWhenTheAccountIsWellAgain()
{
    m_queue->setWell(u"a"_s, true);
    m_queue->order(MessageChange::MarkRead, key(1));
    answer(makeError(Error::Cause::ConnectionLost));
    m_queue->setWell(u"a"_s, true);
    QVERIFY(m_calls.isEmpty());
    m_queue->setWell(u"a"_s, false);
    m_queue->setWell(u"a"_s, true);
    QCOMPARE(m_calls.size(), 1);
}

void TestChangeQueue::neverHammersAPassword()
{
    m_queue->setWell(u"a"_s, true);
    QSignalSpy stuck(m_queue.get(), &ChangeQueue::stuck);
    m_queue->order(MessageChange::MarkRead, key(1));
    answer(makeError(Error::Cause::SignInRefused));
    pass(1000h);
    m_queue->order(MessageChange::MarkRead, key(2));
    m_queue->setWell(u"a"_s, true);
    QCOMPARE(m_called, 1);
    QCOMPARE(stuck.count(), 1);
    QCOMPARE(written().size(), 2);
    m_queue->setWell(u"a"_s, false);
    m_queue->setWell(u"a"_s, true); // somebody has mended it
    QCOMPARE(m_calls.size(), 1);
    QCOMPARE(m_calls.constFirst().order.uids, (QList<quint32> { 1, 2 }));
}

void TestChangeQueue::tellsWhatTheServerRefused_data()
{
    QTest::addColumn<Error::Cause>("cause");
    QTest::newRow("no archive") << Error::Cause::ArchiveMissing;
    QTest::newRow("read-only") << Error::Cause::MailboxReadOnly;
    QTest::newRow("another UIDVALIDITY") << Error::Cause::MessageGone;
    QTest::newRow("no such mailbox") << Error::Cause::MailboxRefused;
    QTest::newRow("NO") << Error::Cause::CommandRefused;
}

void TestChangeQueue::tellsWhatTheServerRefused()
{
    QFETCH(const Error::Cause, cause);
    m_queue->setWell(u"a"_s, true);
    QSignalSpy refused(m_queue.get(), &ChangeQueue::refused);
    m_queue->order(MessageChange::Archive, key(1));
    pass(10s);
    answer(makeError(cause));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).at(0).value<MessageKey>(), key(1));
    QVERIFY(written().isEmpty());
    pass(1h);
    QCOMPARE(m_called, 1);
    m_queue->order(MessageChange::MarkRead, key(1)); // the queue goes on
    QCOMPARE(m_calls.size(), 1);
}

void TestChangeQueue::theLastOrderOfAMessageThatLeavesIsItsFirst()
{
    m_queue->order(MessageChange::MarkRead, key(1));
    m_queue->order(MessageChange::Delete, key(1)); // deleting includes it
    m_queue->order(MessageChange::Archive, key(1));
    m_queue->order(MessageChange::MarkRead, key(1));
    QCOMPARE(m_queue->ordered(key(1)), MessageChange::Delete);
    QCOMPARE(written().size(), 1);
    QCOMPARE(written().constFirst().change, MessageChange::Delete);
}

void TestChangeQueue::forgetsWhatWasDoneElsewhere()
{
    m_queue->order(MessageChange::MarkRead, key(1));
    m_queue->order(MessageChange::Delete, key(2));
    m_queue->noteSeen(key(1));
    m_queue->noteSeen(key(2)); // it is to be deleted all the same
    QCOMPARE(written().size(), 1);
    QCOMPARE(written().constFirst().key, key(2));
}

// Its watching says "gone" of a message that was deleted, and of one whose mailbox was numbered anew.
void TestChangeQueue::tellsOfAMessageThatIsGoneOnlyWhereItMatters_data()
{
    QTest::addColumn<std::optional<Error>>("said");
    QTest::addColumn<int>("told");
    QTest::newRow("deleted elsewhere") << std::optional<Error>() << 0;
    QTest::newRow("deleted elsewhere, and the server says no")
        << std::optional(makeError(Error::Cause::CommandRefused)) << 0;
    QTest::newRow("another UIDVALIDITY") << std::optional(makeError(Error::Cause::MessageGone)) << 1;
}

void TestChangeQueue::tellsOfAMessageThatIsGoneOnlyWhereItMatters()
{
    QFETCH(const std::optional<Error>, said);
    QFETCH(const int, told);
    QSignalSpy refused(m_queue.get(), &ChangeQueue::refused);
    m_queue->order(MessageChange::MarkRead, key(1));
    m_queue->noteGone(key(1));
    m_queue->setWell(u"a"_s, true);
    answer(said);
    QCOMPARE(refused.count(), told);
    QVERIFY(written().isEmpty());
}

void TestChangeQueue::forgetsAnAccountThatIsGone()
{
    m_queue->order(MessageChange::Delete, key(1));
    m_queue->order(MessageChange::Delete, key(1, u"b"_s));
    m_queue->setAccounts({ account(u"b"_s) });
    QCOMPARE(written().size(), 1);
    QVERIFY(!m_queue->ordered(key(1)));
}

void TestChangeQueue::ordersTwiceNothing()
{
    m_queue->setWell(u"a"_s, true);
    QSignalSpy accepted(m_queue.get(), &ChangeQueue::accepted);
    m_queue->order(MessageChange::MarkRead, key(1));
    m_queue->order(MessageChange::MarkRead, key(1));
    QCOMPARE(m_called, 1);
    QCOMPARE(accepted.count(), 1);
}

void TestChangeQueue::aClockThatIsPutBackDelaysNothing()
{
    m_queue->order(MessageChange::Delete, key(1));
    m_now = m_now.addDays(-1);
    restart();
    m_queue->setWell(u"a"_s, true);
    QCOMPARE(m_calls.size(), 1);
}

QTEST_GUILESS_MAIN(TestChangeQueue)
#include "tst_changequeue.moc"
