// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FakeServer.h"
#include "ScriptedConversation.h"
#include "TestCertificates.h"
#include "Watcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using imap::Bookmark;
using imap::Events;
using imap::Watcher;

namespace {
Message message(quint32 uid, quint32 uidValidity = 7)
{
    Message message;
    message.key = { u"account"_s, u"INBOX"_s, uidValidity, uid };
    return message;
}

imap::Failed failure(Error::Cause cause)
{
    return { makeError(cause), {} };
}
imap::StateChanged nowIn(WatchState state)
{
    return { state };
}
} // namespace

class tst_Watcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void watchesAllMailboxesOverOneConnection();
    void watchesPushedMailboxesOnConnectionsOfTheirOwn();
    void keepsToFiveConnections();
    void makesDoWithFewerConnectionsWhereThereAreTooMany();
    void makesDoWithFewerConnectionsWhereTheFirstIsOneTooMany();
    void triesAMissingMailboxOverAConnectionOfItsOwn();
    void tellsHowEachMailboxIsDoing();
    void replacesAConnectionThatGivesNoSignOfLife();
    void keepsAConnectionThatGivesASignOfLife();
    void replacesWhatDoesNotConnectWhenAskedForASignOfLife();
    void knowsHowLongTheServerHasBeenSilent();
    void isAsWellAsTheLeastGoodOfItsMailboxes();
    void passesOnWhatHappens();
    void goesOnWhereTheLastConnectionLeftIt();
    void forgetsWhatItShowedWhenTheUidsAreNewOnes();

    void comesBackWhenTheServerHangsUp();
    void waitsLongerEachTimeUntilAllIsWellForAMinute();
    void triesAtOnceWhenToldTo();
    void doesNotHoldOldTroubleAgainstANewNetwork();
    void triesAPasswordOnceForAllMailboxes();
    void signsInOneMailboxAfterTheOther();
    void signsInOneAfterTheOtherWhenTheyComeBack();
    void stopsAllMailboxesWhenOneIsRefused();
    void doesNotHammerAfterAWrongPasswordWhateverIsAsked();
    void stopsOverACertificateThatWasNeverGood();
    void waitsForTheServerThatHadAGoodCertificate();
    void believesThatAGoodPasswordIsWrongTheFourthTime();
    void startsAnewWithAnotherPassword();
    void asksForASecretThatPassesBeforeEachConnection();
    void waitsOrStopsWhereThereIsNoSecret();
    void asksOnceForAllThatWaitForASecret();
    void keepsTheOtherMailboxesWhenOneIsMissing();
    void saysThatAnAccountWithoutMailboxesIsIncomplete();

    void stopsPolitely();
    void doesNotWaitForeverForAGoodbye();
    void stopsWhileConnecting();
    void stopsWhileWaiting();
    void stopsBeforeItStarted();
    void tellsNothingMoreOnceItIsToStop();
    void survivesBeingDeletedByWhatItTells_data();
    void survivesBeingDeletedByWhatItTells();

private:
    Script &script(const QString &mailbox, int connection = 0);
    int connectionsOf(const QString &mailbox) const { return int(m_assignments.value(mailbox).size()); }
    void make(const QStringList &mailboxes);
    void start(const QStringList &mailboxes = { u"INBOX"_s });
    bool stateIs(WatchState state, std::optional<Error::Cause> cause = {}) const;
    std::chrono::milliseconds retryIn() const { return m_states->last().at(2).value<std::chrono::milliseconds>(); }

    TestCertificates m_certificates;
    std::unique_ptr<FakeServer> m_server;
    imap::WatchingRules m_rules;
    imap::Instant m_now;
    std::function<void(Script &, const imap::Assignment &)> m_prepare; // each conversation, as it is made
    QHash<QString, QList<imap::Assignment>> m_assignments; // by mailbox, a conversation each
    QHash<QString, QList<std::shared_ptr<Script>>> m_scripts;
    bool m_secretPasses = false;
    bool m_pushed = true; // each mailbox on a connection of its own
    QHash<QString, Bookmark> m_bookmarks;
    QHash<QString, QList<quint32>> m_tracked;
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_states;
};

void tst_Watcher::initTestCase()
{
    QVERIFY2(m_certificates.areMade(), "needs the openssl command");
}

void tst_Watcher::init()
{
    m_server = std::make_unique<FakeServer>(FakeServer::Speech::Tls,
                                            m_certificates.serverConfiguration(TestCertificates::Kind::Good));
    m_now = 1h;
    m_rules = {};
    m_rules.timing.now = [this] { return m_now; };
    m_rules.random = [] { return 0.5; };
    m_rules.delays.firstNetwork = 20ms;
    m_rules.delays.longestNetwork = 80ms;
    m_rules.makeConversation = [this](const imap::Assignment &assignment) {
        auto made = std::make_shared<Script>();
        made->onBegin = [] { return Events { nowIn(WatchState::Pushing) }; };
        if (m_prepare)
            m_prepare(*made, assignment);
        m_assignments[assignment.places.first().mailbox] << assignment;
        m_scripts[assignment.places.first().mailbox] << made;
        return std::make_unique<ScriptedConversation>(made);
    };
}

