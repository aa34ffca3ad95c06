// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NotifierTest.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// When there is a popup, what it says, and when it goes.
class TestNotifier : public NotifierTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void showsAPopupForEachOfThreeMessages()
    {
        startServer();
        m_notifier->show(sampleMessages(3), {});
        QTRY_COMPARE(m_server->shown.size(), 3);
        QCOMPARE(m_server->shown.at(0).summary, u"Anna Example"_s);
        QCOMPARE(m_server->shown.at(0).body, u"Subject 1"_s);
        QCOMPARE(m_server->shown.at(2).body, u"Subject 3"_s);
    }

    void foldsMoreThanThreeIntoOneSummary()
    {
        startServer();
        m_notifier->show(sampleMessages(7), u"Work"_s);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(withoutIsolates(m_server->shown.at(0).summary), u"Work: 7 new messages"_s);
        const QStringList lines = withoutIsolates(m_server->shown.at(0).body).split(u'\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.constFirst(), u"Anna Example: Subject 1"_s);
        QCOMPARE(lines.constLast(), u"and 2 more"_s);
    }

    void speaksTheSpecificationsTypes()
    {
        startServer();
        m_notifier->show(sampleMessages(1), u"Work"_s);
        QTRY_COMPARE(m_server->shown.size(), 1);
        const auto popup = m_server->shown.constFirst();
        QCOMPARE(popup.appName, u"Posthorn"_s);
        QCOMPARE(popup.replacesId, 0U);
        QVERIFY(!popup.icon.isEmpty());
        QCOMPARE(popup.body, u"Subject 1\nWork"_s);
        QCOMPARE(popup.actions, (QStringList { u"default"_s, u"Open"_s }));
        QCOMPARE(popup.timeout, -1);
        QCOMPARE(popup.hints.value(u"urgency"_s).metaType(), QMetaType::fromType<uchar>()); // y on the wire
        QCOMPARE(popup.hints,
                 (QVariantMap { { u"urgency"_s, QVariant::fromValue<uchar>(1) },
                                { u"category"_s, u"email.arrived"_s },
                                { u"desktop-entry"_s, u"org.posthorn.Posthorn"_s },
                                { u"sound-name"_s, u"message-new-email"_s } }));
    }

    void whatIsImportantStaysAndSoundsItsOwnWay()
    {
        startServer();
        m_notifier->setPreferences({ .sound = false });
        m_notifier->show(sampleMessages(1), {}, { .emphasis = Decision::Emphasis::Important, .sound = u"bell"_s });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        const auto first = m_server->shown.constLast();
        QCOMPARE(first.hints.value(u"urgency"_s), QVariant::fromValue<uchar>(2));
        QCOMPARE(first.hints.value(u"urgency"_s).metaType(), QMetaType::fromType<uchar>());
        QCOMPARE(first.hints.value(u"sound-name"_s), QVariant(u"bell"_s));
        QCOMPARE(first.timeout, 0);
        m_notifier->show(sampleMessages(1), {}, { .emphasis = Decision::Emphasis::Important, .sound = u"/a/b.oga"_s });
        QTRY_COMPARE(m_notifier->openPopups(), 2);
        QCOMPARE(m_server->shown.constLast().hints.value(u"sound-file"_s), QVariant(u"/a/b.oga"_s));
    }

    void nothingSoundsWhileTheDesktopIsNotToBeDisturbed()
    {
        startServer();
        m_notifier->setDoNotDisturb(true);
        m_notifier->show(sampleMessages(1), {}, { .emphasis = Decision::Emphasis::Important, .sound = u"bell"_s });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        QCOMPARE(m_server->shown.constLast().hints.value(u"suppress-sound"_s), QVariant(true));
        QVERIFY(!m_server->shown.constLast().hints.contains(u"sound-name"_s));
    }

    void asksForSilenceWhereSoundIsOff()
    {
        startServer();
        m_notifier->setPreferences({ .sound = false });
        m_notifier->show(sampleMessages(1), {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        const QVariant suppress = m_server->shown.constFirst().hints.value(u"suppress-sound"_s);
        QCOMPARE(suppress, QVariant(true));
        QVERIFY(!m_server->shown.constFirst().hints.contains(u"sound-name"_s));
    }

    void keepsQuietWherePopupsAreOff()
    {
        startServer();
        QSignalSpy settled(m_notifier.get(), &Notifier::settled);
        m_notifier->setPreferences({ .popups = false });
        m_notifier->show(sampleMessages(1), {});
        QCOMPARE(settled.count(), 1); // nobody waits for it any more
        m_notifier->setPreferences({});
        m_notifier->show({ sampleMessage(2, u"second"_s) }, {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.at(0).body, u"second"_s);
    }

    void escapesTheBodyWhereTheServerReadsMarkup_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        const QString raw = u"<b>x</b><img src=\"http://127.0.0.1/t\"> & more"_s;
        QTest::newRow("markup") << u"any"_s << QStringList { u"body"_s, u"body-markup"_s } << raw.toHtmlEscaped();
        QTest::newRow("plain") << u"any"_s << QStringList { u"body"_s } << raw;
        // It may read markup though it says no: the text has none, and looks the same.
        const QString disarmed = u"\u2039b>x\u2039/b>\u2039img src=\"http://127.0.0.1/t\"> &\u2060 more"_s;
        QTest::newRow("dunst") << u"dunst"_s << QStringList { u"body"_s } << disarmed;
        QTest::newRow("dunst with markup")
            << u"dunst"_s << QStringList { u"body"_s, u"body-markup"_s } << raw.toHtmlEscaped();
    }

    void escapesTheBodyWhereTheServerReadsMarkup()
    {
        QFETCH(const QString, server);
        QFETCH(const QStringList, capabilities);
        QFETCH(const QString, body);
        startServer(capabilities);
        m_server->setName(server);
        Message message = sampleMessage(1, u"<b>x</b><img src=\"http://127.0.0.1/t\"> & more"_s);
        message.fromName = u"A & <i>B</i>"_s;
        m_notifier->show({ message }, {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.at(0).body, body);
        QCOMPARE(m_server->shown.at(0).summary, u"A & <i>B</i>"_s); // never markup
    }

    void asksEachServerOnceWhatItCan()
    {
        startServer({ u"body"_s });
        m_notifier->show({ sampleMessage(1, u"a & b"_s) }, {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_notifier->show({ sampleMessage(2, u"a & b"_s) }, {});
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->timesAskedForCapabilities, 1);

        restartServer({ u"body"_s, u"body-markup"_s });
        m_notifier->show({ sampleMessage(3, u"a & b"_s) }, {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.at(0).body, u"a &amp; b"_s);
    }

    void tellsWhichMessageWasClicked()
    {
        startServer();
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        showAndWait(sampleMessages(2));
        Q_EMIT m_server->ActivationToken(2, u"token"_s);
        Q_EMIT m_server->ActionInvoked(2, u"default"_s);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).value<MessageKey>(), sampleMessage(2, {}).key);
        QCOMPARE(activated.at(0).at(1).toString(), u"token"_s);
    }

    // Qt may tell of the answer last, though the daemon said it first.

    void heedsAClickThatIsToldBeforeTheAnswer()
    {
        startServer();
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        m_server->answerLater();
        m_notifier->show({ sampleMessage(1, u"Quick"_s) }, {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        Q_EMIT m_server->ActionInvoked(1, u"default"_s);
        QVERIFY(!activated.wait(100));
        m_server->answerNow();
        QTRY_COMPARE(activated.count(), 1);
    }

    void tellsAllMessagesOfASummary()
    {
        startServer();
        QSignalSpy activated(m_notifier.get(), &Notifier::summaryActivated);
        showAndWait(sampleMessages(4));
        Q_EMIT m_server->ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).value<QList<MessageKey>>().size(), 4);
    }

    void forgetsATokenAfterItsTime()
    {
        startServer();
        m_daemon->setTokenLifetime(0ms);
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        showAndWait(sampleMessages(1));
        Q_EMIT m_server->ActivationToken(1, u"token"_s);
        Q_EMIT m_server->ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(1).toString(), QString());
    }

    void ignoresOtherProgramsPopups()
    {
        startServer();
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        showAndWait(sampleMessages(1));
        // Another program's popup; another action; and our id, but from somebody who is not the server.
        FakeNotificationServer impostor(m_bus->connect(u"impostor"_s));
        QVERIFY(!impostor.appear()); // the name is taken, the object is there
        Q_EMIT impostor.ActionInvoked(1, u"default"_s);
        Q_EMIT m_server->ActionInvoked(99, u"default"_s);
        Q_EMIT m_server->ActionInvoked(1, u"other"_s);
        QVERIFY(!activated.wait(100));
        Q_EMIT m_server->ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(activated.count(), 1);
    }

    void forgetsPopupsThatTheUserClosed()
    {
        startServer();
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        showAndWait(sampleMessages(2));
        Q_EMIT m_server->NotificationClosed(1, 2); // dismissed
        Q_EMIT m_server->NotificationClosed(2, 1); // expired: in the history, where it can still be clicked
        Q_EMIT m_server->ActionInvoked(1, u"default"_s);
        Q_EMIT m_server->ActionInvoked(2, u"default"_s);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).value<MessageKey>().uid, 2U);
        m_notifier->withdraw(sampleMessage(1, {}).key);
        m_notifier->withdraw(sampleMessage(2, {}).key);
        QTRY_COMPARE(m_server->closed, (QList<uint> { 2 }));
    }

    void forgetsPopupsOfAServerThatIsGone()
    {
        startServer();
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        showAndWait(sampleMessages(1));
        restartServer();
        m_notifier->withdraw(sampleMessage(1, {}).key); // nothing there to close
        Q_EMIT m_server->ActionInvoked(1, u"default"_s);
        QVERIFY(!activated.wait(100));
        m_notifier->show({ sampleMessage(2, u"next"_s) }, {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.at(0).replacesId, 0U);
        QVERIFY(m_server->closed.isEmpty());
    }

    void withdrawsWhatWasRead()
    {
        startServer();
        showAndWait(sampleMessages(3));
        m_notifier->withdraw(sampleMessage(2, {}).key);
        QTRY_COMPARE(m_server->closed, (QList<uint> { 2 }));
        m_notifier->withdraw(sampleMessage(2, {}).key);
        m_notifier->withdraw(sampleMessage(77, {}).key);
        m_notifier->withdraw(sampleMessage(3, {}).key);
        QTRY_COMPARE(m_server->closed, (QList<uint> { 2, 3 }));
    }

    void shrinksASummaryWithoutASound()
    {
        startServer();
        showAndWait(sampleMessages(4));
        m_notifier->withdraw(sampleMessage(1, {}).key);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.at(1).replacesId, 1U);
        QCOMPARE(m_server->shown.at(1).summary, u"3 new messages"_s);
        QCOMPARE(m_server->shown.at(1).hints.value(u"suppress-sound"_s), QVariant(true));
        for (quint32 uid = 2; uid <= 4; ++uid)
            m_notifier->withdraw(sampleMessage(uid, {}).key);
        QTRY_COMPARE(m_server->closed, (QList<uint> { 1 }));
    }

    void tellsOfWhatCameWhileAwayInOnePopup()
    {
        startServer();
        QSignalSpy settled(m_notifier.get(), &Notifier::settled);
        m_server->answerLater();
        m_notifier->showDigest(sampleMessages(5), {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.at(0).summary, u"5 messages arrived while you were away"_s);
        QCOMPARE(settled.count(), 0); // nobody may have seen it yet
        m_server->answerNow();
        QTRY_COMPARE(settled.count(), 5);
        QCOMPARE(m_notifier->openPopups(), 1);
    }

    void shrinksADigestUntilAllOfItIsRead()
    {
        startServer();
        m_notifier->showDigest(sampleMessages(4), u"Work"_s);
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        for (quint32 uid = 1; uid <= 3; ++uid)
            m_notifier->withdraw(sampleMessage(uid, {}).key);
        QTRY_COMPARE(withoutIsolates(m_server->shown.constLast().summary),
                     u"Work: 1 message arrived while you were away"_s);
        QCOMPARE(m_server->shown.constLast().replacesId, 1U);
        QVERIFY(m_server->closed.isEmpty());
        m_notifier->withdraw(sampleMessage(4, {}).key);
        QTRY_COMPARE(m_server->closed, (QList<uint> { 1 }));
    }

    void withdrawsWhatTheServerHasNotAnsweredYet()
    {
        startServer();
        m_server->answerLater();
        m_notifier->show(sampleMessages(1), {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_notifier->withdraw(sampleMessage(1, {}).key);
        m_server->answerNow();
        QTRY_COMPARE(m_server->closed, (QList<uint> { 1 }));
    }

    void survivesARefusal()
    {
        startServer();
        QTest::ignoreMessage(QtWarningMsg, "New mail cannot be shown as a popup: No.");
        m_server->refuseNext(u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s);
        m_notifier->show(sampleMessages(2), {}); // the first is refused
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.at(0).body, u"Subject 2"_s);
        QTRY_COMPARE(m_notifier->openPopups(), 1);
    }

    void waitsForAServerThatStartsLate()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^New mail cannot be shown as a popup: "_s)); // once
        m_notifier->show({ sampleMessage(1, u"first"_s) }, {});
        m_notifier->show({ sampleMessage(2, u"second"_s) }, {});
        m_notifier->show({ sampleMessage(3, u"third"_s) }, {});
        m_notifier->withdraw(sampleMessage(2, {}).key);
        QVERIFY(QSignalSpy(m_daemon.get(), &NotificationService::failed).wait());
        startServer();
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.at(0).body, u"first"_s);
        QCOMPARE(m_server->shown.at(1).body, u"third"_s);
    }

    void doesNotBringUpOldMailMuchLater()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^New mail cannot be shown as a popup: "_s));
        m_notifier->show({ sampleMessage(1, u"old"_s) }, {}); // makes it ask, and hear that nobody is there
        m_notifier->setPatience(0ms);
        m_notifier->show({ sampleMessage(2, u"older than its patience"_s) }, {});
        m_notifier->withdraw(sampleMessage(1, {}).key);
        m_notifier->setPatience(30s);
        startServer();
        m_notifier->show({ sampleMessage(3, u"new"_s) }, {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.at(0).body, u"new"_s);
    }

    void showsAgainWhatADyingServerSwallowed()
    {
        startServer();
        showAndWait({ sampleMessage(1, u"seen"_s) });
        m_server->answerLater();
        m_notifier->show({ sampleMessage(2, u"swallowed"_s) }, {});
        QTRY_COMPARE(m_server->shown.size(), 2);
        restartServer();
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.at(0).body, u"swallowed"_s);
    }
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
