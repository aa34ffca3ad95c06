// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job against the big providers, as far as they can be simulated: every test with every row of Providers.cpp.

#include "Announced.h"
#include "Clock.h"
#include "Connection.h"
#include "Errand.h"
#include "Provider.h"
#include "SimulatedServer.h"
#include "TappedConversation.h"
#include "TestCertificates.h"
#include "Watcher.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto Patience = 30s; // for machines that do much besides

// Looks after each event, where QTRY_… looks every 50 ms: a second for all these tests, and not a minute.
bool comesTrue(const std::function<bool()> &condition)
{
    QTimer heartbeat;
    heartbeat.start(1s);
    for (const QDeadlineTimer deadline(Patience); !condition() && !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}
#define TRY_VERIFY(condition) QVERIFY(comesTrue([&] { return condition; }))
#define TRY_COMPARE(actual, expected) \
    do { \
        comesTrue([&] { return (actual) == (expected); }); \
        QCOMPARE(actual, expected); \
    } while (false)

QByteArray mail(const QByteArray &subject)
{
    return "From: =?utf-8?q?J=C3=B6rg?= <joerg@example.org>\r\nSubject: " + subject
        + "\r\nMessage-ID: <1@example.org>\r\n\r\nWhat it says\r\n";
}
} // namespace

class tst_Providers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

    void signsInAsItsUsersDo();
    void tellsHowManyAreUnread();
    void announcesWhatIsDeliveredOnce();
    void announcesWhatComesBetweenTheQuestionAndIdle();
    void announcesWhatComesInTheMidstOfAnAnswer();
    void tellsWhatIsReadElsewhere();
    void tellsWhatIsDeletedElsewhere();
    void neitherMissesNorRepeatsWhatComesAfterItsFarewell();
    void keepsWatchingAMailboxMadeAnew();
    void asksUntilSomethingIsTold();
    void triesAWrongSecretOnce();
    void stopsWhenTheSecretExpires();
    void fetchesOneMessage();

private:
    void watch(const QByteArray &secret = "secret");
    void comeBack();
    void waitUntil(WatchState state);
    void waitUntilAllIsWell();
    void waitUntilQuiet();
    void letTimePass(std::chrono::minutes time);
    void letNewsCome();
    void happens(const std::function<void()> &change);
    void isDelivered(const QByteArray &subject)
    {
        happens([&] { m_server->deliver(mail(subject)); });
    }
    void isReadElsewhere(quint32 uid)
    {
        happens([&] { m_server->addFlag(uid, "\\Seen"); });
    }
    void isDeletedElsewhere(quint32 uid)
    {
        happens([&] { m_server->expunge(uid); });
    }
    template<typename Told>
    std::optional<Told> run(std::unique_ptr<imap::Conversation> errand);
    std::optional<Error> lastError() const { return m_states->last().at(1).value<std::optional<Error>>(); }
    QStringList announced() const { return subjectsOf(*m_mail); }
    QList<quint32> uidsOf(const QSignalSpy &keys) const;

    Provider m_provider;
    std::unique_ptr<TestCertificates> m_certificates;
    std::chrono::minutes m_slept {}; // so far the clock is ahead
    Tap m_tap;
    Account m_account;
    std::unique_ptr<SimulatedServer> m_server;
    std::unique_ptr<imap::Watcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_states, m_mail, m_seen, m_gone, m_unread;
};

void tst_Providers::initTestCase_data()
{
    QTest::addColumn<Provider>("provider");
    for (const Provider &provider : providers())
        QTest::newRow(provider.name) << provider;
}

void tst_Providers::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    QVERIFY(m_certificates->areMade());
}

void tst_Providers::init()
{
    QFETCH_GLOBAL(Provider, provider);
    m_provider = provider;
    const auto configuration = m_certificates->serverConfiguration(TestCertificates::Kind::Good);
    m_server = std::make_unique<SimulatedServer>(m_provider.manners, m_provider.security, configuration);
    m_server->deliver(mail("Read long ago"));
    m_server->addFlag(1, "\\Seen");
    m_server->deliver(mail("Old news"));
    m_slept = 0min;
    m_account = {};
    m_account.id = u"account"_s;
    m_account.host = u"localhost"_s;
    m_account.port = m_server->serverPort();
    m_account.security = m_provider.security;
    m_account.mechanism = m_provider.mechanism;
    m_account.user = u"ann"_s;
    m_account.caFile = m_certificates->caFile();
}

// Whatever a test is about: nothing was said that a server has to take amiss.
void tst_Providers::cleanup()
{
    m_watcher.reset();
    const QByteArrayList complaints = m_server->complaints();
    m_server.reset();
    QCOMPARE(complaints, QByteArrayList());
}

