// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeNotificationPortal.h"
#include "Isolates.h"
#include "Notices.h"
#include "NotificationPortal.h"
#include "Notifier.h"
#include "PrivateBus.h"
#include "SampleMail.h"
#include "Translations.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What Notifier does over the portal, and what the portal cannot tell it. Each party has a connection of its own.
class TestNotificationPortal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setDesktopFileName(u"org.posthorn.Posthorn"_s);
        loadTranslations(*qApp);
        qRegisterMetaType<QList<MessageKey>>();
    }

    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->isRunning());
        makeNotifier(NotificationPortal::Clicks::Signalled);
    }

    void cleanup()
    {
        m_notifier.reset();
        m_service.reset();
        m_portal.reset();
        m_bus.reset();
    }

    void speaksTheFirstVersionsTypesToThatOne()
    {
        startPortal(1);
        m_notifier->show(sampleMessages(1), u"Work"_s, { .actions = { PopupAction::MarkRead, PopupAction::Delete } });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        const auto popup = m_portal->shown.constFirst();
        QCOMPARE(popup.notification,
                 (QVariantMap { { u"title"_s, u"Anna Example"_s },
                                { u"body"_s, u"Subject 1\nWork"_s },
                                { u"priority"_s, u"normal"_s },
                                { u"default-action"_s, u"default"_s },
                                { u"default-action-target"_s, popup.id } })); // without it Plasma hears no click
        QCOMPARE(popup.icon.size(), 2);
        QCOMPARE(popup.icon.constFirst(), u"themed"_s);
        QCOMPARE(popup.buttons, (QStringList { u"mark-read"_s, u"Mark as read"_s, u"delete"_s, u"Delete"_s }));
    }

    void saysMoreToTheSecondVersion_data()
    {
        QTest::addColumn<Preferences>("preferences");
        QTest::addColumn<Decision::Emphasis>("emphasis");
        QTest::addColumn<QString>("priority");
        QTest::addColumn<QString>("sound");
        QTest::addColumn<QStringList>("hints");
        const QStringList hidden { u"hide-content-on-lock-screen"_s };
        const auto normal = Decision::Emphasis::Normal;
        QTest::newRow("usual") << Preferences() << normal << u"normal"_s << u"default"_s << hidden;
        QTest::newRow("silent") << Preferences { .sound = false } << normal << u"normal"_s << u"silent"_s << hidden;
        QTest::newRow("important") << Preferences { .sound = false } << Decision::Emphasis::Important << u"urgent"_s
                                   << u"default"_s << hidden;
        QTest::newRow("nothing to hide") << Preferences { .lockedDetail = PopupDetail::Full } << normal << u"normal"_s
                                         << u"default"_s << QStringList();
        QTest::newRow("nothing told") << Preferences { .popupDetail = PopupDetail::Count } << normal << u"normal"_s
                                      << u"default"_s << QStringList();
    }
    void saysMoreToTheSecondVersion()
    {
        QFETCH(const Preferences, preferences);
        QFETCH(const Decision::Emphasis, emphasis);
        startPortal(2);
        m_notifier->setPreferences(preferences);
        m_notifier->show(sampleMessages(1), {}, { .emphasis = emphasis });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        const QVariantMap popup = m_portal->shown.constFirst().notification;
        QTEST(popup.value(u"priority"_s).toString(), "priority");
        QTEST(popup.value(u"sound"_s).toString(), "sound");
        QTEST(popup.value(u"display-hint"_s).toStringList(), "hints");
        QVERIFY(!popup.contains(u"category"_s)); // the portal refuses those that it does not know
    }

    void theTextHasNoMarkupAndNoEscapes()
    {
        startPortal();
        m_notifier->show({ sampleMessage(1, u"<b>x</b><img src=\"http://127.0.0.1/t\"> & more"_s) }, {});
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        QCOMPARE(m_portal->shown.constFirst().notification.value(u"body"_s),
                 u"\u2039b>x\u2039/b>\u2039img src=\"http://127.0.0.1/t\"> &\u2060 more"_s);
    }

    void tellsWhichMessageWasClicked_data()
    {
        QTest::addColumn<QVariantList>("parameters");
        QTest::addColumn<QString>("token");
        const QVariantMap data { { u"activation-token"_s, u"token"_s } };
        QTest::newRow("version 1") << QVariantList() << QString();
        QTest::newRow("version 2") << QVariantList { data } << u"token"_s;
        QTest::newRow("behind a target") << QVariantList { u"target"_s, data } << u"token"_s;
        QTest::newRow("of another type") << QVariantList { 7, u"token"_s } << QString();
    }
    void tellsWhichMessageWasClicked()
    {
        QFETCH(const QVariantList, parameters);
        startPortal(2);
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        m_notifier->show(sampleMessages(2), {});
        QTRY_COMPARE(m_notifier->openPopups(), 2);
        m_portal->click(m_portal->shown.at(1).id, u"default"_s, parameters);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).value<MessageKey>(), sampleMessage(2, {}).key);
        QTEST(activated.at(0).at(1).toString(), "token");
    }

    void exportsItsActionsWhereItHasTheNameOfTheProgram()
    {
        makeNotifier(NotificationPortal::Clicks::Exported);
        startPortal();
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        QSignalSpy chosen(m_notifier.get(), &Notifier::actionChosen);
        m_notifier->show(sampleMessages(1), {}, { .actions = { PopupAction::MarkRead } });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        const auto popup = m_portal->shown.constFirst();
        QCOMPARE(popup.notification.value(u"default-action"_s), u"app.default"_s);
        QCOMPARE(popup.notification.value(u"default-action-target"_s), popup.id);
        QCOMPARE(popup.buttons, (QStringList { u"app.mark-read"_s, u"Mark as read"_s }));
        QVERIFY(!m_service->click(u"mail-of-another-run-1"_s, u"mark-read"_s, {}));
        QVERIFY(!m_service->click(u"1"_s, u"mark-read"_s, {}));
        QVERIFY(m_service->click(popup.id, u"delete"_s, {})); // not offered
        QVERIFY(m_service->click(popup.id, u"mark-read"_s, {}));
        QVERIFY(m_service->click(popup.id, u"default"_s, u"token"_s));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(1).value<PopupAction>(), PopupAction::MarkRead);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(1).toString(), u"token"_s);
    }

    void showsPopupsWithoutHintsWhereThePortalTakesOthersThanOurs()
    {
        startPortal(2);
        m_portal->refuseNext(u"org.freedesktop.portal.Error.InvalidArgument"_s);
        m_notifier->show(sampleMessages(1), {});
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        QCOMPARE(m_portal->shown.size(), 1);
        QVERIFY(!m_portal->shown.constFirst().notification.contains(u"sound"_s));
    }

    void ignoresWhatItHasNotOffered()
    {
        startPortal();
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        QSignalSpy chosen(m_notifier.get(), &Notifier::actionChosen);
        m_notifier->show(sampleMessages(1), {}, { .actions = { PopupAction::MarkRead } });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        const QString id = m_portal->shown.constFirst().id;
        FakeNotificationPortal impostor(m_bus->connect(u"impostor"_s));
        QVERIFY(!impostor.appear()); // the name is taken, the object is there
        impostor.click(id, u"mark-read"_s);
        m_portal->click(id + u'7', u"mark-read"_s);
        m_portal->click(u"mail-of-another-run-1"_s, u"mark-read"_s); // it outlasts who showed it
        m_portal->click(u"1"_s, u"mark-read"_s);
        m_portal->click({}, u"mark-read"_s);
        m_portal->click(id, u"delete"_s); // not offered
        m_portal->click(id, u"open"_s);
        m_portal->click(id, u"undo"_s);
        m_portal->click(id, {});
        m_portal->click(id, u"mark-read"_s);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(1).value<PopupAction>(), PopupAction::MarkRead);
        QCOMPARE(activated.count(), 0);
    }

    void showsACodeFirstAndOneThatWasFoundLaterInPlace()
    {
        startPortal(2);
        QSignalSpy copy(m_notifier.get(), &Notifier::codeCopyRequested);
        m_notifier->show(sampleMessages(1), {}, { .actions = { PopupAction::Delete, PopupAction::CopyCode } });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        m_notifier->showMore(sampleMessage(1, {}).key, { .code = u"482913"_s });
        QTRY_COMPARE(m_portal->shown.size(), 2);
        const auto popup = m_portal->shown.constLast();
        QCOMPARE(popup.id, m_portal->shown.constFirst().id);
        QCOMPARE(withoutIsolates(popup.notification.value(u"body"_s).toString()), u"Code: 482913\nSubject 1"_s);
        QCOMPARE(popup.buttons, (QStringList { u"copy-code"_s, u"Copy code"_s, u"delete"_s, u"Delete"_s }));
        QCOMPARE(popup.notification.value(u"sound"_s), u"silent"_s);
        QVERIFY(!popup.notification.value(u"display-hint"_s).toStringList().contains(u"show-as-new"_s));
        m_portal->click(popup.id, u"copy-code"_s);
        QTRY_COMPARE(copy.count(), 1);
        QCOMPARE(copy.at(0).at(1).toString(), u"482913"_s);
    }

    void whatComesInThePlaceOfAnotherIsShownAsNew()
    {
        startPortal(2);
        m_notifier->setPreferences({ .popupDetail = PopupDetail::Count });
        m_notifier->show(sampleMessages(1), {});
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        m_notifier->show({ sampleMessage(2, u"second"_s) }, {});
        QTRY_COMPARE(m_portal->shown.size(), 2);
        const auto popup = m_portal->shown.constLast();
        QCOMPARE(popup.id, m_portal->shown.constFirst().id);
        QCOMPARE(popup.notification.value(u"title"_s), u"2 new messages"_s);
        QCOMPARE(popup.notification.value(u"display-hint"_s), (QStringList { u"show-as-new"_s }));
        QVERIFY(popup.buttons.isEmpty());
    }

    void replacesThePopupByOneThatUndoes()
    {
        startPortal();
        QSignalSpy undo(m_notifier.get(), &Notifier::undoRequested);
        m_notifier->show(sampleMessages(1), {}, { .actions = { PopupAction::Delete } });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        m_notifier->showUndo(sampleMessage(1, u"Subject 1"_s), MessageChange::Delete);
        QTRY_COMPARE(m_portal->shown.size(), 2);
        const auto popup = m_portal->shown.constLast();
        QCOMPARE(popup.id, m_portal->shown.constFirst().id);
        QCOMPARE(popup.notification.value(u"title"_s), u"Deleted"_s);
        QCOMPARE(popup.buttons, (QStringList { u"undo"_s, u"Undo"_s }));
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        m_portal->click(popup.id, u"delete"_s); // that is what it was before
        m_portal->click(popup.id, u"undo"_s);
        QTRY_COMPARE(undo.count(), 1);
        m_notifier->endUndo(sampleMessage(1, {}).key); // the portal knows no time limit
        QTRY_COMPARE(m_portal->removed, QStringList { popup.id });
    }

    void withdrawsWhatWasRead()
    {
        startPortal();
        m_notifier->show(sampleMessages(3), {});
        QTRY_COMPARE(m_notifier->openPopups(), 3);
        m_notifier->withdraw(sampleMessage(2, {}).key);
        m_notifier->withdraw(sampleMessage(2, {}).key);
        QTRY_COMPARE(m_portal->removed, QStringList { m_portal->shown.at(1).id });
        QCOMPARE(m_notifier->openPopups(), 2);
    }

    void withdrawsWhatThePortalHasNotAnsweredYet()
    {
        startPortal();
        m_portal->answerLater();
        m_notifier->show(sampleMessages(1), {});
        QTRY_COMPARE(m_portal->shown.size(), 1);
        m_notifier->withdraw(sampleMessage(1, {}).key);
        m_portal->answerNow();
        QTRY_COMPARE(m_portal->removed, QStringList { m_portal->shown.at(0).id });
    }

    // Its user may have closed it, which nobody tells us.
    void doesNotShowASummaryAgainOnlyBecauseItShrank()
    {
        startPortal();
        m_notifier->show(sampleMessages(5), u"Work"_s);
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        QCOMPARE(withoutIsolates(m_portal->shown.constFirst().notification.value(u"title"_s).toString()),
                 u"Work: 5 new messages"_s);
        for (quint32 uid = 1; uid <= 4; ++uid)
            m_notifier->withdraw(sampleMessage(uid, {}).key);
        m_notifier->show({ sampleMessage(9, u"next"_s) }, {});
        QTRY_COMPARE(m_portal->shown.size(), 2);
        QCOMPARE(m_portal->shown.constLast().notification.value(u"body"_s), u"next"_s);
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        m_portal->click(m_portal->shown.constFirst().id, u"default"_s);
        QTRY_COMPARE(activated.count(), 1); // the one that is left
        m_notifier->withdraw(sampleMessage(5, {}).key);
        QTRY_COMPARE(m_portal->removed, QStringList { m_portal->shown.constFirst().id });
    }

    void tellsNoMoreThanItsUserLikes()
    {
        startPortal();
        m_notifier->setScreenLocked(true);
        m_notifier->show(sampleMessages(1), {}, { .actions = { PopupAction::MarkRead } });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        const auto locked = m_portal->shown.constLast();
        QCOMPARE(locked.notification.value(u"title"_s), u"1 new message"_s);
        QCOMPARE(locked.notification.value(u"body"_s), QString());
        QVERIFY(locked.buttons.isEmpty());
        m_notifier->setScreenLocked(false);
        QTRY_COMPARE(m_portal->shown.size(), 2);
        QCOMPARE(m_portal->shown.constLast().id, locked.id);
        QCOMPARE(m_portal->shown.constLast().notification.value(u"body"_s), u"Subject 1"_s);
    }

    void countsOnWhereItsUserHasTurnedItsPopupsOff()
    {
        startPortal();
        QTest::ignoreMessage(QtWarningMsg, "New mail cannot be shown as a popup: Not allowed.");
        QSignalSpy settled(m_notifier.get(), &Notifier::settled);
        m_portal->refuseNext(u"org.freedesktop.portal.Error.NotAllowed"_s);
        m_notifier->show(sampleMessages(1), {});
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(m_notifier->openPopups(), 0);
    }

    void waitsForAPortalThatStartsLate()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^New mail cannot be shown as a popup: "_s));
        QSignalSpy failed(m_service.get(), &NotificationService::failed);
        m_notifier->show(sampleMessages(1), {});
        QTRY_COMPARE(failed.count(), 1);
        startPortal();
        QTRY_COMPARE(m_portal->shown.size(), 1);
    }

    void stillWithdrawsWhatAPortalBeforeHasShown()
    {
        startPortal(1);
        m_notifier->show(sampleMessages(1), {});
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        const QString id = m_portal->shown.constFirst().id;
        restartPortal(2);
        m_notifier->withdraw(sampleMessage(1, {}).key);
        QTRY_COMPARE(m_portal->removed, QStringList { id });
        m_notifier->show({ sampleMessage(2, u"next"_s) }, {});
        QTRY_COMPARE(m_portal->shown.size(), 1);
        QVERIFY(m_portal->shown.constFirst().notification.contains(u"sound"_s)); // it was asked for its version
        QVERIFY(m_portal->shown.constFirst().id != id);
    }

    void showsAgainWhatADyingPortalSwallowed()
    {
        startPortal();
        m_notifier->show({ sampleMessage(1, u"seen"_s) }, {});
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        m_portal->answerLater();
        m_notifier->show({ sampleMessage(2, u"swallowed"_s) }, {});
        QTRY_COMPARE(m_portal->shown.size(), 2);
        restartPortal();
        QTRY_COMPARE(m_portal->shown.size(), 1);
        QCOMPARE(m_portal->shown.at(0).notification.value(u"body"_s), u"swallowed"_s);
    }

    void showsNoticesBesideMail()
    {
        startPortal();
        Notices notices(*m_service);
        QSignalSpy activated(&notices, &Notices::activated);
        m_notifier->show(sampleMessages(1), {});
        notices.show({ .about = u"keyring"_s, .title = u"Unlock"_s, .text = u"a < b"_s, .action = u"Unlock it"_s });
        QTRY_COMPARE(m_portal->shown.size(), 2);
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        const auto popup = m_portal->shown.constLast();
        QCOMPARE(popup.notification.value(u"body"_s), u"a \u2039 b"_s);
        QCOMPARE(popup.icon, (QStringList { u"themed"_s, u"dialog-password"_s }));
        QCOMPARE(popup.buttons, (QStringList { u"act"_s, u"Unlock it"_s }));
        QTRY_COMPARE_WITH_TIMEOUT((m_portal->click(popup.id, u"act"_s), activated.count() > 0), true, 5000);
        QCOMPARE(activated.at(0).at(0), u"keyring"_s);
        QTRY_COMPARE(m_portal->removed, QStringList { popup.id });
    }

private:
    void makeNotifier(NotificationPortal::Clicks clicks)
    {
        m_notifier.reset();
        m_service = std::make_unique<NotificationPortal>(m_bus->connect(u"posthorn"_s), clicks);
        m_notifier = std::make_unique<Notifier>(*m_service);
    }

    void startPortal(uint version = 1)
    {
        m_portal = std::make_unique<FakeNotificationPortal>(m_bus->connect(u"portal"_s), version);
        QVERIFY(m_portal->appear());
    }

    void restartPortal(uint version = 1)
    {
        m_portal.reset();
        m_bus->disconnect(u"portal"_s);
        startPortal(version);
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotificationPortal> m_portal;
    std::unique_ptr<NotificationPortal> m_service;
    std::unique_ptr<Notifier> m_notifier;
};

QTEST_MAIN(TestNotificationPortal)
#include "tst_notificationportal.moc"
