// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each way to sign in, to the one server that knows them all: Dovecot. (GSSAPI would need a realm of Kerberos' own.)

#include "Connection.h"
#include "Errand.h"
#include "RealAccounts.h"
#include "RealServer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int Patience = 30'000; // ms, for machines that do much besides

constexpr char Handshake =
    22; // the content types of a TLS record: 20 change_cipher_spec, 21 alert, 23 application_data

// Clear text, and what follows from the first handshake record on.
std::pair<QByteArray, QByteArray> splitAtTls(const QByteArray &bytes)
{
    const qsizetype at = bytes.indexOf(QByteArray(1, Handshake) + '\x03');
    return at < 0 ? std::pair(bytes, QByteArray()) : std::pair(bytes.first(at), bytes.sliced(at));
}

bool isNothingButTls(QByteArrayView bytes)
{
    constexpr qsizetype Header = 5;
    while (bytes.size() >= Header) {
        const qsizetype length = quint8(bytes[3]) << 8 | quint8(bytes[4]);
        if (bytes[0] < 20 || bytes[0] > 23 || bytes[1] != 3 || bytes.size() < Header + length)
            return false;
        bytes = bytes.sliced(Header + length);
    }
    return bytes.isEmpty();
}
} // namespace

class tst_RealSignOn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_server.reset(); }

    void signsInByEachMechanism_data();
    void signsInByEachMechanism();
    void saysNothingButStartTlsInClearText();
    void saysThatATokenWasRefused_data();
    void saysThatATokenWasRefused();

private:
    QByteArray secretFor(Proof proof);

    std::unique_ptr<RealServer> m_server;
    Account m_account;
};

void tst_RealSignOn::initTestCase()
{
    m_server = std::make_unique<RealServer>(
        u"dovecot.py"_s,
        QStringList { u"--mechanisms"_s, u"plain login scram-sha-1 scram-sha-256 oauthbearer xoauth2 external"_s });
    QVERIFY2(m_server->isReady(), qPrintable(m_server->problem()));
}

void tst_RealSignOn::init()
{
    m_account = accountAt(*m_server);
}

QByteArray tst_RealSignOn::secretFor(Proof proof)
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

void tst_RealSignOn::signsInByEachMechanism_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QString>("used");
    QTest::newRow("the strongest for a password") << Mechanism::Strongest << u"SCRAM-SHA-256"_s;
    QTest::newRow("the strongest for a token") << Mechanism::OAuth << u"OAUTHBEARER"_s;
    for (const auto mechanism : { Mechanism::ScramSha256, Mechanism::ScramSha1, Mechanism::Plain, Mechanism::Login,
                                  Mechanism::OAuthBearer, Mechanism::XOAuth2, Mechanism::External })
        QTest::newRow(qPrintable(toWord(mechanism))) << mechanism << toWord(mechanism);
}

void tst_RealSignOn::signsInByEachMechanism()
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

// The whole session as it went over the wire: clear text, and then nothing but TLS records (RFC 8446 §5.1), to the end.
void tst_RealSignOn::saysNothingButStartTlsInClearText() // T27
{
    RealServer wire(u"relay.py"_s, { QString::number(m_server->port(u"imap"_s)), u"--name=imap"_s });
    QVERIFY2(wire.isReady(), qPrintable(wire.problem()));
    m_account.security = Security::StartTls;
    m_account.port = quint16(wire.port(u"imap"_s));
    m_account.mechanism = Mechanism::Plain;
    imap::Connection connection(m_account, imap::Errand::test(m_account, "secret"));
    QSignalSpy failed(&connection, &imap::Connection::failed);
    QSignalSpy finished(&connection, &imap::Connection::finished);
    connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QVERIFY(failed.isEmpty());

    QVERIFY2(wire.order(u"captured"_s), qPrintable(wire.problem()));
    const QJsonObject captured = wire.answer();
    const auto [ours, rest] = splitAtTls(QByteArray::fromBase64(captured[u"client"_s].toString().toLatin1()));
    static const QRegularExpression StartTls(u"^[A-Za-z0-9]+ STARTTLS\r\n$"_s);
    QVERIFY2(StartTls.match(QString::fromLatin1(ours)).hasMatch(), ours.constData());
    QVERIFY(rest.size() > 500);
    QVERIFY(isNothingButTls(rest));

    const auto [theirs, theirRest] = splitAtTls(QByteArray::fromBase64(captured[u"server"_s].toString().toLatin1()));
    QCOMPARE(theirs.count('\n'), 2); // the greeting, and the OK
    QVERIFY(theirs.startsWith("* OK"));
    QVERIFY(isNothingButTls(theirRest));
}

void tst_RealSignOn::saysThatATokenWasRefused_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::newRow("OAUTHBEARER") << Mechanism::OAuthBearer;
    QTest::newRow("XOAUTH2") << Mechanism::XOAuth2;
}

void tst_RealSignOn::saysThatATokenWasRefused()
{
    QFETCH(Mechanism, mechanism);
    m_account.mechanism = mechanism;
    const QByteArray token = secretFor(Proof::AccessToken);
    QVERIFY(m_server->order(u"revoke"_s));
    imap::Connection connection(m_account, imap::Errand::test(m_account, token));
    QSignalSpy failed(&connection, &imap::Connection::failed);
    connection.open();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QCOMPARE(failed.first().first().value<Error>(), makeError(Error::Cause::TokenRefused, u"Authentication failed."_s));
}

QTEST_GUILESS_MAIN(tst_RealSignOn)
#include "tst_realsignon.moc"
