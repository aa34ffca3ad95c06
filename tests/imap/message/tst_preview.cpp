// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Preview.h"

#include <QTest>

using namespace Qt::StringLiterals;

// How the text of a message is told in a line.
class TestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsHowATextBegins_data();
    void tellsHowATextBegins();
    void isShortHoweverLongTheTextIs();
};

void TestPreview::tellsHowATextBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("preview");
    const auto row = [](const char *name, const QString &text, const QString &preview) {
        QTest::newRow(name) << text << preview;
    };
    row("nothing", {}, {});
    row("white space only", u" \r\n\t\n\u00a0\n"_s, {});
    row("several lines", u"Dear all,\r\n\r\n  lunch is   at noon.\r\n"_s, u"Dear all, lunch is at noon."_s);
    row("an answer below", u"On Tuesday, Ada Lovelace wrote:\n> When?\n> And where?\n\nAt noon."_s, u"At noon."_s);
    row("an answer above", u"At noon.\n\nAda Lovelace schrieb am 24.11.2026:\n\n>> When?\n> Hm."_s, u"At noon."_s);
    row("answers in between", u"> When?\nAt noon.\n> Where?\nHere."_s, u"At noon. Here."_s);
    row("a colon that announces no quotation", u"Bring:\nbread\n> x"_s, u"Bring: bread"_s);
    row("nothing but a quotation", u"> When?\n> Where?"_s, u"> When? > Where?"_s);
    row("a signature", u"At noon.\n-- \nAda Lovelace\nExample Ltd"_s, u"At noon."_s);
    row("a signature without its space", u"At noon.\r\n--\r\nAda"_s, u"At noon."_s);
    row("nothing but a signature", u"-- \nAda"_s, {});
    row("two dashes inside a line", u"At noon -- or later\n--no option--"_s, u"At noon -- or later --no option--"_s);
    row("rulers", u"=====\n NEWS\n*** * ***\n—————\nMore\n_____"_s, u"NEWS More"_s);
    row("a smile", u"😀"_s, u"😀"_s);
    row("right to left", u"שלום\nלכולם"_s, u"שלום לכולם"_s);
    row("what disguises", u"pay\u200bpal\u202e gnp.exe"_s, u"paypal gnp.exe"_s);
}

void TestPreview::tellsHowATextBegins()
{
    QFETCH(const QString, text);
    QTEST(imap::previewOf(text), "preview");
}

void TestPreview::isShortHoweverLongTheTextIs()
{
    QCOMPARE(imap::previewOf(u"ab "_s.repeated(300'000)).size(), 201); // with its "…"
    QCOMPARE(imap::previewOf(u">\n"_s.repeated(300'000)), QString());
    QVERIFY(imap::previewOf(u"é\u0301"_s.repeated(300'000)).size() <= 1601);
}

QTEST_APPLESS_MAIN(TestPreview)
#include "tst_preview.moc"
