// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateTrust.h"
#include "Monitor.h"
#include "SecretStore.h"
#include "SimulatedServer.h"
#include "StateStore.h"
#include "TestCertificates.h"
#include "Wording.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray mail(const QByteArray &subject)
{
    return "From: Ann <ann@example.org>\r\nSubject: " + subject + "\r\nMessage-ID: <" + subject
        + "@example.org>\r\n\r\n";
}

} // namespace

// All accounts together, each on a simulated server of its own; the state on disk is real.
class TestMonitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsHowEachMailboxIsDoing();
    void tellsWhenTheServerWasHeard();
    void tellsWhenNewMailCame();
    void tellsOfACertificateThatOnlyTheAccountTrusts();
    void anAccountThatIsUnwellForLongIsStale();
    void troubleThatPassesSoonMakesNothingStale();
    void anAccountThatWasStaleIsFreshAgain();
    void mailThatComesWhileWatchedArrivesNow();
    void mailThatCameDuringAnOutageArrivesBeforeAllIsCaughtUp();
    void mailOfAllMailboxesArrivesBeforeAllIsCaughtUp();
    void aServerThatCannotBeReachedHoldsUpNobody();
    void whatACrashLeftUnsaidArrivesAgain();
    void whatIsNotToBeCountedIsNeitherCountedNorListed();
    void theFirstSightOfAMailboxAnnouncesNothing();
    void aPasswordCommandThatFailsIsRunAgain();
    void aPasswordCommandThatFailsIsLeftAloneForAWhile();

private:
    Account account(const QString &name, quint16 port) const;
    void watch(); // until all is well
    void goAway(); // as if the network had gone
    void comeBack();
    AccountStatus status() const { return m_monitor->status().constFirst(); }
    QList<Arrival> arrivals() const;
    bool isPushing() const { return !m_monitor->status().isEmpty() && status().state == WatchState::Pushing; }

    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimulatedServer> m_server;
    quint16 m_port = 0;
    std::unique_ptr<StateStore> m_state;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<QSignalSpy> m_statusChanged;
    std::unique_ptr<QSignalSpy> m_mail;
    std::unique_ptr<QSignalSpy> m_caughtUp;
    qsizetype m_mailAtCaughtUp = 0; // how much had arrived when it was last said that all has
};

void TestMonitor::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    QVERIFY(m_certificates->areMade());
}

void TestMonitor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<SimulatedServer>(ModelManners {}, Security::ImplicitTls,
                                                 m_certificates->serverConfiguration(TestCertificates::Kind::Good));
    m_port = m_server->serverPort();
    m_state = std::make_unique<StateStore>(m_folder->filePath(u"state.db"_s), StateStore::Reader::Tray);
    QVERIFY(!m_state->open());
    m_secrets = std::make_unique<SecretStore>(QDBusConnection(u"nowhere"_s));
    m_monitor = std::make_unique<Monitor>(*m_state, *m_secrets);
    m_statusChanged = std::make_unique<QSignalSpy>(m_monitor.get(), &Monitor::statusChanged);
    m_mail = std::make_unique<QSignalSpy>(m_monitor.get(), &Monitor::mailArrived);
    m_caughtUp = std::make_unique<QSignalSpy>(m_monitor.get(), &Monitor::caughtUp);
    connect(m_monitor.get(), &Monitor::caughtUp, this, [this] { m_mailAtCaughtUp = m_mail->count(); });
    m_mailAtCaughtUp = 0;
}

void TestMonitor::cleanup()
{
    m_monitor.reset();
    m_secrets.reset();
    m_state.reset();
    m_server.reset();
}

Account TestMonitor::account(const QString &name, quint16 port) const
{
    Account account;
    account.id = account.name = name;
    account.host = u"localhost"_s;
    account.port = port;
    account.user = u"ann"_s;
    account.caFile = m_certificates->caFile();
    account.password = { PasswordSource::Kind::Command, { u"printf"_s, u"secret"_s } };
    return account;
}

void TestMonitor::watch()
{
    m_monitor->setAccounts({ account(u"Work"_s, m_port) });
    QTRY_VERIFY(isPushing());
}

void TestMonitor::goAway()
{
    m_server->close();
    m_server->sayFarewell();
    QTRY_COMPARE(status().state, WatchState::Waiting);
}

void TestMonitor::comeBack()
{
    QVERIFY(m_server->listen(QHostAddress::LocalHost, m_port));
    m_monitor->checkNow();
    QTRY_VERIFY(isPushing());
}

void TestMonitor::tellsHowEachMailboxIsDoing()
{
    m_server->store.mailboxes["Lists"] = {};
    Account work = account(u"Work"_s, m_port);
    work.mailboxes = { u"INBOX"_s, u"Lists"_s };
    m_monitor->setAccounts({ work });
    QCOMPARE(status().mailboxes.keys(), work.mailboxes);
    QCOMPARE(status().mailboxes[u"Lists"_s].state, WatchState::Connecting);
    QTRY_VERIFY(isPushing());
    QTRY_COMPARE(status().mailboxes[u"INBOX"_s].state, WatchState::Pushing);
    QTRY_VERIFY(isWell(status().mailboxes[u"Lists"_s].state));
    goAway();
    QTRY_COMPARE(status().mailboxes[u"Lists"_s].state, WatchState::Waiting);
    QTRY_VERIFY(status().mailboxes[u"Lists"_s].retryAt.isValid());
    QVERIFY(status().mailboxes[u"Lists"_s].error);
}

