// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// The commands that do one thing and end, against a real Dovecot.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accountsAreAddedListedShownAndRemoved();
    void aSecondAccountOfTheSameNameIsRefused();
    void testSaysWhatTheServerOffers_data();
    void testSaysWhatTheServerOffers();
    void mailboxesPrintsWhatThereIs();
    void checkPrintsTheUnreadSubjects();
    void checkLeavesTheMailboxAsItWas();
    void tellsInOneSentenceWhatIsWrong_data();
    void tellsInOneSentenceWhatIsWrong();
    void aServerThatWaitsForTlsIsNamed();
    void aBadCertificateIsNamed_data();
    void aBadCertificateIsNamed();
    void aSelfSignedCertificateIsTrustedByItsFingerprintOnly();
    void usageErrorsEndWithTwo();
    void nobodyRunningEndsWithThree();

private:
    // Runs it to its end. Its exit code, or -1 if it crashed or never ended.
    int run(const Home &home, const QStringList &arguments);
    QStringList accountWith(const QString &option, const QString &value) const;

    RealServer m_dovecot { u"dovecot.py"_s };
    QString m_output;
    QStringList m_errors;
};

int TestCommands::run(const Home &home, const QStringList &arguments)
{
    Posthorn posthorn(home, arguments);
    const bool ended = posthorn.waitForEnd();
    m_output = posthorn.output();
    m_errors = posthorn.errorLines();
    return ended ? posthorn.exitCode() : -1;
}

QStringList TestCommands::accountWith(const QString &option, const QString &value) const
{
    QStringList arguments = accountOn(m_dovecot);
    const auto at = arguments.indexOf(option);
    if (at < 0)
        return arguments << option << value;
    arguments[at + 1] = value;
    return arguments;
}

void TestCommands::initTestCase()
{
    QVERIFY2(m_dovecot.isReady(), qPrintable(m_dovecot.problem()));
}

void TestCommands::accountsAreAddedListedShownAndRemoved()
{
    const Home home;
    QCOMPARE(run(home, accountWith(u"--push"_s, u"Lists"_s)), 0);
    QCOMPARE(run(home, { u"account"_s, u"list"_s }), 0);
    QVERIFY(m_output.contains(u"Test: u1 at localhost:%1"_s.arg(m_dovecot.port(u"imaps"_s))));
    QCOMPARE(run(home, { u"account"_s, u"show"_s, u"Test"_s }), 0);
    QVERIFY(m_output.contains(u"email: u1@localhost"_s));
    QVERIFY(m_output.contains(u"mailboxes: INBOX, Lists\n"_s));
    QVERIFY(m_output.contains(u"push: Lists\n"_s));
    QCOMPARE(run(home, { u"account"_s, u"remove"_s, u"Test"_s }), 0);
    QCOMPARE(run(home, { u"account"_s, u"list"_s }), 0);
    QCOMPARE(m_output, QString());
    QCOMPARE(run(home, { u"account"_s, u"show"_s, u"Test"_s }), 1);
    QCOMPARE(m_errors.size(), 1);
}

void TestCommands::aSecondAccountOfTheSameNameIsRefused()
{
    const Home home;
    QCOMPARE(run(home, accountOn(m_dovecot)), 0);
    QCOMPARE(run(home, accountOn(m_dovecot)), 1);
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(run(home, { u"account"_s, u"list"_s }), 0);
    QCOMPARE(m_output.count(u'\n'), 1);
}

void TestCommands::testSaysWhatTheServerOffers_data()
{
    QTest::addColumn<QString>("port");
    QTest::newRow("implicit TLS") << u"imaps"_s;
    QTest::newRow("STARTTLS") << u"imap"_s;
}

void TestCommands::testSaysWhatTheServerOffers()
{
    QFETCH(QString, port);
    const Home home;
    QCOMPARE(run(home, accountOn(m_dovecot, port)), 0);
    QCOMPARE(run(home, { u"account"_s, u"test"_s, u"Test"_s }), 0);
    QVERIFY2(m_output.contains(u"IDLE"_s), qPrintable(m_output));
    QVERIFY2(m_output.contains(u"INBOX"_s), qPrintable(m_output));
    QCOMPARE(m_errors, QStringList());
}

