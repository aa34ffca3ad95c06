// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Badge.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int LeastSizeForDigits = 20;
constexpr int Most = 99;
constexpr QRgb Signal = 0xffd3202b; // red
constexpr QRgb Contrast = 0xffffffff;

QPixmap centred(const QIcon &icon, int size)
{
    QPixmap canvas(size, size);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    const QPixmap picture = icon.pixmap(QSize(size, size), 1.0);
    painter.drawPixmap((size - picture.width()) / 2, (size - picture.height()) / 2, picture);
    return canvas;
}

void drawDot(QPainter &painter, int size)
{
    const double diameter = size * 0.42;
    painter.setPen(QPen(QColor::fromRgba(Contrast), 1));
    painter.setBrush(QColor::fromRgba(Signal));
    painter.drawEllipse(QRectF(size - diameter - 0.5, size - diameter - 0.5, diameter, diameter));
}

// The largest bold font whose digits fit, so that "99+" still reads at 22 pixels.
QFont fontFor(const QString &text, int height, int maxWidth)
{
    QFont font;
    font.setBold(true);
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setHintingPreference(QFont::PreferFullHinting);
    font.setPixelSize(height);
    while (font.pixelSize() > 7 && QFontMetrics(font).horizontalAdvance(text) > maxWidth)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

void drawCount(QPainter &painter, const QString &text, int size)
{
    const int height = size < 28 ? (size * 3 + 2) / 5 : size / 2;
    const QFont font = fontFor(text, height - 2, size - 3);
    const int width = std::clamp(QFontMetrics(font).horizontalAdvance(text) + height / 3, height, size - 1);
    const QRect pill(size - width - 1, size - height - 1, width, height);

    painter.setPen(QPen(QColor::fromRgba(Contrast), 1));
    painter.setBrush(QColor::fromRgba(Signal));
    painter.drawRoundedRect(QRectF(pill).translated(0.5, 0.5), height / 2.5, height / 2.5);

    // Centred by the digits' own outline: fonts leave unequal room above and below.
    const QRect ink = QFontMetrics(font).tightBoundingRect(text);
    painter.setFont(font);
    painter.drawText(pill.left() + (pill.width() - ink.width() + 1) / 2 - ink.left(),
                     pill.top() + (pill.height() - ink.height() + 1) / 2 - ink.top(), text);
}
} // namespace

QString badgeText(int count)
{
    if (count <= 0)
        return {};
    return count > Most ? u"99+"_s : QString::number(count);
}

QList<int> badgeSizes()
{
    return { 16, 22, 24, 32, 44, 48, 64 }; // what panels ask for, and its double
}

QIcon withBadge(const QIcon &icon, int count)
{
    QIcon result;
    for (const int size : badgeSizes()) {
        QPixmap pixmap = centred(icon, size);
        if (count > 0) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            if (size < LeastSizeForDigits)
                drawDot(painter, size);
            else
                drawCount(painter, badgeText(count), size);
        }
        result.addPixmap(pixmap);
    }
    return result;
}
