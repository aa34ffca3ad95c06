// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Framer.h"

#include <QTest>

using namespace imap;
using namespace Qt::StringLiterals;

namespace {

constexpr Limits Small { .line = 100, .literalKept = 20, .literalSkipped = 1000, .response = 200 };

struct Heard
{
    QByteArrayList frames;
    Framer::Trouble trouble;
    qsizetype pending;
    bool operator==(const Heard &) const = default;
};

Heard hear(QByteArrayView wire, qsizetype piece, const Limits &limits = Limits::afterSignIn())
{
    Framer framer(limits);
    QByteArrayList frames;
    while (!wire.isEmpty()) {
        const qsizetype size = std::min(piece, wire.size());
        framer.append(wire.first(size));
        wire = wire.sliced(size);
        while (const auto frame = framer.next())
            frames += frame->bytes.toByteArray();
    }
    return { frames, framer.trouble(), framer.pending() };
}

} // namespace

class TestFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtLineEndsButNotInsideLiterals_data();
    void cutsAtLineEndsButNotInsideLiterals();
    void saysWhereTheLiteralsAre();
    void keepsTheBeginningOfALongLiteralAndSkipsTheRest();
    void stopsAtTheFirstLimitAndGivesOutWhatCameBefore_data();
    void stopsAtTheFirstLimitAndGivesOutWhatCameBefore();
    void takesNewLimitsInTheMiddleOfAConversation();
    void knowsHowMuchHasNotBeenGivenOut();
    void forgetsEverythingOnReset();
    void holdsNoMoreThanItsLimits();
    void looksAtEachByteOnce();
};

void TestFramer::cutsAtLineEndsButNotInsideLiterals_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<qsizetype>("pending");
    const auto row = [](const char *name, const QByteArray &wire, const QByteArrayList &frames, qsizetype pending = 0) {
        QTest::newRow(name) << wire << frames << pending;
    };
    row("a line", "* 23 EXISTS\r\n", { "* 23 EXISTS" });
    row("two lines at once", "* 23 EXISTS\r\n* 3 RECENT\r\n", { "* 23 EXISTS", "* 3 RECENT" });
    row("a line that has not ended", "* 23 EX", {}, 7);
    row("a line whose CR has come", "* 23 EXISTS\r", {}, 12);
    row("a literal (RFC 9051 §4.3)", "* 1 FETCH (BODY[] {4}\r\na\r\nb)\r\n", { "* 1 FETCH (BODY[] {4}\r\na\r\nb)" });
    row("two literals", "* 1 X ({1}\r\n\n {2}\r\n\r\n)\r\n* 2 X\r\n", { "* 1 X ({1}\r\n\n {2}\r\n\r\n)", "* 2 X" });
    row("an empty literal", "* X {0}\r\n\r\n* Y\r\n", { "* X {0}\r\n", "* Y" });
    row("a literal that ends in what looks like another", "* X {3}\r\n{9}\r\n* Y\r\n", { "* X {3}\r\n{9}", "* Y" });
    row("a literal that has not come", "* X {10}\r\nabc", {}, 13);
    row("a server's non-synchronizing literal", "* X {2+}\r\n\r\n)\r\n", { "* X {2+}\r\n\r\n)" });
    row("literal8 (RFC 9051 §9)", "* X ~{2}\r\n\0\n)\r\n"_ba, { "* X ~{2}\r\n\0\n)"_ba });
    row("leading zeros", "* X {002}\r\n\r\n)\r\n", { "* X {002}\r\n\r\n)" });
    row("space behind the brace: no literal", "* X {3} \r\n* Y\r\n", { "* X {3} ", "* Y" });
    row("no number in the braces: no literal", "* X {}\r\n* {-1}\r\n* {a}\r\n", { "* X {}", "* {-1}", "* {a}" });
    row("a lone closing brace", "}\r\n+}\r\n3}\r\n", { "}", "+}", "3}" });
    row("bare LF", "* 1 EXISTS\n* X {2}\n\r\n)\n", { "* 1 EXISTS", "* X {2}\n\r\n)" });
    row("CR CR LF", "* 1 EXISTS\r\r\n* X {1}\r\r\na)\r\r\n", { "* 1 EXISTS", "* X {1}\r\r\na)" });
    row("the literal's own CR stays", "* X {1}\r\n\r\r\n", { "* X {1}\r\n\r" });
    row("empty lines are nothing", "\r\n\n\r\r\n* 1 EXISTS\r\n\r\n", { "* 1 EXISTS" });
    row("a CR in the line stays", "* OK a\rb\r\n", { "* OK a\rb" });
    row("NUL bytes stay", "* OK \0\r\n"_ba, { "* OK \0"_ba });
}

