// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PanelTest.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

// The tray program in a real xfce4-panel with a real xfce4-notifyd, used with the pointer.
class TestPanel : public PanelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theIconIsInThePanel();
    void aClickOnThePopupOpensTheMessage();
    void aClickOnAButtonMarksTheMessageRead();
    void aClickOnUndoBringsTheMessageBack();
    void aClickInTheMenuOpensTheMessage();
    void theIconComesBackWithThePanel();
};

namespace {
// desktop.py: the panel's last 32 pixels are the tray.
const QRect Tray(1246, 768, 32, 32);
const QString Popup = u"xfce4-notifyd"_s;
} // namespace

void TestPanel::init()
{
    startDesktop({ u"--panel=xfce"_s, u"--notifications=xfce"_s });
    if (!QTest::currentTestFailed())
        setUp();
    if (!QTest::currentTestFailed())
        QVERIFY(addAccount({})); // popups can be clicked, no more
}

void TestPanel::cleanup()
{
    tearDown();
    m_desktop.reset();
}

void TestPanel::theIconIsInThePanel()
{
    QVERIFY(!isDrawn(Tray));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return isDrawn(Tray); }));
    QVERIFY(deliver(u"Grüße"_s));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    QVERIFY(comesTrue([&] { return menuHas(u"Grüße"_s); }));
    QVERIFY(!screenshot(u"panel-and-popup"_s).isNull());
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QVERIFY(comesTrue([&] { return !window(Popup).has_value(); }));
}

void TestPanel::aClickOnThePopupOpensTheMessage()
{
    QVERIFY(start());
    QVERIFY(deliver(u"Click the popup"_s));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    // Its Open button, low on the right: xfce4-notifyd takes a click elsewhere for "seen".
    QVERIFY(click(window(Popup)->bottomRight() - QPoint(40, 30)));
    QVERIFY(comesTrue([&] { return window(u"Click the popup"_s).has_value(); }));
    QVERIFY(!screenshot(u"opened-from-popup"_s).isNull());
}

// The last of its buttons is low on the right, behind Open.
void TestPanel::aClickOnAButtonMarksTheMessageRead()
{
    QVERIFY(addAccount(u"mark-read"_s));
    QVERIFY(start());
    QVERIFY(deliver(u"Mark me"_s));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    QVERIFY(!screenshot(u"popup-with-buttons"_s).isNull());
    QVERIFY(click(window(Popup)->bottomRight() - QPoint(40, 30)));
    QVERIFY(comesTrue([&] { return flags() == QStringList { u"seen"_s }; }));
    QVERIFY(comesTrue([&] { return !window(Popup).has_value(); }));
    QVERIFY(!window(u"Mark me"_s).has_value());
}

void TestPanel::aClickOnUndoBringsTheMessageBack()
{
    QVERIFY(m_dovecot->order(u"create"_s, { { u"mailbox"_s, u"Bin"_s } }));
    QVERIFY(addAccount(u"delete"_s));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { // the first may come before it is known that there is a trash
        return m_dovecot->order(u"traffic"_s) && QJsonDocument(m_dovecot->answer()).toJson().contains("SPECIAL-USE");
    }));
    QVERIFY(deliver(u"Delete me"_s));
    QVERIFY(comesTrue([&] { return window(Popup).has_value() && menuHas(u"Delete me"_s); }));
    QVERIFY(!screenshot(u"popup-that-deletes"_s).isNull());
    QVERIFY(click(window(Popup)->bottomRight() - QPoint(40, 30)));
    QVERIFY(comesTrue([&] { return !menuHas(u"Delete me"_s); }));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    QVERIFY(!screenshot(u"popup-that-undoes"_s).isNull());
    QVERIFY(click(window(Popup)->bottomRight() - QPoint(40, 30)));
    QVERIFY(comesTrue([&] { return menuHas(u"Delete me"_s); }));
    QVERIFY(comesTrue([&] { return !window(Popup).has_value(); }));
    QCOMPARE(flags(), QStringList { u"unread"_s });
}

void TestPanel::aClickInTheMenuOpensTheMessage()
{
    QVERIFY(deliver(u"Click the menu"_s));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return menuHas(u"Click the menu"_s); }));
    QVERIFY(comesTrue([&] { return isDrawn(Tray); }));
    const auto menu = [this] {
        return window(u"wrapper-2.0"_s); // the process that the panel runs its tray in
    };
    QVERIFY(click(Tray.center(), 3));
    QVERIFY(comesTrue([&] { return menu().has_value(); }));
    QVERIFY(!screenshot(u"menu"_s).isNull());
    // The panel takes its time to follow a change of our menu, and drops a click that falls into it: one tries again.
    QVERIFY(comesTrue([&] {
        if (window(u"Click the menu"_s))
            return true;
        const std::optional<QRect> open = menu();
        open ? click(open->topLeft() + QPoint(60, 16)) : click(Tray.center(), 3);
        return false;
    }));
    QVERIFY(!screenshot(u"opened-from-menu"_s).isNull());
}

void TestPanel::theIconComesBackWithThePanel()
{
    QVERIFY(start());
    QVERIFY(m_desktop->order(u"kill"_s, { { u"part"_s, u"panel"_s } }));
    QVERIFY(m_desktop->order(u"add"_s, { { u"part"_s, u"panel"_s } }));
    QVERIFY(comesTrue([&] { return menuHas(u"Quit"_s); }));
    QVERIFY(comesTrue([&] { return isDrawn(Tray); }));
}

QTEST_GUILESS_MAIN(TestPanel)
#include "tst_panel.moc"