void tst_Watcher::cleanup()
{
    m_states.reset();
    m_watcher.reset();
    m_server.reset();
    m_secretPasses = false;
    m_prepare = {};
    m_assignments.clear();
    m_scripts.clear();
    m_bookmarks.clear();
    m_tracked.clear();
    m_pushed = true;
}

Script &tst_Watcher::script(const QString &mailbox, int connection)
{
    return *m_scripts[mailbox].at(connection);
}

void tst_Watcher::make(const QStringList &mailboxes)
{
    Account account;
    account.host = u"localhost"_s;
    account.port = m_server->serverPort();
    account.caFile = m_certificates.caFile();
    account.mailboxes = mailboxes;
    account.pushMailboxes = m_pushed ? mailboxes : QStringList();
    if (m_secretPasses) {
        account.mechanism = Mechanism::OAuth;
        account.password.kind = PasswordSource::Kind::OAuth;
    }
    m_watcher = std::make_unique<Watcher>(account, m_rules);
    m_states = std::make_unique<QSignalSpy>(m_watcher.get(), &Watcher::stateChanged);
}

void tst_Watcher::start(const QStringList &mailboxes)
{
    make(mailboxes);
    m_watcher->start("secret", m_bookmarks, m_tracked);
}

bool tst_Watcher::stateIs(WatchState state, std::optional<Error::Cause> cause) const
{
    if (m_states->isEmpty() || m_states->last().at(0).value<WatchState>() != state)
        return false;
    const auto error = m_states->last().at(1).value<std::optional<Error>>();
    return (error ? std::optional(error->cause) : std::nullopt) == cause;
}

void tst_Watcher::watchesAllMailboxesOverOneConnection()
{
    m_pushed = false;
    m_bookmarks = { { u"Lists"_s, { 8, 200 } } };
    start({ u"INBOX"_s, u"Lists"_s, u"INBOX"_s });
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QCOMPARE(m_server->connections, 1);
    QCOMPARE(m_assignments[u"INBOX"_s].first().places,
             QList<imap::Place>({ { u"INBOX"_s, {}, {} }, { u"Lists"_s, { 8, 200 }, {} } }));
}

void tst_Watcher::keepsToFiveConnections()
{
    start({ u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s });
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QCOMPARE(m_server->connections, 5);
    QStringList first;
    for (const auto &place : std::as_const(m_assignments[u"A"_s].first().places))
        first << place.mailbox;
    QCOMPARE(first, QStringList({ u"A"_s, u"F"_s, u"G"_s }));
}

void tst_Watcher::makesDoWithFewerConnectionsWhereThereAreTooMany()
{
    m_prepare = [](Script &made, const imap::Assignment &assignment) {
        if (assignment.places.first().mailbox == "Lists"_L1)
            made.onBegin = [] { return Events { failure(Error::Cause::TooManyConnections) }; };
    };
    m_bookmarks = { { u"Lists"_s, { 8, 200 } } };
    start({ u"INBOX"_s, u"Lists"_s, u"Work"_s });
    QTRY_COMPARE(connectionsOf(u"INBOX"_s), 2);
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QCOMPARE(m_assignments[u"INBOX"_s].last().places,
             QList<imap::Place>({ { u"INBOX"_s, {}, {} }, { u"Lists"_s, { 8, 200 }, {} } }));
    QCOMPARE(connectionsOf(u"Lists"_s), 1);
    for (const auto &state : std::as_const(*m_states))
        QVERIFY(state.first().value<WatchState>() != WatchState::Waiting); // nothing that anybody must know
}

void tst_Watcher::makesDoWithFewerConnectionsWhereTheFirstIsOneTooMany()
{
    m_prepare = [this](Script &made, const imap::Assignment &assignment) {
        if (assignment.places.first().mailbox == "INBOX"_L1 && connectionsOf(u"INBOX"_s) == 1)
            made.onBegin = [] { return Events { failure(Error::Cause::TooManyConnections) }; };
        else
            made.onBytes = [](const QByteArray &) { return Events { failure(Error::Cause::ConnectionLost) }; };
    };
    start({ u"INBOX"_s, u"Lists"_s });
    QTRY_COMPARE(m_server->connections, 2);
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    m_server->sayToAll("* BYE\r\n"); // both come back, and find that there is room for one
    QTRY_COMPARE(connectionsOf(u"INBOX"_s), 3);
    QCOMPARE(m_assignments[u"INBOX"_s].last().places.size(), 2);
    QTRY_VERIFY(stateIs(WatchState::Pushing));
}

