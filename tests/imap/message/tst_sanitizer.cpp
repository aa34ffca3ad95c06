// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Sanitizer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QString fromCodePoints(std::initializer_list<char32_t> points)
{
    return QString::fromUcs4(std::data(points), qsizetype(points.size()));
}
} // namespace

class TestSanitizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesOneSafeLine_data();
    void makesOneSafeLine();
    void leavesNoControlCharacterAnywhere();
    void dropsLoneSurrogatesAndNoncharacters();
    void keepsAtMostFourMarksPerBase();
    void composesAndOrdersMarks();
    void cutsAtTwoHundredCharactersAsAReaderCountsThem();
    void boundsCharactersThatJoinWithoutEnd();
    void readsOnlyTheBeginningOfAMegabyte();
    void cleaningTwiceChangesNothing_data();
    void cleaningTwiceChangesNothing();
    void keepsTheLinesOfAText();
    void cutsAnEndlessText();
    void isolatesWords();
    void showsHostsInTheirOwnScriptOnlyIfThatIsHonest_data();
    void showsHostsInTheirOwnScriptOnlyIfThatIsHonest();
    void keepsTheDomainInSightBehindALongLocalPart();
    void showsTheRealAddressWhereTheNamePosesAsAnother_data();
    void showsTheRealAddressWhereTheNamePosesAsAnother();
};

void TestSanitizer::makesOneSafeLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain") << u"Lunch at 12?"_s << u"Lunch at 12?"_s;
    QTest::newRow("U03 line end") << u"a\r\nBcc: b"_s << u"a Bcc: b"_s;
    QTest::newRow("U03 terminal title") << u"a\x1b]0;b\x07z"_s << u"a ]0;b z"_s;
    QTest::newRow("U03 NUL") << u"a"_s + QChar::Null + u"b"_s << u"a b"_s;
    QTest::newRow("U03 C1 and DEL") << u"a\u0085\u009b\u007fb"_s << u"a b"_s;
    QTest::newRow("line separators") << u"a\u2028\u2029b"_s << u"a b"_s;
    QTest::newRow("spaces collapse") << u"  a \t\u00a0\u3000 b  "_s << u"a b"_s;
    QTest::newRow("U04 reversed file name") << u"photo\u202egnp.exe"_s << u"photognp.exe"_s;
    QTest::newRow("U04 isolates and marks") << u"\u2066a\u2069\u200f\u200e\u061cb"_s << u"ab"_s;
    QTest::newRow("U04 embeddings") << u"\u202aa\u202b\u202c\u202db"_s << u"ab"_s;
    QTest::newRow("zero width") << u"pay\u200bp\u2060a\ufeffl"_s << u"paypal"_s;
    QTest::newRow("interlinear") << u"a\ufff9b\ufffac\ufffb"_s << u"abc"_s;
    QTest::newRow("tags") << fromCodePoints({ U'a', 0xE0001, 0xE0041, 0xE007F, U'b' }) << u"ab"_s;
    QTest::newRow("fillers of newsletters") << u"a\u034f\u00ad \u034f\u200c\u3164 b"_s << u"a b"_s;
    QTest::newRow("joiner between letters (Persian)") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
    QTest::newRow("joiner after a mark (Sinhala)") << u"ශ්\u200dරී"_s << u"ශ්\u200dරී"_s;
    QTest::newRow("joiner elsewhere") << u"a\u200d \u200cb1\u200d2"_s << u"a b12"_s;
    QTest::newRow("joiners in a row") << u"a\u200d\u200d\u200cb"_s << u"a\u200cb"_s;
    QTest::newRow("markup is left to the sink") << u"<b>x</b> & y"_s << u"<b>x</b> & y"_s;
    QTest::newRow("beyond the BMP") << u"🦉 owl"_s << u"🦉 owl"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("nothing but rubbish") << u"\u202e\u200b \r\n"_s << QString();
}

void TestSanitizer::makesOneSafeLine()
{
    QFETCH(QString, text);
    QTEST(sanitizedLine(text), "shown");
}

void TestSanitizer::leavesNoControlCharacterAnywhere()
{
    QString everything;
    for (char16_t c = 0; c < 0x3000; ++c)
        everything.append(c).append(u'x');
    const QString shown = sanitizedLine(everything, 100'000);
    QVERIFY(shown.contains(u'~'));
    for (const QChar c : shown) {
        const bool isControl = c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() <= 0x9F);
        QVERIFY2(!isControl, qPrintable(QString::number(c.unicode(), 16)));
    }
}