void TestMonitor::tellsWhenTheServerWasHeard()
{
    QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    watch();
    const QDateTime heard = status().heardAt;
    QVERIFY(heard >= before);
    before = QDateTime::currentDateTimeUtc();
    m_server->deliver(mail("one")); // nothing else about the account changes
    QTRY_COMPARE(m_mail->count(), 1);
    QVERIFY(status().heardAt >= before.addMSecs(-1));
    QVERIFY(status().heardAt <= QDateTime::currentDateTimeUtc());
}

void TestMonitor::tellsWhenNewMailCame()
{
    watch();
    QVERIFY(!status().lastMailAt.isValid());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    m_server->deliver(mail("one"));
    QTRY_COMPARE(m_mail->count(), 1);
    QVERIFY(status().lastMailAt >= before && status().lastMailAt <= QDateTime::currentDateTimeUtc());
}

void TestMonitor::tellsOfACertificateThatOnlyTheAccountTrusts()
{
    using Kind = TestCertificates::Kind;
    const SimulatedServer selfSigned({}, Security::ImplicitTls, m_certificates->serverConfiguration(Kind::SelfSigned));
    QSignalSpy seen(m_monitor.get(), &Monitor::certificateSeen);
    Account work = account(u"Work"_s, selfSigned.serverPort());
    m_monitor->setAccounts({ work });
    QTRY_COMPARE(status().state, WatchState::Stopped);
    QCOMPARE(seen.size(), 0); // the error says it all
    QVERIFY(!status().certificateEnds.isValid());

    const auto shown = QSslCertificate::fromPath(m_certificates->certificateFile(Kind::SelfSigned)).value(0);
    work.pin = pinOf(imap::describe(shown, { QSslError(QSslError::SelfSignedCertificate, shown) }, work));
    m_monitor->setAccounts({ work });
    QTRY_VERIFY(isPushing());
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().first().value<Account>(), work);
    QCOMPARE(status().certificateEnds, shown.expiryDate()); // which is in two days
    QVERIFY(Wording::state(status()).contains(u"certificate"_s));
}

void TestMonitor::anAccountThatIsUnwellForLongIsStale()
{
    m_monitor->setPatience(300ms);
    watch();
    goAway();
    QVERIFY(status().unwellSince.isValid());
    QTRY_VERIFY(status().isStale);
    QVERIFY(m_statusChanged->constLast().constFirst().value<AccountStatus>().isStale); // and has said so
    QVERIFY(status().state != WatchState::Pushing);
}

void TestMonitor::troubleThatPassesSoonMakesNothingStale()
{
    m_monitor->setPatience(1h);
    watch();
    goAway();
    comeBack();
    QVERIFY(!status().unwellSince.isValid());
    for (const auto &said : *m_statusChanged)
        QVERIFY(!said.constFirst().value<AccountStatus>().isStale);
}

void TestMonitor::anAccountThatWasStaleIsFreshAgain()
{
    m_monitor->setPatience(0ms);
    watch();
    goAway();
    QTRY_VERIFY(status().isStale);
    comeBack();
    QVERIFY(!status().isStale);
    QVERIFY(!status().unwellSince.isValid());
}

QList<Arrival> TestMonitor::arrivals() const
{
    QList<Arrival> arrivals;
    for (const auto &mail : *m_mail) {
        for (qsizetype i = 0; i < mail.at(1).value<QList<Message>>().size(); ++i)
            arrivals += mail.at(2).value<Arrival>();
    }
    return arrivals;
}

void TestMonitor::mailThatComesWhileWatchedArrivesNow()
{
    watch();
    QTRY_COMPARE(m_caughtUp->count(), 1);
    m_server->deliver(mail("one"));
    QTRY_COMPARE(arrivals(), (QList<Arrival> { Arrival::Now }));
    QCOMPARE(m_caughtUp->count(), 1);
}

void TestMonitor::mailThatCameDuringAnOutageArrivesBeforeAllIsCaughtUp()
{
    watch();
    QTRY_COMPARE(m_caughtUp->count(), 1);
    goAway();
    m_server->deliver(mail("one"));
    m_server->deliver(mail("two"));
    comeBack();
    QTRY_COMPARE(arrivals(), QList<Arrival>(2, Arrival::WhileAway));
    QTRY_VERIFY(m_caughtUp->count() > 1);
    QCOMPARE(m_mailAtCaughtUp, m_mail->count());
    m_server->deliver(mail("three"));
    QTRY_COMPARE(arrivals(), (QList<Arrival> { Arrival::WhileAway, Arrival::WhileAway, Arrival::Now }));
}

