// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The limits that a server cannot get us past, at their real size: each as long as allowed and by one more, in the
// pieces that a socket gives. What we hold meanwhile is measured, and afterwards all is as before.
#include "Framer.h"
#include "ResponseParser.h"

#include <QTest>

#include <algorithm>

#include <malloc.h>

using namespace imap;

namespace {

constexpr qsizetype KiB = 1024;
constexpr qsizetype MiB = 1024 * KiB;
constexpr qsizetype Segment = 16 * KiB; // what a TLS record holds

// What the process has asked for and not given back.
qsizetype memoryHeld()
{
    const struct mallinfo2 info = mallinfo2();
    return qsizetype(info.uordblks + info.hblkhd);
}

// Says `text` that many times over, without ever holding more than a segment of it.
struct Saying
{
    QByteArray text;
    qsizetype times = 1;
};

struct Heard
{
    int frames = 0;
    qsizetype lastSize = 0;
    qsizetype mostHeld = 0;
    Framer::Trouble trouble = Framer::Trouble::None;
};

class Listener
{
public:
    explicit Listener(const Limits &limits)
        : m_framer(limits)
    {
    }

    Heard hear(const QList<Saying> &sayings)
    {
        const qsizetype before = memoryHeld();
        Heard heard;
        for (const Saying &saying : sayings) {
            const qsizetype together = std::max<qsizetype>(1, Segment / saying.text.size());
            const QByteArray segment = saying.text.repeated(std::min(together, saying.times));
            for (qsizetype left = saying.times; left > 0; left -= together) {
                receive(QByteArrayView(segment).first(std::min(left, together) * saying.text.size()), heard);
                heard.mostHeld = std::max(heard.mostHeld, memoryHeld() - before);
            }
        }
        heard.trouble = m_framer.trouble();
        return heard;
    }

    void reconnect() { m_framer.reset(); }

private:
    void receive(QByteArrayView bytes, Heard &heard)
    {
        m_framer.append(bytes);
        while (const auto frame = m_framer.next()) {
            ++heard.frames;
            heard.lastSize = frame->bytes.size();
        }
    }

    Framer m_framer;
};

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThroughWhatIsAsLongAsAllowed_data();
    void letsThroughWhatIsAsLongAsAllowed();
    void endsWithOneClearErrorAtOneMore_data();
    void endsWithOneClearErrorAtOneMore();
    void holdsARangeAsARange_data();
    void holdsARangeAsARange();
};

