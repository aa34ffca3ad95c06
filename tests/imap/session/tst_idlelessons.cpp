// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdleLessons.h"

#include <QTest>

using namespace std::chrono_literals;
using imap::IdleLessons;

class tst_IdleLessons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growLongerWhereTheyLast();
    void growShorterWhereTheyAreLost();
    void areNeverShorterThanFourMinutes();
    void growWithCareOnceTheyWereLost();
    void doNotMindASingleLoss();
    void doNotMindWhatBrokeWhileTheMachineSlept();
    void areDoneWithoutForAnHourWhereTheyAreCutShort();
    void areDoneWithoutForAnHourWhereTheServerIsSilent();
};

namespace {
constexpr imap::Instant Now = 100h;

// They run their whole time, `times` times.
IdleLessons renewed(IdleLessons lessons, int times)
{
    for (int i = 0; i < times; ++i)
        lessons = lessons.after(IdleLessons::End::ByUs, lessons.renewal, Now);
    return lessons;
}

IdleLessons broken(IdleLessons lessons, std::initializer_list<std::chrono::milliseconds> ages)
{
    for (const auto age : ages)
        lessons = lessons.after(IdleLessons::End::Broken, age, Now);
    return lessons;
}
} // namespace

void tst_IdleLessons::growLongerWhereTheyLast()
{
    QCOMPARE(IdleLessons().renewal, 14min);
    QCOMPARE(renewed({}, 2).renewal, 14min);
    QCOMPARE(renewed({}, 3).renewal, 16min);
    QCOMPARE(renewed({}, 100).renewal, 28min);
    const IdleLessons left = IdleLessons().after(IdleLessons::End::ByUs, 5min, Now); // for new mail: proves nothing
    QCOMPARE(left, IdleLessons());
}

void tst_IdleLessons::growShorterWhereTheyAreLost()
{
    QCOMPARE(broken({}, { 12min, 8min }).renewal, 6min);
    QCOMPARE(broken({}, { 14min, 14min }).renewal, 10min);
    QCOMPARE(broken(broken({}, { 14min, 14min }), { 10min, 10min }).renewal, 7min);
}

void tst_IdleLessons::areNeverShorterThanFourMinutes()
{
    QCOMPARE(broken({}, { 61s, 61s }).renewal, 4min);
}

void tst_IdleLessons::growWithCareOnceTheyWereLost()
{
    const IdleLessons shorter = broken({}, { 12min, 8min });
    QCOMPARE(renewed(shorter, 11).renewal, 6min);
    QCOMPARE(renewed(shorter, 12).renewal, 8min);
}

void tst_IdleLessons::doNotMindASingleLoss()
{
    QCOMPARE(broken(renewed(broken({}, { 9min }), 1), { 9min }).renewal, 14min);
}

void tst_IdleLessons::doNotMindWhatBrokeWhileTheMachineSlept()
{
    QCOMPARE(broken({}, { 8h, 8h }), IdleLessons());
}

void tst_IdleLessons::areDoneWithoutForAnHourWhereTheyAreCutShort()
{
    IdleLessons lessons = broken({}, { 0s, 9s });
    QVERIFY(lessons.mayIdle(Now));
    lessons = lessons.after(IdleLessons::End::ByServer, 59s, Now);
    QVERIFY(!lessons.mayIdle(Now + 60min - 1ms));
    QVERIFY(lessons.mayIdle(Now + 60min));
    QVERIFY(broken(broken({}, { 0s, 0s }).after(IdleLessons::End::ByServer, 60s, Now), { 0s }).mayIdle(Now));
    QVERIFY(broken({}, { 10s, 11s, 12s, 13s }).mayIdle(Now)); // on a train, between two tunnels
}

void tst_IdleLessons::areDoneWithoutForAnHourWhereTheServerIsSilent()
{
    const IdleLessons once = IdleLessons().afterSilence(Now);
    QVERIFY(once.mayIdle(Now));
    QVERIFY(once.afterPush().afterSilence(Now).mayIdle(Now));
    const IdleLessons twice = once.afterSilence(Now);
    QVERIFY(!twice.mayIdle(Now + 60min - 1ms));
    QVERIFY(twice.mayIdle(Now + 60min));
    QVERIFY(!twice.afterSilence(Now + 80min).mayIdle(Now + 80min)); // from then on, one try an hour
}

QTEST_APPLESS_MAIN(tst_IdleLessons)
#include "tst_idlelessons.moc"
