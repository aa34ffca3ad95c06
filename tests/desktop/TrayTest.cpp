// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TrayTest.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

void TrayTest::startDesktop(const QStringList &options)
{
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s, options);
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
}

void TrayTest::setUp()
{
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
    m_tray = std::make_unique<RealServer>(u"tray_host.py"_s, QStringList { u"--own"_s }, m_home->environment());
    QVERIFY2(m_tray->isReady(), qPrintable(m_tray->problem()));
    m_recorder = std::make_unique<RealServer>(u"notification_recorder.py"_s, QStringList {}, m_home->environment());
    QVERIFY2(m_recorder->isReady(), qPrintable(m_recorder->problem()));
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
}

void TrayTest::tearDown()
{
    if (m_posthorn && QTest::currentTestFailed())
        qInfo().noquote() << m_posthorn->output() << m_posthorn->errors();
    m_posthorn.reset();
    m_dovecot.reset();
    m_recorder.reset();
    m_tray.reset();
    m_home.reset();
}

bool TrayTest::succeeds(const QStringList &arguments, const QByteArray &input)
{
    Posthorn posthorn(*m_home, arguments, input);
    return posthorn.waitForEnd() && posthorn.exitCode() == 0;
}

bool TrayTest::start()
{
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    return comesTrue([this] { return stateOfRunning(*m_home) == "pushing"_L1; });
}

QStringList TrayTest::menu() const
{
    QStringList labels;
    if (m_tray->order(u"menu"_s)) {
        for (const QJsonValue &entry : m_tray->answer()[u"entries"_s].toArray())
            labels.append(entry[u"label"_s].toString());
    }
    return labels;
}