void tst_Watcher::triesAMissingMailboxOverAConnectionOfItsOwn()
{
    m_pushed = false;
    m_prepare = [](Script &made, const imap::Assignment &assignment) {
        const bool hasMissing = std::any_of(assignment.places.begin(), assignment.places.end(),
                                            [](const auto &place) { return place.mailbox == "Missing"_L1; });
        if (hasMissing)
            made.onBegin = [] {
                return Events { imap::Failed { makeError(Error::Cause::MailboxRefused), u"Missing"_s } };
            };
    };
    start({ u"INBOX"_s, u"Missing"_s, u"Lists"_s });
    QSignalSpy mailboxes(m_watcher.get(), &Watcher::mailboxChanged);
    QTRY_VERIFY(stateIs(WatchState::Waiting, Error::Cause::MailboxRefused));
    QCOMPARE(retryIn(), 1min);
    QTRY_COMPARE(connectionsOf(u"INBOX"_s), 2);
    QCOMPARE(m_assignments[u"INBOX"_s].last().places,
             QList<imap::Place>({ { u"INBOX"_s, {}, {} }, { u"Lists"_s, {}, {} } }));
    QTRY_COMPARE(script(u"INBOX"_s, 1).calls, QStringList { u"begin"_s });
    QTRY_COMPARE(mailboxes.last().at(0).toString(), u"Lists"_s);
    m_watcher->retryNow();
    QTRY_COMPARE(connectionsOf(u"Missing"_s), 1);
}

void tst_Watcher::tellsHowEachMailboxIsDoing()
{
    m_pushed = false;
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onBegin = [] {
            return Events { nowIn(WatchState::Pushing), imap::CaughtUp { u"Lists"_s, WatchState::Polling } };
        };
    };
    make({ u"INBOX"_s, u"Lists"_s });
    QStringList told;
    connect(m_watcher.get(), &Watcher::mailboxChanged, this,
            [&](const QString &mailbox, WatchState state) { told << mailbox + u' ' + toWord(state); });
    QSignalSpy caughtUp(m_watcher.get(), &Watcher::caughtUp);
    m_watcher->start("secret", {}, {});
    QTRY_COMPARE(told,
                 QStringList({ u"INBOX connecting"_s, u"Lists connecting"_s, u"INBOX pushing"_s, u"Lists catching-up"_s,
                               u"Lists polling"_s }));
    QCOMPARE(caughtUp, QList<QVariantList>({ { u"INBOX"_s }, { u"Lists"_s } }));
}

void tst_Watcher::replacesAConnectionThatGivesNoSignOfLife()
{
    m_rules.delays = {};
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onProbe = [] { return Events { failure(Error::Cause::TimedOut) }; };
    };
    start();
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    m_now += 1h;
    m_watcher->probe();
    QTRY_COMPARE(connectionsOf(u"INBOX"_s), 2);
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    for (const auto &state : std::as_const(*m_states))
        QVERIFY(state.first().value<WatchState>() != WatchState::Waiting);
}

void tst_Watcher::keepsAConnectionThatGivesASignOfLife()
{
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onProbe = [] { return Events { imap::Send { "NOOP\r\n" } }; };
        made.onBytes = [](const QByteArray &) { return Events { imap::UnreadChanged { u"INBOX"_s, 1 } }; };
    };
    start();
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    m_watcher->probe();
    QTRY_COMPARE(m_server->heard, "NOOP\r\n"_ba);
    QSignalSpy unread(m_watcher.get(), &Watcher::unreadChanged);
    m_server->say("OK\r\n");
    QTRY_COMPARE(unread.size(), 1);
    QCOMPARE(connectionsOf(u"INBOX"_s), 1);
}

void tst_Watcher::replacesWhatDoesNotConnectWhenAskedForASignOfLife()
{
    m_rules.proof = 10ms;
    m_rules.timing.now = imap::timeSinceBoot;
    m_server = std::make_unique<FakeServer>(FakeServer::Speech::Silence, QSslConfiguration());
    start();
    QTRY_COMPARE(m_server->connections, 1);
    // That TCP connects is a sign of life, so it may take more than one question.
    QTRY_VERIFY((m_watcher->probe(), m_server->connections > 1));
}

void tst_Watcher::knowsHowLongTheServerHasBeenSilent()
{
    start();
    QCOMPARE(m_watcher->sinceHeard(), std::nullopt);
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QSignalSpy unread(m_watcher.get(), &Watcher::unreadChanged);
    script(u"INBOX"_s).onBytes = [](const QByteArray &) { return Events { imap::UnreadChanged { u"INBOX"_s, 1 } }; };
    m_server->say("* 1 EXISTS\r\n");
    QTRY_COMPARE(unread.size(), 1);
    m_now += 5min;
    QCOMPARE(m_watcher->sinceHeard(), std::optional<std::chrono::milliseconds>(5min));
}

void tst_Watcher::watchesPushedMailboxesOnConnectionsOfTheirOwn()
{
    m_bookmarks = { { u"INBOX"_s, { 7, 100 } }, { u"Lists"_s, { 8, 200 } } };
    m_tracked = { { u"INBOX"_s, { 98, 99 } } };
    start({ u"INBOX"_s, u"Lists"_s, u"INBOX"_s });
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QCOMPARE(m_server->connections, 2);
    const auto &inbox = m_assignments[u"INBOX"_s].first();
    QCOMPARE(inbox.secret, "secret"_ba);
    QCOMPARE(inbox.places.first().bookmark, (Bookmark { 7, 100 }));
    QCOMPARE(inbox.places.first().tracked, QList<quint32>({ 98, 99 }));
    QCOMPARE(m_assignments[u"Lists"_s].first().places.first().bookmark, (Bookmark { 8, 200 }));
}

