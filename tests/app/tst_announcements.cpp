// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Announcements.h"
#include "StateStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
Message message(quint32 uid, const QString &mailbox = u"INBOX"_s)
{
    Message message;
    message.key = { u"a"_s, mailbox, 7, uid };
    message.messageId = u"the.same@example.org"_s;
    return message;
}
} // namespace

class TestAnnouncements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void newsIsDueAtOnce();
    void whatAnEarlierRunOwesIsDueWhenItsMailboxHasCaughtUp();
    void whatIsOwedIsWatchedLikeWhatWasShown();
    void whatWasReadBeforeItCouldBeAnnouncedIsNotDue();
    void whatMovedBeforeItCouldBeAnnouncedIsNewsWhereItIsNow();
    void whatIsOwedAndTurnsUpElsewhereFirstIsToldThereOnce();
    void whatMovedIntoAMailboxLookedThroughIsOwedThere_data();
    void whatMovedIntoAMailboxLookedThroughIsOwedThere();
    void whatIsInThreeMailboxesIsToldInTheLastOfThem();
    void whatStandsInForWhatWasAnnouncedIsNeverTold();
    void whatStandsInAndWasReadIsNeverTold();
    void whatIsOwedOfAMailboxMadeAnewIsToldThere();
    void whatMovedAfterItWasAnnouncedIsNoNews();
    void whatCameBackAndWentAgainIsNoNews();

private:
    void crash();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StateStore> m_state;
    std::unique_ptr<Announcements> m_announcements;
};

void TestAnnouncements::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    crash();
}

void TestAnnouncements::crash()
{
    m_announcements.reset();
    m_state.reset();
    m_state = std::make_unique<StateStore>(m_dir->filePath(u"state.db"_s), StateStore::Reader::Tray);
    QVERIFY(!m_state->open());
    m_announcements = std::make_unique<Announcements>(*m_state, u"a"_s);
}

void TestAnnouncements::newsIsDueAtOnce()
{
    QCOMPARE(m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) }).due, QList<Message> { message(1) });
    QCOMPARE(m_announcements->place(u"INBOX"_s), (imap::Place { u"INBOX"_s, { 7, 2 }, {} }));
    QVERIFY(m_announcements->caughtUp(u"INBOX"_s).isEmpty());
}

void TestAnnouncements::whatAnEarlierRunOwesIsDueWhenItsMailboxHasCaughtUp()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    crash();
    QVERIFY(m_announcements->caughtUp(u"Lists"_s).isEmpty());
    QCOMPARE(m_announcements->caughtUp(u"INBOX"_s), QList<Message> { message(1) });
    QVERIFY(m_announcements->caughtUp(u"INBOX"_s).isEmpty());
}

void TestAnnouncements::whatIsOwedIsWatchedLikeWhatWasShown()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    crash();
    QCOMPARE(m_announcements->place(u"INBOX"_s).tracked, QList<quint32> { 1 });
    QCOMPARE(m_announcements->place(u"Lists"_s).tracked, QList<quint32>());
}

void TestAnnouncements::whatWasReadBeforeItCouldBeAnnouncedIsNotDue()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    crash();
    QVERIFY(!m_announcements->noLongerUnread(message(1).key));
    QVERIFY(m_announcements->caughtUp(u"INBOX"_s).isEmpty());
    crash();
    QVERIFY(m_announcements->caughtUp(u"INBOX"_s).isEmpty());
}

void TestAnnouncements::whatMovedBeforeItCouldBeAnnouncedIsNewsWhereItIsNow()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    crash();
    m_announcements->noLongerUnread(message(1).key);
    const Message moved = message(5, u"Lists"_s);
    QCOMPARE(m_announcements->arrived(u"Lists"_s, { 7, 6 }, { moved }).due, QList<Message> { moved });
}

void TestAnnouncements::whatIsOwedAndTurnsUpElsewhereFirstIsToldThereOnce()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    crash();
    const Message moved = message(5, u"Lists"_s);
    QCOMPARE(m_announcements->arrived(u"Lists"_s, { 7, 6 }, { moved }).due, QList<Message> { moved });
    QVERIFY(m_announcements->caughtUp(u"INBOX"_s).isEmpty());
    crash();
    QCOMPARE(m_announcements->caughtUp(u"Lists"_s), QList<Message> { moved });
    QVERIFY(m_announcements->caughtUp(u"INBOX"_s).isEmpty());
}

