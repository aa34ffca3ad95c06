// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NotifierTest.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How much a popup tells, as its user likes and as the screen is locked or not.
class TestPopupDetail : public NotifierTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void keepsHowATextBeginsToItselfWhileTheScreenIsLocked()
    {
        startServer();
        m_notifier->setScreenLocked(true);
        QVERIFY(m_notifier->mayTellOfTexts());
        showAndWait({ sampleMessage(1, u"Lunch"_s) });
        m_notifier->showMore(sampleMessage(1, {}).key, { .preview = u"Shall we meet at noon?"_s });
        m_notifier->setScreenLocked(false);
        QTRY_COMPARE(m_server->shown.size(), 2); // nothing was sent meanwhile
        QVERIFY(!m_server->shown.constFirst().body.contains(u"noon"_s));
        QVERIFY(m_server->shown.constLast().body.contains(u"noon"_s));
    }

    void tellsOfNoTextWherePopupsAreToTellLess_data()
    {
        QTest::addColumn<Preferences>("preferences");
        QTest::newRow("the sender only") << Preferences { .popupDetail = PopupDetail::Sender };
        QTest::newRow("how many only") << Preferences { .popupDetail = PopupDetail::Count };
        QTest::newRow("no popups") << Preferences { .popups = false };
    }

    void tellsOfNoTextWherePopupsAreToTellLess()
    {
        QFETCH(const Preferences, preferences);
        m_notifier->setPreferences(preferences);
        QVERIFY(!m_notifier->mayTellOfTexts());
    }

    void tellsNoMoreThanItsUserLikes_data()
    {
        QTest::addColumn<PopupDetail>("detail");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("clicks");
        const QStringList open { u"default"_s, u"Open"_s };
        const QStringList copy { u"copy-code"_s, u"Copy code"_s };
        QTest::newRow("full") << PopupDetail::Full << u"Anna Example"_s << u"Code: 482913\nYour code\nIt is 482913."_s
                              << open + copy;
        QTest::newRow("sender") << PopupDetail::Sender << u"Anna Example"_s << QString() << open + copy;
        QTest::newRow("count") << PopupDetail::Count << u"1 new message"_s << QString() << open;
    }

    void tellsNoMoreThanItsUserLikes()
    {
        QFETCH(const PopupDetail, detail);
        startServer();
        m_notifier->setPreferences({ .popupDetail = detail, .lockedDetail = PopupDetail::Full });
        m_notifier->setScreenLocked(true); // which never makes it more
        showTheCode();
        const auto popup = m_server->shown.constLast();
        QTEST(popup.summary, "title");
        QTEST(withoutIsolates(popup.body), "body");
        QTEST(popup.actions, "clicks");
        QSignalSpy copied(m_notifier.get(), &Notifier::codeCopyRequested);
        Q_EMIT m_server->ActionInvoked(popup.id, u"copy-code"_s);
        Q_EMIT m_server->ActionInvoked(popup.id, u"default"_s);
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(copied.count(), detail == PopupDetail::Count ? 0 : 1);
    }

    void namesEachSenderOfASummaryOnce()
    {
        startServer();
        m_notifier->setPreferences({ .popupDetail = PopupDetail::Sender });
        m_notifier->show(sampleMessages(5), {});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.constLast().summary, u"5 new messages"_s);
        QCOMPARE(m_server->shown.constLast().body, u"Anna Example"_s);
    }

    void countsOnInOnePopup()
    {
        startServer();
        m_notifier->setPreferences({ .popupDetail = PopupDetail::Count });
        QSignalSpy settled(m_notifier.get(), &Notifier::settled);
        const QList<Message> messages = sampleMessages(3);
        m_notifier->show({ messages.constFirst() }, {});
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        m_notifier->show(messages.sliced(1), {});
        QTRY_COMPARE(m_server->shown.size(), 2);
        const auto popup = m_server->shown.constLast();
        QCOMPARE(popup.replacesId, 1U);
        QCOMPARE(popup.summary, u"3 new messages"_s);
        QVERIFY(!popup.hints.contains(u"suppress-sound"_s)); // it is news
        QTRY_VERIFY(settled.contains({ QVariant::fromValue(messages.constLast().key) }));
        m_notifier->withdraw(messages.constFirst().key);
        QTRY_COMPARE(m_server->shown.size(), 3);
        QCOMPARE(m_server->shown.constLast().summary, u"2 new messages"_s);
    }

    // It came when nobody could see who wrote.

    void tellsInFullWhatCameUnderTheLockOnceItIsOpen()
    {
        startServer();
        m_notifier->show({ sampleMessage(7, u"Before"_s) }, {});
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        m_notifier->setScreenLocked(true);
        showTheCode();
        QCOMPARE(m_server->shown.constLast().summary, u"1 new message"_s);
        QCOMPARE(m_server->shown.constLast().body, QString());
        m_notifier->setScreenLocked(false);
        QTRY_COMPARE(m_server->shown.size(), 3); // and not the one of before
        const auto popup = m_server->shown.constLast();
        QCOMPARE(popup.replacesId, 2U);
        QCOMPARE(popup.summary, u"Anna Example"_s);
        QVERIFY(popup.body.contains(u"482913"_s));
        QVERIFY(popup.actions.contains(u"copy-code"_s));
        QCOMPARE(popup.hints.value(u"suppress-sound"_s), QVariant(true));
    }

    void manyThatCameUnderTheLockGoIntoOnePopup()
    {
        startServer();
        m_notifier->setPreferences({ .lockedDetail = PopupDetail::Sender });
        m_notifier->setScreenLocked(true);
        for (const Message &message : sampleMessages(4)) {
            const qsizetype before = m_notifier->openPopups();
            m_notifier->show({ message }, {});
            QTRY_COMPARE(m_notifier->openPopups(), before + 1);
        }
        m_notifier->setScreenLocked(false);
        QTRY_COMPARE(m_server->shown.size(), 5);
        const auto popup = m_server->shown.constLast();
        QCOMPARE(popup.replacesId, 4U);
        QCOMPARE(popup.summary, u"4 new messages"_s);
        QVERIFY(withoutIsolates(popup.body).startsWith(u"Anna Example: Subject 1\n"_s));
        QCOMPARE(m_server->closed, (QList<uint> { 1, 2, 3 }));
    }

    void whatIsOnItsWayWhenTheLockOpensIsToldInFull()
    {
        startServer();
        m_notifier->setScreenLocked(true);
        m_notifier->show(sampleMessages(1), {});
        QTRY_COMPARE(m_notifier->openPopups(), 1); // so that the server is known
        m_server->answerLater();
        m_notifier->withdraw(sampleMessage(1, {}).key);
        m_notifier->show({ sampleMessage(2, u"Late"_s) }, {});
        QTRY_COMPARE(m_server->shown.size(), 2);
        m_notifier->setScreenLocked(false);
        m_server->answerNow();
        QTRY_COMPARE(m_server->shown.size(), 3);
        QCOMPARE(m_server->shown.constLast().body, u"Late"_s);
    }

    void staysSilentAboutWhatWasDismissedUnderTheLock()
    {
        startServer();
        m_notifier->setScreenLocked(true);
        m_notifier->show(sampleMessages(1), {});
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        Q_EMIT m_server->NotificationClosed(1, 2);
        QTRY_COMPARE(m_notifier->openPopups(), 0);
        m_notifier->setScreenLocked(false);
        m_notifier->show({ sampleMessage(2, u"Next"_s) }, {});
        QTRY_COMPARE(m_server->shown.size(), 2);
    }
};

QTEST_MAIN(TestPopupDetail)
#include "tst_popupdetail.moc"
