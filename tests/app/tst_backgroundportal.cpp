// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackgroundPortal.h"
#include "PrivateBus.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using Autostart = BackgroundPortal::Autostart;

// Keeps what it was asked for, and answers when the test says so.
class FakeBackground : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")
public:
    explicit FakeBackground(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    void answer(qsizetype which, uint response, const QVariantMap &results)
    {
        auto signal =
            QDBusMessage::createSignal(asked.at(which).path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal << response << results;
        m_bus.send(signal);
    }

    struct Asked
    {
        QString path;
        QVariantMap options;
    };
    QList<Asked> asked;

public Q_SLOTS:
    QDBusObjectPath RequestBackground(const QString &, const QVariantMap &options, const QDBusMessage &call)
    {
        const QString sender = call.service().mid(1).replace(u'.', u'_');
        asked +=
            { u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, options[u"handle_token"_s].toString()),
              options };
        return QDBusObjectPath(asked.constLast().path);
    }

private:
    QDBusConnection m_bus;
};

class TestBackgroundPortal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->isRunning());
        m_background = std::make_unique<BackgroundPortal>(m_bus->connect(u"posthorn"_s));
        m_answered = std::make_unique<QSignalSpy>(m_background.get(), &BackgroundPortal::answered);
    }

    void cleanup()
    {
        m_answered.reset();
        m_background.reset();
        m_portal.reset();
        m_bus.reset();
    }

    void tellsWhatTheDesktopHasGranted_data()
    {
        QTest::addColumn<Autostart>("wanted");
        QTest::addColumn<uint>("response");
        QTest::addColumn<QVariantMap>("results");
        QTest::addColumn<Autostart>("told");
        const QVariantMap on { { u"background"_s, true }, { u"autostart"_s, true } };
        const QVariantMap off { { u"background"_s, true }, { u"autostart"_s, false } };
        QTest::newRow("granted") << Autostart::On << 0U << on << Autostart::On;
        QTest::newRow("ended") << Autostart::Off << 0U << off << Autostart::Off;
        QTest::newRow("its user says no") << Autostart::On << 1U << off << Autostart::Off;
        QTest::newRow("without a word") << Autostart::On << 2U << QVariantMap() << Autostart::Off;
    }
    void tellsWhatTheDesktopHasGranted()
    {
        QFETCH(const Autostart, wanted);
        QFETCH(const uint, response);
        QFETCH(const QVariantMap, results);
        m_portal = std::make_unique<FakeBackground>(m_bus->connect(u"portal"_s));
        m_background->request(wanted);
        QTRY_COMPARE(m_portal->asked.size(), 1);
        const QVariantMap options = m_portal->asked.constFirst().options;
        QCOMPARE(options[u"autostart"_s], QVariant(wanted == Autostart::On));
        QCOMPARE(options[u"commandline"_s].toStringList(), (QStringList { u"posthorn"_s, u"--hidden"_s }));
        m_portal->answer(0, response, results);
        QTRY_COMPARE(m_answered->size(), 1);
        QTEST(m_answered->at(0).at(0).value<Autostart>(), "told");
    }

    void onlyTheLastRequestCounts()
    {
        m_portal = std::make_unique<FakeBackground>(m_bus->connect(u"portal"_s));
        m_background->request(Autostart::On);
        m_background->request(Autostart::Off);
        QTRY_COMPARE(m_portal->asked.size(), 2);
        QVERIFY(m_portal->asked.at(0).path != m_portal->asked.at(1).path);
        m_portal->answer(0, 0, { { u"autostart"_s, true } });
        m_portal->answer(1, 0, { { u"autostart"_s, false } });
        QTRY_COMPARE(m_answered->size(), 1);
        QCOMPARE(m_answered->at(0).at(0).value<Autostart>(), Autostart::Off);
    }

    void saysWhyWhereThereIsNoSuchPortal()
    {
        QSignalSpy failed(m_background.get(), &BackgroundPortal::failed);
        m_background->request(Autostart::On);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    }

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeBackground> m_portal;
    std::unique_ptr<BackgroundPortal> m_background;
    std::unique_ptr<QSignalSpy> m_answered;
};

QTEST_GUILESS_MAIN(TestBackgroundPortal)
#include "tst_backgroundportal.moc"