void TestCommands::mailboxesPrintsWhatThereIs()
{
    const Home home;
    QCOMPARE(run(home, accountOn(m_dovecot)), 0);
    for (const auto name : { "Lists/qt"_L1, "Gr&APwA3w-e"_L1, "turned&IC4-around"_L1 })
        QVERIFY(m_dovecot.order(u"create"_s, { { u"mailbox"_s, QString(name) } }));
    QCOMPARE(run(home, { u"account"_s, u"mailboxes"_s, u"Test"_s }), 0);
    QVERIFY2(m_output.startsWith(u"INBOX: "_s), qPrintable(m_output));
    QVERIFY2(m_output.contains(u"\nGrüße: 0 messages, nothing unread\n"_s), qPrintable(m_output));
    QVERIFY2(m_output.contains(u"\nturnedaround: "_s), qPrintable(m_output));
    QCOMPARE(m_errors, QStringList());

    QCOMPARE(run(home, { u"account"_s, u"mailboxes"_s, u"--json"_s, u"Test"_s }), 0);
    QVERIFY2(m_output.contains(u"\"turned\\u202earound\""_s), qPrintable(m_output)); // in sight, and exact
    QList<QJsonObject> mailboxes;
    for (const QString &line : m_output.split(u'\n', Qt::SkipEmptyParts))
        mailboxes += QJsonDocument::fromJson(line.toUtf8()).object();
    QCOMPARE(countOf(mailboxes, { { u"account"_s, u"Test"_s }, { u"event"_s, u"mailbox"_s } }), mailboxes.size());
    const QJsonObject lists = lastOf(mailboxes, { { u"mailbox"_s, u"Lists/qt"_s } });
    QCOMPARE(lists[u"delimiter"_s], u"/"_s);
    QCOMPARE(lists[u"selectable"_s], true);
    QCOMPARE(lists[u"messages"_s], 0);
    QVERIFY(lists[u"special_use"_s].isNull());
    QVERIFY(m_dovecot.order(u"traffic"_s)); // and nothing was opened
    QVERIFY(!QJsonDocument(m_dovecot.answer()).toJson().contains("EXAMINE \"Lists"));

    QCOMPARE(run(home, { u"account"_s, u"mailboxes"_s, u"Nobody"_s }), 1);
    QCOMPARE(m_errors.size(), 1);
}

void TestCommands::checkPrintsTheUnreadSubjects()
{
    const Home home;
    QCOMPARE(run(home, accountOn(m_dovecot)), 0);
    QVERIFY(m_dovecot.order(u"deliver"_s,
                            { { u"subject"_s, u"Grüße aus Köln"_s },
                              { u"sender"_s, u"Jörg Müller <joerg@example.org>"_s },
                              { u"charset"_s, u"iso-8859-1"_s },
                              { u"encoding"_s, u"q"_s } }));
    QCOMPARE(run(home, { u"check"_s }), 0);
    QVERIFY2(m_output.contains(u"Jörg Müller <joerg@example.org>: Grüße aus Köln"_s), qPrintable(m_output));
    QCOMPARE(m_errors, QStringList());
}

void TestCommands::checkLeavesTheMailboxAsItWas()
{
    const Home home;
    QCOMPARE(run(home, accountOn(m_dovecot)), 0);
    QVERIFY(m_dovecot.order(u"deliver"_s));
    QCOMPARE(run(home, { u"check"_s }), 0);
    QVERIFY(m_dovecot.order(u"uids"_s));
    for (const QJsonValue &flags : m_dovecot.answer()[u"flags"_s].toObject())
        QVERIFY(!flags.toArray().contains(u"\\Seen"_s));
    QVERIFY(m_dovecot.order(u"traffic"_s));
    QString said;
    for (const QJsonValue &line : m_dovecot.answer()[u"lines"_s].toArray())
        said += line.toString() + u'\n';
    QVERIFY(said.contains(u"EXAMINE"_s));
    for (const auto forbidden : { "BODY["_L1, " RFC822"_L1, " COPY "_L1, " MOVE "_L1, " APPEND "_L1 })
        QVERIFY2(!said.contains(forbidden), qPrintable(said));
}

