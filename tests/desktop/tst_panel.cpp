// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

// The tray program in a real xfce4-panel with a real xfce4-notifyd, used with the pointer. What is seen on the way is
// kept as pictures in the build folder.
class TestPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theIconIsInThePanel();
    void aClickOnThePopupOpensTheMessage();
    void aClickOnAButtonMarksTheMessageRead();
    void aClickOnUndoBringsTheMessageBack();
    void aClickInTheMenuOpensTheMessage();
    void theIconComesBackWithThePanel();

private:
    bool addAccount(const QString &popupActions);
    bool start(); // until it is pushing
    QStringList flags() const; // of each message

    bool iconIsDrawn();
    QImage screenshot(const QString &name);
    std::optional<QRect> window(const QString &title) const;
    bool click(const QPoint &at, int button = 1) const;
    bool menuHas(const QString &text) const;

    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<RealServer> m_tray;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Posthorn> m_posthorn;
};

namespace {
// desktop.py: the panel's last 32 pixels are the tray.
const QRect Tray(1246, 768, 32, 32);
const QString Popup = u"xfce4-notifyd"_s;
} // namespace

void TestPanel::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(POSTHORN_PICTURES)));
}

void TestPanel::init()
{
    m_desktop =
        std::make_unique<RealServer>(u"desktop.py"_s, QStringList { u"--panel=xfce"_s, u"--notifications=xfce"_s });
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
    m_tray = std::make_unique<RealServer>(u"tray_host.py"_s, QStringList {}, m_home->environment());
    QVERIFY2(m_tray->isReady(), qPrintable(m_tray->problem()));
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
    QVERIFY(addAccount({})); // popups can be clicked, no more
}

bool TestPanel::addAccount(const QString &popupActions)
{
    Posthorn(*m_home, { u"account"_s, u"remove"_s, u"Test"_s }).waitForEnd(); // if there is one
    Posthorn add(*m_home, accountOn(*m_dovecot) << u"--popup-actions"_s << popupActions);
    return add.waitForEnd() && add.exitCode() == 0;
}

QStringList TestPanel::flags() const
{
    QStringList each;
    if (!m_dovecot->order(u"uids"_s))
        return { m_dovecot->problem() };
    const QJsonObject flags = m_dovecot->answer()[u"flags"_s].toObject();
    for (const QJsonValue &one : flags)
        each += one.toArray().contains(u"\\Seen"_s) ? u"seen"_s : u"unread"_s;
    return each;
}

void TestPanel::cleanup()
{
    if (m_posthorn && QTest::currentTestFailed()) {
        screenshot(QString::fromLatin1(QTest::currentTestFunction()) + u"-failed"_s);
        qInfo().noquote() << m_posthorn->output() << m_posthorn->errors();
    }
    m_posthorn.reset();
    m_dovecot.reset();
    m_tray.reset();
    m_home.reset();
    m_desktop.reset();
}

bool TestPanel::start()
{
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    return comesTrue([this] { return stateOfRunning(*m_home) == "pushing"_L1; });
}

QImage TestPanel::screenshot(const QString &name)
{
    const QString file = QStringLiteral(POSTHORN_PICTURES) + u'/' + name + u".png"_s;
    return m_desktop->order(u"screenshot"_s, { { u"file"_s, file } }) ? QImage(file) : QImage();
}

// True where the tray is not all of one colour.
bool TestPanel::iconIsDrawn()
{
    const QImage tray = screenshot(u"tray"_s).copy(Tray);
    for (int y = 0; y < tray.height(); ++y) {
        for (int x = 0; x < tray.width(); ++x) {
            if (tray.pixel(x, y) != tray.pixel(0, 0))
                return true;
        }
    }
    return false;
}

std::optional<QRect> TestPanel::window(const QString &title) const
{
    if (!m_desktop->order(u"windows"_s))
        return {};
    for (const QJsonValue &window : m_desktop->answer()[u"windows"_s].toArray()) {
        const QRect place(window[u"x"_s].toInt(), window[u"y"_s].toInt(), window[u"width"_s].toInt(),
                          window[u"height"_s].toInt());
        if (isTitle(window[u"title"_s].toString(), title) && place.width() > 50)
            return place;
    }
    return {};
}

bool TestPanel::click(const QPoint &at, int button) const
{
    return m_desktop->order(u"click"_s, { { u"x"_s, at.x() }, { u"y"_s, at.y() }, { u"button"_s, button } });
}

bool TestPanel::menuHas(const QString &text) const
{
    if (!m_tray->order(u"menu"_s))
        return false;
    for (const QJsonValue &entry : m_tray->answer()[u"entries"_s].toArray()) {
        if (entry[u"label"_s].toString().contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void TestPanel::theIconIsInThePanel()
{
    QVERIFY(!iconIsDrawn());
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return iconIsDrawn(); }));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Grüße"_s } }));
    QVERIFY(comesTrue([&] { return window(Popup).has_value(); }));
    QVERIFY(comesTrue([&] { return menuHas(u"Grüße"_s); }));
    QVERIFY(!screenshot(u"panel-and-popup"_s).isNull());
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QVERIFY(comesTrue([&] { return !window(Popup).has_value(); }));
}

void TestPanel::aClickOnThePopupOpensTheMessage()
{
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Click the popup"_s } }));
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
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Mark me"_s } }));
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
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Delete me"_s } }));
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
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Click the menu"_s } }));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return menuHas(u"Click the menu"_s); }));
    QVERIFY(comesTrue([&] { return iconIsDrawn(); }));
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
    QVERIFY(comesTrue([&] { return iconIsDrawn(); }));
}

QTEST_GUILESS_MAIN(TestPanel)
#include "tst_panel.moc"
