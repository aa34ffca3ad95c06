// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Screen.h"

#include "Posthorn.h"
#include "RealServer.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

Screen::Screen(RealServer &desktop)
    : m_desktop(desktop)
{
}

void Screen::press(const QString &keys)
{
    QVERIFY2(m_desktop.order(u"key"_s, { { u"keys"_s, keys } }), qPrintable(keys));
}

void Screen::type(const QString &text)
{
    QVERIFY2(m_desktop.order(u"type"_s, { { u"text"_s, text } }), qPrintable(text));
}

QJsonObject Screen::find(const QString &title)
{
    if (!m_desktop.order(u"windows"_s))
        return {};
    const QJsonArray windows = m_desktop.answer()[u"windows"_s].toArray();
    for (const auto &window : windows) {
        if (isTitle(window[u"title"_s].toString(), title) && window[u"width"_s].toInt() > 50)
            return window.toObject();
    }
    return {};
}

bool Screen::isOpen(const QString &title)
{
    return !find(title).isEmpty();
}

QString Screen::picture(const QString &name)
{
    const QString folder = QStringLiteral(POSTHORN_PICTURES);
    const QString file = folder + u'/' + name + u".png"_s;
    const bool isThere = QDir().mkpath(folder) && m_desktop.order(u"screenshot"_s, { { u"file"_s, file } });
    return isThere ? file : QString();
}

void Screen::keepPicture(const QString &name)
{
    QVERIFY2(!picture(name).isEmpty(), qPrintable(name));
}

// Where their words are, that is.
Screen::Side Screen::sideOfButtons(const QString &title)
{
    const QJsonObject window = find(title);
    const QImage screen = QImage(picture(u"buttons"_s)).convertToFormat(QImage::Format_Grayscale8);
    const int bottom = window[u"y"_s].toInt() + window[u"height"_s].toInt();
    const QRect line(window[u"x"_s].toInt(), bottom - 32, window[u"width"_s].toInt(), 20);
    const auto ink = [&](int from, int to) {
        int dark = 0;
        for (int y = line.top(); y <= line.bottom(); ++y) {
            for (int x = from; x < to; ++x)
                dark += screen.valid(x, y) && qGray(screen.pixel(x, y)) < 100;
        }
        return dark;
    };
    const int middle = line.center().x();
    return ink(line.left(), middle) > ink(middle, line.right()) ? Side::Left : Side::Right;
}
