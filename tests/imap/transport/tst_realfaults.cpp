// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real Dovecot at the end of a bad wire. Whatever happens in between: what is delivered is announced once.

#include "Announced.h"
#include "Clock.h"
#include "RealAccounts.h"
#include "RealServer.h"
#include "Watcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int Patience = 30'000; // ms, for machines that do much besides

struct Kind
{
    QStringList arguments;
};

std::vector<std::pair<const char *, Kind>> kinds()
{
    return { { "dovecot", {} }, { "dovecot_that_notifies", { { u"--notify"_s } } } };
}
} // namespace
Q_DECLARE_METATYPE(Kind)

class tst_RealFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void overASlowWire();
    void aByteAtATime();
    void whenConnectionsAreReset();
    void whenAnAnswerBreaksOff_data();
    void whenAnAnswerBreaksOff();
    void whenTheHandshakeBreaksOff_data();
    void whenTheHandshakeBreaksOff();
    void whenTheWireFallsSilent();
    void whenAskedOverASilentWire();
    void whenTheServerStandsStill();
    void whenTheServerThrowsUsOut();
    void whenNobodyListens();
    void whenTheHostHasNoName();

private:
    void watch();
    bool isWatched() const { return m_state == WatchState::Pushing; }
    bool isRidOf(const std::function<bool()> &disturb);
    int connections();
    void letTimePass(std::chrono::seconds time);
    QStringList announced() const;
    bool deliver() { return m_dovecot->order(u"deliver"_s, { { u"subject"_s, nextSubject() } }); }
    bool drop() { return m_dovecot->order(u"drop"_s, { { u"subject"_s, nextSubject() } }); } // past the server
    QString nextSubject()
    {
        m_delivered << u"Message %1"_s.arg(m_delivered.size(), 2, 10, QChar(u'0'));
        return m_delivered.last();
    }

    std::chrono::seconds m_slept {}; // so far the clock is ahead
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<RealServer> m_wire;
    Account m_account;
    std::unique_ptr<imap::Watcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_mail;
    WatchState m_state = WatchState::Connecting;
    std::optional<Error> m_error;
    QStringList m_delivered;
};

void tst_RealFaults::initTestCase_data()
{
    addServers(kinds());
}

void tst_RealFaults::init()
{
    QFETCH_GLOBAL(Kind, kind);
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s, kind.arguments);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
    m_wire = std::make_unique<RealServer>(
        u"relay.py"_s,
        QStringList { QString::number(m_dovecot->port(u"imaps"_s)), u"--ca"_s, m_dovecot->path(u"ca"_s) });
    QVERIFY2(m_wire->isReady(), qPrintable(m_wire->problem()));
    m_account = accountAt(*m_wire);
    m_slept = 0s;
    m_delivered.clear();
    m_error.reset();
    watch();
    QTRY_VERIFY_WITH_TIMEOUT(isWatched(), Patience);
}

void tst_RealFaults::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo() << m_delivered << announced();
    m_mail.reset();
    m_watcher.reset();
    m_wire.reset();
    m_dovecot.reset();
}

void tst_RealFaults::watch()
{
    imap::WatchingRules rules;
    rules.delays.firstNetwork = 50ms;
    rules.delays.longestNetwork = 200ms;
    rules.delays.busy = rules.delays.mailbox = { 200ms, 200ms, 200ms };
    rules.delays.firstProtocol = rules.delays.longestProtocol = 200ms;
    rules.timing.now = [this] { return imap::timeSinceBoot() + m_slept; };
    m_watcher = std::make_unique<imap::Watcher>(m_account, rules);
    m_mail = std::make_unique<QSignalSpy>(m_watcher.get(), &imap::Watcher::newMail);
    connect(m_watcher.get(), &imap::Watcher::stateChanged, this,
            [this](WatchState state, const std::optional<Error> &error) {
                m_state = state;
                m_error = error;
            });
    m_watcher->start("secret", {}, {});
}

QStringList tst_RealFaults::announced() const
{
    QStringList subjects = subjectsOf(*m_mail);
    subjects.sort();
    return subjects;
}

// Waits until another connection has taken the place of the one that was disturbed.
bool tst_RealFaults::isRidOf(const std::function<bool()> &disturb)
{
    const int before = connections();
    return disturb()
        && QTest::qWaitFor([&] { return connections() > before && m_state == WatchState::Pushing; }, Patience);
}

int tst_RealFaults::connections()
{
    return m_wire->order(u"count"_s) ? m_wire->answer()[u"made"_s].toInt() : -1;
}

void tst_RealFaults::letTimePass(std::chrono::seconds time)
{
    m_slept += time;
    m_watcher->retryNow();
}

void tst_RealFaults::overASlowWire()
{
    QVERIFY(m_wire->order(u"latency"_s, { { u"ms"_s, 150 } }));
    for (int i = 0; i < 3; ++i)
        QVERIFY(deliver());
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
}