void TestFramer::cutsAtLineEndsButNotInsideLiterals()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QByteArrayList, frames);
    QFETCH(const qsizetype, pending);
    for (const qsizetype piece : { wire.size(), qsizetype(1), qsizetype(3) }) {
        const Heard heard = hear(wire, piece);
        QCOMPARE(heard.frames, frames);
        QCOMPARE(heard.pending, pending);
        QCOMPARE(heard.trouble, Framer::Trouble::None);
    }
}

void TestFramer::saysWhereTheLiteralsAre()
{
    Framer framer;
    framer.append("* 1 EXISTS\r\n* X {3}\r\nabc {2+}\r\nde)\r\n* Y {1}\r\nf\r\n");
    QVERIFY(framer.next()->literals.empty());

    const Frame two = *framer.next();
    QCOMPARE(two.literals.size(), size_t(2));
    QCOMPARE(two.bytes.sliced(two.literals[0].position, two.literals[0].kept), QByteArrayView("abc"));
    QCOMPARE(two.bytes.sliced(two.literals[1].position, two.literals[1].kept), QByteArrayView("de"));

    const Frame one = *framer.next();
    QCOMPARE(one.literals.size(), size_t(1));
    QCOMPARE(one.bytes.sliced(one.literals[0].position), QByteArrayView("f"));
}

void TestFramer::keepsTheBeginningOfALongLiteralAndSkipsTheRest()
{
    const QByteArray literal = QByteArray("0123456789").repeated(5);
    const QByteArray wire = "* X {50}\r\n" + literal + " {3}\r\nabc)\r\n* Y\r\n";
    for (const qsizetype piece : { wire.size(), qsizetype(1), qsizetype(7), qsizetype(31) }) {
        const Heard heard = hear(wire, piece, Small);
        QCOMPARE(heard.frames, (QByteArrayList { "* X {50}\r\n" + literal.first(20) + " {3}\r\nabc)", "* Y" }));
        QCOMPARE(heard.pending, 0);
    }
    Framer framer(Small);
    framer.append(wire);
    const Frame frame = *framer.next();
    QCOMPARE(frame.literals[0].kept, 20);
    QCOMPARE(frame.literals[0].announced, 50);
    QCOMPARE(frame.bytes.sliced(frame.literals[1].position, 3), QByteArrayView("abc"));
}

void TestFramer::stopsAtTheFirstLimitAndGivesOutWhatCameBefore_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<qsizetype>("frames");
    QTest::addColumn<Framer::Trouble>("trouble");
    const auto row = [](const char *name, const QByteArray &wire, qsizetype frames, Framer::Trouble trouble) {
        QTest::newRow(name) << wire << frames << trouble;
    };
    using enum Framer::Trouble;
    const QByteArray full(100, 'x');
    row("a line as long as allowed", full + "\n", 1, None);
    row("a line too long", "* Y\r\n" + full + "x\n", 1, LineTooLong);
    row("a line too long that never ends", "* Y\r\n" + full + "xxxx", 1, LineTooLong);
    row("a line too long by its later part", QByteArray(60, 'x') + "{1}\n." + QByteArray(38, 'x') + '\n', 0,
        LineTooLong);
    row("a literal of the largest size", "* X {1000}\r\n" + full.repeated(10) + ")\r\n", 1, None);
    row("a literal too long", "* X {1001}\r\n", 0, LiteralTooLong);
    row("a literal of 2^32", "* X {4294967296}\r\n", 0, LiteralTooLong);
    row("a literal of 2^64 and one", "* X {18446744073709551617}\r\n", 0, LiteralTooLong);
    row("a response too long, of short literals", QByteArray("{20}\r\n" + full.first(20)).repeated(9), 0,
        ResponseTooLong);
    row("nothing comes out afterwards", full + "x\r\n* Y\r\n* Z\r\n", 0, LineTooLong);
}