void tst_Watcher::isAsWellAsTheLeastGoodOfItsMailboxes()
{
    m_prepare = [](Script &made, const imap::Assignment &assignment) {
        const auto state = assignment.places.first().mailbox == "INBOX"_L1 ? WatchState::Pushing : WatchState::Polling;
        made.onBegin = [state] { return Events { nowIn(WatchState::CatchingUp), nowIn(state) }; };
    };
    start({ u"INBOX"_s, u"Lists"_s });
    QVERIFY(stateIs(WatchState::Connecting));
    QTRY_VERIFY(stateIs(WatchState::Polling));
    for (const auto &state : std::as_const(*m_states))
        QVERIFY(state.first().value<WatchState>() != WatchState::Pushing);
}

void tst_Watcher::passesOnWhatHappens()
{
    const Bookmark bookmark { 7, 102, 5 };
    m_prepare = [&](Script &made, const imap::Assignment &) {
        made.onBegin = [&] {
            return Events { imap::SignedIn { { u"IDLE"_s }, u"PLAIN"_s },
                            imap::BookmarkMoved { u"INBOX"_s, { 7, 101 } },
                            imap::RecentUnread { u"INBOX"_s, { message(99) } },
                            imap::NewMail { u"INBOX"_s, { message(101) }, bookmark },
                            imap::UnreadChanged { u"INBOX"_s, 2 },
                            imap::Seen { message(99).key },
                            imap::Gone { message(101).key } };
        };
    };
    start();
    QSignalSpy signedIn(m_watcher.get(), &Watcher::signedIn);
    QSignalSpy moved(m_watcher.get(), &Watcher::bookmarkMoved);
    QSignalSpy recent(m_watcher.get(), &Watcher::recentUnread);
    QSignalSpy mail(m_watcher.get(), &Watcher::newMail);
    QSignalSpy unread(m_watcher.get(), &Watcher::unreadChanged);
    QSignalSpy seen(m_watcher.get(), &Watcher::seen);
    QSignalSpy gone(m_watcher.get(), &Watcher::gone);
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(signedIn.first(), QVariantList({ QStringList { u"IDLE"_s }, u"PLAIN"_s }));
    QCOMPARE(moved.first().at(1).value<Bookmark>(), (Bookmark { 7, 101 }));
    QCOMPARE(recent.first().at(1).value<QList<Message>>(), { message(99) });
    QCOMPARE(mail.first().at(0).value<QList<Message>>(), { message(101) });
    QCOMPARE(mail.first().at(1).toString(), u"INBOX"_s);
    QCOMPARE(mail.first().at(2).value<Bookmark>(), bookmark);
    QCOMPARE(unread.first(), QVariantList({ u"INBOX"_s, 2 }));
    QCOMPARE(seen.first().first().value<MessageKey>(), message(99).key);
    QCOMPARE(gone.first().first().value<MessageKey>(), message(101).key);
}

void tst_Watcher::goesOnWhereTheLastConnectionLeftIt()
{
    m_bookmarks = { { u"INBOX"_s, { 7, 100 } } };
    m_tracked = { { u"INBOX"_s, { 90, 91, 92 } } };
    m_prepare = [this](Script &made, const imap::Assignment &) {
        if (connectionsOf(u"INBOX"_s) > 0)
            return;
        made.onBegin = [] {
            return Events { imap::RecentUnread { u"INBOX"_s, { message(92), message(93) } },
                            imap::NewMail { u"INBOX"_s, { message(100), message(101) }, { 7, 102, 5 } },
                            imap::Seen { message(90).key },
                            imap::Gone { message(100).key },
                            imap::BookmarkMoved { u"INBOX"_s, { 7, 103, 6 } },
                            imap::Learnt { { .idle = { .notBefore = 5min, .cutShort = 2 }, .headersUnanswered = 1 } },
                            failure(Error::Cause::ConnectionLost) };
        };
    };
    start();
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QCOMPARE(connectionsOf(u"INBOX"_s), 2);
    QCOMPARE(m_assignments[u"INBOX"_s].last().places.first().bookmark, (Bookmark { 7, 103, 6 }));
    QCOMPARE(m_assignments[u"INBOX"_s].last().places.first().tracked, QList<quint32>({ 91, 92, 93, 101 }));
    QCOMPARE(m_assignments[u"INBOX"_s].last().secret, "secret"_ba);
    QCOMPARE(m_assignments[u"INBOX"_s].last().lessons,
             (imap::Lessons { .idle = { .notBefore = 5min, .cutShort = 2 }, .headersUnanswered = 1 }));
}

void tst_Watcher::forgetsWhatItShowedWhenTheUidsAreNewOnes()
{
    m_bookmarks = { { u"INBOX"_s, { 7, 100 } } };
    m_tracked = { { u"INBOX"_s, { 90, 91 } } };
    m_prepare = [this](Script &made, const imap::Assignment &) {
        if (connectionsOf(u"INBOX"_s) > 0)
            return;
        made.onBegin = [] {
            return Events { imap::BookmarkMoved { u"INBOX"_s, { 8, 3 } },
                            imap::NewMail { u"INBOX"_s, { message(3, 8) }, { 8, 4 } },
                            failure(Error::Cause::ConnectionLost) };
        };
    };
    start();
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QCOMPARE(m_assignments[u"INBOX"_s].last().places.first().bookmark, (Bookmark { 8, 4 }));
    QCOMPARE(m_assignments[u"INBOX"_s].last().places.first().tracked, QList<quint32>({ 3 }));
}