void tst_Providers::watch(const QByteArray &secret)
{
    imap::WatchingRules rules;
    rules.timing.now = [this] { return imap::timeSinceBoot() + m_slept; };
    rules.makeConversation = [this](const imap::Assignment &assignment) {
        return std::make_unique<TappedConversation>(imap::makeWatch(assignment), m_tap);
    };
    m_watcher = std::make_unique<imap::Watcher>(m_account, rules);
    const auto spy = [this](auto signal) { return std::make_unique<QSignalSpy>(m_watcher.get(), signal); };
    m_states = spy(&imap::Watcher::stateChanged);
    m_mail = spy(&imap::Watcher::newMail);
    m_seen = spy(&imap::Watcher::seen);
    m_gone = spy(&imap::Watcher::gone);
    m_unread = spy(&imap::Watcher::unreadChanged);
    m_watcher->start(secret, {}, {});
}

void tst_Providers::waitUntil(WatchState state)
{
    const auto last = [this] { return m_states->isEmpty() ? QVariant() : m_states->last().first(); };
    TRY_COMPARE(last(), QVariant::fromValue(state));
}

void tst_Providers::waitUntilAllIsWell()
{
    waitUntil(m_provider.best());
    waitUntilQuiet();
}

// After trouble, without the pause that there would be.
void tst_Providers::comeBack()
{
    waitUntil(WatchState::Waiting);
    m_watcher->retryNow();
    waitUntilAllIsWell();
}

// Until nothing is on its way in either direction, so that the next word is the clock's.
void tst_Providers::waitUntilQuiet()
{
    TRY_VERIFY(m_server->said() == m_tap.heard && m_server->heard() == m_tap.said);
}

void tst_Providers::letTimePass(std::chrono::minutes time)
{
    waitUntilQuiet();
    m_slept += time;
    m_watcher->retryNow();
}

// So much that whatever there is must have been found, even where nothing is pushed.
void tst_Providers::letNewsCome()
{
    switch (m_provider.manners.push) {
    case Push::AtOnce: return letTimePass(1min); // ends the wait for more of the same
    case Push::None: return letTimePass(2min); // a poll
    case Push::AtDone: return letTimePass(15min); // a renewal of IDLE
    }
}

// Something happens to the mailbox after a minute of silence. Who pushes has to tell it at once.
void tst_Providers::happens(const std::function<void()> &change)
{
    letTimePass(1min);
    waitUntilQuiet();
    change();
    if (m_provider.manners.push != Push::AtOnce)
        letNewsCome();
}

QList<quint32> tst_Providers::uidsOf(const QSignalSpy &keys) const
{
    QList<quint32> uids;
    for (const auto &key : keys)
        uids << key.first().value<MessageKey>().uid;
    return uids;
}

// What an errand came back with; nothing, if it failed.
template<typename Told>
std::optional<Told> tst_Providers::run(std::unique_ptr<imap::Conversation> errand)
{
    imap::Connection connection(m_account, std::move(errand));
    std::optional<Told> result;
    connect(&connection, &imap::Connection::happened, this, [&](const imap::Event &event) {
        if (const auto *told = std::get_if<Told>(&event))
            result = *told;
    });
    QSignalSpy failed(&connection, &imap::Connection::failed);
    QSignalSpy finished(&connection, &imap::Connection::finished);
    connection.open();
    comesTrue([&] { return !finished.isEmpty(); });
    return !finished.isEmpty() && failed.isEmpty() ? result : std::nullopt;
}

// --- the main job

void tst_Providers::signsInAsItsUsersDo()
{
    const auto signedIn = run<imap::SignedIn>(imap::Errand::test(m_account, "secret"));
    QVERIFY(signedIn);
    QCOMPARE(signedIn->mechanism.toLatin1(), m_provider.signsInBy);
    QCOMPARE(signedIn->capabilities.join(u' ').toLatin1(), m_provider.manners.after.capabilities.toUpper());
}

void tst_Providers::tellsHowManyAreUnread()
{
    watch();
    waitUntilAllIsWell();
    QCOMPARE(m_unread->size(), 1);
    QCOMPARE(m_unread->first().at(1).toInt(), 1);
    QCOMPARE(announced(), QStringList()); // what was there before is no news
}

void tst_Providers::announcesWhatIsDeliveredOnce()
{
    watch();
    waitUntilAllIsWell();
    isDelivered("=?utf-8?b?R3LDvMOfZSBhdXMgS8O2bG4=?=");
    TRY_COMPARE(announced(), QStringList { u"Grüße aus Köln"_s });
    TRY_COMPARE(m_unread->last().at(1).toInt(), 2);
    isDelivered("And then");
    TRY_COMPARE(announced(), QStringList({ u"Grüße aus Köln"_s, u"And then"_s }));
    waitUntilQuiet();
    QCOMPARE(announced().size(), 2);
    QCOMPARE(m_server->connections(), 1);
}

void tst_Providers::announcesWhatComesBetweenTheQuestionAndIdle()
{
    watch();
    waitUntilAllIsWell();
    m_server->sayFarewell();
    m_server->answered = [this](const QByteArray &name) {
        if (name == "UID SEARCH" && std::exchange(m_server->answered, {}))
            m_server->deliver(mail("In between"));
    };
    comeBack();
    letNewsCome();
    TRY_COMPARE(announced(), QStringList { u"In between"_s });
    waitUntilQuiet();
    QCOMPARE(announced().size(), 1);
}

