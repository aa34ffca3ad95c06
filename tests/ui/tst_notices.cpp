// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeNotificationServer.h"
#include "Notices.h"
#include "NotificationDaemon.h"
#include "PrivateBus.h"

#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
const Notice Locked { .about = u"keyring"_s, .title = u"Unlock"_s, .text = u"a < b"_s, .action = u"Unlock it"_s };
}

class TestNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QGuiApplication::setDesktopFileName(u"org.posthorn.Posthorn"_s);
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->isRunning());
        m_daemon = std::make_unique<NotificationDaemon>(m_bus->connect(u"posthorn"_s));
        m_notices = std::make_unique<Notices>(*m_daemon);
        m_activated = std::make_unique<QSignalSpy>(m_notices.get(), &Notices::activated);
    }

    void cleanup()
    {
        m_activated.reset();
        m_notices.reset();
        m_daemon.reset();
        m_server.reset();
        m_bus.reset();
    }

    void offersItsActionOnThePopupAndAsAButton()
    {
        startServer();
        m_notices->show(Locked);
        QTRY_COMPARE(m_server->shown.size(), 1);
        const auto popup = m_server->shown.constFirst();
        QCOMPARE(popup.summary, u"Unlock"_s);
        QCOMPARE(popup.body, u"a < b"_s);
        QCOMPARE(popup.actions, (QStringList { u"default"_s, u"Unlock it"_s, u"act"_s, u"Unlock it"_s }));
        QCOMPARE(popup.hints.value(u"urgency"_s).metaType(), QMetaType::fromType<uchar>());
    }

    void escapesItsTextWhereTheServerReadsMarkup()
    {
        startServer();
        m_server->setCapabilities({ u"body"_s, u"body-markup"_s });
        m_notices->show(Locked);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.constFirst().body, u"a &lt; b"_s);
    }

    void takesThePlaceOfTheOneBefore()
    {
        startServer();
        m_notices->show(Locked);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.at(0).replacesId, 0U);
        waitUntilShown();
        m_notices->show(Locked);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.at(1).replacesId, m_server->shown.at(0).id);
    }

    void saysWhichOneWasClickedAndTakesItAway()
    {
        startServer();
        m_notices->show(Locked);
        QTRY_COMPARE(m_server->shown.size(), 1);
        waitUntilShown();
        const uint id = m_server->shown.constFirst().id;
        Q_EMIT m_server->ActivationToken(id, u"token"_s);
        Q_EMIT m_server->ActionInvoked(id, u"act"_s);
        QTRY_COMPARE(m_activated->size(), 1);
        QCOMPARE(m_activated->first(), (QVariantList { u"keyring"_s, u"token"_s }));
        QTRY_COMPARE(m_server->closed, QList<uint> { id });
    }

    void isWithdrawnWhenItIsNoLongerTrue()
    {
        startServer();
        m_notices->show(Locked);
        QTRY_COMPARE(m_server->shown.size(), 1);
        waitUntilShown();
        m_notices->withdraw(u"keyring"_s);
        QTRY_COMPARE(m_server->closed.size(), 1);
        m_notices->withdraw(u"keyring"_s);
    }

    void doesNotHeedAClickOnAnotherProgramsPopup()
    {
        startServer();
        m_notices->show(Locked);
        QTRY_COMPARE(m_server->shown.size(), 1);
        waitUntilShown();
        Q_EMIT m_server->ActionInvoked(m_server->shown.constFirst().id + 1, u"default"_s);
        Q_EMIT m_server->ActionInvoked(m_server->shown.constFirst().id, u"default"_s); // comes behind
        QTRY_COMPARE(m_activated->size(), 1);
    }

    void isWithdrawnThoughTheServerHasNotAnsweredYet()
    {
        startServer();
        m_server->answerLater();
        m_notices->show(Locked);
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_notices->withdraw(u"keyring"_s);
        m_server->answerNow();
        QTRY_COMPARE(m_server->closed, (QList<uint> { m_server->shown.constFirst().id }));
    }

    void needsNoServer()
    {
        m_notices->show(Locked);
        m_notices->withdraw(u"keyring"_s);
        startServer();
        m_notices->show(Locked);
        QTRY_COMPARE(m_server->shown.size(), 1);
    }

private:
    void startServer()
    {
        m_server = std::make_unique<FakeNotificationServer>(m_bus->connect(u"server"_s));
        QVERIFY(m_server->appear());
    }

    // The answer with the id is on its way; what is asked now is answered behind it.
    void waitUntilShown()
    {
        const auto question =
            QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                           u"org.freedesktop.Notifications"_s, u"GetCapabilities"_s);
        const QDBusPendingCallWatcher answer(QDBusConnection(u"posthorn"_s).asyncCall(question));
        QTRY_VERIFY(answer.isFinished());
        QCoreApplication::processEvents();
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotificationServer> m_server;
    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<QSignalSpy> m_activated;
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
