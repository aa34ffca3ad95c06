// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NotifierTest.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What can be done from a popup, and what takes its place then.
class TestPopupActions : public NotifierTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
};

QTEST_MAIN(TestPopupActions)
#include "tst_popupactions.moc"
