// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// posthorn watch, killed (SIGKILL) at random moments again and again while mail comes in from a real Dovecot.
// POSTHORN_KILLS says how often, POSTHORN_SEED when.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void announceNothingTwiceAndMissNothing();

private:
    void watch();
    bool deliver();
    void read();

    std::unique_ptr<Home> m_home;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Posthorn> m_watch;
    int m_delivered = 0;
    QHash<QString, int> m_announced; // by subject, of all runs so far
};

void TestKills::init()
{
    m_home = std::make_unique<Home>();
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
    Posthorn add(*m_home, accountOn(*m_dovecot));
    QVERIFY2(add.waitForEnd() && add.exitCode() == 0, qPrintable(add.errors()));
}

void TestKills::cleanup()
{
    m_watch.reset();
    m_dovecot.reset();
    m_home.reset();
}

void TestKills::watch()
{
    m_watch = std::make_unique<Posthorn>(*m_home, QStringList { u"watch"_s, u"--json"_s });
}

bool TestKills::deliver()
{
    return m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Message %1"_s.arg(m_delivered++) } });
}

// What the run said that is over now.
void TestKills::read()
{
    for (const QJsonObject &event : m_watch->said()) {
        if (event[u"event"_s] == u"new"_s)
            ++m_announced[event[u"subject"_s].toString()];
    }
}

void TestKills::announceNothingTwiceAndMissNothing()
{
    const int kills =
        qEnvironmentVariableIntValue("POSTHORN_KILLS") ? qEnvironmentVariableIntValue("POSTHORN_KILLS") : 12;
    bool isSet = false;
    quint32 seed = qEnvironmentVariable("POSTHORN_SEED").toUInt(&isSet);
    if (!isSet)
        seed = QRandomGenerator::global()->generate();
    qInfo() << "POSTHORN_SEED" << seed;
    QRandomGenerator dice(seed);

    watch(); // at first sight it announces nothing
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->output().contains(u"pushing"_s), Patience.count());
    for (int kill = 0; kill < kills; ++kill) {
        QTest::qWait(dice.bounded(700)); // the one thing that is to be random here
        QVERIFY(deliver());
        QTest::qWait(dice.bounded(100));
        if (dice.bounded(2) == 0)
            QVERIFY(deliver());
        QTest::qWait(dice.bounded(30));
        m_watch->kill();
        read();
        watch();
    }
    const auto isAllTold = [this] {
        int told = int(m_announced.size());
        for (const QJsonObject &event : m_watch->said())
            told += event[u"event"_s] == u"new"_s;
        return told >= m_delivered;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAllTold(), Patience.count());
    QVERIFY(deliver()); // what is told behind it would have come by now
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->output().contains(u"Message %1\""_s.arg(m_delivered - 1)), Patience.count());
    m_watch->kill();
    read();
    for (int number = 0; number < m_delivered; ++number)
        QCOMPARE(std::pair(number, m_announced.value(u"Message %1"_s.arg(number))), std::pair(number, 1));
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
