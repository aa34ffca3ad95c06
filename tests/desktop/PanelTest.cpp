// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PanelTest.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

void PanelTest::startDesktop(const QStringList &options)
{
    QVERIFY(QDir().mkpath(QStringLiteral(POSTHORN_PICTURES)));
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s, options);
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
}

void PanelTest::setUp()
{
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
    m_tray = std::make_unique<RealServer>(u"tray_host.py"_s, QStringList {}, m_home->environment());
    QVERIFY2(m_tray->isReady(), qPrintable(m_tray->problem()));
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
}

void PanelTest::tearDown()
{
    if (m_posthorn && QTest::currentTestFailed()) {
        screenshot(QString::fromLatin1(QTest::currentTestFunction()) + u"-failed"_s);
        qInfo().noquote() << m_posthorn->output() << m_posthorn->errors();
    }
    m_posthorn.reset();
    m_dovecot.reset();
    m_tray.reset();
    m_home.reset();
}

bool PanelTest::addAccount(const QString &popupActions)
{
    Posthorn(*m_home, { u"account"_s, u"remove"_s, u"Test"_s }).waitForEnd();
    Posthorn add(*m_home, accountOn(*m_dovecot) << u"--popup-actions"_s << popupActions);
    return add.waitForEnd() && add.exitCode() == 0;
}

bool PanelTest::start()
{
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    return comesTrue([this] { return stateOfRunning(*m_home) == "pushing"_L1; });
}

bool PanelTest::deliver(const QString &subject) const
{
    return m_dovecot->order(u"deliver"_s, { { u"subject"_s, subject } });
}

QStringList PanelTest::flags() const
{
    QStringList each;
    if (!m_dovecot->order(u"uids"_s))
        return { m_dovecot->problem() };
    const QJsonObject flags = m_dovecot->answer()[u"flags"_s].toObject();
    for (const QJsonValue &one : flags)
        each += one.toArray().contains(u"\\Seen"_s) ? u"seen"_s : u"unread"_s;
    return each;
}

QImage PanelTest::screenshot(const QString &name) const
{
    const QString file = QStringLiteral(POSTHORN_PICTURES) + u'/' + name + u".png"_s;
    return m_desktop->order(u"screenshot"_s, { { u"file"_s, file } }) ? QImage(file) : QImage();
}

bool PanelTest::isDrawn(const QRect &part) const
{
    const QImage image = screenshot(u"now"_s).copy(part);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
        }
    }
    return false;
}

std::optional<QRect> PanelTest::window(const QString &title, int narrowest) const
{
    if (!m_desktop->order(u"windows"_s))
        return {};
    for (const QJsonValue &window : m_desktop->answer()[u"windows"_s].toArray()) {
        const QRect place(window[u"x"_s].toInt(), window[u"y"_s].toInt(), window[u"width"_s].toInt(),
                          window[u"height"_s].toInt());
        if (isTitle(window[u"title"_s].toString(), title) && place.width() > narrowest)
            return place;
    }
    return {};
}

bool PanelTest::click(const QPoint &at, int button) const
{
    return m_desktop->order(u"click"_s, { { u"x"_s, at.x() }, { u"y"_s, at.y() }, { u"button"_s, button } });
}

QStringList PanelTest::menu() const
{
    QStringList labels;
    if (m_tray->order(u"menu"_s)) {
        for (const QJsonValue &entry : m_tray->answer()[u"entries"_s].toArray())
            labels.append(entry[u"label"_s].toString());
    }
    return labels;
}

bool PanelTest::menuHas(const QString &text) const
{
    return !menu().filter(text, Qt::CaseInsensitive).isEmpty();
}