void TestAnnouncements::whatMovedIntoAMailboxLookedThroughIsOwedThere_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::newRow("after a crash") << true;
    QTest::newRow("while it is held") << false; // as in quiet hours
}

void TestAnnouncements::whatMovedIntoAMailboxLookedThroughIsOwedThere()
{
    QFETCH(const bool, crashes);
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    const Message moved = message(5, u"Lists"_s);
    QVERIFY(m_announcements->arrived(u"Lists"_s, { 7, 6 }, { moved }).due.isEmpty());
    if (crashes) {
        crash();
        QCOMPARE(m_announcements->place(u"Lists"_s).tracked, QList<quint32> { 5 });
    }
    QVERIFY(m_announcements->caughtUp(u"Lists"_s).isEmpty());
    QVERIFY(!(crashes ? m_announcements->noLongerUnread(message(1).key) : m_announcements->takeBack(message(1))));
    QCOMPARE(m_announcements->caughtUp(u"Lists"_s), QList<Message> { moved });
    crash();
    QCOMPARE(m_announcements->caughtUp(u"Lists"_s), QList<Message> { moved });
    QVERIFY(!m_state->announced(moved.key));
    crash();
    QVERIFY(m_announcements->caughtUp(u"Lists"_s).isEmpty());
}

void TestAnnouncements::whatIsInThreeMailboxesIsToldInTheLastOfThem()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    m_announcements->arrived(u"Lists"_s, { 7, 6 }, { message(5, u"Lists"_s) });
    m_announcements->arrived(u"News"_s, { 7, 9 }, { message(8, u"News"_s) });
    QVERIFY(!m_announcements->takeBack(message(1)));
    QVERIFY(m_announcements->caughtUp(u"News"_s).isEmpty());
    QVERIFY(!m_announcements->noLongerUnread(message(5, u"Lists"_s).key));
    QCOMPARE(m_announcements->caughtUp(u"News"_s), QList<Message> { message(8, u"News"_s) });
}

void TestAnnouncements::whatStandsInForWhatWasAnnouncedIsNeverTold()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    m_announcements->arrived(u"Lists"_s, { 7, 6 }, { message(5, u"Lists"_s) });
    QVERIFY(!m_state->announced(message(1).key));
    QVERIFY(!m_announcements->noLongerUnread(message(1).key));
    crash();
    QVERIFY(m_announcements->caughtUp(u"Lists"_s).isEmpty());
    QVERIFY(m_announcements->place(u"Lists"_s).tracked.isEmpty());
}

void TestAnnouncements::whatStandsInAndWasReadIsNeverTold()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    m_announcements->arrived(u"Lists"_s, { 7, 6 }, { message(5, u"Lists"_s) });
    QVERIFY(!m_announcements->noLongerUnread(message(5, u"Lists"_s).key));
    QVERIFY(!m_announcements->takeBack(message(1)));
    QVERIFY(m_announcements->caughtUp(u"Lists"_s).isEmpty());
}

void TestAnnouncements::whatIsOwedOfAMailboxMadeAnewIsToldThere()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    Message anew = message(3);
    anew.key.uidValidity = 8;
    QVERIFY(m_announcements->arrived(u"INBOX"_s, { 8, 4 }, { anew }).due.isEmpty());
    crash();
    QCOMPARE(m_announcements->caughtUp(u"INBOX"_s), QList<Message> { anew });
}

void TestAnnouncements::whatMovedAfterItWasAnnouncedIsNoNews()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) }); // its popup is out, and announced() about to come
    m_announcements->noLongerUnread(message(1).key);
    QVERIFY(m_announcements->arrived(u"Lists"_s, { 7, 6 }, { message(5, u"Lists"_s) }).due.isEmpty());
}

// There and back within one look; the popup for its coming back was never shown.
void TestAnnouncements::whatCameBackAndWentAgainIsNoNews()
{
    m_announcements->arrived(u"INBOX"_s, { 7, 2 }, { message(1) });
    QVERIFY(!m_state->announced(message(1).key));
    QVERIFY(!m_announcements->noLongerUnread(message(1).key));
    m_announcements->arrived(u"INBOX"_s, { 7, 3 }, { message(2) });
    crash();
    QVERIFY(!m_announcements->noLongerUnread(message(2).key));
    QVERIFY(m_announcements->arrived(u"Lists"_s, { 7, 2 }, { message(1, u"Lists"_s) }).due.isEmpty());
}

QTEST_GUILESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
