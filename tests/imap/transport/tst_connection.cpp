// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateTrust.h"
#include "Connection.h"
#include "FakeServer.h"
#include "ScriptedConversation.h"
#include "TestCertificates.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using imap::Connection;
using Kind = TestCertificates::Kind;
using Speech = FakeServer::Speech;

namespace {
constexpr auto Password = "A1 LOGIN user secret\r\n";

// A conversation that wants STARTTLS as soon as it is greeted, and sends the password the moment it may.
std::shared_ptr<Script> eagerScript(Security security)
{
    auto script = std::make_shared<Script>();
    const auto signIn = [] { return imap::Events { imap::Send { Password } }; };
    script->onEncrypted = signIn;
    if (security == Security::ImplicitTls) {
        script->onBegin = signIn;
        return script;
    }
    script->onBytes = [](const QByteArray &bytes) -> imap::Events {
        if (bytes.startsWith("* OK"))
            return { imap::Send { "A0 STARTTLS\r\n" } };
        if (bytes.startsWith("A0 OK"))
            return { imap::StartTls() };
        return {};
    };
    return script;
}
} // namespace

class tst_Connection : public QObject
{
    Q_OBJECT
public:
    enum class Moment { Happened, Failed, Finished };
    enum class Deed { Delete, Abort };
    Q_ENUM(Moment)
    Q_ENUM(Deed)

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void speaksOnceTheServerIsVerified_data();
    void speaksOnceTheServerIsVerified();
    void tellsNoSecretToAServerThatCannotProveItself_data();
    void tellsNoSecretToAServerThatCannotProveItself();
    void speaksToTheServerWhoseCertificateTheAccountTrusts_data();
    void speaksToTheServerWhoseCertificateTheAccountTrusts();
    void tellsNoSecretToAnotherServerThanTheOneTheAccountTrusts_data();
    void tellsNoSecretToAnotherServerThanTheOneTheAccountTrusts();
    void tellsWhichCertificateIsToBlame();
    void tellsThatATrustedCertificateIsVouchedForByNow();
    void refusesTlsOlderThan12_data();
    void refusesTlsOlderThan12();
    void refusesACaFileThatIsNone_data();
    void refusesACaFileThatIsNone();
    void showsTheCertificateThatTheAccountNames();
    void refusesACertificateFileThatIsNone();
    void knowsAServerThatSpeaksClearTextOnTheTlsPort();
    void knowsAServerThatExpectsTlsFromTheFirstByte();
    void believesASilentServerToBeSilent();
    void readsNothingThatCameInClearTextBehindStartTls_data();
    void readsNothingThatCameInClearTextBehindStartTls();

    void reportsARefusedConnection();
    void reportsAHostThatDoesNotExist_data();
    void reportsAHostThatDoesNotExist();
    void reportsALostConnection();
    void readsWhatWasSaidBeforeTheServerHungUp();
    void givesUpOnAServerThatNeverEndsItsHandshake();
    void tellsTheConversationThatItsTimeHasCome();
    void noticesATimeLimitThatPassedWhileAsleep();

    void saysGoodbyeBeforeItLeaves();
    void doesNotMindAServerThatDoesNotAnswerItsGoodbye();
    void hasNobodyToSayGoodbyeToWhileConnecting();
    void obeysInTheOrderInWhichThingsWereSaid();
    void survivesSlotsThatEndIt_data();
    void survivesSlotsThatEndIt();

private:
    void connectTo(quint16 port, Security security);
    void trust(Kind certificate);
    std::unique_ptr<FakeServer> serve(Security security, Kind certificate);
    CertificateDetails soleCertificate() const;
    void serveStartTls(FakeServer &server, const QByteArray &answer = "A0 OK go ahead\r\n");
    Error soleError() const;

    TestCertificates m_certificates;
    Account m_account;
    imap::Timing m_timing;
    std::shared_ptr<Script> m_script;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSignalSpy> m_certificateSeen;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_finished;
};