void TestMonitor::mailOfAllMailboxesArrivesBeforeAllIsCaughtUp()
{
    m_server->store.mailboxes["Lists"] = {};
    Account work = account(u"Work"_s, m_port);
    work.mailboxes = { u"INBOX"_s, u"Lists"_s };
    m_monitor->setAccounts({ work });
    QTRY_COMPARE(m_caughtUp->count(), 1);
    goAway();
    m_server->deliver(mail("one"));
    m_server->store.mailboxes["Lists"].deliver(mail("two"));
    m_caughtUp->clear();
    comeBack();
    QTRY_COMPARE(m_caughtUp->count(), 1);
    QCOMPARE(arrivals(), QList<Arrival>(2, Arrival::WhileAway));
    QCOMPARE(m_mailAtCaughtUp, m_mail->count());
}

void TestMonitor::aServerThatCannotBeReachedHoldsUpNobody()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const quint16 deadPort = nobody.serverPort();
    nobody.close();
    m_monitor->setAccounts({ account(u"Work"_s, m_port), account(u"Home"_s, deadPort) });
    QTRY_VERIFY(isPushing());
    QTRY_COMPARE(m_monitor->status().constLast().state, WatchState::Waiting);
    QTRY_VERIFY(!m_caughtUp->isEmpty());
}

// It was recorded, and then nobody said that its popup was out.
void TestMonitor::whatACrashLeftUnsaidArrivesAgain()
{
    watch();
    m_server->deliver(mail("one"));
    QTRY_COMPARE(m_mail->count(), 1);
    QTRY_COMPARE(m_caughtUp->count(), 1);
    m_monitor->setAccounts({});
    m_caughtUp->clear();
    m_mail->clear();
    watch();
    QTRY_COMPARE(m_caughtUp->count(), 1);
    QCOMPARE(arrivals(), (QList<Arrival> { Arrival::WhileAway }));
    QCOMPARE(m_mailAtCaughtUp, 1);
    m_monitor->announced(m_mail->constFirst().at(1).value<QList<Message>>().constFirst().key);
    m_monitor->setAccounts({});
    m_caughtUp->clear();
    watch();
    QTRY_COMPARE(m_caughtUp->count(), 1);
    QCOMPARE(m_mail->count(), 1);
}

void TestMonitor::whatIsNotToBeCountedIsNeitherCountedNorListed()
{
    connect(m_monitor.get(), &Monitor::mailArrived, this, [this](const Account &, const QList<Message> &messages) {
        for (const Message &message : messages) {
            if (message.subject == u"noise")
                m_monitor->leaveUncounted(message.key);
            m_monitor->announced(message.key);
        }
    });
    QSignalSpy recent(m_monitor.get(), &Monitor::recentChanged);
    const auto unread = [this] { return status().unread.value(u"INBOX"_s, -1); };
    const auto listed = [&] { return recent.constLast().constFirst().value<QList<Message>>().size(); };
    watch();
    m_server->deliver(mail("noise"));
    m_server->deliver(mail("news"));
    QTRY_COMPARE(unread(), 1);
    QTRY_COMPARE(listed(), 1);

    m_monitor->setAccounts({}); // and the program ends
    watch();
    QTRY_COMPARE(unread(), 1);
    QTRY_COMPARE(listed(), 1);

    m_server->addFlag(1, "\\Seen"); // the one that was not counted is read
    m_server->deliver(mail("more"));
    QTRY_COMPARE(unread(), 2);
    m_server->addFlag(2, "\\Seen");
    QTRY_COMPARE(unread(), 1);
    QVERIFY(m_state->uncounted(u"Work"_s).isEmpty());
}

void TestMonitor::theFirstSightOfAMailboxAnnouncesNothing()
{
    for (int number = 0; number < 5; ++number)
        m_server->deliver(mail("old " + QByteArray::number(number)));
    watch();
    QTRY_COMPARE(m_caughtUp->count(), 1);
    QCOMPARE(m_mail->count(), 0);
}

// Its agent was not up yet, when the session began.
void TestMonitor::aPasswordCommandThatFailsIsRunAgain()
{
    Account work = account(u"Work"_s, m_port);
    const QString script =
        u"test -e '%1' && exec printf secret; touch '%1'; exit 1"_s.arg(m_folder->filePath(u"agent"_s));
    work.password.command = { u"sh"_s, u"-c"_s, script };
    m_monitor->setDelays({ .command = { 1ms, 1ms, 1ms } });
    m_monitor->setAccounts({ work });
    QTRY_VERIFY(isPushing());
}

void TestMonitor::aPasswordCommandThatFailsIsLeftAloneForAWhile()
{
    Account work = account(u"Work"_s, m_port);
    work.password.command = { u"false"_s };
    m_monitor->setAccounts({ work });
    QTRY_COMPARE(status().state, WatchState::Waiting);
    QTRY_VERIFY(status().error && status().error->cause == Error::Cause::PasswordCommandFailed);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(status().retryAt > now.addSecs(40));
    QVERIFY(status().retryAt < now.addSecs(80));
}

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