void TestLimits::letsThroughWhatIsAsLongAsAllowed_data()
{
    QTest::addColumn<bool>("isSignedIn");
    QTest::addColumn<QList<Saying>>("sayings");
    QTest::addColumn<qsizetype>("size"); // of the frame
    const auto row = [](const char *name, bool isSignedIn, const QList<Saying> &sayings, qsizetype size) {
        QTest::newRow(name) << isSignedIn << sayings << size;
    };
    row("a line before sign-in", false, { { "x", 64 * KiB - 1 }, { "\r\n" } }, 64 * KiB - 1);
    row("a line", true, { { "x", 8 * MiB - 1 }, { "\r\n" } }, 8 * MiB - 1);
    row("a literal that is kept", true, { { "* X {262144}\r\n" }, { "x", 256 * KiB }, { "\r\n" } }, 14 + 256 * KiB);
    row("a literal that is cut", true, { { "* X {262145}\r\n" }, { "x", 256 * KiB + 1 }, { "\r\n" } }, 14 + 256 * KiB);
    row("a literal that is skipped", true, { { "* X {67108864}\r\n" }, { "x", 64 * MiB }, { "\r\n" } }, 16 + 256 * KiB);
    row("a literal before sign-in", false, { { "* X {67108864}\r\n" }, { "x", 64 * MiB }, { "\r\n" } }, 16 + 256 * KiB);
    row("literals", true, { { "{1}\r\nx", 200'000 }, { "\r\n" } }, 1'200'000);
}

void TestLimits::letsThroughWhatIsAsLongAsAllowed()
{
    QFETCH(const bool, isSignedIn);
    QFETCH(const QList<Saying>, sayings);
    QFETCH(const qsizetype, size);
    Listener listener(isSignedIn ? Limits::afterSignIn() : Limits::beforeSignIn());
    const Heard heard = listener.hear(sayings);
    QCOMPARE(heard.trouble, Framer::Trouble::None);
    QCOMPARE(heard.frames, 1);
    QCOMPARE(heard.lastSize, size);
    QCOMPARE(listener.hear({ { "* 1 EXISTS\r\n" } }).lastSize, 10);
}

void TestLimits::endsWithOneClearErrorAtOneMore_data()
{
    QTest::addColumn<bool>("isSignedIn");
    QTest::addColumn<QList<Saying>>("sayings");
    QTest::addColumn<Framer::Trouble>("trouble");
    QTest::addColumn<qsizetype>("most"); // memory
    const auto row = [](const char *name, bool isSignedIn, const QList<Saying> &sayings, Framer::Trouble trouble,
                        qsizetype most) { QTest::newRow(name) << isSignedIn << sayings << trouble << most; };
    using enum Framer::Trouble;
    const Saying literal { "{262144}\r\n" + QByteArray(256 * KiB, 'x'), 64 };
    row("a line before sign-in", false, { { "x", 64 * KiB + 1 } }, LineTooLong, 256 * KiB);
    row("a line", true, { { "x", 8 * MiB + 1 } }, LineTooLong, 17 * MiB);
    row("a line that goes on", true, { { "x", 100 * MiB } }, LineTooLong, 17 * MiB);
    row("a literal", true, { { "* X {67108865}\r\n" }, { "x", 65 * MiB } }, LiteralTooLong, 64 * KiB);
    row("a literal of 4 GiB (P01)", true, { { "* X {4294967295}\r\n" }, { "x", MiB } }, LiteralTooLong, 64 * KiB);
    row("a literal of 10 GiB (P02)", true, { { "* X {10737418240}\r\n" }, { "x", MiB } }, LiteralTooLong, 64 * KiB);
    row("a literal of 2^64 (P01)", true, { { "* X {18446744073709551616}\r\n" } }, LiteralTooLong, 64 * KiB);
    row("a response", true, { { literal } }, ResponseTooLong, 34 * MiB);
    row("literals", true, { { "{1}\r\nx", 200'001 } }, ResponseTooLong, 20 * MiB);
    row("empty literals", true, { { "{0}\r\n", 10 * MiB } }, ResponseTooLong, 20 * MiB);
}

void TestLimits::endsWithOneClearErrorAtOneMore()
{
    QFETCH(const bool, isSignedIn);
    QFETCH(const QList<Saying>, sayings);
    QFETCH(const Framer::Trouble, trouble);
    QFETCH(const qsizetype, most);
    const qsizetype before = memoryHeld();
    Listener listener(isSignedIn ? Limits::afterSignIn() : Limits::beforeSignIn());
    const Heard heard = listener.hear(sayings);
    QCOMPARE(heard.trouble, trouble);
    QCOMPARE(heard.frames, 0);
    QVERIFY2(heard.mostHeld <= most, qPrintable(QString::number(heard.mostHeld)));
    QVERIFY(memoryHeld() - before < 64 * KiB); // and it is given back
    QCOMPARE(listener.hear({ { "* 1 EXISTS\r\n" } }).frames, 0);

    listener.reconnect();
    QCOMPARE(listener.hear({ { "* 1 EXISTS\r\n" } }).frames, 1);
}

void TestLimits::holdsARangeAsARange_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("P05 VANISHED") << QByteArray("* VANISHED 1:4294967295\r\n");
    QTest::newRow("P05 VANISHED EARLIER") << QByteArray("* VANISHED (EARLIER) 1:4294967295\r\n");
    QTest::newRow("P05 ESEARCH") << QByteArray("* ESEARCH (TAG \"A1\") UID ALL 1:4294967295\r\n");
    QTest::newRow("P06 EXISTS") << QByteArray("* 4294967295 EXISTS\r\n");
}

void TestLimits::holdsARangeAsARange()
{
    QFETCH(const QByteArray, wire);
    Framer framer(Limits::afterSignIn());
    const qsizetype before = memoryHeld();
    framer.append(wire);
    const auto frame = framer.next();
    QVERIFY(frame);
    QVERIFY(!std::holds_alternative<Malformed>(parseResponse(*frame)));
    QVERIFY(memoryHeld() - before < 64 * KiB);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
