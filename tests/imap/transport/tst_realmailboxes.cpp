// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several mailboxes over one connection, at servers that tell of all of them, of one, and of none.

#include "Announced.h"
#include "Clock.h"
#include "RealAccounts.h"
#include "RealServer.h"
#include "Watcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int Patience = 30'000; // ms, for machines that do much besides

struct Kind
{
    QStringList command; // a program of tests/servers, and its arguments
    WatchState inbox = WatchState::Pushing; // how it lets us watch the first mailbox…
    WatchState others = WatchState::Polling; // …and the others
};

std::vector<std::pair<const char *, Kind>> kinds()
{
    return {
        { "dovecot", { .command = { u"dovecot.py"_s } } },
        { "dovecot_that_notifies", { .command = { u"dovecot.py"_s, u"--notify"_s }, .others = WatchState::Pushing } },
        { "cyrus", { .command = { u"cyrus.py"_s } } },
        { "courier", { .command = { u"courier.py"_s } } },
        { "twisted", { .command = { u"twisted_imap.py"_s }, .inbox = WatchState::Polling } },
    };
}
} // namespace
Q_DECLARE_METATYPE(Kind)

class tst_RealMailboxes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void announcesWhatComesIntoAny();
    void tellsWhatIsReadInAny();
    void neitherMissesNorRepeatsWhatComesWhileTheServerIsDown();
    void findsOneThatIsMadeLater();

private:
    void watch();
    bool isWatched() const;
    void letTimePass();
    QStringList announced() const { return subjectsOf(*m_mail); }
    bool deliver(const QString &subject) { return m_server->order(u"deliver"_s, { { u"subject"_s, subject } }); }
    bool append(const QString &mailbox, const QString &subject)
    {
        return m_server->order(u"append"_s, { { u"mailbox"_s, mailbox }, { u"subject"_s, subject } });
    }

    std::chrono::minutes m_slept {}; // so far the clock is ahead
    std::unique_ptr<RealServer> m_server;
    Account m_account;
    QString m_lists;
    std::unique_ptr<imap::Watcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_mail;
    QHash<QString, WatchState> m_states; // by mailbox
};

void tst_RealMailboxes::initTestCase_data()
{
    addServers(kinds());
}

void tst_RealMailboxes::init()
{
    QFETCH_GLOBAL(Kind, kind);
    m_server = std::make_unique<RealServer>(kind.command.first(), kind.command.mid(1));
    QVERIFY2(m_server->isReady(), qPrintable(m_server->problem()));
    m_account = accountAt(*m_server);
    m_lists = m_server->path(u"prefix"_s) + u"Lists"_s;
    m_slept = 0min;
    m_states.clear();
}

void tst_RealMailboxes::cleanup()
{
    m_mail.reset();
    m_watcher.reset();
    m_server.reset();
}

void tst_RealMailboxes::watch()
{
    imap::WatchingRules rules;
    rules.delays.firstNetwork = 50ms;
    rules.delays.longestNetwork = 200ms;
    rules.delays.busy = rules.delays.mailbox = { 200ms, 200ms, 200ms };
    rules.timing.now = [this] { return imap::timeSinceBoot() + m_slept; };
    m_account.mailboxes = QStringList { u"INBOX"_s, m_lists };
    m_watcher = std::make_unique<imap::Watcher>(m_account, rules);
    m_mail = std::make_unique<QSignalSpy>(m_watcher.get(), &imap::Watcher::newMail);
    connect(m_watcher.get(), &imap::Watcher::mailboxChanged, this,
            [this](const QString &mailbox, WatchState state) { m_states[mailbox] = state; });
    m_watcher->start("secret", {}, {});
}

bool tst_RealMailboxes::isWatched() const
{
    QFETCH_GLOBAL(Kind, kind);
    return m_states.value(u"INBOX"_s) == kind.inbox && m_states.value(m_lists) == kind.others;
}

// Where nobody tells of the other mailbox, it is asked for every few minutes.
void tst_RealMailboxes::letTimePass()
{
    QFETCH_GLOBAL(Kind, kind);
    if (kind.others == WatchState::Pushing)
        return;
    m_slept += 4min;
    m_watcher->retryNow();
}

