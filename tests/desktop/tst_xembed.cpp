// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PanelTest.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The tray program where nobody knows StatusNotifierItem: in a real tint2 with a real dunst, used with the pointer. It
// waits 20 s for a better tray before it takes such a one, so all of this is one session: the tests build on each other.
class TestXEmbed : public PanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aPopupComesAndGoesWithItsMessage();
    void aClickOnThePopupOpensTheMessage();
    void theMenuOfThePopupMarksTheMessageRead();
    void theIconComesToThePanel();
    void aClickInTheMenuOpensTheMessage();
    void theIconComesBackWithThePanel();
};

namespace {
const QRect Tray(1244, 768, 36, 32);
const QString Popup = u"Dunst"_s;
const QString Menu = u"Posthorn"_s; // Qt's own
// Letters that mean something to menus and to markup.
const QString Odd = u"R&D <b>Grüße</b> &amp; x_y"_s;
} // namespace

void TestXEmbed::initTestCase()
{
    startDesktop({ u"--panel=tint2"_s, u"--notifications=dunst"_s });
    if (!QTest::currentTestFailed())
        setUp();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(addAccount(u"mark-read"_s));
    QVERIFY(start());
}

void TestXEmbed::cleanupTestCase()
{
    tearDown();
}

void TestXEmbed::aPopupComesAndGoesWithItsMessage()
{
    QVERIFY(deliver(Odd));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    QVERIFY(!screenshot(u"dunst-popup"_s).isNull());
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QVERIFY(comesTrue([&] { return !window(Popup).has_value(); }));
}

void TestXEmbed::aClickOnThePopupOpensTheMessage()
{
    QVERIFY(deliver(u"Click the popup"_s));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    QVERIFY(click(window(Popup)->center(), 2));
    QVERIFY(comesTrue([&] { return window(u"Click the popup"_s).has_value(); }));
    QVERIFY(!screenshot(u"dunst-opened-from-popup"_s).isNull());
    QVERIFY(m_desktop->order(u"key"_s, { { u"keys"_s, u"Escape"_s } }));
}

// Which is a program of its own (panels.py).
void TestXEmbed::theMenuOfThePopupMarksTheMessageRead()
{
    QVERIFY(deliver(u"Mark me"_s));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    QVERIFY(click(window(Popup)->center(), 3));
    QVERIFY(comesTrue([&] { return flags() == QStringList { u"seen"_s, u"unread"_s, u"seen"_s }; }));
    QVERIFY(comesTrue([&] { return !window(Popup).has_value(); }));
}

void TestXEmbed::theIconComesToThePanel()
{
    QVERIFY(comesTrue([&] { return isDrawn(Tray); }));
    const QImage withOne = screenshot(u"xembed-icon"_s).copy(Tray);
    QVERIFY(deliver(Odd));
    QVERIFY(comesTrue([&] { return screenshot(u"xembed-icon"_s).copy(Tray) != withOne; }));
}

void TestXEmbed::aClickInTheMenuOpensTheMessage()
{
    QVERIFY(click(Tray.center(), 3));
    QVERIFY(comesTrue([&] { return window(Menu).has_value(); }));
    QVERIFY(!screenshot(u"xembed-menu"_s).isNull());
    QVERIFY(click(window(Menu)->topLeft() + QPoint(60, 10)));
    QVERIFY(comesTrue([&] { return window(Odd).has_value(); }));
    QVERIFY(!screenshot(u"xembed-opened-from-menu"_s).isNull());
}

void TestXEmbed::theIconComesBackWithThePanel()
{
    QVERIFY(m_desktop->order(u"kill"_s, { { u"part"_s, u"panel"_s } }));
    QVERIFY(!isDrawn(Tray));
    QVERIFY(m_desktop->order(u"add"_s, { { u"part"_s, u"panel"_s } }));
    QVERIFY(comesTrue([&] { return isDrawn(Tray); }));
    QVERIFY(!screenshot(u"xembed-icon-again"_s).isNull());
}

QTEST_GUILESS_MAIN(TestXEmbed)
#include "tst_xembed.moc"