void TestCommands::tellsInOneSentenceWhatIsWrong_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("word");
    QTest::newRow("host") << u"--host"_s << u"no-such-host.invalid"_s << u"not found"_s;
    QTest::newRow("port, nobody there") << u"--port"_s << u"1"_s << u"refused"_s;
    QTest::newRow("port, clear text") << u"--port"_s << QString::number(m_dovecot.port(u"imap"_s)) << u"TLS"_s;
    QTest::newRow("port, not TLS") << u"--port"_s << QString::number(m_dovecot.port(u"lmtp"_s)) << u"encrypt"_s;
    QTest::newRow("user") << u"--user"_s << u"nobody"_s << u"password"_s;
    QTest::newRow("password") << u"--password-command"_s << u"printf wrong"_s << u"password"_s;
    QTest::newRow("password command") << u"--password-command"_s << u"false"_s << u"password"_s;
    QTest::newRow("mailbox") << u"--mailbox"_s << u"No/Such/Box"_s << u"mailbox"_s;
}

void TestCommands::tellsInOneSentenceWhatIsWrong()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, word);
    const Home home;
    QCOMPARE(run(home, accountWith(option, value)), 0);
    for (const QStringList &command : { QStringList { u"check"_s }, { u"account"_s, u"test"_s, u"Test"_s } }) {
        QCOMPARE(run(home, command), 1);
        QVERIFY2(m_errors.size() == 1, qPrintable(m_errors.join(u'\n')));
        QVERIFY2(m_errors.constFirst().contains(word, Qt::CaseInsensitive), qPrintable(m_errors.constFirst()));
    }
}

// Both sides wait for the other one's first word: only the time limit ends that.
void TestCommands::aServerThatWaitsForTlsIsNamed()
{
    const Home home;
    QCOMPARE(run(home, accountWith(u"--security"_s, u"starttls"_s)), 0);
    QCOMPARE(run(home, { u"check"_s }), 1);
    QVERIFY2(m_errors.size() == 1, qPrintable(m_errors.join(u'\n')));
    QVERIFY2(m_errors.constFirst().contains(u"TLS"_s), qPrintable(m_errors.constFirst()));
}

void TestCommands::aBadCertificateIsNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("expired") << u"expired"_s << u"has expired"_s;
    QTest::newRow("not yet valid") << u"not-yet-valid"_s << u"not valid yet"_s;
    QTest::newRow("of another host") << u"wrong-host"_s << u"another name"_s;
    QTest::newRow("self-signed") << u"self-signed"_s << u"trust"_s;
    QTest::newRow("of an unknown CA") << u"other-ca"_s << u"trust"_s;
}

void TestCommands::aBadCertificateIsNamed()
{
    QFETCH(QString, kind);
    QFETCH(QString, word);
    const Home home;
    RealServer dovecot(u"dovecot.py"_s, { u"--certificate"_s, kind, u"--password"_s, u"canary-7f3a"_s });
    QVERIFY2(dovecot.isReady(), qPrintable(dovecot.problem()));
    for (const QString &port : { u"imaps"_s, u"imap"_s }) {
        QCOMPARE(run(home, accountOn(dovecot, port)), 0);
        QCOMPARE(run(home, { u"check"_s }), 1);
        QVERIFY2(m_errors.size() == 1, qPrintable(m_errors.join(u'\n')));
        QVERIFY2(m_errors.constFirst().contains(u"certificate"_s), qPrintable(m_errors.constFirst()));
        QVERIFY2(m_errors.constFirst().contains(word), qPrintable(m_errors.constFirst()));
        QCOMPARE(run(home, { u"account"_s, u"remove"_s, u"Test"_s }), 0);
    }
    // auth_verbose: whatever reached the server as an attempt to sign in would stand in its log.
    QVERIFY(dovecot.order(u"log"_s));
    QVERIFY(!dovecot.answer()[u"log"_s].toString().contains(u"auth failed"_s));
}