void tst_Watcher::comesBackWhenTheServerHangsUp()
{
    start();
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    m_server->hangUp();
    QTRY_COMPARE(m_states->size(), 5);
    QList<WatchState> states;
    for (const auto &state : std::as_const(*m_states))
        states << state.first().value<WatchState>();
    QCOMPARE(states,
             QList<WatchState>({ WatchState::Connecting, WatchState::Pushing, WatchState::Waiting,
                                 WatchState::Connecting, WatchState::Pushing }));
    const auto waiting = m_states->at(2);
    QCOMPARE(waiting.at(1).value<std::optional<Error>>()->cause, Error::Cause::ConnectionLost);
    QCOMPARE(waiting.at(2).value<std::chrono::milliseconds>(), 20ms);
    QCOMPARE(m_server->connections, 2);
}

void tst_Watcher::waitsLongerEachTimeUntilAllIsWellForAMinute()
{
    QList<std::chrono::milliseconds> delays;
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onBegin = [] { return Events { nowIn(WatchState::Pushing), imap::Send { "well\r\n" } }; };
        made.onBytes = [](const QByteArray &) { return Events { failure(Error::Cause::ServerClosing) }; };
    };
    connect(m_server.get(), &FakeServer::spokenTo, m_server.get(), [&] {
        if (m_server->connections == 4)
            m_now += 61s; // the fourth one went well
        m_server->say("* BYE\r\n");
    });
    start();
    connect(m_watcher.get(), &Watcher::stateChanged, this,
            [&](WatchState state, const std::optional<Error> &, std::chrono::milliseconds retryIn) {
                if (state == WatchState::Waiting)
                    delays << retryIn;
            });
    QTRY_VERIFY(delays.size() >= 5);
    QCOMPARE(delays.first(5), QList<std::chrono::milliseconds>({ 20ms, 40ms, 80ms, 20ms, 40ms }));
}

void tst_Watcher::triesAtOnceWhenToldTo()
{
    m_rules.delays = {};
    m_prepare = [this](Script &made, const imap::Assignment &) {
        if (connectionsOf(u"INBOX"_s) < 2)
            made.onBegin = [] { return Events { failure(Error::Cause::TooManyConnections) }; };
    };
    start();
    QTRY_VERIFY(stateIs(WatchState::Waiting, Error::Cause::TooManyConnections));
    QCOMPARE(retryIn(), 1min);
    m_watcher->retryNow();
    QVERIFY(stateIs(WatchState::Connecting));
    QTRY_VERIFY(stateIs(WatchState::Waiting, Error::Cause::TooManyConnections));
    QCOMPARE(retryIn(), 15min);
    m_watcher->retryNow();
    QTRY_VERIFY(stateIs(WatchState::Pushing));
}

void tst_Watcher::doesNotHoldOldTroubleAgainstANewNetwork()
{
    m_rules.delays = {};
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onBegin = [] { return Events { failure(Error::Cause::ConnectionLost) }; };
    };
    start();
    for (int connection = 1; connection <= 3; ++connection) {
        QTRY_VERIFY(stateIs(WatchState::Waiting, Error::Cause::ConnectionLost));
        QCOMPARE(connectionsOf(u"INBOX"_s), connection);
        QCOMPARE(retryIn(), 2s);
        m_watcher->retryNow();
        QVERIFY(stateIs(WatchState::Connecting));
    }
}

void tst_Watcher::triesAPasswordOnceForAllMailboxes()
{
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onBegin = [] { return Events { failure(Error::Cause::SignInRefused) }; };
    };
    start({ u"INBOX"_s, u"Lists"_s, u"Spam"_s });
    QTRY_VERIFY(stateIs(WatchState::Stopped, Error::Cause::SignInRefused));
    QCOMPARE(retryIn(), 0ms);
    QCoreApplication::processEvents();
    QCOMPARE(m_server->connections, 1);
}

void tst_Watcher::signsInOneMailboxAfterTheOther()
{
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onBegin = [] { return Events { imap::Send { "LOGIN\r\n" } }; };
        made.onBytes = [](const QByteArray &) { return Events { imap::SignedIn { {}, u"PLAIN"_s } }; };
    };
    start({ u"INBOX"_s, u"Lists"_s });
    QTRY_COMPARE(m_server->heard, "LOGIN\r\n"_ba);
    QCoreApplication::processEvents();
    QCOMPARE(m_server->connections, 1);
    m_server->say("OK\r\n");
    QTRY_COMPARE(m_server->heard, "LOGIN\r\nLOGIN\r\n"_ba);
    QCOMPARE(m_server->connections, 2);
}

