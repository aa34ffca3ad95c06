// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Parameters.h"

#include "SmallStack.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace imap;

class TestParameters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheValueAndEachParameter();
    void readsOneParameter_data();
    void readsOneParameter();
    void staysCalmUnderAttack_data();
    void staysCalmUnderAttack();
};

void TestParameters::readsTheValueAndEachParameter()
{
    const ParameterizedField field =
        parseParameters("Text/Plain (a (nested \\) one)) ;\r\n\tCharset=\"utf-8\"; (so) format = flowed (yes);;x");
    QCOMPARE(field.value, u"text/plain"_s);
    QCOMPARE(field.parameters.value(u"charset"_s), u"utf-8"_s);
    QCOMPARE(field.parameters.value(u"format"_s), u"flowed"_s);
    QCOMPARE(field.parameters.size(), 2);
    QCOMPARE(parseParameters("").value, QString());
}

void TestParameters::readsOneParameter_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("name");
    const QString none;

    QTest::newRow("token") << "n=a.txt"_ba << u"a.txt"_s;
    QTest::newRow("quoted pair") << R"(n="a\"b\\c;d")"_ba << uR"(a"b\c;d)"_s;
    QTest::newRow("quotes that do not end") << R"(n="a\)"_ba << u"a"_s;
    QTest::newRow("blanks in quotes") << "n=\" a  \t b \""_ba << u" a  \t b "_s;
    QTest::newRow("no value") << "n"_ba << none;
    QTest::newRow("empty value") << "n="_ba << u""_s;
    QTest::newRow("the first counts") << "n=a; n=b"_ba << u"a"_s;
    QTest::newRow("two in one") << "x=a n=b"_ba << none;
    QTest::newRow("RFC 2231 §4") << "n*=us-ascii'en-us'This%20is%20***fun***"_ba << u"This is ***fun***"_s;
    QTest::newRow("RFC 2231 §3") << "n*0=\"ftp://\"; n*1=\"cs.utk.edu/\""_ba << u"ftp://cs.utk.edu/"_s;
    QTest::newRow("RFC 2231 §4.1") << "n*0*=us-ascii'en'This%20is%20even%20more%20; n*1*=%2A%2A%2Afun%2A%2A%2A%20; "
                                      "n*2=\"isn't it!\""_ba
                                   << u"This is even more ***fun*** isn't it!"_s;
    QTest::newRow("character cut between sections") << "n*0*=utf-8''%C3; n*1*=%A4"_ba << u"ä"_s;
    QTest::newRow("sections in disorder") << "n*1=b; n*0=a"_ba << u"ab"_s;
    QTest::newRow("a section is missing") << "n*0=a; n*2=c"_ba << u"a"_s;
    QTest::newRow("the first section is missing") << "n*1=b"_ba << none;
    QTest::newRow("sections that begin anew") << "n*0=a; n*1=b; n*0=x; n*2=y"_ba << u"ab"_s;
    QTest::newRow("numbers that are none") << "n*0=a; n*01=b; n*1x=c; n*-1=d; n**=e; n*99999999999=f"_ba << u"a"_s;
    QTest::newRow("extended before sections before plain") << "n=a; n*0=b; n*=''c"_ba << u"c"_s;
    QTest::newRow("sections before plain") << "n=a; n*0=b"_ba << u"b"_s;
    QTest::newRow("a blank before the asterisk") << "n *=utf-8''a"_ba << none;
    QTest::newRow("no charset (RFC 2231 §4)") << "n*=''a%C3%A4"_ba << u"aä"_s;
    QTest::newRow("unknown charset") << "n*=x-nobody''a%C3%A4"_ba << u"aä"_s;
    QTest::newRow("one quote") << "n*=utf-8'a%41"_ba << u"aA"_s;
    QTest::newRow("no quotes") << "n*=a%41"_ba << none;
    QTest::newRow("broken escapes") << "n*=utf-8''a%4"_ba << u"a%4"_s;
    QTest::newRow("not in its charset") << "n*=utf-8''%E4; n=a"_ba << u"a"_s;
    QTest::newRow("Latin-1 that is Windows-1252") << "n*=ISO-8859-1''%80"_ba << u"€"_s;
    QTest::newRow("encoded word (not RFC 2047, but everybody)") << "n=\"=?utf-8?Q?=C3=A4?=\""_ba << u"ä"_s;
    QTest::newRow("encoded word without quotes") << "n==?utf-8?Q?=C3=A4?="_ba << u"ä"_s;
    QTest::newRow("encoded word in sections") << "n*0=\"=?utf-8?Q?=C3\"; n*1=\"=A4?=\""_ba << u"ä"_s;
    QTest::newRow("raw UTF-8") << "n=\xc3\xa4"_ba << u"ä"_s;
    QTest::newRow("raw Windows-1252") << "n=\xe4"_ba << u"ä"_s;
}

void TestParameters::readsOneParameter()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QString, name);
    const QMap<QString, QString> read = parseParameters("attachment; " + parameters).parameters;
    QCOMPARE(read.contains(u"n"_s), !name.isNull());
    QCOMPARE(read.value(u"n"_s), name);
}

void TestParameters::staysCalmUnderAttack_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("comments") << "("_ba.repeated(100'000);
    QTest::newRow("comments that end") << "("_ba.repeated(4000) + ")"_ba.repeated(4000);
    QTest::newRow("parameters") << "a" + ";n=a"_ba.repeated(100'000);
    QTest::newRow("sections") << "a" + ";n*0=a"_ba.repeated(100'000);
    QTest::newRow("names") << "a;" + "n"_ba.repeated(100'000) + "=a";
    QTest::newRow("quotes") << "a;n=\"" + "\\"_ba.repeated(100'000);
    QTest::newRow("encoded words") << "a;n=\"" + "=?utf-8?Q?a?= "_ba.repeated(25'000);
    QTest::newRow("percents") << "a;n*=''" + "%41"_ba.repeated(100'000);
    QTest::newRow("zeroes") << QByteArray(100'000, '\0');
}

void TestParameters::staysCalmUnderAttack()
{
    QFETCH(QByteArray, field);
    parseParameters("a; n==?utf-8?Q?a?="); // GMime's start is not what is measured
    QElapsedTimer timer;
    timer.start();
    const ParameterizedField read = onASmallStack([&] { return parseParameters(field); });
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(read.value.size() + read.parameters.value(u"n"_s).size() <= 8 * 1024);
}

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
