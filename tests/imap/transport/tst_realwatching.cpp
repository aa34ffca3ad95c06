// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Watching with nothing invented: the real conversations, a real Dovecot.

#include "Connection.h"
#include "Errand.h"
#include "RealServer.h"
#include "Watcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int Patience = 30'000; // ms, for machines that do much besides
}

class tst_RealWatching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void announcesWhatIsDelivered_data();
    void announcesWhatIsDelivered();
    void neitherMissesNorRepeatsWhatComesWhileTheServerIsDown();
    void tellsWhatIsReadOrDeletedElsewhere();
    void triesAWrongPasswordOnce();
    void signsInByEachMechanism_data();
    void signsInByEachMechanism();
    void saysThatATokenWasRefused_data();
    void saysThatATokenWasRefused();
    void fetchesOneMessage();

private:
    QByteArray secretFor(Proof proof);
    void watch(const QByteArray &password = "secret");
    void waitUntil(WatchState state);
    QStringList announced() const;
    bool deliver(const QString &subject) { return m_server->order(u"deliver"_s, { { u"subject"_s, subject } }); }

    std::unique_ptr<RealServer> m_server;
    Account m_account;
    std::unique_ptr<imap::Watcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_states;
    std::unique_ptr<QSignalSpy> m_mail;
};

void tst_RealWatching::init()
{
    m_server = std::make_unique<RealServer>(
        u"dovecot.py"_s,
        QStringList { u"--mechanisms"_s, u"plain login scram-sha-1 scram-sha-256 oauthbearer xoauth2 external"_s });
    QVERIFY2(m_server->isReady(), qPrintable(m_server->problem()));
    m_account = {};
    m_account.id = u"account"_s;
    m_account.host = u"localhost"_s;
    m_account.port = quint16(m_server->port(u"imaps"_s));
    m_account.user = u"u1"_s;
    m_account.caFile = m_server->path(u"ca"_s);
}

void tst_RealWatching::cleanup()
{
    m_states.reset();
    m_mail.reset();
    m_watcher.reset();
    m_server.reset();
}

void tst_RealWatching::watch(const QByteArray &password)
{
    imap::WatchingRules rules;
    rules.delays.firstNetwork = 50ms;
    rules.delays.longestNetwork = 200ms;
    m_watcher = std::make_unique<imap::Watcher>(m_account, rules);
    m_states = std::make_unique<QSignalSpy>(m_watcher.get(), &imap::Watcher::stateChanged);
    m_mail = std::make_unique<QSignalSpy>(m_watcher.get(), &imap::Watcher::newMail);
    m_watcher->start(password, {}, {});
}

void tst_RealWatching::waitUntil(WatchState state)
{
    const auto last = [this] { return m_states->isEmpty() ? QVariant() : m_states->last().first(); };
    QTRY_COMPARE_WITH_TIMEOUT(last(), QVariant::fromValue(state), Patience);
}

QStringList tst_RealWatching::announced() const
{
    QStringList subjects;
    for (const auto &mail : *m_mail) {
        for (const auto &message : mail.first().value<QList<Message>>())
            subjects << message.subject;
    }
    return subjects;
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
    waitUntil(WatchState::Pushing);
    QVERIFY(deliver(u"Grüße aus Köln"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList { u"Grüße aus Köln"_s }, Patience);
}

void tst_RealWatching::neitherMissesNorRepeatsWhatComesWhileTheServerIsDown()
{
    watch();
    waitUntil(WatchState::Pushing);
    QVERIFY(deliver(u"One"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList { u"One"_s }, Patience);
    QVERIFY(m_server->order(u"stop"_s));
    waitUntil(WatchState::Waiting);
    QVERIFY(m_server->order(u"drop"_s, { { u"subject"_s, u"Two"_s } }));
    QVERIFY(m_server->order(u"start"_s));
    waitUntil(WatchState::Pushing);
    QVERIFY(deliver(u"Three"_s));
    QTRY_COMPARE_WITH_TIMEOUT(announced(), QStringList({ u"One"_s, u"Two"_s, u"Three"_s }), Patience);
}

void tst_RealWatching::tellsWhatIsReadOrDeletedElsewhere()
{
    watch();
    QSignalSpy seen(m_watcher.get(), &imap::Watcher::seen);
    QSignalSpy gone(m_watcher.get(), &imap::Watcher::gone);
    waitUntil(WatchState::Pushing);
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

void tst_RealWatching::triesAWrongPasswordOnce()
{
    QVERIFY(m_server->order(u"create"_s, { { u"mailbox"_s, u"Lists"_s } }));
    m_account.mailboxes = QStringList { u"INBOX"_s, u"Lists"_s };
    m_account.mechanism = Mechanism::Plain;
    watch("not the password");
    waitUntil(WatchState::Stopped);
    QCOMPARE(m_states->last().at(1).value<std::optional<Error>>()->cause, Error::Cause::SignInRefused);
    m_watcher->retryNow();
    QVERIFY(m_server->order(u"log"_s));
    QCOMPARE(m_server->answer()[u"log"_s].toString().count(u"Password mismatch"_s), 1);
}

QByteArray tst_RealWatching::secretFor(Proof proof)
{
    if (proof == Proof::ClientCertificate) {
        m_server->order(u"client_certificate"_s);
        m_account.certificateFile = m_server->answer()[u"file"_s].toString();
        return {};
    }
    if (proof == Proof::Password)
        return "secret"_ba;
    m_server->order(u"token"_s);
    return m_server->answer()[u"token"_s].toString().toUtf8();
}

void tst_RealWatching::signsInByEachMechanism_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QString>("used");
    QTest::newRow("the strongest for a password") << Mechanism::Strongest << u"SCRAM-SHA-256"_s;
    QTest::newRow("the strongest for a token") << Mechanism::OAuth << u"OAUTHBEARER"_s;
    for (const auto mechanism : { Mechanism::ScramSha256, Mechanism::ScramSha1, Mechanism::Plain, Mechanism::Login,
                                  Mechanism::OAuthBearer, Mechanism::XOAuth2, Mechanism::External })
        QTest::newRow(qPrintable(toWord(mechanism))) << mechanism << toWord(mechanism);
}

void tst_RealWatching::signsInByEachMechanism()
{
    QFETCH(Mechanism, mechanism);
    QFETCH(QString, used);
    m_account.mechanism = mechanism;
    const QByteArray secret = secretFor(proofFor(mechanism));
    imap::Connection connection(m_account, imap::Errand::test(m_account, secret));
    QString signedInBy;
    connect(&connection, &imap::Connection::happened, this, [&](const imap::Event &event) {
        if (const auto *signedIn = std::get_if<imap::SignedIn>(&event))
            signedInBy = signedIn->mechanism;
    });
    QSignalSpy finished(&connection, &imap::Connection::finished);
    connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QCOMPARE(signedInBy, used);
}

void tst_RealWatching::saysThatATokenWasRefused_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::newRow("OAUTHBEARER") << Mechanism::OAuthBearer;
    QTest::newRow("XOAUTH2") << Mechanism::XOAuth2;
}

void tst_RealWatching::saysThatATokenWasRefused()
{
    QFETCH(Mechanism, mechanism);
    m_account.mechanism = mechanism;
    const QByteArray token = secretFor(Proof::AccessToken);
    QVERIFY(m_server->order(u"revoke"_s));
    watch(token);
    waitUntil(WatchState::Stopped);
    QCOMPARE(m_states->last().at(1).value<std::optional<Error>>(),
             std::optional(makeError(Error::Cause::TokenRefused, u"Authentication failed."_s)));
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