void tst_Watcher::signsInOneAfterTheOtherWhenTheyComeBack()
{
    m_prepare = [this](Script &made, const imap::Assignment &) {
        const bool comesBack = m_assignments.size() == 2;
        made.onBegin = [comesBack] { return comesBack ? Events() : Events { nowIn(WatchState::Pushing) }; };
        made.onBytes = [](const QByteArray &) { return Events { failure(Error::Cause::ServerClosing) }; };
    };
    start({ u"INBOX"_s, u"Lists"_s });
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    m_server->sayToAll("* BYE\r\n");
    QTRY_VERIFY(stateIs(WatchState::Connecting)); // both of them
    QCoreApplication::processEvents();
    QCOMPARE(connectionsOf(u"INBOX"_s) + connectionsOf(u"Lists"_s), 3);
}

void tst_Watcher::stopsAllMailboxesWhenOneIsRefused()
{
    m_prepare = [](Script &made, const imap::Assignment &assignment) {
        if (assignment.places.first().mailbox == "Lists"_L1)
            made.onBegin = [] { return Events { failure(Error::Cause::SignInRefused) }; };
        else
            made.onLeave = [] { return Events { imap::Send { "LOGOUT\r\n" }, imap::Finished() }; };
    };
    start({ u"INBOX"_s, u"Lists"_s, u"Spam"_s });
    QTRY_VERIFY(stateIs(WatchState::Stopped, Error::Cause::SignInRefused));
    QTRY_COMPARE(m_server->heard, "LOGOUT\r\n"_ba);
    QCOMPARE(m_server->connections, 2);
}

void tst_Watcher::doesNotHammerAfterAWrongPasswordWhateverIsAsked()
{
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onBegin = [] { return Events { failure(Error::Cause::SignInRefused) }; };
    };
    start({ u"INBOX"_s, u"Lists"_s });
    QTRY_VERIFY(stateIs(WatchState::Stopped, Error::Cause::SignInRefused));
    const int connections = m_server->connections;
    m_watcher->retryNow();
    QCoreApplication::processEvents();
    QVERIFY(stateIs(WatchState::Stopped, Error::Cause::SignInRefused));
    QCOMPARE(m_server->connections, connections);
}

// It is told of once, and stays so for all that anybody but the settings could ask (T01).
void tst_Watcher::stopsOverACertificateThatWasNeverGood()
{
    m_server->setConfiguration(m_certificates.serverConfiguration(TestCertificates::Kind::SelfSigned));
    start({ u"INBOX"_s, u"Lists"_s });
    QTRY_VERIFY(stateIs(WatchState::Stopped, Error::Cause::CertificateUntrusted));
    const auto states = m_states->size();
    m_watcher->retryNow();
    m_watcher->probe();
    QTest::qWait(0);
    QCOMPARE(m_server->connections, 1);
    QCOMPARE(m_states->size(), states);
    QCOMPARE(m_server->heard, QByteArray());
}

// It may be the network that shows another one. Whoever does is told nothing (T08).
void tst_Watcher::waitsForTheServerThatHadAGoodCertificate()
{
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onBegin = [] {
            return Events { imap::SignedIn {}, nowIn(WatchState::Pushing), imap::Send { "secret\r\n" } };
        };
    };
    start();
    QTRY_COMPARE(m_server->heard, "secret\r\n"_ba);
    m_server->setConfiguration(m_certificates.serverConfiguration(TestCertificates::Kind::SelfSigned));
    m_server->hangUp();
    QTRY_VERIFY(stateIs(WatchState::Waiting, Error::Cause::CertificateUntrusted));
    QCOMPARE(retryIn(), 1min);
    const auto connections = m_server->connections;
    m_watcher->retryNow();
    QTRY_COMPARE(m_server->connections, connections + 1);
    QTRY_VERIFY(stateIs(WatchState::Waiting, Error::Cause::CertificateUntrusted));
    QCOMPARE(retryIn(), 15min);
    QCOMPARE(m_server->heard, "secret\r\n"_ba);

    m_server->setConfiguration(m_certificates.serverConfiguration(TestCertificates::Kind::Good));
    m_watcher->probe(); // in another network
    QTRY_COMPARE(m_server->heard, "secret\r\nsecret\r\n"_ba);
    QVERIFY(stateIs(WatchState::Pushing));
}

void tst_Watcher::believesThatAGoodPasswordIsWrongTheFourthTime()
{
    m_rules.delays = {};
    m_prepare = [this](Script &made, const imap::Assignment &) {
        const int connection = connectionsOf(u"INBOX"_s);
        if (connection == 0 || connection == 2)
            made.onBegin = [] { return Events { imap::SignedIn {}, failure(Error::Cause::ServerBusy) }; };
        else
            made.onBegin = [] { return Events { failure(Error::Cause::SignInRefused) }; };
    };
    start();
    const auto isWaiting = [this](Error::Cause cause, std::chrono::milliseconds pause) {
        return stateIs(WatchState::Waiting, cause) && retryIn() == pause;
    };
    QTRY_VERIFY(isWaiting(Error::Cause::ServerBusy, 1min));
    m_watcher->retryNow();
    QTRY_VERIFY(isWaiting(Error::Cause::SignInRefused, 15min));
    m_watcher->retryNow();
    QTRY_VERIFY(isWaiting(Error::Cause::ServerBusy, 60min)); // it was good after all
    for (int refusal = 1; refusal <= 3; ++refusal) {
        m_watcher->retryNow();
        QTRY_VERIFY(stateIs(WatchState::Waiting, Error::Cause::SignInRefused));
        QCOMPARE(connectionsOf(u"INBOX"_s), 3 + refusal);
    }
    m_watcher->retryNow();
    QTRY_VERIFY(stateIs(WatchState::Stopped, Error::Cause::SignInRefused));
    QCOMPARE(connectionsOf(u"INBOX"_s), 7);
}