void tst_Connection::initTestCase()
{
    QVERIFY2(m_certificates.areMade(), "needs the openssl command");
}

void tst_Connection::init()
{
    m_account = {};
    m_account.host = u"localhost"_s;
    m_account.caFile = m_certificates.caFile();
    m_timing = {};
}

void tst_Connection::cleanup()
{
    m_certificateSeen.reset();
    m_failed.reset();
    m_finished.reset();
    m_connection.reset();
    m_script.reset();
}

void tst_Connection::connectTo(quint16 port, Security security)
{
    m_account.port = port;
    m_account.security = security;
    if (!m_script)
        m_script = eagerScript(security);
    m_connection =
        std::make_unique<Connection>(m_account, std::make_unique<ScriptedConversation>(m_script), nullptr, m_timing);
    m_certificateSeen = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::certificateSeen);
    m_failed = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::failed);
    m_finished = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::finished);
    m_connection->open();
}

void tst_Connection::serveStartTls(FakeServer &server, const QByteArray &answer)
{
    server.greeting = "* OK ready\r\n";
    connect(&server, &FakeServer::spokenTo, &server, [&server, answer] {
        if (server.heard != "A0 STARTTLS\r\n")
            return;
        server.say(answer);
        server.startTls();
    });
}

std::unique_ptr<FakeServer> tst_Connection::serve(Security security, Kind certificate)
{
    const bool implicit = security == Security::ImplicitTls;
    auto server = std::make_unique<FakeServer>(implicit ? Speech::Tls : Speech::ClearText,
                                               m_certificates.serverConfiguration(certificate));
    if (!implicit)
        serveStartTls(*server);
    m_account.port = server->serverPort();
    return server;
}

// For what is wrong with it, and at the server of the account.
void tst_Connection::trust(Kind certificate)
{
    const auto shown = QSslCertificate::fromPath(m_certificates.certificateFile(certificate)).value(0);
    const QList<QSslError> errors { QSslError(QSslError::SelfSignedCertificate, shown) };
    m_account.pin = pinOf(imap::describe(shown, errors, m_account));
}

CertificateDetails tst_Connection::soleCertificate() const
{
    return m_certificateSeen->size() == 1 ? m_certificateSeen->first().first().value<CertificateDetails>()
                                          : CertificateDetails();
}

Error tst_Connection::soleError() const
{
    return m_failed->size() == 1 ? m_failed->first().first().value<Error>() : Error();
}

void tst_Connection::speaksOnceTheServerIsVerified_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("implicit TLS") << Security::ImplicitTls;
    QTest::newRow("STARTTLS") << Security::StartTls;
}

void tst_Connection::speaksOnceTheServerIsVerified()
{
    QFETCH(Security, security);
    const bool implicit = security == Security::ImplicitTls;
    FakeServer server(implicit ? Speech::Tls : Speech::ClearText, m_certificates.serverConfiguration(Kind::Good));
    if (!implicit)
        serveStartTls(server);
    connectTo(server.serverPort(), security);
    QTRY_VERIFY(server.heard.endsWith(Password));
    QCOMPARE(m_script->calls, implicit ? QStringList { u"begin"_s } : QStringList({ u"begin"_s, u"encrypted"_s }));
    QVERIFY(m_failed->isEmpty());
}

void tst_Connection::tellsNoSecretToAServerThatCannotProveItself_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Kind>("certificate");
    QTest::addColumn<Error::Cause>("cause");
    for (const auto security : { Security::ImplicitTls, Security::StartTls }) {
        const auto row = [&](const char *name, Kind certificate, Error::Cause cause) {
            QTest::addRow("%s, %s", name, qPrintable(toWord(security))) << security << certificate << cause;
        };
        row("self-signed", Kind::SelfSigned, Error::Cause::CertificateUntrusted);
        row("signed by somebody else", Kind::OtherAuthority, Error::Cause::CertificateUntrusted);
        row("wrong host", Kind::WrongHost, Error::Cause::CertificateHostMismatch);
        row("expired", Kind::Expired, Error::Cause::CertificateExpired);
        row("not yet valid", Kind::NotYetValid, Error::Cause::CertificateNotYetValid);
    }
}

