// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SequenceSet.h"

#include <QTest>

#include <random>
#include <set>

using namespace imap;
using namespace Qt::StringLiterals;

class TestSequenceSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAndMergesWhatItReads_data();
    void sortsAndMergesWhatItReads();
    void refusesWhatIsNoSet_data();
    void refusesWhatIsNoSet();
    void neverExpandsARange();
    void bearsALongDisorderlyList();
    void refusesMoreRangesThanItWouldHold();
    void behavesLikeASetOfNumbers();
    void picksTheNumbersItContains();
    void losesWhatAnotherSetHas();
    void printsInPiecesThatServersTake();
};

void TestSequenceSet::sortsAndMergesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &printed) {
        QTest::newRow(name) << text << printed;
    };
    row("one number", "7", "7");
    row("neighbours", "1,2,3,5", "1:3,5");
    row("unsorted (RFC 9051 §9)", "2,4:7,9,12:*,1", "1:2,4:7,9,12:4294967295");
    row("reversed", "7:4", "4:7");
    row("reversed with a star", "*:4", "4:4294967295");
    row("just a star", "*", "4294967295");
    row("overlapping", "1:10,5:15,3", "1:15");
    row("touching from below", "5:6,3:4", "3:6");
    row("contained", "1:100,50", "1:100");
    row("repeated", "5,5,5", "5");
    row("what SEARCH finds", "84 82 882", "82,84,882");
    row("a message 0 (Courier)", "0,3", "3");
    row("nothing", "", "");
    row("the largest number twice", "4294967294:4294967295,4294967295", "4294967294:4294967295");
}

void TestSequenceSet::sortsAndMergesWhatItReads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, printed);
    const auto set = SequenceSet::parse(text);
    QVERIFY(set);
    QCOMPARE(set->toByteArray(), printed);
}

void TestSequenceSet::refusesWhatIsNoSet_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "a", ",1", "1:", ":1", "1:2:3", "0:3", "-1", "4294967296", "1*", "1;2", "1\n" })
        QTest::newRow(text) << QByteArray(text);
}

void TestSequenceSet::refusesWhatIsNoSet()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!SequenceSet::parse(text));
}

void TestSequenceSet::neverExpandsARange()
{
    const auto set = SequenceSet::parse("1:4294967295");
    QCOMPARE(set->ranges().size(), size_t(1));
    QCOMPARE(set->count(), quint64(4294967295));
    QVERIFY(set->contains(1));
    QVERIFY(set->contains(4294967295));
    QVERIFY(!set->contains(0));
}

// Every second number from the top down: the worst for a set that keeps itself sorted by inserting.
void TestSequenceSet::bearsALongDisorderlyList()
{
    QByteArray text;
    for (int i = SequenceSet::MostRanges; i > 0; --i)
        text += QByteArray::number(2 * i) + ' ';
    const auto set = SequenceSet::parse(text);
    QVERIFY(set);
    QCOMPARE(set->count(), quint64(SequenceSet::MostRanges));
}

void TestSequenceSet::refusesMoreRangesThanItWouldHold()
{
    QByteArray text;
    for (int i = 0; i <= SequenceSet::MostRanges; ++i)
        text += QByteArray::number(2 * i + 1) + ' ';
    QVERIFY(!SequenceSet::parse(text));
}

void TestSequenceSet::behavesLikeASetOfNumbers()
{
    std::mt19937 random(1);
    SequenceSet set;
    std::set<quint32> model;
    for (int i = 0; i < 2000; ++i) {
        const quint32 number = 1 + quint32(random() % 200);
        const quint32 last = std::min(number + quint32(random() % 5), 200u);
        if (random() % 2 == 0) {
            set.add(last, number);
            for (quint32 n = number; n <= last; ++n)
                model.insert(n);
        } else {
            set.remove(number);
            model.erase(number);
        }
        QCOMPARE(set.count(), quint64(model.size()));
        QCOMPARE(set, SequenceSet(std::vector<quint32>(model.begin(), model.end())));
        QCOMPARE(set.contains(number), model.contains(number));
    }
    SequenceSet edges;
    edges.add(SequenceSet::Last);
    edges.add(1);
    edges.add(SequenceSet::Last - 1);
    QCOMPARE(edges.toByteArray(), "1,4294967294:4294967295"_ba);
    edges.remove(SequenceSet::Last);
    edges.remove(7);
    QCOMPARE(edges.toByteArray(), "1,4294967294"_ba);
}

void TestSequenceSet::picksTheNumbersItContains()
{
    const std::vector<quint32> shown { 3, 8, 9, 200 };
    const std::vector<quint32> vanished { 8, 9 };
    QCOMPARE(SequenceSet::parse("4:100")->among(shown), vanished);
    QVERIFY(SequenceSet().among(shown).empty());
}

void TestSequenceSet::losesWhatAnotherSetHas()
{
    const auto left = [](QByteArrayView set, QByteArrayView others) {
        SequenceSet result = *SequenceSet::parse(set);
        result.remove(*SequenceSet::parse(others));
        return result.toByteArray();
    };
    QCOMPARE(left("1:10", "3:4,6"), "1:2,5,7:10"_ba);
    QCOMPARE(left("1:3,5,7:9", "3:7"), "1:2,8:9"_ba);
    QCOMPARE(left("5:9,20:29", "1:5,9,19:30"), "6:8"_ba);
    QCOMPARE(left("1:4294967295", "4294967295"), "1:4294967294"_ba);
    QCOMPARE(left("7", "7"), ""_ba);
    QCOMPARE(left("7", ""), "7"_ba);
}

void TestSequenceSet::printsInPiecesThatServersTake() // some servers refuse long lines and unsorted sets
{
    SequenceSet set;
    for (quint32 i = 1; i < 2000; i += 2)
        set.add(i);
    QByteArrayList all;
    for (const SequenceSet &piece : set.pieces()) {
        all += piece.toByteArray();
        QVERIFY(all.last().size() <= 1024);
    }
    QVERIFY(all.size() > 1);
    QCOMPARE(all.join(','), set.toByteArray());
    QVERIFY(SequenceSet().pieces().empty());
    QCOMPARE(SequenceSet::parse("1:3,5")->pieces(1),
             (std::vector { *SequenceSet::parse("1:3"), *SequenceSet::parse("5") }));
}

QTEST_GUILESS_MAIN(TestSequenceSet)
#include "tst_sequenceset.moc"
