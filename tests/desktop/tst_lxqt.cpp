// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PanelTest.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

// The tray program in a real lxqt-panel with a real lxqt-notificationd, used with the pointer.
class TestLxqt : public PanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startDesktop({ u"--panel=lxqt"_s, u"--notifications=lxqt"_s }); }
    void init();
    void cleanup() { tearDown(); }
    void iconMenuAndPopupShowWhatThereIs();
    void aClickOnAButtonMarksTheMessageRead();
    void aClickOnUndoBringsTheMessageBack();
    void aClickInTheMenuOpensTheMessage();
    void theIconComesBackWithThePanel();
};

namespace {
const QRect Tray(1248, 768, 32, 32);
const QRect EndOfPanel(1180, 768, 100, 32); // of a new panel some icons stand apart
const QString Popup = u"lxqt-notificationd"_s;
// Letters that mean something to menus and to markup.
const QString Odd = u"R&D <b>Grüße</b> &amp; x_y"_s;
} // namespace

void TestLxqt::init()
{
    setUp();
    if (!QTest::currentTestFailed())
        QVERIFY(addAccount(u"mark-read"_s));
}

void TestLxqt::iconMenuAndPopupShowWhatThereIs()
{
    QVERIFY(!isDrawn(Tray));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return isDrawn(Tray); }));
    const QImage atRest = screenshot(u"lxqt"_s).copy(Tray);
    QVERIFY(deliver(Odd));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    QVERIFY(comesTrue([&] { return menuHas(Odd); }));
    QVERIFY(comesTrue([&] { return screenshot(u"lxqt-popup"_s).copy(Tray) != atRest; }));
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QVERIFY(comesTrue([&] { return !window(Popup).has_value(); }));
    QVERIFY(comesTrue([&] { return screenshot(u"lxqt-read"_s).copy(Tray) == atRest; }));
}

// The last button is in the middle of its row: the second of two.
void TestLxqt::aClickOnAButtonMarksTheMessageRead()
{
    QVERIFY(start());
    QVERIFY(deliver(u"Mark me"_s));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    QVERIFY(!screenshot(u"lxqt-popup-with-buttons"_s).isNull());
    QVERIFY(click(window(Popup)->bottomRight() - QPoint(110, 38)));
    QVERIFY(comesTrue([&] { return flags() == QStringList { u"seen"_s }; }));
    QVERIFY(comesTrue([&] { return !window(Popup).has_value(); }));
    QVERIFY(!window(u"Mark me"_s).has_value());
}

void TestLxqt::aClickOnUndoBringsTheMessageBack()
{
    QVERIFY(m_dovecot->order(u"create"_s, { { u"mailbox"_s, u"Bin"_s } }));
    QVERIFY(addAccount(u"delete"_s));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { // the first may come before it is known that there is a trash
        return m_dovecot->order(u"traffic"_s) && QJsonDocument(m_dovecot->answer()).toJson().contains("SPECIAL-USE");
    }));
    QVERIFY(deliver(u"Delete me"_s));
    QVERIFY(comesTrue([&] { return window(Popup).has_value() && menuHas(u"Delete me"_s); }));
    QVERIFY(click(window(Popup)->bottomRight() - QPoint(110, 38)));
    QVERIFY(comesTrue([&] { return !menuHas(u"Delete me"_s); }));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    QVERIFY(!screenshot(u"lxqt-popup-that-undoes"_s).isNull());
    QVERIFY(comesTrue([&] { // the popup with the first button may not be gone yet
        const auto popup = window(Popup);
        return menuHas(u"Delete me"_s)
            || (popup && click(popup->bottomRight() - QPoint(110, 38)) && menuHas(u"Delete me"_s));
    }));
    QVERIFY(comesTrue([&] { return !window(Popup).has_value(); }));
    QCOMPARE(flags(), QStringList { u"unread"_s });
}

void TestLxqt::aClickInTheMenuOpensTheMessage()
{
    QVERIFY(deliver(u"Click the menu"_s));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return menuHas(u"Click the menu"_s) && isDrawn(Tray); }));
    QVERIFY(click(Tray.center(), 3));
    QVERIFY(comesTrue([&] { return window(u"lxqt-panel"_s).has_value(); }));
    QVERIFY(!screenshot(u"lxqt-menu"_s).isNull());
    QVERIFY(click(window(u"lxqt-panel"_s)->topLeft() + QPoint(60, 16)));
    QVERIFY(comesTrue([&] { return window(u"Click the menu"_s).has_value(); }));
    QVERIFY(!screenshot(u"lxqt-opened-from-menu"_s).isNull());
}

void TestLxqt::theIconComesBackWithThePanel()
{
    QVERIFY(m_desktop->order(u"kill"_s, { { u"part"_s, u"panel"_s } })); // it comes late
    QVERIFY(start());
    QVERIFY(m_desktop->order(u"add"_s, { { u"part"_s, u"panel"_s } }));
    QVERIFY(comesTrue([&] { return menuHas(u"Quit"_s) && isDrawn(EndOfPanel); }));
    QVERIFY(m_desktop->order(u"kill"_s, { { u"part"_s, u"panel"_s } })); // and again
    QVERIFY(m_desktop->order(u"add"_s, { { u"part"_s, u"panel"_s } }));
    QVERIFY(comesTrue([&] { return menuHas(u"Quit"_s) && isDrawn(EndOfPanel); }));
}

QTEST_GUILESS_MAIN(TestLxqt)
#include "tst_lxqt.moc"
