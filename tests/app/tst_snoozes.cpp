// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SnoozeTime.h"
#include "Snoozes.h"
#include "StateStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Message message(quint32 uid)
{
    Message message;
    message.key = { u"a"_s, u"INBOX"_s, 7, uid };
    message.subject = u"Subject %1"_s.arg(uid);
    message.date = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(uid);
    return message;
}

QDateTime at(int hour, int minute = 0)
{
    return { QDate(2026, 5, 4), QTime(hour, minute) };
}
} // namespace

// What was put off, and a clock that the test sets.
class TestSnoozes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comesBackWhenItsTimeHasCome();
    void comesBackAfterARestart();
    void comesBackAtOnceAfterASleep();
    void waitsUntilItIsKnownToBeUnread();
    void staysAwayWhenItWasReadOrDeleted();
    void isToldAgainIfItWasNotShownBeforeACrash();
    void putOffAgainItComesBackAtTheLaterTime();
    void severalComeBackTheOldestFirst();
    void offersWhatMakesSenseAtTheTime_data();
    void offersWhatMakesSenseAtTheTime();
    void meansTheTimesThatPeopleMean_data();
    void meansTheTimesThatPeopleMean();

private:
    void restart();
    void pass(int minutes);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StateStore> m_state;
    std::unique_ptr<Snoozes> m_snoozes;
    std::unique_ptr<QSignalSpy> m_due;
    QDateTime m_now;
    bool m_isWatched = true;
};

void TestSnoozes::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_now = at(12);
    m_isWatched = true;
    restart();
}

void TestSnoozes::restart()
{
    m_due.reset();
    m_snoozes.reset();
    m_state.reset();
    m_state = std::make_unique<StateStore>(m_dir->filePath(u"state.db"_s), StateStore::Reader::Tray);
    QVERIFY(!m_state->open());
    m_snoozes = std::make_unique<Snoozes>(*m_state, [this](const MessageKey &) { return m_isWatched; });
    m_snoozes->setClock([this] { return m_now; });
    m_due = std::make_unique<QSignalSpy>(m_snoozes.get(), &Snoozes::due);
    m_snoozes->load();
}

void TestSnoozes::pass(int minutes)
{
    m_now = m_now.addSecs(60 * minutes);
    m_snoozes->look();
}

void TestSnoozes::comesBackWhenItsTimeHasCome()
{
    m_snoozes->snooze(message(1), at(12, 15));
    pass(14);
    QCOMPARE(m_due->count(), 0);
    pass(1);
    QCOMPARE(m_due->count(), 1);
    QCOMPARE(m_due->at(0).at(0).value<Message>(), message(1));
    pass(60);
    QCOMPARE(m_due->count(), 1);
    m_snoozes->forget(message(1).key); // it is out
    QVERIFY(m_state->snoozed().isEmpty());

    m_snoozes->setClock(&QDateTime::currentDateTimeUtc);
    m_snoozes->snooze(message(2), QDateTime::currentDateTimeUtc().addMSecs(20));
    QTRY_COMPARE(m_due->count(), 2); // by its own timer
}

void TestSnoozes::comesBackAfterARestart()
{
    m_snoozes->snooze(message(1), at(13));
    restart();
    QCOMPARE(m_due->count(), 0);
    m_now = at(14);
    restart();
    QCOMPARE(m_due->count(), 1);
    QCOMPARE(m_due->at(0).at(0).value<Message>(), message(1));
}

void TestSnoozes::comesBackAtOnceAfterASleep()
{
    m_snoozes->snooze(message(1), at(13));
    pass(8 * 60); // in which no timer ran
    QCOMPARE(m_due->count(), 1);
}

void TestSnoozes::waitsUntilItIsKnownToBeUnread()
{
    m_isWatched = false;
    m_snoozes->snooze(message(1), at(12, 15));
    pass(60);
    QCOMPARE(m_due->count(), 0);
    m_isWatched = true;
    m_snoozes->look();
    QCOMPARE(m_due->count(), 1);
}

void TestSnoozes::staysAwayWhenItWasReadOrDeleted()
{
    m_isWatched = false;
    m_snoozes->snooze(message(1), at(12, 15));
    m_now = at(14);
    restart();
    m_snoozes->forget(message(1).key); // what its watching says before all is well
    m_isWatched = true;
    m_snoozes->look();
    QCOMPARE(m_due->count(), 0);
    restart();
    QCOMPARE(m_due->count(), 0);
}

void TestSnoozes::isToldAgainIfItWasNotShownBeforeACrash()
{
    m_snoozes->snooze(message(1), at(12, 15));
    pass(15);
    QCOMPARE(m_due->count(), 1);
    restart();
    QCOMPARE(m_due->count(), 1);
}

void TestSnoozes::putOffAgainItComesBackAtTheLaterTime()
{
    m_snoozes->snooze(message(1), at(12, 15));
    pass(15);
    m_snoozes->snooze(message(1), at(13, 15));
    pass(30);
    QCOMPARE(m_due->count(), 1);
    pass(30);
    QCOMPARE(m_due->count(), 2);
}

void TestSnoozes::severalComeBackTheOldestFirst()
{
    for (const quint32 uid : { 3u, 1u, 2u })
        m_snoozes->snooze(message(uid), at(13));
    pass(60);
    QCOMPARE(m_due->count(), 3);
    for (const quint32 uid : { 1u, 2u, 3u })
        QCOMPARE(m_due->at(int(uid) - 1).at(0).value<Message>().key.uid, uid);
}

void TestSnoozes::offersWhatMakesSenseAtTheTime_data()
{
    using enum SnoozeTime;
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QList<SnoozeTime>>("times");
    QTest::newRow("morning") << at(9) << QList { QuarterHour, Hour, ThisEvening, TomorrowMorning };
    QTest::newRow("evening") << at(17) << QList { QuarterHour, Hour, TomorrowMorning };
}

void TestSnoozes::offersWhatMakesSenseAtTheTime()
{
    QFETCH(const QDateTime, now);
    QFETCH(const QList<SnoozeTime>, times);
    QCOMPARE(snoozeTimes(now), times);
    for (const SnoozeTime time : times) {
        QVERIFY(snoozedUntil(time, now) > now);
        QCOMPARE(snoozeTimeFromWord(toWord(time)), time);
    }
}

void TestSnoozes::meansTheTimesThatPeopleMean_data()
{
    using enum SnoozeTime;
    QTest::addColumn<SnoozeTime>("time");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("until");
    QTest::newRow("15 minutes") << QuarterHour << at(23, 50) << at(0, 5).addDays(1);
    QTest::newRow("an hour") << Hour << at(9) << at(10);
    QTest::newRow("this evening") << ThisEvening << at(9) << at(18);
    QTest::newRow("tomorrow morning") << TomorrowMorning << at(9) << at(8).addDays(1);
    QTest::newRow("tomorrow morning, late in the evening") << TomorrowMorning << at(23) << at(8).addDays(1);
    QTest::newRow("tomorrow morning, in the night") << TomorrowMorning << at(1) << at(8);
}

void TestSnoozes::meansTheTimesThatPeopleMean()
{
    QFETCH(const SnoozeTime, time);
    QFETCH(const QDateTime, now);
    QFETCH(const QDateTime, until);
    QCOMPARE(snoozedUntil(time, now), until);
}

QTEST_GUILESS_MAIN(TestSnoozes)
#include "tst_snoozes.moc"