void tst_Connection::tellsNoSecretToAServerThatCannotProveItself()
{
    QFETCH(Security, security);
    QFETCH(Kind, certificate);
    QFETCH(Error::Cause, cause);
    const bool implicit = security == Security::ImplicitTls;
    FakeServer server(implicit ? Speech::Tls : Speech::ClearText, m_certificates.serverConfiguration(certificate));
    if (!implicit)
        serveStartTls(server);
    connectTo(server.serverPort(), security);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, cause);
    QVERIFY(!soleError().words.isEmpty());
    QCOMPARE(m_script->calls, implicit ? QStringList() : QStringList { u"begin"_s });
    QCOMPARE(server.heard, implicit ? QByteArray() : "A0 STARTTLS\r\n"_ba);
}

void tst_Connection::speaksToTheServerWhoseCertificateTheAccountTrusts_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Kind>("certificate");
    for (const auto security : { Security::ImplicitTls, Security::StartTls }) {
        QTest::addRow("the same, %s", qPrintable(toWord(security))) << security << Kind::SelfSigned;
        QTest::addRow("renewed, %s", qPrintable(toWord(security))) << security << Kind::SelfSignedRenewed;
    }
}

void tst_Connection::speaksToTheServerWhoseCertificateTheAccountTrusts()
{
    QFETCH(Security, security);
    QFETCH(Kind, certificate);
    const auto server = serve(security, certificate);
    trust(Kind::SelfSigned);
    connectTo(m_account.port, security);
    QTRY_VERIFY(server->heard.endsWith(Password));
    QVERIFY(m_failed->isEmpty());
    QCOMPARE(soleCertificate().keySha256, m_account.pin->keySha256);
    QCOMPARE(soleCertificate().faults, QList { CertificateFault::SelfSigned });
}

void tst_Connection::tellsNoSecretToAnotherServerThanTheOneTheAccountTrusts_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Kind>("certificate"); // that the server shows; the account trusts SelfSigned
    QTest::addColumn<QString>("host"); // for which it was trusted
    QTest::addColumn<int>("port"); // likewise: added to the one that is spoken to
    QTest::addColumn<Error::Cause>("cause");
    for (const auto security : { Security::ImplicitTls, Security::StartTls }) {
        const auto row = [&](const char *name, Kind certificate, const QString &host, int port, Error::Cause cause) {
            QTest::addRow("%s, %s", name, qPrintable(toWord(security)))
                << security << certificate << host << port << cause;
        };
        const QString host = u"localhost"_s;
        row("another key", Kind::OtherSelfSigned, host, 0, Error::Cause::CertificateChanged); // T05
        row("another authority", Kind::OtherAuthority, host, 0, Error::Cause::CertificateChanged);
        row("expired, of a known authority", Kind::Expired, host, 0, Error::Cause::CertificateChanged);
        row("another host", Kind::SelfSigned, u"mail.example.org"_s, 0, Error::Cause::CertificateUntrusted); // T06
        row("another port", Kind::SelfSigned, host, 1, Error::Cause::CertificateUntrusted); // T06
        row("one fault more", Kind::SelfSignedWrongHost, host, 0, Error::Cause::CertificateHostMismatch); // T07
    }
}

