// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeTray.h"
#include "PrivateBus.h"
#include "TrayGate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTrayGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<TrayHost>(); }

    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->isRunning());
        m_tray = std::make_unique<FakeTray>(m_bus->connect(u"panel"_s));
    }

    void cleanup()
    {
        m_tray.reset();
        m_bus.reset();
    }

    void opensForATrayThatIsThereAlready()
    {
        m_tray->appear();
        TrayGate gate(m_bus->connect(u"posthorn"_s));
        QSignalSpy opened(&gate, &TrayGate::opened);
        gate.watch();
        QVERIFY(opened.wait());
        QCOMPARE(opened.at(0).at(0).value<TrayHost>(), TrayHost::StatusNotifier);
        QVERIFY(gate.isOpen());
    }

    void opensForATrayThatComesLate()
    {
        TrayGate gate(m_bus->connect(u"posthorn"_s));
        QSignalSpy opened(&gate, &TrayGate::opened);
        gate.watch();
        QVERIFY(!opened.wait(100));
        m_tray->appear();
        QVERIFY(opened.wait());
    }

    void waitsForTheHostNotOnlyForItsWatcher()
    {
        m_tray->setHost(false);
        m_tray->appear();
        TrayGate gate(m_bus->connect(u"posthorn"_s));
        QSignalSpy opened(&gate, &TrayGate::opened);
        gate.watch();
        QTRY_VERIFY(m_tray->timesAsked() > 0);
        QVERIFY(!opened.wait(100));
        m_tray->setHost(true);
        QVERIFY(opened.wait());
    }

    void opensOnlyOnce()
    {
        m_tray->appear();
        TrayGate gate(m_bus->connect(u"posthorn"_s));
        QSignalSpy opened(&gate, &TrayGate::opened);
        gate.watch();
        QVERIFY(opened.wait());
        m_tray->disappear();
        m_tray->appear();
        QVERIFY(!opened.wait(100));
    }

    void takesAnXEmbedTrayWhenNoBetterOneComes()
    {
        TrayGate gate(m_bus->connect(u"posthorn"_s), [] { return true; });
        gate.setPatience(0ms);
        QSignalSpy opened(&gate, &TrayGate::opened);
        QSignalSpy missed(&gate, &TrayGate::missed);
        gate.watch();
        QVERIFY(opened.wait());
        QCOMPARE(opened.at(0).at(0).value<TrayHost>(), TrayHost::XEmbed);
        QCoreApplication::processEvents();
        QCOMPARE(missed.count(), 0);
    }

    void prefersTheBetterTrayWhileItIsPatient()
    {
        m_tray->appear();
        int looked = 0;
        TrayGate gate(m_bus->connect(u"posthorn"_s), [&looked] {
            ++looked;
            return true;
        });
        QSignalSpy opened(&gate, &TrayGate::opened);
        gate.watch();
        QVERIFY(opened.wait());
        QCOMPARE(opened.at(0).at(0).value<TrayHost>(), TrayHost::StatusNotifier);
        QCOMPARE(looked, 0);
    }

    void saysOnceThatThereIsNoTray()
    {
        int looked = 0;
        TrayGate gate(m_bus->connect(u"posthorn"_s), [&looked] { return ++looked < 0; });
        gate.setPatience(20ms);
        QSignalSpy missed(&gate, &TrayGate::missed);
        gate.watch();
        QVERIFY(missed.wait());
        QVERIFY(!missed.wait(100));
        TrayGate withoutXEmbed(m_bus->connect(u"wayland"_s));
        withoutXEmbed.setPatience(20ms);
        QSignalSpy missedToo(&withoutXEmbed, &TrayGate::missed);
        withoutXEmbed.watch();
        QVERIFY(missedToo.wait());
    }

    void doesNotMissATrayThatIsThere()
    {
        m_tray->appear();
        TrayGate gate(m_bus->connect(u"posthorn"_s));
        gate.setPatience(200ms);
        QSignalSpy opened(&gate, &TrayGate::opened);
        QSignalSpy missed(&gate, &TrayGate::missed);
        gate.watch();
        QVERIFY(opened.wait());
        QVERIFY(!missed.wait(400));
    }

    void staysArmedWhereThereIsNoTrayYet()
    {
        bool looked = false;
        TrayGate gate(m_bus->connect(u"posthorn"_s), [&looked] {
            looked = true;
            return false;
        });
        gate.setPatience(0ms);
        QSignalSpy opened(&gate, &TrayGate::opened);
        gate.watch();
        QTRY_VERIFY(looked);
        QVERIFY(!gate.isOpen());
        m_tray->appear();
        QVERIFY(opened.wait());
    }

    void takesAnXEmbedTrayThatComesLate()
    {
        bool isThere = false;
        bool looked = false;
        TrayGate gate(m_bus->connect(u"posthorn"_s), [&] {
            looked = true;
            return isThere;
        });
        gate.setPatience(0ms);
        QSignalSpy opened(&gate, &TrayGate::opened);
        gate.watch();
        QTRY_VERIFY(looked);
        isThere = true;
        QVERIFY(!opened.wait(100)); // nobody looks again and again
        gate.noteXEmbed();
        QVERIFY(opened.wait());
        QCOMPARE(opened.at(0).at(0).value<TrayHost>(), TrayHost::XEmbed);
    }

    void staysClosedWithoutABus()
    {
        TrayGate gate(QDBusConnection(u"no such connection"_s));
        gate.watch();
        QCoreApplication::processEvents();
        QVERIFY(!gate.isOpen());
    }

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeTray> m_tray;
};

QTEST_GUILESS_MAIN(TestTrayGate)
#include "tst_traygate.moc"
