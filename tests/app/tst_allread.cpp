// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AllRead.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 UidValidity = 7;

Message message(quint32 uid, quint32 uidValidity = UidValidity)
{
    Message message;
    message.key = { u"a"_s, u"INBOX"_s, uidValidity, uid };
    return message;
}

QList<Message> messages(quint32 first, quint32 last)
{
    QList<Message> all;
    for (quint32 uid = first; uid <= last; ++uid)
        all += message(uid);
    return all;
}

Account account()
{
    Account account;
    account.id = u"a"_s;
    return account;
}
} // namespace

// A server that the test plays, which lists the newest fifty of what is unread.
class TestAllRead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void marksWhatIsKnownAtOnce();
    void asksForTheOthersUntilNothingIsLeft();
    void leavesAloneWhatCameAfterTheOrder();
    void waitsUntilTheServerCanBeReached();
    void triesAgainAfterTroubleButNotForEver();
    void stopsWhereTheServerRefuses();
    void endsWhereNothingCanBeMarked();
    void forgetsAnAccountThatIsGone();

private:
    void carryOut(); // all that was ordered
    void answer(const std::optional<Error> &error = {}); // the listing that was asked for

    std::unique_ptr<AllRead> m_allRead;
    QList<Message> m_unread; // at the server, oldest first
    QList<MessageKey> m_ordered;
    QList<MessageKey> m_done;
    int m_listings = 0;
    AllRead::Listed m_listed;
    AllRead::Finished m_finished;
    imap::Bookmark m_bookmark;
};

void TestAllRead::init()
{
    m_unread.clear();
    m_ordered.clear();
    m_done.clear();
    m_listings = 0;
    m_finished = {};
    m_bookmark = { .uidValidity = UidValidity, .uidNext = 200 };
    m_allRead = std::make_unique<AllRead>(
        [this](const Account &, const AllRead::Listed &listed, const AllRead::Finished &finished) {
            ++m_listings;
            m_listed = listed;
            m_finished = finished;
        },
        [this](const Message &one) {
            if (m_ordered.contains(one.key) || m_done.contains(one.key))
                return false;
            m_ordered += one.key;
            return true;
        },
        [this](const QString &, const QString &) { return m_bookmark; });
}

void TestAllRead::carryOut()
{
    for (const MessageKey &key : std::exchange(m_ordered, {})) {
        m_unread.removeIf([&](const Message &one) { return one.key == key; });
        m_done += key;
        m_allRead->noteDone(key);
    }
}

void TestAllRead::answer(const std::optional<Error> &error)
{
    QVERIFY(m_finished);
    if (!error)
        m_listed(m_unread.last(std::min<qsizetype>(50, m_unread.size())), m_unread.size() > 50);
    std::exchange(m_finished, {})(error);
}

void TestAllRead::marksWhatIsKnownAtOnce()
{
    m_unread = messages(1, 3);
    m_allRead->order(account(), m_unread);
    QCOMPARE(m_ordered.size(), 3);
}

void TestAllRead::asksForTheOthersUntilNothingIsLeft()
{
    m_unread = messages(1, 120);
    m_allRead->order(account(), messages(101, 120));
    m_allRead->look(account());
    QCOMPARE(m_listings, 1);
    answer();
    QCOMPARE(m_ordered.size(), 50);
    m_allRead->look(account()); // whatever happens meanwhile
    QCOMPARE(m_listings, 1);
    carryOut();
    QCOMPARE(m_listings, 2);
    answer();
    carryOut();
    answer();
    carryOut();
    QVERIFY(m_unread.isEmpty());
    QCOMPARE(m_listings, 3);
    m_allRead->look(account());
    QCOMPARE(m_listings, 3);
}

void TestAllRead::leavesAloneWhatCameAfterTheOrder()
{
    m_unread = messages(1, 5);
    m_bookmark.uidNext = 4;
    m_allRead->order(account(), {});
    m_allRead->look(account());
    m_unread += message(1, UidValidity + 1); // of a mailbox that was made anew
    answer();
    carryOut();
    QCOMPARE(m_done.size(), 3);
    QCOMPARE(m_unread.size(), 3);
}

void TestAllRead::waitsUntilTheServerCanBeReached()
{
    m_unread = messages(1, 2);
    m_allRead->order(account(), {});
    QCOMPARE(m_listings, 0);
    m_allRead->look(account());
    QCOMPARE(m_listings, 1);
}

void TestAllRead::triesAgainAfterTroubleButNotForEver()
{
    m_unread = messages(1, 2);
    m_allRead->order(account(), {});
    for (int attempt = 1; attempt <= 4; ++attempt) {
        m_allRead->look(account());
        QCOMPARE(m_listings, attempt);
        answer(makeError(Error::Cause::ConnectionLost));
    }
    m_allRead->look(account());
    QCOMPARE(m_listings, 4);
}

void TestAllRead::stopsWhereTheServerRefuses()
{
    m_unread = messages(1, 120);
    m_allRead->order(account(), {});
    m_allRead->look(account());
    answer();
    m_allRead->stop(u"a"_s);
    carryOut();
    QCOMPARE(m_listings, 1);
}

void TestAllRead::endsWhereNothingCanBeMarked()
{
    m_unread = messages(300, 400);
    m_allRead->order(account(), {});
    m_allRead->look(account());
    answer();
    m_allRead->look(account());
    QCOMPARE(m_listings, 1);
}

void TestAllRead::forgetsAnAccountThatIsGone()
{
    m_unread = messages(1, 2);
    m_allRead->order(account(), {});
    m_allRead->look(account());
    m_allRead->setAccounts({});
    answer();
    QVERIFY(m_ordered.isEmpty());
}

QTEST_GUILESS_MAIN(TestAllRead)
#include "tst_allread.moc"