void tst_Connection::tellsNoSecretToAnotherServerThanTheOneTheAccountTrusts()
{
    QFETCH(Security, security);
    QFETCH(Kind, certificate);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(Error::Cause, cause);
    const auto server = serve(security, certificate);
    trust(Kind::SelfSigned);
    m_account.pin->host = host;
    m_account.pin->port = quint16(m_account.port + port);
    connectTo(m_account.port, security);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, cause);
    QCOMPARE(server->heard, security == Security::ImplicitTls ? QByteArray() : "A0 STARTTLS\r\n"_ba);
    QVERIFY(!m_script->calls.contains(u"encrypted"_s));
    QVERIFY(!soleCertificate().faults.isEmpty());
}

void tst_Connection::tellsWhichCertificateIsToBlame()
{
    const auto server = serve(Security::ImplicitTls, Kind::OtherAuthority);
    connectTo(m_account.port, Security::ImplicitTls);
    QTRY_COMPARE(m_finished->size(), 1);
    const CertificateDetails shown = soleCertificate();
    QCOMPARE(shown.host, u"localhost"_s);
    QCOMPARE(shown.port, m_account.port);
    QCOMPARE(shown.subject, u"localhost"_s);
    QCOMPARE(shown.issuer, u"Posthorn test other-ca"_s);
    QVERIFY2(shown.names.contains(u"127.0.0.1"_s), qPrintable(shown.names.join(u' ')));
    QCOMPARE(shown.validUntil.date().month(), 1);
    QCOMPARE(shown.sha256.size(), 64);
    QCOMPARE(shown.faults, QList { CertificateFault::UnknownIssuer });
    QVERIFY(mayBeTrusted(shown));
}

void tst_Connection::tellsThatATrustedCertificateIsVouchedForByNow()
{
    const auto server = serve(Security::ImplicitTls, Kind::Good);
    trust(Kind::SelfSigned);
    connectTo(m_account.port, Security::ImplicitTls);
    QTRY_VERIFY(server->heard.endsWith(Password));
    QCOMPARE(soleCertificate().faults, QList<CertificateFault>());
    QCOMPARE(soleCertificate().issuer, u"Posthorn test ca"_s);
}

void tst_Connection::refusesTlsOlderThan12_data()
{
    QTest::addColumn<QByteArray>("answer");
    // What servers answer that know no newer TLS (RFC 5246 appendix E.1, RFC 8446 appendix D).
    QTest::newRow("alert protocol_version") << QByteArray::fromHex("1503010002"
                                                                   "0246");
    QTest::newRow("ServerHello of TLS 1.1") << QByteArray::fromHex("160302002a"
                                                                   "02000026"
                                                                   "0302")
            + QByteArray(32, 'r')
            + QByteArray::fromHex("00"
                                  "002f"
                                  "00");
    QTest::newRow("ServerHello of TLS 1.0") << QByteArray::fromHex("160301002a"
                                                                   "02000026"
                                                                   "0301")
            + QByteArray(32, 'r')
            + QByteArray::fromHex("00"
                                  "002f"
                                  "00");
}

void tst_Connection::refusesTlsOlderThan12()
{
    QFETCH(QByteArray, answer);
    FakeServer server(Speech::ClearText, {});
    connect(&server, &FakeServer::spokenTo, &server, [&] { server.say(answer); });
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::TlsFailed);
    QVERIFY2(soleError().words.contains(u"protocol"_s), qPrintable(soleError().words));
    QCOMPARE(m_script->calls, QStringList());
}

void tst_Connection::refusesACaFileThatIsNone_data()
{
    QTest::addColumn<std::optional<QByteArray>>("contents");
    QTest::newRow("missing") << std::optional<QByteArray>();
    QTest::newRow("empty") << std::optional(QByteArray());
    QTest::newRow("not PEM") << std::optional("-----BEGIN CERTIFICATE-----\nnonsense\n"_ba);
}

void tst_Connection::refusesACaFileThatIsNone()
{
    QFETCH(std::optional<QByteArray>, contents);
    QTemporaryDir folder;
    m_account.caFile = folder.filePath(u"ca.pem"_s);
    if (contents) {
        QFile file(m_account.caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*contents);
    }
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::Good));
    connectTo(server.serverPort(), Security::ImplicitTls);
    QVERIFY(m_failed->isEmpty()); // nothing is announced from inside open()
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::CaFileUnreadable);
    QCOMPARE(server.connections, 0);
}

