// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PrivateBus.h"
#include "SystemEvents.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <sys/timex.h>

using namespace Qt::StringLiterals;

namespace {

// Moves the machine's clock by a billionth of a second, which nobody can notice, and which is a jump all the same.
bool nudgeTheClock(long nanoseconds)
{
    timex step {};
    step.modes = ADJ_SETOFFSET | ADJ_NANO;
    step.time.tv_usec = nanoseconds;
    return ::adjtimex(&step) >= 0;
}

} // namespace

// Posthorn on one connection to the system bus, and those who have something to tell on another.
class TestSystemEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->isRunning());
        m_system = std::make_unique<QDBusConnection>(m_bus->connect(u"system"_s));
        m_events = std::make_unique<SystemEvents>(m_bus->connect(u"posthorn"_s));
        m_resumed = std::make_unique<QSignalSpy>(m_events.get(), &SystemEvents::resumed);
        m_networkChanged = std::make_unique<QSignalSpy>(m_events.get(), &SystemEvents::networkChanged);
    }

    void cleanup()
    {
        m_events.reset();
        m_system.reset();
        m_bus.reset();
    }

    void tellsWhenTheMachineHasSlept()
    {
        QVERIFY(m_system->registerService(u"org.freedesktop.login1"_s)); // later than we did start
        sleep(true);
        sleep(false);
        QTRY_COMPARE(m_resumed->count(), 1);
        QCOMPARE(m_networkChanged->count(), 0);
    }

    void saysNothingWhenItIsAboutToSleep()
    {
        QVERIFY(m_system->registerService(u"org.freedesktop.login1"_s));
        sleep(true);
        QVERIFY(!m_resumed->wait(100));
    }

    void hearsALogindThatWasStartedAgain()
    {
        QVERIFY(m_system->registerService(u"org.freedesktop.login1"_s));
        QVERIFY(m_system->unregisterService(u"org.freedesktop.login1"_s));
        *m_system = m_bus->connect(u"again"_s);
        QVERIFY(m_system->registerService(u"org.freedesktop.login1"_s));
        sleep(false);
        QTRY_COMPARE(m_resumed->count(), 1);
    }

    void believesOnlyLogind()
    {
        QVERIFY(m_system->registerService(u"org.freedesktop.login1"_s));
        QDBusConnection impostor = m_bus->connect(u"impostor"_s);
        std::swap(*m_system, impostor);
        sleep(false);
        QVERIFY(!m_resumed->wait(100));
        std::swap(*m_system, impostor);
        sleep(false);
        QTRY_COMPARE(m_resumed->count(), 1);
    }

    void tellsOfOneAwakeningOnce()
    {
        QVERIFY(m_system->registerService(u"org.freedesktop.login1"_s));
        sleep(false);
        sleep(false);
        QTRY_COMPARE(m_resumed->count(), 1);
        QVERIFY(!m_resumed->wait(100));
    }

    void noticesAClockThatHasJumped()
    {
        if (!nudgeTheClock(1))
            QSKIP("only root may touch the clock");
        QTRY_COMPARE(m_resumed->count(), 1);
        // After a second it would be another awakening, which is noticed, too.
        QTRY_VERIFY(nudgeTheClock(1) && m_resumed->count() == 2);
    }

    void tellsOfANetwork_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QVariantMap>("changed");
        QTest::addColumn<int>("times");
        const QString nm = u"org.freedesktop.NetworkManager"_s;
        const QString networkd = u"org.freedesktop.network1"_s;
        const QString networkdManager = networkd + u".Manager"_s;
        const auto path = [](const QString &text) { return QVariant::fromValue(QDBusObjectPath(text)); };
        QTest::newRow("connected") << nm << nm << QVariantMap { { u"State"_s, 70U } } << 1;
        QTest::newRow("connected, to the house only") << nm << nm << QVariantMap { { u"State"_s, 50U } } << 1;
        QTest::newRow("connecting") << nm << nm << QVariantMap { { u"State"_s, 40U } } << 0;
        QTest::newRow("disconnected") << nm << nm << QVariantMap { { u"State"_s, 20U } } << 0;
        QTest::newRow("another network")
            << nm << nm
            << QVariantMap { { u"PrimaryConnection"_s, path(u"/org/freedesktop/NetworkManager/ActiveConnection/2"_s) } }
            << 1;
        QTest::newRow("no network") << nm << nm << QVariantMap { { u"PrimaryConnection"_s, path(u"/"_s) } } << 0;
        QTest::newRow("something else") << nm << nm << QVariantMap { { u"WirelessEnabled"_s, true } } << 0;
        QTest::newRow("networkd: routable")
            << networkd << networkdManager << QVariantMap { { u"OperationalState"_s, u"routable"_s } } << 1;
        QTest::newRow("networkd: no carrier")
            << networkd << networkdManager << QVariantMap { { u"OperationalState"_s, u"no-carrier"_s } } << 0;
    }
    void tellsOfANetwork()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, interface);
        QFETCH(const QVariantMap, changed);
        QFETCH(const int, times);
        QVERIFY(m_system->registerService(service));
        propertiesChanged(service, interface, changed);
        if (times == 0)
            QVERIFY(!m_networkChanged->wait(700));
        QTRY_COMPARE(m_networkChanged->count(), times);
        QCOMPARE(m_resumed->count(), 0);
    }

    void tellsOfABurstOfChangesOnce()
    {
        const QString nm = u"org.freedesktop.NetworkManager"_s;
        QVERIFY(m_system->registerService(nm));
        for (const uint state : { 20U, 40U, 50U, 60U, 70U })
            propertiesChanged(nm, nm, { { u"State"_s, state } });
        QTRY_COMPARE(m_networkChanged->count(), 1);
        QVERIFY(!m_networkChanged->wait(700));
        propertiesChanged(nm, nm, { { u"State"_s, 70U } });
        QTRY_COMPARE(m_networkChanged->count(), 2);
    }

    void isNotHeldUpByChangesWithoutEnd()
    {
        const QString nm = u"org.freedesktop.NetworkManager"_s;
        QVERIFY(m_system->registerService(nm));
        QTimer chatter;
        connect(&chatter, &QTimer::timeout, this, [&] { propertiesChanged(nm, nm, { { u"State"_s, 70U } }); });
        chatter.start(50);
        QTRY_COMPARE(m_networkChanged->count(), 2);
    }

    void livesWithoutASystemBus() { const SystemEvents alone(QDBusConnection(u"nowhere"_s)); }

private:
    void sleep(bool begins)
    {
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                                 u"PrepareForSleep"_s);
        signal << begins;
        QVERIFY(m_system->send(signal));
    }

    void propertiesChanged(const QString &service, const QString &interface, const QVariantMap &changed)
    {
        const QString path = u'/' + QString(service).replace(u'.', u'/');
        auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << interface << changed << QStringList();
        QVERIFY(m_system->send(signal));
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_system;
    std::unique_ptr<SystemEvents> m_events;
    std::unique_ptr<QSignalSpy> m_resumed;
    std::unique_ptr<QSignalSpy> m_networkChanged;
};

QTEST_GUILESS_MAIN(TestSystemEvents)
#include "tst_systemevents.moc"