void tst_Providers::announcesWhatComesInTheMidstOfAnAnswer()
{
    watch();
    waitUntilAllIsWell();
    m_server->answered = [this](const QByteArray &name) {
        if (name == "UID FETCH" && std::exchange(m_server->answered, {}))
            m_server->deliver(mail("Second"));
    };
    isDelivered("First");
    TRY_COMPARE(announced().value(0), u"First"_s);
    letNewsCome();
    TRY_COMPARE(announced(), QStringList({ u"First"_s, u"Second"_s }));
    QCOMPARE(m_server->connections(), 1);
}

void tst_Providers::tellsWhatIsReadElsewhere()
{
    watch();
    waitUntilAllIsWell();
    isDelivered("To be read");
    TRY_COMPARE(announced().size(), 1);
    isReadElsewhere(3);
    TRY_COMPARE(uidsOf(*m_seen), QList<quint32> { 3 });
    TRY_COMPARE(m_unread->last().at(1).toInt(), 1);
    QCOMPARE(uidsOf(*m_gone), QList<quint32>());
}

void tst_Providers::tellsWhatIsDeletedElsewhere()
{
    watch();
    waitUntilAllIsWell();
    isDelivered("To be deleted");
    TRY_COMPARE(announced().size(), 1);
    isDeletedElsewhere(3);
    TRY_COMPARE(uidsOf(*m_gone), QList<quint32> { 3 });
    TRY_COMPARE(m_unread->last().at(1).toInt(), 1);
    QCOMPARE(uidsOf(*m_seen), QList<quint32>());
}

void tst_Providers::neitherMissesNorRepeatsWhatComesAfterItsFarewell()
{
    watch();
    waitUntilAllIsWell();
    isDelivered("One");
    TRY_COMPARE(announced(), QStringList { u"One"_s });
    waitUntilQuiet();
    m_server->sayFarewell();
    m_server->deliver(mail("Two"));
    waitUntil(WatchState::Waiting);
    QCOMPARE(lastError()->cause, m_provider.farewell);
    comeBack();
    QCOMPARE(m_server->connections(), 2);
    isDelivered("Three");
    TRY_COMPARE(announced(), QStringList({ u"One"_s, u"Two"_s, u"Three"_s }));
    waitUntilQuiet();
    QCOMPARE(announced().size(), 3);
}

void tst_Providers::keepsWatchingAMailboxMadeAnew()
{
    watch();
    waitUntilAllIsWell();
    isDelivered("In the old one");
    TRY_COMPARE(announced(), QStringList { u"In the old one"_s });
    waitUntilQuiet();
    m_server->makeAnew();
    comeBack();
    TRY_COMPARE(uidsOf(*m_gone), QList<quint32>({ 2, 3 }));
    isDelivered("In the new one");
    TRY_COMPARE(announced(), QStringList({ u"In the old one"_s, u"In the new one"_s }));
}

// Half an hour in which nothing happens; and then something has, and the server does not say a word.
void tst_Providers::asksUntilSomethingIsTold()
{
    watch();
    waitUntilAllIsWell();
    for (auto passed = 0min; passed < 30min; passed += 2min) {
        const qint64 before = m_server->heard();
        letTimePass(2min);
        if (m_provider.manners.push == Push::None)
            TRY_VERIFY(m_server->heard() > before); // once a minute
    }
    QCOMPARE(announced(), QStringList());
    m_server->store.inbox().deliver(mail("Untold")); // behind the back of all connections
    letTimePass(15min);
    TRY_COMPARE(announced(), QStringList { u"Untold"_s });
    QCOMPARE(m_server->connections(), 1);
}

// --- what goes wrong

void tst_Providers::triesAWrongSecretOnce()
{
    watch("wrong");
    waitUntil(WatchState::Stopped);
    QCOMPARE(lastError()->cause, m_provider.refused);
    QCOMPARE(lastError()->kind, Error::Kind::Authentication);
    m_watcher->retryNow();
    QCOMPARE(m_server->connections(), 1);
}

void tst_Providers::stopsWhenTheSecretExpires()
{
    watch();
    waitUntilAllIsWell();
    m_server->store.secret = "another";
    m_server->sayFarewell();
    waitUntil(WatchState::Waiting);
    m_watcher->retryNow();
    waitUntil(WatchState::Stopped);
    QCOMPARE(lastError()->cause, m_provider.refused);
    m_watcher->start("another", {}, {});
    waitUntilAllIsWell();
}

void tst_Providers::fetchesOneMessage()
{
    const MessageKey key { m_account.id, u"INBOX"_s, m_server->store.inbox().uidValidity(), 2 };
    const auto message = run<imap::MessageFetched>(imap::Errand::fetch(m_account, "secret", key));
    QVERIFY(message);
    QCOMPARE(message->raw, mail("Old news"));
}

QTEST_GUILESS_MAIN(tst_Providers)
#include "tst_providers.moc"