void tst_RealFaults::aByteAtATime()
{
    QVERIFY(m_wire->order(u"one_byte"_s));
    QVERIFY(deliver());
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
    QVERIFY(isRidOf([&] { return m_wire->order(u"reset"_s); })); // sign in like that, too
    QVERIFY(deliver());
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
}

void tst_RealFaults::whenConnectionsAreReset()
{
    for (int i = 0; i < 10; ++i) {
        QVERIFY(deliver());
        letTimePass(2min); // a server that breaks off every IDLE at once is polled
        QVERIFY(isRidOf([&] { return m_wire->order(u"reset"_s); }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
}

void tst_RealFaults::whenAnAnswerBreaksOff_data()
{
    QTest::addColumn<int>("bytes"); // of TLS, from the server
    for (const int bytes : { 0, 1, 5, 29, 60, 100, 150, 200, 300, 400 })
        QTest::newRow(qPrintable(u"after %1 bytes"_s.arg(bytes))) << bytes;
}

void tst_RealFaults::whenAnAnswerBreaksOff()
{
    QFETCH(int, bytes);
    QVERIFY(m_wire->order(u"truncate"_s, { { u"after"_s, bytes } }));
    const int before = connections();
    QVERIFY(deliver());
    QTRY_VERIFY_WITH_TIMEOUT(connections() > before || !announced().isEmpty(), Patience);
    QVERIFY(m_wire->order(u"heal"_s));
    QVERIFY(deliver());
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isWatched(), Patience);
}

void tst_RealFaults::whenTheHandshakeBreaksOff_data()
{
    QTest::addColumn<int>("bytes"); // from the server, TLS handshake included
    for (const int bytes : { 0, 1, 50, 127, 500, 1000, 1400, 1700, 2000, 2400 })
        QTest::newRow(qPrintable(u"after %1 bytes"_s.arg(bytes))) << bytes;
}

void tst_RealFaults::whenTheHandshakeBreaksOff()
{
    QFETCH(int, bytes);
    QVERIFY(m_wire->order(u"truncate"_s, { { u"after"_s, bytes } }));
    const int before = connections();
    QVERIFY(m_wire->order(u"reset"_s));
    QTRY_VERIFY_WITH_TIMEOUT(connections() > before + 2, Patience); // it tries again and again
    QVERIFY(m_wire->order(u"heal"_s));
    QVERIFY(deliver());
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
}

// Nothing says so but the time: IDLE is renewed, and DONE is not answered.
void tst_RealFaults::whenTheWireFallsSilent()
{
    QVERIFY(deliver());
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
    QVERIFY(m_wire->order(u"blackhole"_s));
    QVERIFY(m_wire->order(u"heal"_s)); // for the next one
    QVERIFY(deliver());
    QVERIFY(isRidOf([&] {
        letTimePass(20min);
        letTimePass(20s);
        return true;
    }));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
}

void tst_RealFaults::whenAskedOverASilentWire()
{
    QVERIFY(m_wire->order(u"blackhole"_s));
    QVERIFY(m_wire->order(u"heal"_s));
    QVERIFY(deliver());
    QVERIFY(isRidOf([&] {
        m_watcher->probe(); // two seconds, by the clock on the wall
        return true;
    }));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
}

void tst_RealFaults::whenTheServerStandsStill()
{
    QVERIFY(m_dovecot->order(u"pause"_s));
    QVERIFY(drop());
    letTimePass(20min);
    letTimePass(20s);
    QTRY_VERIFY_WITH_TIMEOUT(!isWatched(), Patience);
    QVERIFY(m_dovecot->order(u"resume"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isWatched(), Patience);
    QVERIFY(deliver());
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
}

void tst_RealFaults::whenTheServerThrowsUsOut()
{
    for (int i = 0; i < 3; ++i) {
        letTimePass(2min);
        QVERIFY(isRidOf([&] { return m_dovecot->order(u"kick"_s); }));
        QVERIFY(deliver());
    }
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
}

void tst_RealFaults::whenNobodyListens()
{
    QVERIFY(m_wire->order(u"refuse"_s));
    QVERIFY(m_wire->order(u"reset"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_error && m_error->cause == Error::Cause::ConnectionRefused, Patience);
    QVERIFY(deliver());
    QVERIFY(m_wire->order(u"heal"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), m_delivered, Patience);
}

void tst_RealFaults::whenTheHostHasNoName()
{
    m_account.host = u"posthorn.invalid"_s; // RFC 6761 §6.4: never one
    watch();
    QTRY_VERIFY_WITH_TIMEOUT(m_error && m_error->cause == Error::Cause::HostNotFound, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_state, WatchState::Connecting, Patience); // again
}

QTEST_GUILESS_MAIN(tst_RealFaults)
#include "tst_realfaults.moc"
