// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PlainText.h"

#include "SmallStack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace imap;

using Kind = MessageText::Kind;

namespace {
QByteArray message(const QByteArray &contentType, const QByteArray &body, const QByteArray &encoding = "8bit")
{
    return "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: " + contentType
        + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body;
}

QByteArray part(const QByteArray &fields, const QByteArray &body)
{
    return "--b\r\n" + fields + "\r\n\r\n" + body + "\r\n";
}

QByteArray multipart(const QByteArray &subtype, const QByteArray &parts)
{
    return message("multipart/" + subtype + "; boundary=b", parts + "--b--\r\n", "7bit");
}
} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodesTheText_data();
    void decodesTheText();
    void prefersPlainToHtml();
    void takesHtmlWhereThereIsNothingElse();
    void findsTheTextInsideNestedParts();
    void namesAttachmentsAndNeverShowsThem();
    void makesTextAndNamesSafe();
    void copesWithAMessageCutAnywhere();
    void saysWhatWasCut();
    void survivesAttacks_data();
    void survivesAttacks();
};

void TestPlainText::decodesTheText_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");

    const QString umlauts = u"Grüße\n"_s;
    QTest::newRow("no MIME") << "Subject: x\r\n\r\nHello\r\n"_ba << u"Hello\n"_s;
    QTest::newRow("no MIME, UTF-8") << "Subject: x\r\n\r\nGrüße\r\n"_ba << umlauts;
    QTest::newRow("no MIME, Windows-1252") << "Subject: x\r\n\r\nGr\xfc\xdf\x65\r\n"_ba << umlauts;
    QTest::newRow("UTF-8") << message("text/plain; charset=utf-8", "Grüße\r\n") << umlauts;
    QTest::newRow("Latin-1") << message("text/plain; charset=iso-8859-1", "Gr\xfc\xdf\x65\r\n") << umlauts;
    QTest::newRow("quoted-printable") << message("text/plain; charset=utf-8", "Gr=C3=BC=\r\n=C3=9Fe\r\n",
                                                 "quoted-printable")
                                      << umlauts;
    QTest::newRow("base64") << message("text/plain; charset=utf-8", "R3LDvMOfZQo=\r\n", "base64") << umlauts;
    QTest::newRow("ISO-2022-JP") << message("text/plain; charset=iso-2022-jp", "\x1b$BF|K\\\x1b(B\r\n") << u"日本\n"_s;
    QTest::newRow("UTF-16") << message("text/plain; charset=utf-16le", "RwByAPwA\r\n", "base64") << u"Grü"_s;
    QTest::newRow("unknown charset") << message("text/plain; charset=x-nobody", "Gr\xfc\xdf\x65\r\n") << umlauts;
    QTest::newRow("a lie") << message("text/plain; charset=us-ascii", "Grüße\r\n") << umlauts;
    QTest::newRow("NUL") << message("text/plain", "YQBi", "base64") << u"a b"_s;
}

void TestPlainText::decodesTheText()
{
    QFETCH(QByteArray, raw);
    const MessageText read = readMessageText(raw);
    QTEST(read.text, "text");
    QCOMPARE(read.kind, Kind::Plain);
    QVERIFY(read.complete);
}

void TestPlainText::prefersPlainToHtml()
{
    const MessageText read = readMessageText(multipart(
        "alternative", part("Content-Type: text/html", "<p>rich</p>") + part("Content-Type: text/plain", "poor")));
    QCOMPARE(read.kind, Kind::Plain);
    QCOMPARE(read.text, u"poor"_s);
}

void TestPlainText::takesHtmlWhereThereIsNothingElse()
{
    const QByteArray html = part("Content-Type: text/html; charset=utf-8", "<p>Gr\xc3\xbc\xc3\x9f\x65</p>");
    const MessageText read = readMessageText(multipart("alternative", html));
    QCOMPARE(read.kind, Kind::Html);
    QCOMPARE(read.text, u"<p>Grüße</p>"_s);
    QCOMPARE(readMessageText(multipart("alternative", part("Content-Type: text/plain", " ") + html)).kind, Kind::Html);
    QCOMPARE(readMessageText(multipart("mixed", part("Content-Type: image/png", "x"))).kind, Kind::None);
}

void TestPlainText::findsTheTextInsideNestedParts()
{
    const QByteArray inner = "--i\r\nContent-Type: text/plain\r\n\r\ndeep\r\n--i--\r\n";
    const QByteArray outer = part("Content-Type: multipart/alternative; boundary=i", inner);
    QCOMPARE(readMessageText(multipart("mixed", outer)).text, u"deep"_s);
    const QByteArray forwarded = part("Content-Type: message/rfc822", "Subject: y\r\n\r\nforwarded");
    QCOMPARE(readMessageText(multipart("mixed", forwarded)).text, u"forwarded"_s);
}