void tst_Watcher::startsAnewWithAnotherPassword()
{
    m_prepare = [](Script &made, const imap::Assignment &assignment) {
        if (assignment.secret == "secret")
            made.onBegin = [] { return Events { failure(Error::Cause::SignInRefused) }; };
    };
    start();
    connect(m_watcher.get(), &Watcher::stateChanged, m_watcher.get(), [this](WatchState state) {
        if (state == WatchState::Stopped)
            m_watcher->start("the right one", {}, {}); // from inside the bad news
    });
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QCOMPARE(connectionsOf(u"INBOX"_s), 2);
}

void tst_Watcher::asksForASecretThatPassesBeforeEachConnection()
{
    m_secretPasses = true;
    make({ u"INBOX"_s, u"Lists"_s });
    QSignalSpy wanted(m_watcher.get(), &Watcher::secretWanted);
    m_watcher->start({}, {}, {});
    QCOMPARE(wanted.count(), 1);
    QVERIFY(stateIs(WatchState::Connecting));
    m_watcher->useSecret("first"_ba);
    QTRY_COMPARE(wanted.count(), 2); // one signs in after the other
    m_watcher->useSecret("second"_ba);
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QCOMPARE(m_assignments.value(u"INBOX"_s).first().secret, "first"_ba);
    QCOMPARE(m_assignments.value(u"Lists"_s).first().secret, "second"_ba);
    m_watcher->useSecret("unasked"_ba);
    QCOMPARE(m_server->connections, 2);

    m_server->hangUp();
    QTRY_COMPARE(wanted.count(), 3);
    m_watcher->useSecret("third"_ba);
    QTRY_COMPARE(m_server->connections, 3);
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QCOMPARE(wanted.count(), 3); // and none while all is well
}

void tst_Watcher::waitsOrStopsWhereThereIsNoSecret()
{
    m_secretPasses = true;
    make({ u"INBOX"_s });
    QSignalSpy wanted(m_watcher.get(), &Watcher::secretWanted);
    m_watcher->start({}, {}, {});
    m_watcher->lackSecret(makeError(Error::Cause::ProviderUnreachable));
    QVERIFY(stateIs(WatchState::Waiting, Error::Cause::ProviderUnreachable));
    QVERIFY(retryIn() > 0ms);
    QTRY_COMPARE(wanted.count(), 2);
    m_watcher->lackSecret(makeError(Error::Cause::KeyringLocked));
    QVERIFY(stateIs(WatchState::Waiting, Error::Cause::KeyringLocked));
    QCOMPARE(retryIn(), 0ms); // for whoever unlocks it
    m_watcher->start({}, {}, {});
    m_watcher->lackSecret(makeError(Error::Cause::SignInNeeded));
    QVERIFY(stateIs(WatchState::Stopped, Error::Cause::SignInNeeded));
    m_watcher->retryNow();
    m_watcher->probe();
    QTest::qWait(200); // longer than any pause here: that nothing happens takes time
    QCOMPARE(wanted.count(), 3);
    QCOMPARE(m_server->connections, 0);
}

void tst_Watcher::asksOnceForAllThatWaitForASecret()
{
    m_secretPasses = true;
    make({ u"INBOX"_s, u"Lists"_s, u"Other"_s });
    QSignalSpy wanted(m_watcher.get(), &Watcher::secretWanted);
    m_watcher->start({}, {}, {});
    m_watcher->lackSecret(makeError(Error::Cause::ProviderUnreachable));
    QTRY_COMPARE(wanted.count(), 2); // after the pause, and by then for all again
    m_watcher->lackSecret(makeError(Error::Cause::SignInNeeded));
    QVERIFY(stateIs(WatchState::Stopped, Error::Cause::SignInNeeded));
    QCOMPARE(wanted.count(), 2);
}

void tst_Watcher::keepsTheOtherMailboxesWhenOneIsMissing()
{
    m_prepare = [](Script &made, const imap::Assignment &assignment) {
        if (assignment.places.first().mailbox == "Missing"_L1)
            made.onBegin = [] { return Events { failure(Error::Cause::MailboxRefused) }; };
    };
    start({ u"INBOX"_s, u"Missing"_s });
    QTRY_VERIFY(stateIs(WatchState::Waiting, Error::Cause::MailboxRefused));
    QCOMPARE(retryIn(), 1min);
    QTRY_COMPARE(script(u"INBOX"_s).calls, QStringList { u"begin"_s });
    QSignalSpy unread(m_watcher.get(), &Watcher::unreadChanged);
    script(u"INBOX"_s).onBytes = [](const QByteArray &) { return Events { imap::UnreadChanged { u"INBOX"_s, 1 } }; };
    m_server->sayToAll("* 1 EXISTS\r\n");
    QTRY_COMPARE(unread.size(), 1);
}

