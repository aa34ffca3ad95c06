// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QJsonObject eventNamed(const QString &name)
{
    return { { u"event"_s, name } };
}

QJsonObject newMail(const QString &subject)
{
    return { { u"event"_s, u"new"_s }, { u"subject"_s, subject } };
}

const QJsonObject Pushing { { u"event"_s, u"state"_s }, { u"state"_s, u"pushing"_s } };

// Far less than the time after which Posthorn would find out by itself that nobody is there any more.
constexpr std::chrono::milliseconds Soon { 20'000 };

} // namespace

// posthorn watch on a real Dovecot, over a network that goes bad and says so to nobody but the system.
class TestLiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void afterASleepADeadConnectionIsReplaced();
    void inAnotherNetworkADeadConnectionIsReplaced();
    void aConnectionThatLivesIsKept();
    void aRefusedConnectionIsTriedAgainOnceThereIsANetwork();

private:
    bool watch(); // until it is pushing
    bool deliverUnheard(const QString &subject); // over a connection that has gone silent
    int count(const QJsonObject &part) const { return countOf(m_watch->said(), part); }
    int connections();

    std::unique_ptr<Home> m_home;
    std::unique_ptr<RealServer> m_system;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<RealServer> m_relay;
    std::unique_ptr<Posthorn> m_watch;
};

void TestLiveness::init()
{
    m_home = std::make_unique<Home>();
    m_system = std::make_unique<RealServer>(u"system_bus.py"_s);
    QVERIFY2(m_system->isReady(), qPrintable(m_system->problem()));
    m_home->moveTo(*m_system);
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
    m_relay = std::make_unique<RealServer>(
        u"relay.py"_s,
        QStringList { QString::number(m_dovecot->port(u"imaps"_s)), u"--ca"_s, m_dovecot->path(u"ca"_s) });
    QVERIFY2(m_relay->isReady(), qPrintable(m_relay->problem()));
    Posthorn add(*m_home, accountOn(*m_relay));
    QVERIFY2(add.waitForEnd() && add.exitCode() == 0, qPrintable(add.errors()));
}

void TestLiveness::cleanup()
{
    if (m_watch && QTest::currentTestFailed())
        qInfo().noquote() << m_watch->output() << m_watch->errors();
    m_watch.reset();
    m_relay.reset();
    m_dovecot.reset();
    m_system.reset();
    m_home.reset();
}

bool TestLiveness::watch()
{
    m_watch = std::make_unique<Posthorn>(*m_home, QStringList { u"watch"_s, u"--json"_s });
    return QTest::qWaitFor([this] { return count(Pushing) == 1; }, int(Patience.count()));
}

bool TestLiveness::deliverUnheard(const QString &subject)
{
    return m_relay->order(u"blackhole"_s) && m_relay->order(u"heal"_s) // that connection only; the next one works
        && m_dovecot->order(u"deliver"_s, { { u"subject"_s, subject } });
}

int TestLiveness::connections()
{
    return m_relay->order(u"count"_s) ? m_relay->answer()[u"made"_s].toInt() : -1;
}

void TestLiveness::afterASleepADeadConnectionIsReplaced()
{
    QVERIFY(watch());
    QVERIFY(m_system->order(u"sleep"_s));
    QVERIFY(deliverUnheard(u"while asleep"_s));
    QVERIFY(m_system->order(u"wake"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"while asleep"_s)), 1, Soon.count());
    QCOMPARE(connections(), 2);
    QCOMPARE(count(eventNamed(u"new"_s)), 1);
}

void TestLiveness::inAnotherNetworkADeadConnectionIsReplaced()
{
    QVERIFY(watch());
    QVERIFY(m_system->order(u"disconnect"_s));
    QVERIFY(deliverUnheard(u"on the way"_s));
    QVERIFY(m_system->order(u"connect"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"on the way"_s)), 1, Soon.count());
    QCOMPARE(connections(), 2);
}

void TestLiveness::aConnectionThatLivesIsKept()
{
    QVERIFY(watch());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_system->order(u"wake"_s));
        QVERIFY(m_system->order(u"connect"_s));
    }
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"still here"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"still here"_s)), 1, Patience.count());
    QCOMPARE(connections(), 1);
    QCOMPARE(count(Pushing), 1);
}

void TestLiveness::aRefusedConnectionIsTriedAgainOnceThereIsANetwork()
{
    const QJsonObject waiting { { u"event"_s, u"state"_s }, { u"state"_s, u"waiting"_s } };
    QVERIFY(watch());
    QVERIFY(m_relay->order(u"refuse"_s));
    QVERIFY(m_relay->order(u"reset"_s));
    // By then the delay between two tries is longer than we are going to wait.
    QTRY_VERIFY_WITH_TIMEOUT(lastOf(m_watch->said(), waiting)[u"retry_in_s"_s].toInt() > 10, 2 * Patience.count());
    QVERIFY(m_relay->order(u"heal"_s));
    QVERIFY(m_system->order(u"connect"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(Pushing), 2, 8000);
}

QTEST_GUILESS_MAIN(TestLiveness)
#include "tst_liveness.moc"
