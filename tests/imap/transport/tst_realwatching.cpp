// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job with nothing invented: the real conversations, and every test against every server that we can start.

#include "Announced.h"
#include "Clock.h"
#include "Connection.h"
#include "Errand.h"
#include "RealAccounts.h"
#include "RealServer.h"
#include "Watcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int Patience = 90'000; // ms, for machines that do much besides: longer than a server may take to answer

// A server that can be started, and in what it is unlike the others.
struct Kind
{
    QStringList command; // a program of tests/servers, and its arguments
    QStringList mute; // more arguments, with which it tells nothing unasked
    WatchState best = WatchState::Pushing; // what it lets us be
    enum class Resync { No, Yes } resync = Resync::No; // it tells what has changed since a mod-sequence
    enum class Deletion { Told, Untold } deletion = Deletion::Told; // to who has the mailbox open
    Error::Kind crowded = Error::Kind::Busy; // how we understand its answer to one connection too many
    QString refusal; // what it logs of a wrong password, where we can read it
};

std::vector<std::pair<const char *, Kind>> kinds()
{
    return {
        { "dovecot",
          { .command = { u"dovecot.py"_s }, .resync = Kind::Resync::Yes, .refusal = u"Password mismatch"_s } },
        { "cyrus", { .command = { u"cyrus.py"_s }, .resync = Kind::Resync::Yes } },
        { "courier",
          { .command = { u"courier.py"_s }, .crowded = Error::Kind::Network, .refusal = u"LOGIN FAILED"_s } },
        { "courier_without_fam",
          { .command = { u"courier.py"_s, u"--without-fam"_s, u"--look"_s, u"1"_s, u"--users"_s, u"1"_s },
            .mute = { u"--look"_s, u"3600"_s },
            .crowded = Error::Kind::Network,
            .refusal = u"LOGIN FAILED"_s } },
        { "twisted",
          { .command = { u"twisted_imap.py"_s },
            .best = WatchState::Polling,
            .deletion = Kind::Deletion::Untold,
            .crowded = Error::Kind::Network } },
    };
}
} // namespace
Q_DECLARE_METATYPE(Kind)

class tst_RealWatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void announcesWhatIsDelivered_data();
    void announcesWhatIsDelivered();
    void neitherMissesNorRepeatsWhatComesWhileTheServerIsDown();
    void tellsWhatIsReadOrDeletedElsewhere();
    void tellsWhatWasReadOrDeletedMeanwhile();
    void looksWhereNothingIsPushed();
    void findsAMailboxThatWasDeletedAndMadeAnew();
    void findsWhatCameIntoAMailboxMadeAnewMeanwhile();
    void triesAWrongPasswordOnce();
    void waitsWhereThereAreTooManyConnections();
    void fetchesOneMessage();

private:
    void startServer(const QStringList &more = {});
    imap::WatchingRules impatient() const;
    void watch(const QByteArray &password = "secret", const QHash<QString, imap::Bookmark> &bookmarks = {},
               const QHash<QString, QList<quint32>> &tracked = {});
    void waitUntil(WatchState state);
    void waitUntilAllIsWell();
    QStringList announced() const { return subjectsOf(*m_mail); }
    bool deliver(const QString &subject) { return m_server->order(u"deliver"_s, { { u"subject"_s, subject } }); }
    bool append(const QString &mailbox, const QString &subject)
    {
        return m_server->order(u"append"_s, { { u"mailbox"_s, mailbox }, { u"subject"_s, subject } });
    }

    std::chrono::minutes m_slept {}; // so far the clock is ahead
    std::unique_ptr<RealServer> m_server;
    Account m_account;
    std::unique_ptr<imap::Watcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_states;
    QHash<QString, imap::Bookmark> m_bookmarks; // as last told, by mailbox
    std::unique_ptr<QSignalSpy> m_mail;
};

void tst_RealWatching::initTestCase_data()
{
    addServers(kinds());
}

void tst_RealWatching::init()
{
    startServer();
}

void tst_RealWatching::startServer(const QStringList &more)
{
    QFETCH_GLOBAL(Kind, kind);
    m_server.reset();
    m_server = std::make_unique<RealServer>(kind.command.first(), kind.command.mid(1) + more);
    QVERIFY2(m_server->isReady(), qPrintable(m_server->problem()));
    m_account = accountAt(*m_server);
    m_bookmarks.clear();
    m_slept = 0min;
}

void tst_RealWatching::cleanup()
{
    m_states.reset();
    m_mail.reset();
    m_watcher.reset();
    m_server.reset();
}

imap::WatchingRules tst_RealWatching::impatient() const
{
    imap::WatchingRules rules;
    rules.delays.firstNetwork = 50ms;
    rules.delays.longestNetwork = 200ms;
    rules.delays.busy = { 200ms, 200ms, 200ms };
    rules.delays.mailbox = { 200ms, 200ms, 200ms };
    rules.timing.now = [this] { return imap::timeSinceBoot() + m_slept; };
    return rules;
}