void tst_Watcher::saysThatAnAccountWithoutMailboxesIsIncomplete()
{
    start({});
    QVERIFY(stateIs(WatchState::Stopped, Error::Cause::AccountIncomplete));
}

void tst_Watcher::stopsPolitely()
{
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onLeave = [] { return Events { imap::Send { "LOGOUT\r\n" } }; };
        made.onBytes = [](const QByteArray &) { return Events { imap::Finished() }; };
    };
    start();
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QSignalSpy stopped(m_watcher.get(), &Watcher::stopped);
    m_watcher->stop();
    QTRY_COMPARE(m_server->heard, "LOGOUT\r\n"_ba);
    QVERIFY(stopped.isEmpty());
    m_server->say("* BYE\r\n");
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(stateIs(WatchState::Stopped));
    QCOMPARE(m_server->connections, 1);
}

void tst_Watcher::doesNotWaitForeverForAGoodbye()
{
    m_rules.goodbye = 10ms;
    m_prepare = [](Script &made, const imap::Assignment &) { made.onLeave = [] { return Events(); }; };
    start({ u"INBOX"_s, u"Lists"_s });
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QSignalSpy stopped(m_watcher.get(), &Watcher::stopped);
    m_watcher->stop();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(stateIs(WatchState::Stopped));
}

void tst_Watcher::stopsWhileConnecting()
{
    start();
    QSignalSpy stopped(m_watcher.get(), &Watcher::stopped);
    m_watcher->stop();
    QVERIFY(stopped.isEmpty()); // never from inside stop()
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(stateIs(WatchState::Stopped));
    QCOMPARE(script(u"INBOX"_s).calls, QStringList());
}

void tst_Watcher::stopsWhileWaiting()
{
    m_rules.delays = {};
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onBegin = [] { return Events { failure(Error::Cause::ServerBusy) }; };
    };
    start();
    QTRY_VERIFY(stateIs(WatchState::Waiting, Error::Cause::ServerBusy));
    QSignalSpy stopped(m_watcher.get(), &Watcher::stopped);
    m_watcher->stop();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(stateIs(WatchState::Stopped));
    m_watcher->retryNow();
    QCoreApplication::processEvents();
    QVERIFY(stateIs(WatchState::Stopped));
    QCOMPARE(connectionsOf(u"INBOX"_s), 1);
}

void tst_Watcher::stopsBeforeItStarted()
{
    Watcher watcher({}, m_rules);
    QSignalSpy stopped(&watcher, &Watcher::stopped);
    watcher.stop();
    QTRY_COMPARE(stopped.size(), 1);
}

void tst_Watcher::tellsNothingMoreOnceItIsToStop()
{
    m_prepare = [](Script &made, const imap::Assignment &) {
        made.onLeave = [] {
            return Events { imap::NewMail { u"INBOX"_s, { message(100) }, { 7, 101 } }, nowIn(WatchState::Polling),
                            imap::Finished() };
        };
    };
    start();
    QTRY_VERIFY(stateIs(WatchState::Pushing));
    QSignalSpy mail(m_watcher.get(), &Watcher::newMail);
    m_watcher->stop();
    QTRY_VERIFY(stateIs(WatchState::Stopped));
    QVERIFY(mail.isEmpty());
    QCOMPARE(m_states->size(), 3); // connecting, pushing, stopped
}

void tst_Watcher::survivesBeingDeletedByWhatItTells_data()
{
    QTest::addColumn<WatchState>("state");
    for (const auto state : { WatchState::Connecting, WatchState::Pushing, WatchState::Waiting, WatchState::Stopped })
        QTest::newRow(qPrintable(toWord(state))) << state;
}

void tst_Watcher::survivesBeingDeletedByWhatItTells()
{
    QFETCH(WatchState, state);
    m_prepare = [this](Script &made, const imap::Assignment &) {
        made.onBytes = [](const QByteArray &) {
            return Events { nowIn(WatchState::CatchingUp), failure(Error::Cause::ConnectionLost) };
        };
        if (connectionsOf(u"INBOX"_s) > 1)
            made.onBegin = [] { return Events { failure(Error::Cause::SignInRefused), nowIn(WatchState::Polling) }; };
    };
    make({ u"INBOX"_s, u"Lists"_s });
    bool deleted = false;
    connect(m_watcher.get(), &Watcher::stateChanged, this, [&](WatchState now) {
        if (now != state)
            return;
        m_watcher.reset();
        deleted = true;
    });
    m_watcher->start("secret", {}, {});
    QTRY_VERIFY(deleted || stateIs(WatchState::Pushing));
    if (!deleted)
        m_server->sayToAll("* BYE\r\n");
    QTRY_VERIFY(deleted);
}

QTEST_GUILESS_MAIN(tst_Watcher)
#include "tst_watcher.moc"