void tst_Connection::showsTheCertificateThatTheAccountNames()
{
    QTemporaryDir folder;
    m_account.certificateFile = folder.filePath(u"me.pem"_s);
    QFile both(m_account.certificateFile);
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const QString &name : { m_certificates.certificateFile(Kind::Good), m_certificates.keyFile(Kind::Good) }) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        both.write(file.readAll());
    }
    both.close();
    auto configuration = m_certificates.serverConfiguration(Kind::Good);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.addCaCertificates(m_certificates.caFile());
    FakeServer server(Speech::Tls, configuration);
    server.greeting = "* OK hello\r\n";
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_VERIFY(!server.peerCertificate().isNull());
    QCOMPARE(server.peerCertificate(), QSslCertificate::fromPath(m_account.certificateFile).value(0));
}

void tst_Connection::refusesACertificateFileThatIsNone()
{
    m_account.certificateFile = m_certificates.caFile(); // it holds no key
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::Good));
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::ClientCertificateUnreadable);
    QCOMPARE(server.connections, 0);
}

void tst_Connection::knowsAServerThatSpeaksClearTextOnTheTlsPort()
{
    FakeServer server(Speech::ClearText, {});
    server.greeting = "* OK ready\r\n";
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::PlainOnTlsPort);
    QVERIFY(!server.heard.contains("LOGIN"));
}

void tst_Connection::knowsAServerThatExpectsTlsFromTheFirstByte()
{
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::SelfSigned)); // whoever it is
    m_script = eagerScript(Security::StartTls);
    m_script->limit = 0ms;
    m_script->onTimeLimit = [] { return imap::Events { imap::Failed { makeError(Error::Cause::TimedOut), {} } }; };
    connectTo(server.serverPort(), Security::StartTls);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::TlsOnPlainPort);
    QCOMPARE(server.heard, QByteArray());
}

void tst_Connection::believesASilentServerToBeSilent()
{
    FakeServer server(Speech::Silence, {});
    m_script = eagerScript(Security::StartTls);
    m_script->limit = 0ms;
    m_script->onTimeLimit = [] { return imap::Events { imap::Failed { makeError(Error::Cause::TimedOut), {} } }; };
    m_timing.diagnosis = 10ms;
    connectTo(server.serverPort(), Security::StartTls);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::TimedOut);
    QCOMPARE(m_script->calls, QStringList({ u"begin"_s, u"timeLimitReached"_s }));
}

void tst_Connection::readsNothingThatCameInClearTextBehindStartTls_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("buffered") << "A0 OK" + QByteArray(16 * 1024 - 5, '.') + "* CAPABILITY EVIL\r\n";
    QTest::newRow("much") << "A0 OK" + QByteArray(16 * 1024 - 5, '.') + QByteArray(1024 * 1024, 'E');
}

void tst_Connection::readsNothingThatCameInClearTextBehindStartTls()
{
    QFETCH(QByteArray, answer);
    FakeServer server(Speech::ClearText, m_certificates.serverConfiguration(Kind::Good));
    serveStartTls(server, answer);
    connectTo(server.serverPort(), Security::StartTls);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::BytesBehindStartTls);
    QVERIFY(!m_script->received.contains('E'));
    QCOMPARE(m_script->calls, QStringList { u"begin"_s });
    QCOMPARE(server.heard, "A0 STARTTLS\r\n"_ba);
}

void tst_Connection::reportsARefusedConnection()
{
    quint16 port = 0;
    {
        FakeServer server(Speech::Tls, {});
        port = server.serverPort();
    }
    connectTo(port, Security::ImplicitTls);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::ConnectionRefused);
}

