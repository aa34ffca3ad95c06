// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeNotificationServer.h"
#include "NotificationDaemon.h"
#include "Notifier.h"
#include "PrivateBus.h"
#include "SampleMail.h"
#include "Translations.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}
} // namespace

// The server, Posthorn and, where needed, another program: each on a connection of its own.
class TestNotifier : public QObject
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
        m_daemon = std::make_unique<NotificationDaemon>(m_bus->connect(u"posthorn"_s));
        m_notifier = std::make_unique<Notifier>(*m_daemon);
    }

    void cleanup()
    {
        m_notifier.reset();
        m_daemon.reset();
        m_server.reset();
        m_bus.reset();
    }

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

    void offersWhatCanBeDoneInTheUsersOrder()
    {
        startServer();
        showWith({ PopupAction::Delete, PopupAction::CopyCode, PopupAction::MarkRead });
        QCOMPARE(
            m_server->shown.constLast().actions,
            (QStringList { u"default"_s, u"Open"_s, u"delete"_s, u"Delete"_s, u"mark-read"_s, u"Mark as read"_s }));
    }

    void offersNoButtonsWhereTheServerHasNone()
    {
        startServer({ u"body"_s });
        showWith({ PopupAction::Delete });
        QCOMPARE(m_server->shown.constLast().actions, (QStringList { u"default"_s, u"Open"_s }));
        m_notifier->showUndo(sampleMessage(1, {}), MessageChange::Delete); // ordered elsewhere: no popup could undo it
        QTRY_COMPARE(m_server->closed, (QList<uint> { 1 }));
        QCOMPARE(m_server->shown.size(), 1);
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

    void showsACodeFirstAndHasItCopied()
    {
        startServer();
        QSignalSpy copy(m_notifier.get(), &Notifier::codeCopyRequested);
        const Message message = sampleMessage(1, u"Sign in"_s);
        m_notifier->show({ message }, {},
                         { { PopupAction::Delete, PopupAction::CopyCode }, { { message.key, u"482913"_s } } });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        QCOMPARE(withoutIsolates(m_server->shown.constLast().body), u"Code: 482913\nSign in"_s);
        QCOMPARE(m_server->shown.constLast().actions.sliced(2),
                 (QStringList { u"copy-code"_s, u"Copy code"_s, u"delete"_s, u"Delete"_s }));
        Q_EMIT m_server->ActionInvoked(1, u"copy-code"_s);
        QTRY_COMPARE(copy.count(), 1);
        QCOMPARE(copy.at(0).at(1).toString(), u"482913"_s);
    }

    void showsACodeThatWasFoundLaterInPlaceAndSilently()
    {
        startServer();
        showWith({ PopupAction::CopyCode });
        QVERIFY(!m_server->shown.constLast().actions.contains(u"copy-code"_s));
        m_notifier->showMore(sampleMessage(1, {}).key, { .code = u"482913"_s });
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.constLast().replacesId, 1U);
        QVERIFY(m_server->shown.constLast().actions.contains(u"copy-code"_s));
        QCOMPARE(m_server->shown.constLast().hints.value(u"suppress-sound"_s), QVariant(true));
        m_notifier->showMore(sampleMessage(2, {}).key, { .code = u"111111"_s }); // it has no popup
        m_notifier->withdraw(sampleMessage(1, {}).key);
        QTRY_COMPARE(m_server->closed, (QList<uint> { 1 }));
        QCOMPARE(m_server->shown.size(), 2);
    }

    void showsHowATextBeginsWhereThatIsFoundLater()
    {
        startServer();
        const MessageKey key = sampleMessage(1, {}).key;
        m_notifier->show({ sampleMessage(1, u"Lunch"_s) }, {});
        m_notifier->showMore(key, { .preview = u"Shall we meet at noon?"_s }); // nobody was there to show it yet
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        QCOMPARE(withoutIsolates(m_server->shown.constLast().body), u"Lunch\nShall we meet at noon?"_s);
        m_notifier->showMore(key, { .preview = u"At one, then?"_s });
        m_notifier->showMore(key, { .code = u"482913"_s }); // no answer yet, and the one does not push out the other
        QTRY_COMPARE(m_server->shown.size(), 3);
        QCOMPARE(withoutIsolates(m_server->shown.at(1).body), u"Lunch\nAt one, then?"_s);
        QCOMPARE(withoutIsolates(m_server->shown.at(2).body), u"Code: 482913\nLunch\nAt one, then?"_s);
        QCOMPARE(m_server->shown.at(2).replacesId, 1U);
        QCOMPARE(m_server->shown.at(2).hints.value(u"suppress-sound"_s), QVariant(true));
    }

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

    void tellsWhichButtonWasPressedAndOfferedOnesOnly()
    {
        startServer();
        QSignalSpy chosen(m_notifier.get(), &Notifier::actionChosen);
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        showWith({ PopupAction::Junk, PopupAction::Open });
        Q_EMIT m_server->ActionInvoked(1, u"delete"_s); // not offered
        Q_EMIT m_server->ActionInvoked(1, u"copy-code"_s);
        Q_EMIT m_server->ActionInvoked(1, u"undo"_s);
        Q_EMIT m_server->ActionInvoked(1, u"junk"_s);
        Q_EMIT m_server->ActionInvoked(1, u"open"_s);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Message>().key, sampleMessage(1, {}).key);
        QCOMPARE(chosen.at(0).at(1).value<PopupAction>(), PopupAction::Junk);
    }

    void replacesThePopupByOneThatUndoes()
    {
        startServer();
        QSignalSpy undo(m_notifier.get(), &Notifier::undoRequested);
        showWith({ PopupAction::Delete });
        Q_EMIT m_server->ActionInvoked(1, u"delete"_s);
        m_notifier->showUndo(sampleMessage(1, u"Subject 1"_s), MessageChange::Delete);
        QTRY_COMPARE(m_server->shown.size(), 2);
        const auto popup = m_server->shown.constLast();
        QCOMPARE(popup.replacesId, 1U);
        QCOMPARE(popup.summary, u"Deleted"_s);
        QCOMPARE(withoutIsolates(popup.body), u"Anna Example: Subject 1"_s);
        QCOMPARE(popup.actions, (QStringList { u"default"_s, u"OK"_s, u"undo"_s, u"Undo"_s }));
        QCOMPARE(popup.timeout, 10000);
        QCOMPARE(popup.hints.value(u"suppress-sound"_s), QVariant(true));
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        Q_EMIT m_server->ActionInvoked(popup.id, u"undo"_s);
        QTRY_COMPARE(undo.count(), 1);
        QCOMPARE(undo.at(0).at(0).value<MessageKey>(), sampleMessage(1, {}).key);
        m_notifier->endUndo(sampleMessage(1, {}).key);
        QTRY_COMPARE(m_server->closed, (QList<uint> { popup.id }));
        QCOMPARE(m_server->shown.size(), 2);
    }

    void takesAPopupDownWhereItWouldKeepItsButtons()
    {
        startServer();
        m_server->setName(u"lxqt-notificationd"_s);
        showWith({ PopupAction::Delete });
        m_notifier->showUndo(sampleMessage(1, u"Subject 1"_s), MessageChange::Delete);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->closed, (QList<uint> { 1 }));
        QCOMPARE(m_server->shown.constLast().replacesId, 0U);
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        const QList<Message> messages = sampleMessages(5);
        m_notifier->show(messages, {}); // whose buttons stay the same
        QTRY_COMPARE(m_notifier->openPopups(), 2);
        m_notifier->withdraw(messages.constLast().key);
        QTRY_COMPARE(m_server->shown.size(), 4);
        QCOMPARE(m_server->shown.constLast().replacesId, m_server->shown.at(2).id);
        QCOMPARE(m_server->closed.size(), 1);
    }

    // What is ordered in the tray's menu may be the first that there is to show.
    void offersToUndoThoughItHasNeverShownAPopup()
    {
        startServer();
        m_notifier->showUndo(sampleMessage(1, u"Subject 1"_s), MessageChange::Delete);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.constLast().summary, u"Deleted"_s);
        QCOMPARE(m_server->shown.constLast().replacesId, 0U);
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        m_notifier->endUndo(sampleMessage(1, {}).key);
        QTRY_COMPARE(m_server->closed.size(), 1);
    }

    void offersNoUndoWhereTheServerHasNoButtonsThoughItHasNeverShownAPopup()
    {
        startServer({ u"body"_s });
        m_notifier->showUndo(sampleMessage(1, u"Subject 1"_s), MessageChange::Delete);
        showAndWait({ sampleMessage(2, u"Subject 2"_s) });
        QCOMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.constLast().body, u"Subject 2"_s);
    }

    void offersNoUndoThatHasEndedBeforeTheServerIsThere()
    {
        m_notifier->showUndo(sampleMessage(1, u"Subject 1"_s), MessageChange::Delete);
        m_notifier->endUndo(sampleMessage(1, {}).key);
        startServer();
        showAndWait({ sampleMessage(2, u"Subject 2"_s) });
        QCOMPARE(m_server->shown.size(), 1);
    }

    void aClickOnThePopupThatUndoesOnlyClosesIt()
    {
        startServer();
        QSignalSpy undo(m_notifier.get(), &Notifier::undoRequested);
        showWith({ PopupAction::Delete });
        m_notifier->showUndo(sampleMessage(1, u"Subject 1"_s), MessageChange::Delete);
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        Q_EMIT m_server->ActionInvoked(m_server->shown.constLast().id, u"default"_s);
        QTRY_COMPARE(m_server->closed.size(), 1);
        QCOMPARE(undo.count(), 0);
    }

    // Most close a popup when one of its buttons was pressed; that is not the user saying no to the next one.
    void keepsTheUndoThoughTheServerClosesWhatWasClicked()
    {
        startServer();
        showWith({ PopupAction::Delete });
        connect(m_notifier.get(), &Notifier::actionChosen, this,
                [this](const Message &message) { m_notifier->showUndo(message, MessageChange::Delete); });
        Q_EMIT m_server->ActionInvoked(1, u"delete"_s);
        Q_EMIT m_server->NotificationClosed(1, 2);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        QVERIFY(m_server->closed.isEmpty());
    }

    void takesAMessageOutOfTheSummaryThatItUndoes()
    {
        startServer();
        showAndWait(sampleMessages(5));
        m_notifier->showUndo(sampleMessage(2, u"Subject 2"_s), MessageChange::Archive);
        QTRY_COMPARE(m_server->shown.size(), 3);
        QCOMPARE(m_server->shown.at(1).summary, u"4 new messages"_s);
        QCOMPARE(m_server->shown.at(2).summary, u"Archived"_s);
        QCOMPARE(m_server->shown.at(2).replacesId, 0U);
        QTRY_COMPARE(m_notifier->openPopups(), 2);
        m_notifier->endUndo(sampleMessage(2, {}).key);
        QTRY_COMPARE(m_server->closed.size(), 1);
    }

    void endsAnUndoThatTheServerHasNotAnsweredYet()
    {
        startServer();
        showWith({ PopupAction::Delete });
        m_server->answerLater();
        m_notifier->showUndo(sampleMessage(1, u"Subject 1"_s), MessageChange::Delete);
        QTRY_COMPARE(m_server->shown.size(), 2);
        m_notifier->endUndo(sampleMessage(1, {}).key);
        m_server->answerNow();
        QTRY_COMPARE(m_server->closed.size(), 1);
    }

    void asksUntilWhenAMessageIsPutOff()
    {
        startServer();
        QSignalSpy chosen(m_notifier.get(), &Notifier::actionChosen);
        QSignalSpy snooze(m_notifier.get(), &Notifier::snoozeRequested);
        showWith({ PopupAction::Snooze });
        QCOMPARE(m_server->shown.constLast().actions.sliced(2), (QStringList { u"snooze"_s, u"Later"_s }));
        Q_EMIT m_server->ActionInvoked(1, u"snooze"_s);
        QTRY_COMPARE(chosen.count(), 1);
        m_notifier->showSnoozing(sampleMessage(1, u"Subject 1"_s),
                                 { SnoozeTime::QuarterHour, SnoozeTime::ThisEvening });
        QTRY_COMPARE(m_server->shown.size(), 2);
        const auto popup = m_server->shown.constLast();
        QCOMPARE(popup.replacesId, 1U);
        QCOMPARE(popup.summary, u"Show again when?"_s);
        QCOMPARE(popup.actions,
                 (QStringList { u"default"_s, u"Open"_s, u"snooze-15-minutes"_s, u"In 15 minutes"_s,
                                u"snooze-evening"_s, u"This evening"_s }));
        QTRY_COMPARE(m_notifier->openPopups(), 1);
        Q_EMIT m_server->ActionInvoked(popup.id, u"snooze-morning"_s); // not offered
        Q_EMIT m_server->ActionInvoked(popup.id, u"snooze-evening"_s);
        QTRY_COMPARE(snooze.count(), 1);
        QCOMPARE(snooze.at(0).at(1).value<SnoozeTime>(), SnoozeTime::ThisEvening);
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

private:
    void startServer(const QStringList &capabilities = { u"actions"_s, u"body"_s })
    {
        m_server = std::make_unique<FakeNotificationServer>(m_bus->connect(u"server"_s));
        m_server->setCapabilities(capabilities);
        QVERIFY(m_server->appear());
    }

    void restartServer(const QStringList &capabilities = { u"actions"_s, u"body"_s })
    {
        m_server.reset();
        m_bus->disconnect(u"server"_s);
        startServer(capabilities);
    }

    // One message, until Posthorn knows the popup's id.
    void showWith(const QList<PopupAction> &actions)
    {
        m_notifier->show(sampleMessages(1), {}, { .actions = actions });
        QTRY_COMPARE(m_notifier->openPopups(), 1);
    }

    // A message with a one-time code, until Posthorn knows the popup's id.
    void showTheCode()
    {
        const qsizetype before = m_notifier->openPopups();
        Message message = sampleMessage(1, u"Your code"_s);
        message.preview = u"It is 482913."_s;
        m_notifier->show({ message }, {},
                         { .actions = { PopupAction::CopyCode }, .codes = { { message.key, u"482913"_s } } });
        QTRY_COMPARE(m_notifier->openPopups(), before + 1);
    }

    // Until Posthorn knows the popups' ids.
    void showAndWait(const QList<Message> &messages)
    {
        const qsizetype popups = messages.size() > Notifier::SinglePopups ? 1 : messages.size();
        const qsizetype before = m_server->shown.size();
        m_notifier->show(messages, {});
        QTRY_COMPARE(m_server->shown.size(), before + popups);
        QTRY_COMPARE(m_notifier->openPopups(), before + popups);
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotificationServer> m_server;
    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<Notifier> m_notifier;
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
