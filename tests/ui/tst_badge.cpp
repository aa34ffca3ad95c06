// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Badge.h"
#include "StateIcon.h"

#include "SampleMail.h"

#include <QColor>
#include <QImage>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {
QImage imageOf(const QIcon &icon, int size)
{
    return icon.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
}

// Pixels that are drawn in one and left free in the other.
int differingInOpacity(const QImage &one, const QImage &other)
{
    int found = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            found += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 127;
    }
    return found;
}

QIcon emptyIcon()
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::transparent);
    return QIcon(pixmap);
}

int pixelsAt(const QImage &image, const std::function<bool(QRgb)> &isWanted)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += isWanted(image.pixel(x, y)) ? 1 : 0;
    }
    return found;
}
} // namespace

class TestBadge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysAtMostNinetyNine()
    {
        QCOMPARE(badgeText(0), QString());
        QCOMPARE(badgeText(-1), QString());
        QCOMPARE(badgeText(1), u"1"_s);
        QCOMPARE(badgeText(99), u"99"_s);
        QCOMPARE(badgeText(100), u"99+"_s);
    }

    void drawsEverySizeThatPanelsAskFor()
    {
        const QIcon icon = withBadge(emptyIcon(), 3);
        for (const int size : badgeSizes()) {
            QVERIFY(icon.availableSizes().contains(QSize(size, size)));
            QCOMPARE(imageOf(icon, size).size(), QSize(size, size)); // not scaled from another size
        }
    }

    void showsTheCountFromTwentyTwoPixelsOn()
    {
        for (const int size : badgeSizes()) {
            const bool same = imageOf(withBadge(emptyIcon(), 3), size) == imageOf(withBadge(emptyIcon(), 8), size);
            QCOMPARE(same, size < 20); // a dot only
        }
    }

    void hasAPictureOfEachShapeInEachSize()
    {
        using Shape = StateIcon::Shape;
        QList<QImage> pictures;
        for (const Shape shape : { Shape::Idle, Shape::Unread, Shape::Error, Shape::Offline, Shape::Stale }) {
            const QIcon icon = draw({ .shape = shape, .count = 0 }, {});
            for (const int size : badgeSizes())
                QVERIFY(pixelsAt(imageOf(icon, size), [](QRgb p) { return qAlpha(p) > 0; }) > size);
            QVERIFY(!pictures.contains(imageOf(icon, 64)));
            pictures += imageOf(icon, 64);
        }
    }

    void leavesTheIconAloneWithoutACount()
    {
        for (const int size : badgeSizes())
            QCOMPARE(pixelsAt(imageOf(withBadge(emptyIcon(), 0), size), [](QRgb p) { return qAlpha(p) > 0; }), 0);
    }

    void standsOutOnDarkAndOnLightPanels()
    {
        // A white rim for dark ones, a dark red field for light ones, both at every size.
        for (const int size : badgeSizes()) {
            const QImage image = imageOf(withBadge(emptyIcon(), 42), size);
            const int light = pixelsAt(image, [](QRgb p) { return qAlpha(p) > 150 && qGray(p) > 200; });
            const int dark = pixelsAt(image, [](QRgb p) { return qAlpha(p) > 200 && qGray(p) < 110 && qRed(p) > 180; });
            QVERIFY2(light > size / 2, qPrintable(QString::number(size)));
            QVERIFY2(dark > size, qPrintable(QString::number(size)));
        }
    }

    void keepsDigitsInsideTheIcon()
    {
        for (const int size : badgeSizes()) {
            const QImage image = imageOf(withBadge(emptyIcon(), 100), size);
            for (int y = 0; y < size; ++y) // white ink at the very edge would be a digit cut off; the rim is inside
                QVERIFY2(qAlpha(image.pixel(0, y)) < 255 || qGray(image.pixel(0, y)) > 150,
                         qPrintable(QString::number(size)));
        }
    }

    // For those who do not see the colours, or see none: what is opaque in one and not in the other tells them apart.
    void tellsStatesApartByShapeAlone_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isSymbolic");
        for (const int size : badgeSizes()) {
            QTest::addRow("drawn, %d", size) << size << false;
            QTest::addRow("symbolic, %d", size) << size << true;
        }
    }

    void tellsStatesApartByShapeAlone()
    {
        QFETCH(int, size);
        QFETCH(bool, isSymbolic);
        using Shape = StateIcon::Shape;
        QMap<QString, QImage> pictures;
        for (const Shape shape : { Shape::Idle, Shape::Unread, Shape::Error, Shape::Stale, Shape::Offline }) {
            const QString file = u"%1/posthorn-%2-symbolic.svg"_s.arg(QStringLiteral(SYMBOLIC_ICONS), toWord(shape));
            const QIcon icon = isSymbolic ? QIcon(file) : draw({ shape, 0 }, Preferences {});
            pictures.insert(toWord(shape), imageOf(icon, size));
        }
        for (auto one = pictures.cbegin(); one != pictures.cend(); ++one) {
            for (auto other = std::next(one); other != pictures.cend(); ++other) {
                const int differing = differingInOpacity(*one, *other);
                QVERIFY2(differing >= std::max(6, size * size / 64), qPrintable(one.key() + u' ' + other.key()));
            }
        }
    }

    void choosesTheShapeByTheWorstAccount()
    {
        using Shape = StateIcon::Shape;
        const Preferences preferences;
        QCOMPARE(stateIcon({}, preferences), (StateIcon { Shape::Idle, 0 }));
        const AccountStatus fine = sampleStatus(WatchState::Pushing, 3);
        AccountStatus waiting = sampleStatus(WatchState::Waiting);
        waiting.error = makeError(Error::Cause::ConnectionLost);
        AccountStatus broken = sampleStatus(WatchState::Stopped);
        broken.error = makeError(Error::Cause::SignInRefused);
        QCOMPARE(stateIcon({ fine }, preferences), (StateIcon { Shape::Unread, 3 }));
        QCOMPARE(stateIcon({ fine, waiting }, preferences), (StateIcon { Shape::Unread, 3 }));
        QCOMPARE(stateIcon({ waiting }, preferences), (StateIcon { Shape::Offline, 0 }));
        AccountStatus stale = waiting;
        stale.isStale = true;
        QCOMPARE(stateIcon({ fine, stale }, preferences), (StateIcon { Shape::Stale, 3 }));
        QCOMPARE(stateIcon({ stale, broken }, preferences), (StateIcon { Shape::Error, 0 }));
        QCOMPARE(stateIcon({ stale }, preferences), (StateIcon { Shape::Offline, 0 }));
        stale.state = WatchState::Connecting; // for a moment, now and then: the icon does not flicker
        QCOMPARE(stateIcon({ stale }, preferences), (StateIcon { Shape::Offline, 0 }));
        AccountStatus unheard = fine;
        unheard.isStale = true;
        QCOMPARE(stateIcon({ unheard }, preferences), (StateIcon { Shape::Stale, 3 }));
        QCOMPARE(stateIcon({ fine, broken }, preferences), (StateIcon { Shape::Error, 3 }));
        QCOMPARE(stateIcon({ fine }, Preferences { .countInIcon = false }), (StateIcon { Shape::Unread, 0 }));
    }
};

QTEST_MAIN(TestBadge)
#include "tst_badge.moc"
