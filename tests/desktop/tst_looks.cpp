// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PanelTest.h"
#include "Screen.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What is seen of the tray program on a light and on a dark desktop (xfce4-panel, xfce4-notifyd; windows by qt6ct), as
// large as ever and twice as large. All of it is kept as pictures.
class TestLooks : public PanelTest
{
    Q_OBJECT
private Q_SLOTS:
    void fitTheDesktop_data();
    void fitTheDesktop();
    void cleanup();

private:
    void lookAtTheTray(const QString &colours, int scale);
    void lookAtTheSettings(const QString &colours);
    QString named(const QString &what) const { return what + u'-' + QString::fromLatin1(QTest::currentDataTag()); }
};

namespace {
const QStringList Pages { u"alt+a"_s, u"alt+n"_s, u"alt+g"_s }; // of the settings

// Of pixels that are neither grey nor what lies under all windows: our badge is the only thing of colour in the panel.
int colourful(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).saturation() > 150;
    }
    return count;
}

double brightness(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    qint64 sum = 0;
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            sum += qGray(grey.pixel(x, y));
    }
    return double(sum) / (grey.width() * grey.height());
}
} // namespace

void TestLooks::cleanup()
{
    tearDown();
    m_desktop.reset();
}

void TestLooks::fitTheDesktop_data()
{
    QTest::addColumn<QString>("colours");
    QTest::addColumn<int>("scale");
    QTest::newRow("light-100") << u"light"_s << 1;
    QTest::newRow("light-200") << u"light"_s << 2;
    QTest::newRow("dark-100") << u"dark"_s << 1;
    QTest::newRow("dark-200") << u"dark"_s << 2;
}

void TestLooks::fitTheDesktop()
{
    QFETCH(const QString, colours);
    QFETCH(const int, scale);
    startDesktop(
        { u"--panel=xfce"_s, u"--notifications=xfce"_s, u"--colours="_s + colours, u"--scale=%1"_s.arg(scale) });
    if (!QTest::currentTestFailed())
        setUp();
    if (!QTest::currentTestFailed())
        lookAtTheTray(colours, scale);
    if (!QTest::currentTestFailed())
        lookAtTheSettings(colours);
}

void TestLooks::lookAtTheTray(const QString &colours, int scale)
{
    QVERIFY(addAccount(u"mark-read,delete"_s));
    QVERIFY(start());
    const QRect tray(QPoint(1246, 768) * scale, QSize(32, 32) * scale);
    QVERIFY(comesTrue([&] { return isDrawn(tray); }));
    QVERIFY(deliver(u"Lunch at 12?"_s));
    QVERIFY(comesTrue([&] { return window(u"xfce4-notifyd"_s).has_value() && menuHas(u"Lunch"_s); }));
    QVERIFY(comesTrue([&] { return colourful(screenshot(named(u"looks-popup"_s)).copy(tray)) > 40 * scale * scale; }));
    const QImage popup = screenshot(named(u"looks-popup"_s));
    QCOMPARE(brightness(popup.copy(tray.translated(-tray.width(), 0))) < 128, colours == "dark"_L1);
    const auto menu = [&] { return window(u"wrapper-2.0"_s, 100 * scale); }; // its icon is a narrower one
    QVERIFY(click(tray.center(), 3));
    QVERIFY(comesTrue([&] { return menu().has_value(); }));
    QVERIFY(!screenshot(named(u"looks-menu"_s)).isNull());
    Screen(*m_desktop).press(u"Escape"_s);
    QVERIFY(comesTrue([&] { return !menu().has_value(); }));
}

void TestLooks::lookAtTheSettings(const QString &colours)
{
    Posthorn(*m_home, { u"settings"_s }).waitForEnd();
    QVERIFY(comesTrue([this] { return window(u"Settings"_s).has_value(); }));
    QImage before;
    for (const QString &page : Pages) {
        Screen(*m_desktop).press(page);
        QImage picture;
        QVERIFY(comesTrue([&] {
            picture = screenshot(named(u"looks-settings-%1"_s.arg(page.last(1)))).copy(*window(u"Settings"_s));
            return picture != before;
        }));
        QCOMPARE(brightness(picture) < 128, colours == "dark"_L1);
        before = picture;
    }
}

QTEST_GUILESS_MAIN(TestLooks)
#include "tst_looks.moc"