void tst_RealMailboxes::announcesWhatComesIntoAny()
{
    QVERIFY(m_server->order(u"create"_s, { { u"mailbox"_s, m_lists } }));
    QVERIFY(append(m_lists, u"Old news"_s));
    watch();
    QTRY_VERIFY_WITH_TIMEOUT(isWatched(), Patience);
    QVERIFY(append(m_lists, u"To the list"_s));
    letTimePass();
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList { u"To the list"_s }, Patience);
    QVERIFY(deliver(u"To me"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList({ u"To the list"_s, u"To me"_s }), Patience);
    QVERIFY(append(m_lists, u"To the list again"_s));
    letTimePass();
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList({ u"To the list"_s, u"To me"_s, u"To the list again"_s }),
                              Patience);
}

void tst_RealMailboxes::tellsWhatIsReadInAny()
{
    QVERIFY(m_server->order(u"create"_s, { { u"mailbox"_s, m_lists } }));
    watch();
    QSignalSpy seen(m_watcher.get(), &imap::Watcher::seen);
    QHash<QString, int> unread;
    connect(m_watcher.get(), &imap::Watcher::unreadChanged, this,
            [&](const QString &mailbox, int count) { unread[mailbox] = count; });
    QTRY_VERIFY_WITH_TIMEOUT(isWatched(), Patience);
    QVERIFY(append(m_lists, u"To the list"_s));
    QVERIFY(deliver(u"To me"_s));
    letTimePass();
    QTRY_COMPARE_WITH_TIMEOUT(announced().size(), 2, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(unread.value(m_lists), 1, Patience);

    QVERIFY(m_server->order(u"flag"_s, { { u"uid"_s, 1 }, { u"mailbox"_s, m_lists } }));
    letTimePass();
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, Patience);
    QCOMPARE(seen.first().first().value<MessageKey>().mailbox, m_lists);
    QTRY_COMPARE_WITH_TIMEOUT(unread.value(m_lists), 0, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(unread.value(u"INBOX"_s), 1, Patience);
}

void tst_RealMailboxes::neitherMissesNorRepeatsWhatComesWhileTheServerIsDown()
{
    QVERIFY(m_server->order(u"create"_s, { { u"mailbox"_s, m_lists } }));
    watch();
    QTRY_VERIFY_WITH_TIMEOUT(isWatched(), Patience);
    QVERIFY(append(m_lists, u"Before"_s));
    letTimePass();
    QTRY_COMPARE_WITH_TIMEOUT(announced().size(), 1, Patience);
    QVERIFY(append(m_lists, u"Just before"_s));
    QVERIFY(m_server->order(u"stop"_s));
    QVERIFY(m_server->order(u"drop"_s, { { u"subject"_s, u"Meanwhile"_s } }));
    QVERIFY(m_server->order(u"start"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced().size(), 3, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isWatched(), Patience);
    QStringList subjects = announced();
    subjects.sort();
    QCOMPARE(subjects, QStringList({ u"Before"_s, u"Just before"_s, u"Meanwhile"_s }));
}

void tst_RealMailboxes::findsOneThatIsMadeLater()
{
    watch();
    QTRY_COMPARE_WITH_TIMEOUT(m_states.value(m_lists), WatchState::Waiting, Patience);
    QFETCH_GLOBAL(Kind, kind);
    QTRY_COMPARE_WITH_TIMEOUT(m_states.value(u"INBOX"_s), kind.inbox, Patience);
    QVERIFY(deliver(u"To me"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList { u"To me"_s }, Patience);
    QVERIFY(m_server->order(u"create"_s, { { u"mailbox"_s, m_lists } }));
    QTRY_COMPARE_WITH_TIMEOUT(m_states.value(m_lists), kind.inbox, Patience); // over a connection of its own
    QVERIFY(append(m_lists, u"To the list"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList({ u"To me"_s, u"To the list"_s }), Patience);
}

QTEST_GUILESS_MAIN(tst_RealMailboxes)
#include "tst_realmailboxes.moc"