void TestSanitizer::dropsLoneSurrogatesAndNoncharacters()
{
    QString text = u"a"_s;
    text.append(QChar(0xD800)).append(u'b').append(QChar(0xDC00)).append(QChar(0xFFFE)).append(QChar(0xFDD0));
    text.append(fromCodePoints({ 0x1FFFF })).append(u'c').append(QChar(0xDBFF));
    QCOMPARE(sanitizedLine(text), u"abc"_s);
}

void TestSanitizer::keepsAtMostFourMarksPerBase() // U05
{
    const QString shown = sanitizedLine(u"z"_s + QString(1000, QChar(0x0336)) + u"a"_s + QString(3, QChar(0x0336)));
    QCOMPARE(shown, u"z\u0336\u0336\u0336\u0336a\u0336\u0336\u0336"_s);
}

void TestSanitizer::composesAndOrdersMarks()
{
    QCOMPARE(sanitizedLine(u"e\u0301"_s), u"é"_s);
    QCOMPARE(sanitizedLine(u"e\u200b\u0301"_s), u"é"_s); // composed only once the invisible is gone
    QCOMPARE(sanitizedLine(u"q\u0307\u0323"_s), u"q\u0323\u0307"_s);
}

void TestSanitizer::cutsAtTwoHundredCharactersAsAReaderCountsThem()
{
    QCOMPARE(sanitizedLine(QString(200, u'a')), QString(200, u'a'));
    QCOMPARE(sanitizedLine(QString(201, u'a')), QString(200, u'a') + u'…');
    const QString accented = u"q\u0323"_s; // one character, two units
    QCOMPARE(sanitizedLine(accented.repeated(200)), accented.repeated(200));
    QCOMPARE(sanitizedLine(accented.repeated(300)), accented.repeated(200) + u'…');
    QCOMPARE(sanitizedLine(u"🦉"_s.repeated(300)), u"🦉"_s.repeated(200) + u'…');
    QCOMPARE(sanitizedLine(u"one two"_s, 4), u"one…"_s);
}

void TestSanitizer::boundsCharactersThatJoinWithoutEnd()
{
    const QString syllable = QString(100'000, QChar(0x1100)); // Hangul consonants: one "character"
    QVERIFY(sanitizedLine(syllable).size() <= 200 * 8 + 1);
}

void TestSanitizer::readsOnlyTheBeginningOfAMegabyte()
{
    const QString pile = u"z"_s + QString(8 * 1024 * 1024, QChar(0x0336)); // to order these would take hours
    QCOMPARE(sanitizedLine(pile), u"z\u0336\u0336\u0336\u0336"_s);
}

void TestSanitizer::cleaningTwiceChangesNothing_data()
{
    makesOneSafeLine_data();
    QTest::newRow("long") << u"word "_s.repeated(100) << QString();
    QTest::newRow("pile") << u"a"_s + QString(100, QChar(0x0344)) << QString();
    QTest::newRow("cut behind a joiner") << u"م\u200c"_s.repeated(300) << QString();
    QTest::newRow("Hangul") << QString(5000, QChar(0x1100)) << QString();
}

void TestSanitizer::cleaningTwiceChangesNothing()
{
    QFETCH(QString, text);
    QCOMPARE(sanitizedLine(sanitizedLine(text)), sanitizedLine(text));
    QCOMPARE(sanitizedText(sanitizedText(text)), sanitizedText(text));
}

void TestSanitizer::keepsTheLinesOfAText()
{
    QCOMPARE(sanitizedText(u"a\r\nb\rc\nd\u2028e"_s), u"a\nb\nc\nd\ne"_s);
    QCOMPARE(sanitizedText(u"  a\tb   c\n\n"_s), u"  a    b   c\n\n"_s);
    QCOMPARE(sanitizedText(u"a\x1b[2J\u202eb"_s), u"a [2Jb"_s);
}

void TestSanitizer::cutsAnEndlessText()
{
    const QString shown = sanitizedText(QString(3 * 1024 * 1024, u'a'));
    QCOMPARE(shown.size(), 1024 * 1024 + 1);
    QVERIFY(shown.endsWith(u'…'));
    QCOMPARE(sanitizedText(u"🦉🦉"_s, 3), u"🦉…"_s); // never half a character
}

void TestSanitizer::isolatesWords()
{
    QCOMPARE(isolated(u"שלום"_s), u"\u2068שלום\u2069"_s);
}

void TestSanitizer::showsHostsInTheirOwnScriptOnlyIfThatIsHonest_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("shown");

    QTest::newRow("ASCII") << u"Mail.Example.ORG"_s << u"Mail.Example.ORG"_s;
    QTest::newRow("address") << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("German") << u"müller.example"_s << u"müller.example"_s;
    QTest::newRow("German, from the wire") << u"xn--mller-kva.example"_s << u"müller.example"_s;
    QTest::newRow("Russian") << u"почта.рф"_s << u"почта.рф"_s;
    QTest::newRow("U08 mixed scripts") << u"pаypal.com"_s << u"xn--pypal-4ve.com"_s;
    QTest::newRow("U08 mixed scripts, from the wire") << u"xn--pypal-4ve.com"_s << u"xn--pypal-4ve.com"_s;
    QTest::newRow("look-alikes only") << u"аррӏе.com"_s << u"xn--80ak6aa92e.com"_s;
    QTest::newRow("no such encoding") << u"xn--.com"_s << u"xn--.com"_s;
    QTest::newRow("controls") << u"a\u202eb.com"_s << u"ab.com"_s;
}