void tst_RealWatching::watch(const QByteArray &password, const QHash<QString, imap::Bookmark> &bookmarks,
                             const QHash<QString, QList<quint32>> &tracked)
{
    m_watcher = std::make_unique<imap::Watcher>(m_account, impatient());
    m_states = std::make_unique<QSignalSpy>(m_watcher.get(), &imap::Watcher::stateChanged);
    m_mail = std::make_unique<QSignalSpy>(m_watcher.get(), &imap::Watcher::newMail);
    connect(
        m_watcher.get(), &imap::Watcher::newMail, this,
        [this](const auto &, const QString &mailbox, const imap::Bookmark &moved) { m_bookmarks[mailbox] = moved; });
    connect(m_watcher.get(), &imap::Watcher::bookmarkMoved, this,
            [this](const QString &mailbox, const imap::Bookmark &moved) { m_bookmarks[mailbox] = moved; });
    m_watcher->start(password, bookmarks, tracked);
}

void tst_RealWatching::waitUntil(WatchState state)
{
    const auto last = [this] { return m_states->isEmpty() ? QVariant() : m_states->last().first(); };
    QTRY_COMPARE_WITH_TIMEOUT(last(), QVariant::fromValue(state), Patience);
}

void tst_RealWatching::waitUntilAllIsWell()
{
    QFETCH_GLOBAL(Kind, kind);
    waitUntil(kind.best);
}

void tst_RealWatching::announcesWhatIsDelivered_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("port");
    QTest::newRow("implicit TLS") << Security::ImplicitTls << u"imaps"_s;
    QTest::newRow("STARTTLS") << Security::StartTls << u"imap"_s;
}