// Until the server has another one (T05), whatever it is called.
void TestCommands::aSelfSignedCertificateIsTrustedByItsFingerprintOnly()
{
    const Home home;
    RealServer dovecot(u"dovecot.py"_s, { u"--certificate"_s, u"self-signed"_s });
    QVERIFY2(dovecot.isReady(), qPrintable(dovecot.problem()));
    QCOMPARE(run(home, accountOn(dovecot)), 0);
    const QStringList test { u"account"_s, u"test"_s, u"Test"_s };
    QCOMPARE(run(home, test), 1);
    static const QRegularExpression Sha256(u"Fingerprint \\(SHA-256\\): ([0-9A-F:]{95})"_s);
    const QString fingerprint = Sha256.match(m_output).captured(1);
    QVERIFY2(!fingerprint.isEmpty(), qPrintable(m_output));
    QVERIFY2(m_output.contains(u"Issued by: localhost"_s), qPrintable(m_output));

    QCOMPARE(run(home, test + QStringList { u"--trust-certificate"_s, QString(fingerprint).replace(0, 1, u"-"_s) }), 2);
    const QString another = QString(fingerprint).replace(0, 1, fingerprint.startsWith(u'0') ? u"1"_s : u"0"_s);
    QCOMPARE(run(home, test + QStringList { u"--trust-certificate"_s, another }), 1);
    QCOMPARE(run(home, { u"check"_s }), 1);
    QCOMPARE(run(home, test + QStringList { u"--trust-certificate"_s, fingerprint }), 0);
    QCOMPARE(run(home, { u"check"_s }), 0);
    QCOMPARE(run(home, { u"account"_s, u"show"_s, u"Test"_s }), 0);
    QVERIFY2(m_output.contains(u"trusts: certificate "_s + fingerprint), qPrintable(m_output));

    const QStringList distrust { u"account"_s, u"distrust"_s, u"Test"_s };
    QCOMPARE(run(home, distrust), 0);
    QVERIFY2(m_output.contains(fingerprint), qPrintable(m_output));
    QCOMPARE(run(home, { u"check"_s }), 1);
    QCOMPARE(run(home, distrust), 1); // there is nothing left to take back
    QVERIFY2(m_errors.constFirst().contains(u"trusts no certificate"_s), qPrintable(m_errors.constFirst()));
    QCOMPARE(run(home, test + QStringList { u"--trust-certificate"_s, fingerprint }), 0);

    QVERIFY2(dovecot.order(u"certificate"_s, { { u"kind"_s, u"self-signed"_s } }), qPrintable(dovecot.problem()));
    QCOMPARE(run(home, { u"check"_s }), 1);
    QVERIFY2(m_errors.constFirst().contains(u"another certificate"_s), qPrintable(m_errors.constFirst()));
    QVERIFY2(dovecot.order(u"certificate"_s, { { u"kind"_s, u"good"_s } }), qPrintable(dovecot.problem()));
    QCOMPARE(run(home, { u"check"_s }), 0); // our authority vouches for that one
}

void TestCommands::usageErrorsEndWithTwo()
{
    const Home home;
    for (const QStringList &arguments : { QStringList { u"nonsense"_s },
                                          { u"account"_s },
                                          { u"account"_s, u"add"_s },
                                          { u"account"_s, u"show"_s },
                                          { u"check"_s, u"--nonsense"_s } }) {
        QCOMPARE(run(home, arguments), 2);
        QCOMPARE(m_errors.size(), 1);
    }
}

void TestCommands::nobodyRunningEndsWithThree()
{
    Home home;
    const RealServer desktop(u"desktop.py"_s, { u"--display=none"_s });
    QVERIFY2(desktop.isReady(), qPrintable(desktop.problem()));
    home.moveTo(desktop);
    for (const QString &command : { u"status"_s, u"check-now"_s, u"quit"_s }) {
        QCOMPARE(run(home, { command }), 3);
        QCOMPARE(m_errors.size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