void TestFramer::stopsAtTheFirstLimitAndGivesOutWhatCameBefore()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const qsizetype, frames);
    QFETCH(const Framer::Trouble, trouble);
    for (const qsizetype piece : { wire.size(), qsizetype(1), qsizetype(13) }) {
        const Heard heard = hear(wire, piece, Small);
        QCOMPARE(heard.frames.size(), frames);
        QCOMPARE(heard.trouble, trouble);
        QCOMPARE(heard.pending, 0);
    }
}

void TestFramer::takesNewLimitsInTheMiddleOfAConversation()
{
    const QByteArray longLine = "* CAPABILITY" + QByteArray(" X").repeated(50'000);
    QCOMPARE(hear(longLine + "\r\n", 16'384, Limits::beforeSignIn()).trouble, Framer::Trouble::LineTooLong);

    Framer framer(Limits::beforeSignIn());
    framer.append("* 1 EXISTS\r\n");
    QVERIFY(framer.next());
    framer.setLimits(Limits::afterSignIn());
    framer.append(longLine + "\r\n");
    QCOMPARE(framer.next()->bytes, QByteArrayView(longLine));
}

void TestFramer::knowsHowMuchHasNotBeenGivenOut()
{
    Framer framer;
    framer.append("a OK begin TLS\r\n* injected\r\n");
    QVERIFY(framer.next());
    QCOMPARE(framer.pending(), qsizetype(strlen("* injected\r\n")));
    QVERIFY(framer.next());
    QCOMPARE(framer.pending(), 0);
    framer.append("\n"); // an empty line is nothing, but it was heard
    QCOMPARE(framer.pending(), 1);
}

void TestFramer::forgetsEverythingOnReset()
{
    Framer framer(Small);
    framer.append("* X {50}\r\nabc");
    QVERIFY(!framer.next());
    framer.reset();
    QCOMPARE(framer.pending(), 0);
    framer.append("* 1 EXISTS\r\n");
    QCOMPARE(framer.next()->bytes, QByteArrayView("* 1 EXISTS"));

    framer.append("* X {5000}\r\n");
    QVERIFY(!framer.next());
    QCOMPARE(framer.trouble(), Framer::Trouble::LiteralTooLong);
    framer.reset();
    QCOMPARE(framer.trouble(), Framer::Trouble::None);
}

void TestFramer::holdsNoMoreThanItsLimits()
{
    Framer framer(Small);
    framer.append("* X {1000}\r\n");
    for (int i = 0; i < 99; ++i) {
        framer.append("0123456789");
        QVERIFY(!framer.next());
        QVERIFY(framer.pending() <= Small.response);
    }
    framer.append("0123456789)\r\n");
    QCOMPARE(framer.next()->bytes.size(), 12 + 20 + 1);
}

// Eight million bytes one by one take a moment. Were those before looked at again each time, they would take longer
// than the five minutes that Qt Test gives a function.
void TestFramer::looksAtEachByteOnce()
{
    const QByteArray line(8'000'000, 'x');
    Framer framer(Limits::afterSignIn());
    for (const char c : line) {
        framer.append(QByteArrayView(&c, 1));
        if (framer.next())
            QFAIL("a response without an end");
    }
    framer.append("\r\n");
    QCOMPARE(framer.next()->bytes, QByteArrayView(line));
}

QTEST_GUILESS_MAIN(TestFramer)
#include "tst_framer.moc"