void tst_RealWatching::announcesWhatIsDelivered()
{
    QFETCH(Security, security);
    QFETCH(QString, port);
    m_account.security = security;
    m_account.port = quint16(m_server->port(port));
    QVERIFY(deliver(u"Old news"_s));
    watch();
    waitUntilAllIsWell();
    QVERIFY(deliver(u"Grüße aus Köln"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList { u"Grüße aus Köln"_s }, Patience);
}

void tst_RealWatching::neitherMissesNorRepeatsWhatComesWhileTheServerIsDown()
{
    watch();
    waitUntilAllIsWell();
    QVERIFY(deliver(u"One"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList { u"One"_s }, Patience);
    QVERIFY(m_server->order(u"stop"_s));
    waitUntil(WatchState::Waiting);
    QVERIFY(m_server->order(u"drop"_s, { { u"subject"_s, u"Two"_s } }));
    QVERIFY(m_server->order(u"start"_s));
    waitUntilAllIsWell();
    QVERIFY(deliver(u"Three"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList({ u"One"_s, u"Two"_s, u"Three"_s }), Patience);
}

void tst_RealWatching::tellsWhatIsReadOrDeletedElsewhere()
{
    watch();
    QSignalSpy seen(m_watcher.get(), &imap::Watcher::seen);
    QSignalSpy gone(m_watcher.get(), &imap::Watcher::gone);
    waitUntilAllIsWell();
    QVERIFY(deliver(u"To be read"_s));
    QVERIFY(deliver(u"To be deleted"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced().size(), 2, Patience);
    QVERIFY(m_server->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, Patience);
    QCOMPARE(seen.first().first().value<MessageKey>().uid, 1U);
    QVERIFY(m_server->order(u"expunge"_s, { { u"uid"_s, 2 } }));
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, Patience);
    QCOMPARE(gone.first().first().value<MessageKey>().uid, 2U);
}

void tst_RealWatching::tellsWhatWasReadOrDeletedMeanwhile()
{
    watch();
    waitUntilAllIsWell();
    for (const auto &subject : { u"To be read"_s, u"To be deleted"_s, u"To be left alone"_s })
        QVERIFY(deliver(subject));
    QTRY_COMPARE_WITH_TIMEOUT(announced().size(), 3, Patience);
    m_watcher.reset();
    QVERIFY(m_server->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QVERIFY(m_server->order(u"expunge"_s, { { u"uid"_s, 2 } }));

    QFETCH_GLOBAL(Kind, kind);
    QCOMPARE(m_bookmarks[u"INBOX"_s].highestModSequence != 0, kind.resync == Kind::Resync::Yes);
    watch("secret", m_bookmarks, { { u"INBOX"_s, { 1, 2, 3 } } });
    QSignalSpy seen(m_watcher.get(), &imap::Watcher::seen);
    QSignalSpy gone(m_watcher.get(), &imap::Watcher::gone);
    waitUntilAllIsWell();
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, Patience);
    QCOMPARE(seen.first().first().value<MessageKey>().uid, 1U);
    QCOMPARE(gone.first().first().value<MessageKey>().uid, 2U);
    QCOMPARE(announced(), QStringList());
}

void tst_RealWatching::looksWhereNothingIsPushed()
{
    QFETCH_GLOBAL(Kind, kind);
    if (kind.mute.isEmpty())
        QSKIP("nothing keeps this server from telling");
    startServer(kind.mute);
    watch();
    waitUntilAllIsWell();
    QVERIFY(deliver(u"Unheard of"_s));
    m_slept = 20min;
    m_watcher->retryNow();
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList { u"Unheard of"_s }, Patience);
}

void tst_RealWatching::findsAMailboxThatWasDeletedAndMadeAnew()
{
    const QString mailbox = m_server->path(u"prefix"_s) + u"Lists"_s;
    const QJsonObject lists { { u"mailbox"_s, mailbox } };
    QVERIFY(m_server->order(u"create"_s, lists));
    m_account.mailboxes = QStringList { mailbox };
    watch();
    QSignalSpy gone(m_watcher.get(), &imap::Watcher::gone);
    waitUntilAllIsWell();
    QVERIFY(append(mailbox, u"In the old one"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList { u"In the old one"_s }, Patience);

    QVERIFY2(m_server->order(u"recreate"_s, lists), qPrintable(m_server->problem()));
    const auto validity = m_server->answer()[u"uidvalidity"_s].toInteger();
    QFETCH_GLOBAL(Kind, kind);
    if (kind.deletion == Kind::Deletion::Untold)
        QVERIFY(m_server->order(u"stop"_s) && m_server->order(u"start"_s));
    QTRY_COMPARE_WITH_TIMEOUT(qint64(m_bookmarks[mailbox].uidValidity), validity, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, Patience);
    waitUntilAllIsWell();
    QVERIFY(append(mailbox, u"In the new one"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList({ u"In the old one"_s, u"In the new one"_s }), Patience);
}

void tst_RealWatching::findsWhatCameIntoAMailboxMadeAnewMeanwhile()
{
    const QString mailbox = m_server->path(u"prefix"_s) + u"Lists"_s;
    QVERIFY(m_server->order(u"create"_s, { { u"mailbox"_s, mailbox } }));
    m_account.mailboxes = QStringList { mailbox };
    watch();
    waitUntilAllIsWell();
    QVERIFY(append(mailbox, u"In the old one"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList { u"In the old one"_s }, Patience);
    m_watcher.reset();

    QVERIFY2(m_server->order(u"recreate"_s, { { u"mailbox"_s, mailbox } }), qPrintable(m_server->problem()));
    QVERIFY(append(mailbox, u"In the new one"_s));
    watch("secret", m_bookmarks, { { mailbox, { 1 } } });
    QSignalSpy gone(m_watcher.get(), &imap::Watcher::gone);
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList { u"In the new one"_s }, Patience);
    QCOMPARE(gone.size(), 1);
    waitUntilAllIsWell();
}

void tst_RealWatching::triesAWrongPasswordOnce()
{
    const QString lists = m_server->path(u"prefix"_s) + u"Lists"_s;
    QVERIFY(m_server->order(u"create"_s, { { u"mailbox"_s, lists } }));
    m_account.mailboxes = QStringList { u"INBOX"_s, lists };
    watch("not the password");
    waitUntil(WatchState::Stopped);
    QCOMPARE(m_states->last().at(1).value<std::optional<Error>>()->cause, Error::Cause::SignInRefused);
    m_watcher->retryNow();
    QFETCH_GLOBAL(Kind, kind);
    if (kind.refusal.isEmpty())
        return;
    QVERIFY(m_server->order(u"log"_s));
    QCOMPARE(m_server->answer()[u"log"_s].toString().count(kind.refusal), 1);
}

void tst_RealWatching::waitsWhereThereAreTooManyConnections()
{
    startServer({ u"--connections"_s, u"1"_s });
    imap::Watcher first(m_account, impatient());
    QSignalSpy firstIsWell(&first, &imap::Watcher::unreadChanged);
    first.start("secret", {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(firstIsWell.size(), 1, Patience);

    watch();
    waitUntil(WatchState::Waiting);
    QFETCH_GLOBAL(Kind, kind);
    QCOMPARE(m_states->last().at(1).value<std::optional<Error>>()->kind, kind.crowded);
    first.stop();
    waitUntilAllIsWell();
}

void tst_RealWatching::fetchesOneMessage()
{
    QVERIFY(m_server->order(u"deliver"_s, { { u"subject"_s, u"A message"_s }, { u"body"_s, u"What it says"_s } }));
    imap::Connection unread(m_account, imap::Errand::listUnread(m_account, "secret"));
    MessageKey key;
    connect(&unread, &imap::Connection::happened, this, [&](const imap::Event &event) {
        if (const auto *recent = std::get_if<imap::RecentUnread>(&event))
            key = recent->messages.first().key;
    });
    unread.open();
    QTRY_COMPARE_WITH_TIMEOUT(key.uid, 1U, Patience);

    imap::Connection fetch(m_account, imap::Errand::fetch(m_account, "secret", key));
    QByteArray raw;
    connect(&fetch, &imap::Connection::happened, this, [&](const imap::Event &event) {
        if (const auto *message = std::get_if<imap::MessageFetched>(&event))
            raw = message->raw;
    });
    QSignalSpy failed(&fetch, &imap::Connection::failed);
    QSignalSpy finished(&fetch, &imap::Connection::finished);
    fetch.open();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QVERIFY(failed.isEmpty());
    QVERIFY(raw.contains("What it says"));
}

QTEST_GUILESS_MAIN(tst_RealWatching)
#include "tst_realwatching.moc"
