// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Digest.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Message message(quint32 uid, int minutesAgo = 0)
{
    Message message;
    message.key = { u"work"_s, u"INBOX"_s, 7, uid };
    message.date = QDateTime(QDate(2026, 11, 24), QTime(12, 0)).addSecs(-60 * minutesAgo);
    return message;
}

} // namespace

// What becomes of mail that came while nobody watched.
class TestDigest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsForTheEndOfQuietHowLongeverThatTakes()
    {
        Digest held(Digest::Closing::OnlyWhenTold);
        held.setPatience(1ms);
        QSignalSpy closed(&held, &Digest::closed);
        held.add({ message(1) });
        QVERIFY(!closed.wait(50));
        QVERIFY(!held.isEmpty());
        held.close();
        QCOMPARE(closed.count(), 1);
        QVERIFY(held.isEmpty());
    }

    void gathersUntilAllHasArrived()
    {
        m_digest.setPatience(1h);
        m_digest.add({ message(1, 30), message(2, 10) });
        m_digest.add({ message(3, 20), message(4, 20) });
        QCOMPARE(m_closed.count(), 0);
        m_digest.close();
        QCOMPARE(uids(), (QList<quint32> { 2, 4, 3, 1 })); // newest first
    }

    void doesNotWaitLongForASlowServer()
    {
        m_digest.setPatience(100ms);
        m_digest.add({ message(1) });
        QVERIFY(m_closed.wait());
        QCOMPARE(uids(), (QList<quint32> { 1 }));
        m_digest.close();
        QCOMPARE(m_closed.count(), 1);
    }

    void leavesOutWhatWasReadInTheMeantime()
    {
        m_digest.add({ message(1), message(2) });
        QSignalSpy dropped(&m_digest, &Digest::dropped);
        m_digest.remove(message(1).key);
        m_digest.remove(message(3).key);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.constFirst().constFirst().value<Message>(), message(1));
        m_digest.close();
        QCOMPARE(uids(), (QList<quint32> { 2 }));
    }

    void saysNothingWhereThereIsNothing()
    {
        m_digest.setPatience(0ms);
        m_digest.add({});
        m_digest.close();
        m_digest.add({ message(1) });
        m_digest.remove(message(1).key);
        QVERIFY(!m_closed.wait(100));
    }

    void cleanup()
    {
        m_digest.close();
        m_closed.clear();
    }

private:
    QList<quint32> uids() const
    {
        QList<quint32> uids;
        for (const Message &one : m_closed.constLast().constFirst().value<QList<Message>>())
            uids += one.key.uid;
        return uids;
    }

    Digest m_digest;
    QSignalSpy m_closed { &m_digest, &Digest::closed };
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
