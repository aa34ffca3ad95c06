// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "QuietHours.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QTimeZone Berlin("Europe/Berlin");

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

QDateTime inBerlin(const QString &text)
{
    return QDateTime(QDate::fromString(text.first(10), Qt::ISODate), QTime::fromString(text.sliced(11), u"HH:mm"_s),
                     Berlin);
}

QuietHours hours(const QStringList &spans, const QTimeZone &zone = Berlin)
{
    QList<WeeklySpan> list;
    for (const QString &span : spans)
        list += weeklySpanFromText(span).value();
    return QuietHours(list, zone);
}
} // namespace

class TestQuietHours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, const char *written) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(written);
        };
        row("22:00-07:00", "22:00-07:00");
        row("Mon-Sun 22:00-07:00", "22:00-07:00");
        row("mon-fri 9:00 - 17:30", "Mon-Fri 09:00-17:30");
        row("Sat,Sun 00:00-00:00", "Sat-Sun 00:00-00:00");
        row("Fri-Mon 20:00-06:00", "Mon,Fri-Sun 20:00-06:00");
        row("Mon, Wed 12:00-13:00", "Mon,Wed 12:00-13:00");
        row("", "");
        row("22:00", "");
        row("24:00-07:00", "");
        row("22:60-07:00", "");
        row("Someday 22:00-07:00", "");
        row("Mon-Tue-Wed 22:00-07:00", "");
        row("Mon 22:00-07:00 and more", "");
    }

    void areReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto span = weeklySpanFromText(text);
        QCOMPARE(span ? toText(*span) : QString(), written);
    }

    // Since 2026-11-25 is a Wednesday.
    void goAcrossMidnight()
    {
        const QuietHours quiet = hours({ u"Wed 22:00-07:00"_s });
        QVERIFY(!quiet.isQuiet(inBerlin(u"2026-11-25 21:59"_s)));
        QVERIFY(quiet.isQuiet(inBerlin(u"2026-11-25 22:00"_s)));
        QVERIFY(quiet.isQuiet(inBerlin(u"2026-11-26 06:59"_s)));
        QVERIFY(!quiet.isQuiet(inBerlin(u"2026-11-26 07:00"_s)));
        QVERIFY2(!quiet.isQuiet(inBerlin(u"2026-11-25 06:00"_s)), "that night belongs to Tuesday");
        QVERIFY(!quiet.isQuiet(inBerlin(u"2026-11-26 23:00"_s)));
        QCOMPARE(quiet.endOfQuiet(inBerlin(u"2026-11-25 23:00"_s)), inBerlin(u"2026-11-26 07:00"_s));
    }

    void lastAWholeDayFromMidnightToMidnight()
    {
        const QuietHours quiet = hours({ u"Sat-Sun 00:00-00:00"_s });
        QVERIFY(!quiet.isQuiet(inBerlin(u"2026-11-27 23:59"_s)));
        QVERIFY(quiet.isQuiet(inBerlin(u"2026-11-28 00:00"_s)));
        QCOMPARE(quiet.endOfQuiet(inBerlin(u"2026-11-28 12:00"_s)), inBerlin(u"2026-11-30 00:00"_s));
        QVERIFY(!quiet.isQuiet(inBerlin(u"2026-11-30 00:00"_s)));
    }

    void endOnceWhereOneFollowsOnAnother()
    {
        const QuietHours quiet = hours({ u"22:00-07:00"_s, u"Sat 06:00-10:00"_s });
        QCOMPARE(quiet.endOfQuiet(inBerlin(u"2026-11-27 23:00"_s)), inBerlin(u"2026-11-28 10:00"_s));
    }

    void thatNeverEndAreLookedAtAgainInAWeek()
    {
        const QuietHours quiet = hours({ u"00:00-00:00"_s });
        const QDateTime now = inBerlin(u"2026-11-25 12:00"_s);
        QCOMPARE(quiet.endOfQuiet(now), now.addDays(7));
    }

    void knowWhenTheyBeginNext()
    {
        const QuietHours quiet = hours({ u"Mon 22:00-07:00"_s, u"Fri 20:00-21:00"_s });
        QCOMPARE(quiet.nextBeginning(inBerlin(u"2026-11-25 12:00"_s)), inBerlin(u"2026-11-27 20:00"_s));
        QCOMPARE(quiet.nextBeginning(inBerlin(u"2026-11-27 20:00"_s)), inBerlin(u"2026-11-30 22:00"_s));
        QVERIFY(!hours({}).nextBeginning(inBerlin(u"2026-11-27 20:00"_s)).isValid());
        QVERIFY(!hours({}).isQuiet(inBerlin(u"2026-11-27 20:00"_s)));
    }

    // 2026-03-29, 01:00 UTC: the clock goes from 02:00 to 03:00.
    void endAtTheSkipWhereTheClockSkipsTheirEnd()
    {
        const QuietHours quiet = hours({ u"22:00-02:30"_s });
        QCOMPARE(quiet.endOfQuiet(utc(u"2026-03-29T00:30:00"_s)), utc(u"2026-03-29T01:00:00"_s));
        QVERIFY(quiet.isQuiet(utc(u"2026-03-29T00:59:59"_s)));
        QVERIFY(!quiet.isQuiet(utc(u"2026-03-29T01:00:00"_s)));
    }

    void beginAtTheSkipWhereTheClockSkipsTheirBeginning()
    {
        const QuietHours quiet = hours({ u"02:30-05:00"_s });
        QVERIFY(!quiet.isQuiet(utc(u"2026-03-29T00:59:59"_s)));
        QVERIFY(quiet.isQuiet(utc(u"2026-03-29T01:00:00"_s)));
        QCOMPARE(quiet.endOfQuiet(utc(u"2026-03-29T02:00:00"_s)), utc(u"2026-03-29T03:00:00"_s));
    }

    // 2026-10-25, 01:00 UTC: the clock goes from 03:00 back to 02:00, and shows 02:30 twice.
    void lastUntilTheSecondTimeThatTheClockShowsTheirEnd()
    {
        const QuietHours quiet = hours({ u"22:00-02:30"_s });
        QVERIFY2(quiet.isQuiet(utc(u"2026-10-25T00:45:00"_s)), "02:45, for the first time");
        QVERIFY2(quiet.isQuiet(utc(u"2026-10-25T01:15:00"_s)), "02:15, for the second time");
        QCOMPARE(quiet.endOfQuiet(utc(u"2026-10-25T00:15:00"_s)), utc(u"2026-10-25T01:30:00"_s));
    }

    void beginTheFirstTimeThatTheClockShowsTheirBeginning()
    {
        const QuietHours quiet = hours({ u"02:30-05:00"_s });
        QVERIFY(!quiet.isQuiet(utc(u"2026-10-25T00:29:00"_s)));
        QVERIFY(quiet.isQuiet(utc(u"2026-10-25T00:30:00"_s)));
        QVERIFY2(quiet.isQuiet(utc(u"2026-10-25T01:15:00"_s)), "02:15, for the second time");
    }

    void followTheirUserIntoAnotherTimeZone()
    {
        const QDateTime now = utc(u"2026-11-25T22:30:00"_s); // 23:30 in Berlin, 07:30 in Tokyo
        QVERIFY(hours({ u"22:00-07:00"_s }, Berlin).isQuiet(now));
        QVERIFY(!hours({ u"22:00-07:00"_s }, QTimeZone("Asia/Tokyo")).isQuiet(now));
    }

    void untilTomorrowIsSevenInTheMorning()
    {
        QCOMPARE(tomorrowMorning(inBerlin(u"2026-11-25 18:00"_s), Berlin), inBerlin(u"2026-11-26 07:00"_s));
        QCOMPARE(tomorrowMorning(inBerlin(u"2026-11-25 06:30"_s), Berlin), inBerlin(u"2026-11-26 07:00"_s));
        QCOMPARE(tomorrowMorning(inBerlin(u"2026-11-25 01:00"_s), Berlin), inBerlin(u"2026-11-25 07:00"_s));
    }
};

QTEST_APPLESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"
