// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecentMessages.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRecentMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestComesFirst();
    void withinAMailboxTheUidDecides();
    void aMessageIsListedOnce();
    void aMessageInTwoMailboxesIsListedOnce();
    void whatWasReadIsTakenOut();
    void anAccountIsTakenOutWhole();
    void itHoldsTheNewestAndNoMore();
};

namespace {
Message message(const QString &account, quint32 uid, int minute)
{
    Message message;
    message.key = { account, u"INBOX"_s, 1, uid };
    message.date = QDateTime(QDate(2026, 1, 1), QTime(12, minute % 60), Qt::UTC);
    return message;
}

QList<quint32> uids(const RecentMessages &recent)
{
    QList<quint32> result;
    for (const Message &message : recent.all())
        result += message.key.uid;
    return result;
}
} // namespace

void TestRecentMessages::theNewestComesFirst()
{
    RecentMessages recent;
    recent.add({ message(u"a"_s, 1, 10) });
    recent.add({ message(u"b"_s, 2, 30), message(u"c"_s, 3, 20) });
    QCOMPARE(uids(recent), (QList<quint32> { 2, 3, 1 }));
    QCOMPARE(recent.newest(2).size(), 2);
    QCOMPARE(recent.newest(9).size(), 3);
}

void TestRecentMessages::withinAMailboxTheUidDecides()
{
    RecentMessages recent;
    recent.add({ message(u"a"_s, 7, 50), message(u"a"_s, 8, 1) }); // a sender's clock that is an hour slow
    QCOMPARE(uids(recent), (QList<quint32> { 8, 7 }));
}

void TestRecentMessages::aMessageInTwoMailboxesIsListedOnce()
{
    Message inInbox = message(u"a"_s, 1, 10);
    inInbox.messageId = u"1@example.org"_s;
    Message inList = inInbox;
    inList.key.mailbox = u"Lists"_s;
    inList.key.uid = 2;
    RecentMessages recent;
    recent.add({ inInbox, inList });
    QCOMPARE(recent.all().size(), 1);
    QCOMPARE(recent.newest(5).size(), 1);

    const MessageKey listed = recent.all().constFirst().key;
    recent.remove(listed); // read there, and not yet here
    QCOMPARE(uids(recent), (QList<quint32> { listed == inInbox.key ? 2U : 1U }));
}

void TestRecentMessages::aMessageIsListedOnce()
{
    RecentMessages recent;
    recent.add({ message(u"a"_s, 1, 0), message(u"a"_s, 1, 0) });
    recent.add({ message(u"a"_s, 1, 0) });
    QCOMPARE(uids(recent), (QList<quint32> { 1 }));
}

void TestRecentMessages::whatWasReadIsTakenOut()
{
    RecentMessages recent;
    recent.add({ message(u"a"_s, 1, 0), message(u"a"_s, 2, 0) });
    QVERIFY(recent.remove(message(u"a"_s, 1, 0).key));
    QVERIFY(!recent.remove(message(u"a"_s, 1, 0).key));
    QCOMPARE(uids(recent), (QList<quint32> { 2 }));
}

void TestRecentMessages::anAccountIsTakenOutWhole()
{
    RecentMessages recent;
    recent.add({ message(u"a"_s, 1, 0), message(u"b"_s, 2, 0), message(u"a"_s, 3, 0) });
    recent.removeAccount(u"a"_s);
    QCOMPARE(uids(recent), (QList<quint32> { 2 }));
}

void TestRecentMessages::itHoldsTheNewestAndNoMore()
{
    RecentMessages recent;
    for (quint32 uid = 1; uid <= RecentMessages::Capacity + 5; ++uid)
        recent.add({ message(u"a"_s, uid, 0) });
    QCOMPARE(recent.all().size(), RecentMessages::Capacity);
    QCOMPARE(recent.all().constLast().key.uid, 6u);
}

QTEST_APPLESS_MAIN(TestRecentMessages)
#include "tst_recentmessages.moc"