void TestSanitizer::showsHostsInTheirOwnScriptOnlyIfThatIsHonest()
{
    QFETCH(QString, host);
    QTEST(displayHost(host), "shown");
    QCOMPARE(displayHost(displayHost(host)), displayHost(host));
}

void TestSanitizer::keepsTheDomainInSightBehindALongLocalPart()
{
    QCOMPARE(displayAddress(QString(500, u'a') + u"@evil.example"_s), QString(64, u'a') + u"…@evil.example"_s);
    QCOMPARE(displayAddress(u"a@b@evil.example"_s), u"a@b@evil.example"_s);
    QCOMPARE(displayAddress(u"no address"_s), u"no address"_s);
}

void TestSanitizer::showsTheRealAddressWhereTheNamePosesAsAnother_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");

    QTest::newRow("name") << u"Ada Lovelace"_s << u"ada@example.org"_s << u"Ada Lovelace"_s;
    QTest::newRow("initials") << u"J. R. R. Tolkien, Ph.D."_s << u"j@example.org"_s << u"J. R. R. Tolkien, Ph.D."_s;
    QTest::newRow("no name") << u""_s << u"ada@example.org"_s << u"ada@example.org"_s;
    QTest::newRow("no address") << u"Ada"_s << u""_s << u"Ada"_s;
    QTest::newRow("name is the address") << u"ADA@example.org"_s << u"ada@example.org"_s << u"ada@example.org"_s;
    QTest::newRow("U06") << u"ceo@bank.com"_s << u"evil@x"_s << u"ceo@bank.com <evil@x>"_s;
    QTest::newRow("U06 within words") << u"CEO (ceo@bank.com)"_s << u"evil@x"_s << u"CEO (ceo@bank.com) <evil@x>"_s;
    QTest::newRow("U06 wide @") << u"ceo＠bank"_s << u"evil@x"_s << u"ceo＠bank <evil@x>"_s;
    QTest::newRow("other domain") << u"bank.com"_s << u"evil@x.example"_s << u"bank.com <evil@x.example>"_s;
    QTest::newRow("other domain, wide dot") << u"bank．com"_s << u"evil@x.example"_s << u"bank．com <evil@x.example>"_s;
    QTest::newRow("own domain") << u"Bank.com"_s << u"mail@bank.com"_s << u"Bank.com"_s;
    QTest::newRow("U08") << u"PayPal.com"_s << u"mail@pаypal.com"_s << u"PayPal.com <mail@xn--pypal-4ve.com>"_s;
    QTest::newRow("long disguise") << u"ceo@bank.com"_s + u" "_s + QString(500, u'x') << u"evil@x"_s
                                   << u"ceo@bank.com "_s + QString(47, u'x') + u"… <evil@x>"_s;
}

void TestSanitizer::showsTheRealAddressWhereTheNamePosesAsAnother()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QTEST(displaySender(name, address), "shown");
}

QTEST_GUILESS_MAIN(TestSanitizer)
#include "tst_sanitizer.moc"
