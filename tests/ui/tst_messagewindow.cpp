// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HtmlText.h"
#include "MessageWindow.h"
#include "Wording.h"

#include "SampleMail.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMessageWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsHeadersWhileTheTextIsOnItsWay()
    {
        MessageWindow window;
        window.showLoading(sampleMessage(5, u"<b>Lunch</b> & more"_s));
        QCOMPARE(window.key(), sampleMessage(5, {}).key);
        QCOMPARE(window.windowTitle(), u"<b>Lunch</b> & more"_s);
        QVERIFY(shownTexts(window).contains(u"<b>Lunch</b> & more"_s));
        QCOMPARE(textOf(window), QString());
    }

    void showsPlainTextAsItIs()
    {
        MessageWindow window;
        window.showLoading(sampleMessage(5, u"Lunch"_s));
        window.showText(
            { .kind = MessageText::Kind::Plain, .text = u"<i>Soup</i>\n  at 12"_s, .attachments = { u"menu.pdf"_s } });
        QCOMPARE(textOf(window), u"<i>Soup</i>\n  at 12"_s);
        QVERIFY(shownTexts(window).contains(u"menu.pdf"_s));
    }

    void turnsHtmlIntoText()
    {
        MessageWindow window;
        window.showLoading(sampleMessage(5, u"Lunch"_s));
        window.showText(
            { .kind = MessageText::Kind::Html,
              .text = u"<html><head><title>x</title><style>p{color:red}</style><script>alert(1)</script></head>"
                      "<body><p>Soup &amp; bread<br>at 12</p><ul><li>one</li><li>two</li></ul></body></html>"_s });
        QCOMPARE(textOf(window), u"Soup & bread\nat 12\n\n• one\n• two"_s);
    }

    void readsNoFileThatHtmlNames()
    {
        // A style sheet that would keep the spaces: that they go, shows that it was not read.
        QTemporaryDir folder;
        QFile sheet(folder.filePath(u"spaces.css"_s));
        QVERIFY(sheet.open(QFile::WriteOnly));
        sheet.write("p { white-space: pre }");
        sheet.close();
        const QString html =
            u"<head><link rel='stylesheet' type='text/css' href='%1'></head><body><p>Soup    today</p></body>"_s;
        QCOMPARE(textOfHtml(html.arg(u"file://"_s + sheet.fileName())), u"Soup today"_s);
        QCOMPARE(textOfHtml(html.arg(sheet.fileName())), u"Soup today"_s);
    }

    void fetchesNothingFromTheNetwork()
    {
        QTcpServer trap;
        QVERIFY(trap.listen(QHostAddress::LocalHost));
        const QString address = u"http://127.0.0.1:%1/t"_s.arg(trap.serverPort());
        MessageWindow window;
        window.showLoading(sampleMessage(5, u"<img src='%1'>"_s.arg(address)));
        window.showText(
            { .kind = MessageText::Kind::Html,
              .text = u"<link rel=stylesheet href='%1'><style>@import url('%1'); p { background: url('%1') }"
                      "</style><p>Soup<img src='%1'></p><iframe src='%1'></iframe>"_s.arg(address) });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        QVERIFY(!trap.hasPendingConnections());
        QVERIFY(textOf(window).startsWith("Soup"_L1));
    }

    void makesHtmlTextSafeToShow()
    {
        QCOMPARE(textOfHtml(u"<p>a&#x202E;b&#27;[31mc</p>"_s).contains(QChar(0x202E)), false);
        QCOMPARE(textOfHtml(u"<p>a&#27;b</p>"_s).contains(QChar(27)), false);
    }

    void survivesHtmlThatIsDeeplyNested()
    {
        const QString text = textOfHtml(u"<div>"_s.repeated(20'000) + u"Soup"_s);
        QVERIFY(text.contains("Soup"_L1));
    }

    void saysWhatWentWrong()
    {
        MessageWindow window;
        window.showLoading(sampleMessage(5, u"Lunch"_s));
        window.showError(makeError(Error::Cause::MessageGone));
        QVERIFY(shownTexts(window).contains(Wording::sentence(Error::Cause::MessageGone)));
    }

    void saysWhenSomethingIsMissing()
    {
        MessageWindow window;
        window.showLoading(sampleMessage(5, u"Lunch"_s));
        window.showText({ .kind = MessageText::Kind::None, .complete = false });
        const QString all = shownTexts(window).join(u' ');
        QVERIFY(all.contains("no text"_L1) && all.contains("only its beginning"_L1));
    }

private:
    static QString textOf(const MessageWindow &window) { return window.findChild<QPlainTextEdit *>()->toPlainText(); }

    static QStringList shownTexts(const MessageWindow &window)
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts += label->text();
        }
        return texts;
    }
};

QTEST_MAIN(TestMessageWindow)
#include "tst_messagewindow.moc"