void tst_Connection::reportsAHostThatDoesNotExist_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("unknown") << u"nonexistent.invalid"_s; // RFC 6761 §6.4: never exists
    QTest::newRow("no name at all") << u"no such host"_s;
    QTest::newRow("empty") << QString();
}

void tst_Connection::reportsAHostThatDoesNotExist()
{
    QFETCH(QString, host);
    m_account.host = host;
    FakeServer server(Speech::Tls, {});
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 1, 20'000);
    QCOMPARE(soleError().cause, Error::Cause::HostNotFound);
    QCOMPARE(server.connections, 0);
}

void tst_Connection::reportsALostConnection()
{
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::Good));
    server.greeting = "* 1 FETCH (BODY[HEADER] {4000}\r\nSubject: cut in the";
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_COMPARE(m_script->received, server.greeting);
    server.hangUp();
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::ConnectionLost);
    QVERIFY(m_failed->first().at(1).toString().isEmpty());
    QCOMPARE(m_script->calls.last(), u"broken"_s);
}

void tst_Connection::readsWhatWasSaidBeforeTheServerHungUp()
{
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::Good));
    const auto flood = QByteArray(1024 * 1024, 'x') + "* BYE closing\r\n";
    m_script = eagerScript(Security::ImplicitTls);
    m_script->onBytes = [](const QByteArray &bytes) -> imap::Events {
        if (bytes.size() > 16 * 1024)
            return { imap::Failed { makeError(Error::Cause::LimitExceeded), {} } };
        if (bytes.endsWith("* BYE closing\r\n"))
            return { imap::Failed { makeError(Error::Cause::ServerClosing), u"INBOX"_s } };
        return {};
    };
    connect(&server, &FakeServer::spokenTo, &server, [&] {
        server.say(flood);
        server.hangUp();
    });
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(m_script->received.size(), flood.size());
    QCOMPARE(soleError().cause, Error::Cause::ServerClosing);
    QCOMPARE(m_failed->first().at(1).toString(), u"INBOX"_s);
}

void tst_Connection::givesUpOnAServerThatNeverEndsItsHandshake()
{
    FakeServer server(Speech::Silence, {});
    m_timing.handshake = 10ms;
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::TimedOut);
    QCOMPARE(m_script->calls, QStringList());
}

void tst_Connection::tellsTheConversationThatItsTimeHasCome()
{
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::Good));
    m_script = eagerScript(Security::ImplicitTls);
    m_script->limit = imap::timeSinceBoot() + 10ms;
    m_script->onTimeLimit = [this] {
        m_script->limit.reset();
        return imap::Events { imap::Send { "DONE\r\n" } };
    };
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_VERIFY(server.heard.endsWith("DONE\r\n"));
    QCOMPARE(m_script->calls, QStringList({ u"begin"_s, u"timeLimitReached"_s }));
}

void tst_Connection::noticesATimeLimitThatPassedWhileAsleep()
{
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::Good));
    imap::Instant now = 1h;
    m_timing.now = [&] { return now; };
    m_script = eagerScript(Security::ImplicitTls);
    m_script->limit = now + 28min;
    m_script->onTimeLimit = [] { return imap::Events { imap::Failed { makeError(Error::Cause::TimedOut), {} } }; };
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_COMPARE(server.heard, Password);
    m_connection->lookAtTheClock();
    QVERIFY(m_finished->isEmpty());
    now += 8h;
    m_connection->lookAtTheClock();
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(soleError().cause, Error::Cause::TimedOut);
}

void tst_Connection::saysGoodbyeBeforeItLeaves()
{
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::Good));
    m_script = eagerScript(Security::ImplicitTls);
    m_script->onLeave = [] { return imap::Events { imap::Send { "A2 LOGOUT\r\n" } }; };
    m_script->onBytes = [](const QByteArray &) { return imap::Events { imap::Finished() }; };
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_COMPARE(server.heard, Password);
    m_connection->leave();
    QVERIFY(m_finished->isEmpty());
    QTRY_VERIFY(server.heard.endsWith("A2 LOGOUT\r\n"));
    server.say("* BYE\r\n");
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(m_failed->isEmpty());
}

