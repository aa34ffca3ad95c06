// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PanelTest.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The tray program under Wayland: in a real sway with a real waybar and a real mako, used with the pointer.
class TestSway : public PanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startDesktop({ u"--display=sway"_s, u"--panel=waybar"_s, u"--notifications=mako"_s }); }
    void init();
    void cleanup() { tearDown(); }
    void iconMenuAndPopupShowWhatThereIs();
    void aClickOnThePopupOpensTheMessage();
    void theButtonOfThePopupMarksTheMessageRead();
    void aCopiedCodeCanBePasted();
    void aClickInTheMenuOpensTheMessage();
    void theIconComesBackWithThePanel();
};

namespace {
// Layers, which sway does not tell of.
const QRect Tray(1236, 768, 44, 32);
const QPoint Icon(1269, 784);
const QRect Menu(1000, 570, 230, 190);
const QRect Popup(970, 10, 120, 40); // its left end: the pointer is drawn, too
const QPoint OnPopup(1220, 30);
// Letters that mean something to menus and to markup.
const QString Odd = u"R&D <b>Grüße</b> &amp; x_y"_s;
} // namespace

void TestSway::init()
{
    setUp();
    if (!QTest::currentTestFailed())
        QVERIFY(addAccount(u"mark-read"_s));
}

void TestSway::iconMenuAndPopupShowWhatThereIs()
{
    QVERIFY(!isDrawn(Tray));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return isDrawn(Tray); }));
    const QImage atRest = screenshot(u"sway"_s).copy(Tray);
    QVERIFY(deliver(Odd));
    QVERIFY(comesTrue([&] { return isDrawn(Popup); }));
    QVERIFY(comesTrue([&] { return menuHas(Odd); }));
    QVERIFY(comesTrue([&] { return screenshot(u"sway-popup"_s).copy(Tray) != atRest; }));
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QVERIFY(comesTrue([&] { return !isDrawn(Popup); }));
    QVERIFY(comesTrue([&] { return screenshot(u"sway-read"_s).copy(Tray) == atRest; }));
}

void TestSway::aClickOnThePopupOpensTheMessage()
{
    QVERIFY(start());
    QVERIFY(deliver(u"Click the popup"_s));
    QVERIFY(comesTrue([&] { return isDrawn(Popup); }));
    QVERIFY(click(OnPopup));
    QVERIFY(comesTrue([&] { return window(u"Click the popup"_s) && isDrawn(*window(u"Click the popup"_s)); }));
    QVERIFY(!screenshot(u"sway-opened-from-popup"_s).isNull());
}

// Which mako has in a menu of its user's (panels.py).
void TestSway::theButtonOfThePopupMarksTheMessageRead()
{
    QVERIFY(start());
    QVERIFY(deliver(u"Mark me"_s));
    QVERIFY(comesTrue([&] { return isDrawn(Popup); }));
    QVERIFY(click(OnPopup, 3));
    QVERIFY(comesTrue([&] { return flags() == QStringList { u"seen"_s }; }));
    QVERIFY(comesTrue([&] { return !isDrawn(Popup); }));
}

// Only whose window has the focus may put something on the clipboard: a small one comes for that, and goes by itself.
// This desktop has no keyboard that could come to it, so it is clicked.
void TestSway::aCopiedCodeCanBePasted()
{
    const QString small = u"One-time code"_s;
    QVERIFY(addAccount(u"copy-code"_s));
    QVERIFY(start());
    QVERIFY(deliver(u"482913 is your verification code"_s));
    QVERIFY(comesTrue([&] { return isDrawn(Popup); }));
    QVERIFY(!screenshot(u"sway-popup-with-code"_s).isNull());
    QVERIFY(click(OnPopup, 2));
    QVERIFY(comesTrue([&] { return window(small).has_value(); }));
    QVERIFY(click(window(small).value_or(QRect()).center()));
    QVERIFY(!screenshot(u"sway-code-copied"_s).isNull());
    const auto pasted = [this] {
        return m_desktop->order(u"clipboard"_s) ? m_desktop->answer()[u"text"_s].toString() : m_desktop->problem();
    };
    QVERIFY(comesTrue([&] { return pasted() == u"482913"_s; }));
    QVERIFY(comesTrue([&] { return !window(small).has_value(); }));
    QCOMPARE(pasted(), u"482913"_s);
}

void TestSway::aClickInTheMenuOpensTheMessage()
{
    QVERIFY(deliver(u"Click the menu"_s));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return menuHas(u"Click the menu"_s) && isDrawn(Tray); }));
    QVERIFY(click(Icon, 3));
    QVERIFY(comesTrue([&] { return isDrawn(Menu); }));
    QVERIFY(!screenshot(u"sway-menu"_s).isNull());
    QVERIFY(click(QPoint(100, 100))); // closes it: where its entries are is up to waybar's mood
    const QString entry = menu().filter(u"Click the menu"_s).value(0);
    QVERIFY(m_tray->order(u"click"_s, { { u"label"_s, entry } }));
    QVERIFY(comesTrue([&] { return window(u"Click the menu"_s) && isDrawn(*window(u"Click the menu"_s)); }));
    QVERIFY(!screenshot(u"sway-opened-from-menu"_s).isNull());
}

void TestSway::theIconComesBackWithThePanel()
{
    QVERIFY(m_desktop->order(u"kill"_s, { { u"part"_s, u"panel"_s } })); // it comes late
    QVERIFY(start());
    QVERIFY(m_desktop->order(u"add"_s, { { u"part"_s, u"panel"_s } }));
    QVERIFY(comesTrue([&] { return menuHas(u"Quit"_s) && isDrawn(Tray); }));
    QVERIFY(m_desktop->order(u"kill"_s, { { u"part"_s, u"panel"_s } })); // and again
    QVERIFY(m_desktop->order(u"add"_s, { { u"part"_s, u"panel"_s } }));
    QVERIFY(comesTrue([&] { return menuHas(u"Quit"_s) && isDrawn(Tray); }));
}

QTEST_GUILESS_MAIN(TestSway)
#include "tst_sway.moc"