void TestPlainText::namesAttachmentsAndNeverShowsThem()
{
    const MessageText read = readMessageText(multipart(
        "mixed",
        part("Content-Type: text/plain\r\nContent-Disposition: attachment; filename=notes.txt", "not this")
            + part("Content-Type: image/png; name=\"=?utf-8?Q?Gr=C3=BC=C3=9Fe.png?=\"", "x")
            + part("Content-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''%C3%A4.pdf", "x")
            + part("Content-Type: application/zip\r\nContent-Disposition: attachment", "x")
            + part("Content-Type: text/plain", "this")));
    QCOMPARE(read.text, u"this"_s);
    QCOMPARE(read.attachments, QStringList({ u"notes.txt"_s, u"Grüße.png"_s, u"ä.pdf"_s, u"application/zip"_s }));
    QVERIFY(read.complete);
}

void TestPlainText::makesTextAndNamesSafe()
{
    const MessageText read =
        readMessageText(multipart("mixed",
                                  part("Content-Type: text/plain; charset=utf-8",
                                       "a\x1b[2J\xe2\x80\xae"
                                       "b\tc")
                                      + part("Content-Type: image/png; name*=utf-8''a%0D%0A%E2%80%AEgnp.exe", "x")));
    QCOMPARE(read.text, u"a [2Jb    c"_s);
    QCOMPARE(read.attachments, QStringList(u"a gnp.exe"_s));
}

void TestPlainText::copesWithAMessageCutAnywhere()
{
    const QByteArray whole =
        multipart("mixed",
                  part("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64", "R3LDvMOfZQo=")
                      + part("Content-Type: image/png; name=x.png\r\nContent-Transfer-Encoding: base64", "AAAA"));
    for (qsizetype size = 0; size <= whole.size(); ++size)
        QVERIFY(u"Grüße\n"_s.startsWith(readMessageText(whole.first(size)).text.remove(QChar::ReplacementCharacter))
                || size < whole.indexOf("R3L"));
    QCOMPARE(readMessageText(whole).text, u"Grüße\n"_s);
}

void TestPlainText::saysWhatWasCut()
{
    const MessageText read = readMessageText(message("text/plain", QByteArray(3 * 1024 * 1024, 'a')));
    QVERIFY(!read.complete);
    QVERIFY(read.text.size() > 1000 * 1000);
    QVERIFY(read.text.size() <= 1024 * 1024 + 1);

    const QByteArray attachment = part("Content-Type: image/png; name=x.png", "x");
    const MessageText many = readMessageText(multipart("mixed", attachment.repeated(60)));
    QVERIFY(!many.complete);
    QCOMPARE(many.attachments.size(), 50);

    const MessageText heap = readMessageText(multipart("mixed", "--b\r\n\r\n"_ba.repeated(10'000) + part("", "end")));
    QVERIFY(!heap.complete);
    QVERIFY(heap.text.isEmpty());
}

void TestPlainText::survivesAttacks_data()
{
    QTest::addColumn<QByteArray>("raw");
    const QByteArray groups = "a:"_ba.repeated(100'000) + "\r\n";
    QTest::newRow("nested groups") << "From: " + groups + "\r\ntext";
    QTest::newRow("nested groups, folded") << "To: " + "\r\n a:"_ba.repeated(100'000) + "\r\n\r\ntext";
    QTest::newRow("nested groups in a part")
        << multipart("mixed", part("Content-Type: message/rfc822", "cc \t: " + groups + "\r\ntext"));
    QTest::newRow("nested groups in a message without type") << multipart("digest", "--b\r\n\r\nFrom: " + groups);

    QByteArray nested = "Subject: x\r\n";
    for (int i = 0; i < 20'000; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b"
            + QByteArray::number(i) + "\r\n";
    QTest::newRow("nested parts") << nested;
    QTest::newRow("nested messages") << "Content-Type: message/rfc822\r\n\r\n"_ba.repeated(20'000);
    QTest::newRow("nested digests") << "Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\n"_ba.repeated(
        20'000);
    QTest::newRow("a million parts") << multipart("mixed", "--b\r\n\r\n"_ba.repeated(150'000));
    QTest::newRow("a million fields") << "a:\r\n"_ba.repeated(250'000);
    QTest::newRow("parameters") << message("text/plain" + "; a=b"_ba.repeated(100'000), "x");
    QTest::newRow("continued parameters") << message("text/plain" + "; a*999999999=b"_ba.repeated(1000), "x");
}

void TestPlainText::survivesAttacks()
{
    QFETCH(QByteArray, raw);
    const MessageText read = onASmallStack([&] { return readMessageText(raw); });
    QVERIFY(read.text.size() <= 1024 * 1024 + 1);
    QVERIFY(read.attachments.size() <= 50);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