void tst_Connection::doesNotMindAServerThatDoesNotAnswerItsGoodbye()
{
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::Good));
    m_script = eagerScript(Security::ImplicitTls);
    m_script->onLeave = [] { return imap::Events { imap::Send { "A2 LOGOUT\r\n" } }; };
    connectTo(server.serverPort(), Security::ImplicitTls);
    QTRY_COMPARE(server.heard, Password);
    m_connection->leave();
    server.hangUp();
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(m_failed->isEmpty());
}

void tst_Connection::hasNobodyToSayGoodbyeToWhileConnecting()
{
    FakeServer server(Speech::Silence, {});
    connectTo(server.serverPort(), Security::ImplicitTls);
    m_connection->leave();
    QCOMPARE(m_finished->size(), 1);
    QTcpSocket somebodyElse;
    somebodyElse.connectToHost(u"localhost"_s, server.serverPort());
    QTRY_COMPARE(server.connections, 1); // and nobody before
    QCOMPARE(m_finished->size(), 1);
    QVERIFY(m_failed->isEmpty());
    QCOMPARE(m_script->calls, QStringList());
}

void tst_Connection::obeysInTheOrderInWhichThingsWereSaid()
{
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::Good));
    m_script = eagerScript(Security::ImplicitTls);
    m_script->onBegin = [] {
        return imap::Events { imap::StateChanged { WatchState::Pushing }, imap::Send { "first\r\n" } };
    };
    m_script->onLeave = [] { return imap::Events { imap::Send { "last\r\n" } }; };
    connectTo(server.serverPort(), Security::ImplicitTls);
    connect(m_connection.get(), &Connection::happened, m_connection.get(), &Connection::leave);
    QTRY_COMPARE(server.heard, "first\r\nlast\r\n"_ba);
}

void tst_Connection::survivesSlotsThatEndIt_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<Deed>("deed");
    for (const auto moment : { Moment::Happened, Moment::Failed, Moment::Finished }) {
        for (const auto deed : { Deed::Delete, Deed::Abort }) {
            QTest::addRow("%s, %s", QMetaEnum::fromType<Moment>().valueToKey(int(moment)),
                          QMetaEnum::fromType<Deed>().valueToKey(int(deed)))
                << moment << deed;
        }
    }
}

void tst_Connection::survivesSlotsThatEndIt()
{
    QFETCH(Moment, moment);
    QFETCH(Deed, deed);
    FakeServer server(Speech::Tls, m_certificates.serverConfiguration(Kind::Good));
    server.greeting = QByteArray(100 * 1024, 'x');
    m_script = eagerScript(Security::ImplicitTls);
    m_script->onBytes = [](const QByteArray &) -> imap::Events {
        return { imap::StateChanged { WatchState::Pushing }, imap::StateChanged { WatchState::Pushing },
                 imap::Failed { makeError(Error::Cause::MalformedResponse), {} } };
    };
    connectTo(server.serverPort(), Security::ImplicitTls);
    int told = 0;
    const auto act = [&] {
        ++told;
        if (deed == Deed::Delete)
            m_connection.reset();
        else
            m_connection->abort();
    };
    switch (moment) {
    case Moment::Happened: connect(m_connection.get(), &Connection::happened, this, act); break;
    case Moment::Failed: connect(m_connection.get(), &Connection::failed, this, act); break;
    case Moment::Finished: connect(m_connection.get(), &Connection::finished, this, act); break;
    }
    QTRY_COMPARE(told, 1);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
    QCOMPARE(m_finished->size(), deed == Deed::Delete && moment != Moment::Finished ? 0 : 1);
    QCOMPARE(m_failed->size(), moment == Moment::Happened ? 0 : 1);
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
