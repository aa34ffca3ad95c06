// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Issuer.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

// Signing in at a real issuer (oidc-provider), with the real gnome-keyring, for a real Dovecot that asks the issuer about
// the tokens it is shown.
class TestOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void signsInInTheBrowserAndPushes_data();
    void signsInInTheBrowserAndPushes();
    void aTokenThatIsWithdrawnWhileIdlingIsRenewedOnce();
    void isNotRenewedWhileIdling();
    void whoIsToSignInAgainIsAskedOnceAndTheProviderLeftAlone();
    void theTrayAsksOnceAndGoesOnAfterTheCommand();
    void whatIsOrderedIsDoneThoughTheTokenIsWithdrawn();
    void anAccountOfGnomesIsTakenAndWatched();
    void aRotatedRefreshTokenSurvivesAKill();
    void howeverManyRenewAtATimeNoTokenIsShownTwice();
    void refusedConsentIsSaidInPlainWords();
    void neitherAccountNorSecretStaysBehindOnRemoval();
    void noTokenIsSeenAnywhere();

private:
    bool start(const QStringList &issuerOptions = {});
    QStringList account(const QString &mechanism) const;
    bool run(const QStringList &arguments, int expectedCode = 0);
    bool signIn(const QString &consent = u"yes"_s);
    void watch();
    int count(const QString &state) const;
    QStringList grants() { return grantsOf(*m_issuer); }
    QStringList tokens() { return tokensOf(*m_issuer); }

    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<RealServer> m_issuer;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Posthorn> m_watch;
    QString m_output;
    QString m_errors;
};

void TestOAuth::initTestCase()
{
    const RealServer issuer(u"issuer.py"_s);
    if (!issuer.isInstalled())
        QSKIP(qPrintable(issuer.problem()));
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s, QStringList { u"--keyring=unlocked"_s });
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
}

void TestOAuth::init()
{
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
}

void TestOAuth::cleanup()
{
    if (QTest::currentTestFailed() && m_watch)
        qWarning().noquote() << m_watch->output() << m_watch->errors();
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_output << m_errors;
    m_watch.reset();
    m_dovecot.reset();
    m_issuer.reset();
    m_home.reset();
}

bool TestOAuth::start(const QStringList &issuerOptions)
{
    m_issuer = std::make_unique<RealServer>(u"issuer.py"_s, issuerOptions);
    if (!m_issuer->isReady()) {
        qWarning().noquote() << m_issuer->problem();
        return false;
    }
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s,
                                             QStringList { u"--mechanisms"_s, u"oauthbearer xoauth2"_s,
                                                           u"--introspection"_s, m_issuer->path(u"introspection"_s),
                                                           u"--introspection-ca"_s, m_issuer->path(u"ca"_s) });
    QByteArray authorities; // both of them
    for (const auto &server : { m_issuer.get(), m_dovecot.get() }) {
        QFile ca(server->path(u"ca"_s));
        if (ca.open(QFile::ReadOnly))
            authorities += ca.readAll();
    }
    return m_dovecot->isReady() && m_home->write(u"authorities.pem"_s, authorities);
}

QStringList TestOAuth::account(const QString &mechanism) const
{
    QStringList arguments = accountOn(*m_dovecot);
    arguments.replace(arguments.indexOf(u"--ca-file"_s) + 1, m_home->file(u"authorities.pem"_s));
    arguments.resize(arguments.size() - 2); // the password
    return arguments << u"--mechanism"_s << mechanism << u"--oauth"_s << m_issuer->path(u"issuer"_s) << u"--client-id"_s
                     << m_issuer->path(u"client"_s);
}

bool TestOAuth::run(const QStringList &arguments, int expectedCode)
{
    Posthorn posthorn(*m_home, arguments);
    const bool ended = posthorn.waitForEnd();
    m_output = posthorn.output();
    m_errors = posthorn.errors();
    return ended && posthorn.exitCode() == expectedCode;
}

// The command waits for the browser; the browser is the issuer's.
bool TestOAuth::signIn(const QString &consent)
{
    Posthorn command(*m_home, { u"account"_s, u"sign-in"_s, u"--no-browser"_s, u"Test"_s });
    const QString prompt = u"Sign in at "_s;
    const bool asks = comesTrue([&] { return command.output().endsWith(u'\n'); });
    const QString url = command.output().trimmed();
    const bool browsed = asks && url.startsWith(prompt)
        && m_issuer->order(
            u"browse"_s,
            { { u"url"_s, url.sliced(prompt.size()) }, { u"login"_s, u"u1"_s }, { u"consent"_s, consent } });
    const bool ended = browsed && command.waitForEnd();
    m_output = command.output();
    m_errors = command.errors();
    return ended && command.exitCode() == 0;
}

void TestOAuth::watch()
{
    m_watch = std::make_unique<Posthorn>(*m_home, QStringList { u"watch"_s, u"--json"_s });
}

int TestOAuth::count(const QString &state) const
{
    return countOf(m_watch->said(), { { u"event"_s, u"state"_s }, { u"state"_s, state } });
}

void TestOAuth::signsInInTheBrowserAndPushes_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::newRow("OAUTHBEARER") << u"OAUTHBEARER"_s;
    QTest::newRow("XOAUTH2") << u"XOAUTH2"_s;
}

void TestOAuth::signsInInTheBrowserAndPushes()
{
    QFETCH(QString, mechanism);
    QVERIFY(start());
    QVERIFY(run(account(mechanism)));
    QVERIFY(run({ u"account"_s, u"show"_s, u"Test"_s }));
    QVERIFY(m_output.contains(u"access token: from "_s + m_issuer->path(u"issuer"_s)));
    QVERIFY(signIn());
    QVERIFY(m_issuer->answer()[u"page"_s].toString().contains(u"You can close this page."_s));
    QVERIFY(run({ u"account"_s, u"test"_s, u"Test"_s }));
    QVERIFY(m_output.contains(mechanism));
    watch();
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Hi"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_watch->said(), { { u"event"_s, u"new"_s }, { u"subject"_s, u"Hi"_s } }), 1,
                              Patience.count());
}

void TestOAuth::aTokenThatIsWithdrawnWhileIdlingIsRenewedOnce()
{
    QVERIFY(start());
    QVERIFY(run(account(u"OAUTHBEARER"_s)));
    QVERIFY(signIn());
    watch();
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 1, Patience.count());
    const auto before = grants().size();
    QVERIFY(m_issuer->order(u"revoke"_s, { { u"model"_s, u"AccessToken"_s } }));
    QVERIFY(m_dovecot->order(u"kick"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 2, Patience.count());
    QCOMPARE(grants().mid(before), QStringList { u"refresh_token"_s });
}

void TestOAuth::isNotRenewedWhileIdling()
{
    QVERIFY(start({ u"--lifetime"_s, u"4"_s })); // it expires while we idle, and not on its way on a busy machine
    QVERIFY(run(account(u"XOAUTH2"_s)));
    QVERIFY(signIn());
    watch();
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 1, Patience.count());
    const auto before = grants();
    QTest::qWait(4500); // until after its end: that nothing happens takes time
    QCOMPARE(grants(), before);
    QVERIFY(m_dovecot->order(u"kick"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 2, Patience.count());
    QCOMPARE(count(u"stopped"_s), 0); // it was renewed before it was shown
    QCOMPARE(grants().mid(before.size()), QStringList { u"refresh_token"_s });
}

void TestOAuth::whoIsToSignInAgainIsAskedOnceAndTheProviderLeftAlone()
{
    QVERIFY(start());
    QVERIFY(run(account(u"OAUTHBEARER"_s)));
    QVERIFY(signIn());
    watch();
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 1, Patience.count());
    const auto before = grants().size();
    QVERIFY(m_issuer->order(u"revoke"_s));
    QVERIFY(m_dovecot->order(u"kick"_s));
    // Refused by the server, renewed; and there it ends.
    QTRY_VERIFY_WITH_TIMEOUT(
        countOf(
            m_watch->said(),
            { { u"event"_s, u"state"_s },
              { u"state"_s, u"stopped"_s },
              { u"reason"_s,
                u"The provider wants you to sign in in the browser. Try the account out in the settings, or use “posthorn account sign-in”, to do that."_s } })
            == 1,
        Patience.count());
    QCOMPARE(grants().mid(before), QStringList { u"refresh_token refused"_s });
    QTest::qWait(3000); // longer than the first pause between tries
    QCOMPARE(grants().size(), before + 1);
    QVERIFY(signIn());
    watch();
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 1, Patience.count());
}

void TestOAuth::theTrayAsksOnceAndGoesOnAfterTheCommand()
{
    QVERIFY(start());
    RealServer recorder(u"notification_recorder.py"_s, {}, m_home->environment());
    QVERIFY2(recorder.isReady(), qPrintable(recorder.problem()));
    QVERIFY(run(account(u"OAUTHBEARER"_s)));
    const auto popups = [&] { return countOf(recorder.events(), { { u"event"_s, u"notify"_s } }); };
    const Posthorn tray(*m_home, { u"--hidden"_s });
    QTRY_COMPARE_WITH_TIMEOUT(popups(), 1, Patience.count()); // it has never signed in
    QTRY_COMPARE_WITH_TIMEOUT(stateOfRunning(*m_home), u"stopped"_s, Patience.count());
    QVERIFY(signIn());
    QTRY_COMPARE_WITH_TIMEOUT(stateOfRunning(*m_home), u"pushing"_s, Patience.count());
    QTRY_COMPARE_WITH_TIMEOUT(countOf(recorder.events(), { { u"event"_s, u"close"_s } }), 1, Patience.count());
    QCOMPARE(popups(), 1);
}

// By a connection of its own, which needs a token of its own.
void TestOAuth::whatIsOrderedIsDoneThoughTheTokenIsWithdrawn()
{
    QVERIFY(start());
    RealServer recorder(u"notification_recorder.py"_s, {}, m_home->environment());
    QVERIFY2(recorder.isReady(), qPrintable(recorder.problem()));
    QVERIFY(run(account(u"OAUTHBEARER"_s) << u"--popup-actions"_s << u"mark-read"_s));
    QVERIFY(signIn());
    const Posthorn tray(*m_home, { u"--hidden"_s });
    QTRY_COMPARE_WITH_TIMEOUT(stateOfRunning(*m_home), u"pushing"_s, Patience.count());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Mark me"_s } }));
    const QJsonObject popup { { u"event"_s, u"notify"_s }, { u"body"_s, u"Mark me"_s } };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(recorder.events(), popup), 1, Patience.count());
    QVERIFY(m_issuer->order(u"revoke"_s, { { u"model"_s, u"AccessToken"_s } }));
    QVERIFY(recorder.order(u"invoke"_s,
                           { { u"id"_s, recorder.events().constLast()[u"id"_s] }, { u"action"_s, u"mark-read"_s } }));
    QVERIFY(comesTrue([&] {
        return m_dovecot->order(u"traffic"_s) && QJsonDocument(m_dovecot->answer()).toJson().contains("STORE 1 +FLAGS");
    }));
}

void TestOAuth::anAccountOfGnomesIsTakenAndWatched()
{
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s, QStringList { u"--mechanisms"_s, u"xoauth2"_s });
    RealServer gnome(u"gnome_accounts.py"_s, { m_home->environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s) });
    QVERIFY2(m_dovecot->isReady() && gnome.isReady(), qPrintable(m_dovecot->problem() + gnome.problem()));
    const auto newToken = [&] {
        return m_dovecot->order(u"token"_s) ? m_dovecot->answer()[u"token"_s].toString() : QString();
    };
    const QString host = u"localhost:%1"_s.arg(m_dovecot->port(u"imaps"_s));
    QVERIFY2(gnome.order(u"add"_s,
                         { { u"id"_s, u"account_1"_s },
                           { u"token"_s, newToken() },
                           { u"EmailAddress"_s, u"u1@localhost"_s },
                           { u"ImapHost"_s, host },
                           { u"ImapUserName"_s, u"u1"_s } }),
             qPrintable(gnome.problem()));
    const QString ca = m_dovecot->path(u"ca"_s);
    QVERIFY(run({ u"account"_s, u"add"_s, u"--goa"_s, u"--email"_s, u"nobody@localhost"_s }, 1));
    QVERIFY2(run({ u"account"_s, u"add"_s, u"--goa"_s, u"--email"_s, u"u1@localhost"_s, u"--ca-file"_s, ca }),
             qPrintable(m_errors));
    QVERIFY(run({ u"account"_s, u"show"_s, u"u1@localhost"_s }));
    QVERIFY(m_output.contains(u"access token: from GNOME Online Accounts"_s));
    watch();
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 1, Patience.count());

    QVERIFY(m_dovecot->order(u"revoke"_s));
    QVERIFY(gnome.order(u"token"_s, { { u"id"_s, u"account_1"_s }, { u"token"_s, newToken() } }));
    QVERIFY(m_dovecot->order(u"kick"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 2, Patience.count()); // it asks for each connection
    QCOMPARE(count(u"stopped"_s), 0);

    QVERIFY(gnome.order(u"refuse"_s, { { u"id"_s, u"account_1"_s } }));
    QVERIFY(m_dovecot->order(u"kick"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(u"stopped"_s), 1, Patience.count());
    QVERIFY(m_watch->output().contains(u"GNOME Online Accounts want you to sign in again."_s));
}

void TestOAuth::aRotatedRefreshTokenSurvivesAKill()
{
    QVERIFY(start({ u"--rotate"_s }));
    QVERIFY(run(account(u"OAUTHBEARER"_s)));
    QVERIFY(signIn());
    for (int i = 0; i < 3; ++i) {
        watch();
        // The access token is used only once the new refresh token is kept: who signs in has kept it.
        QTRY_VERIFY_WITH_TIMEOUT(count(u"catching-up"_s) > 0, Patience.count());
        m_watch->kill();
    }
    QCOMPARE(grants().count(u"refresh_token"_s), 3);
    QVERIFY(!grants().contains(u"refresh_token refused"_s));
}

// The issuer ends the sign-in where it sees one again.
void TestOAuth::howeverManyRenewAtATimeNoTokenIsShownTwice()
{
    QVERIFY(start({ u"--rotate"_s }));
    QVERIFY(run(account(u"OAUTHBEARER"_s)));
    QVERIFY(signIn());
    std::vector<std::unique_ptr<Posthorn>> all;
    for (int i = 0; i < 4; ++i)
        all.push_back(std::make_unique<Posthorn>(*m_home, QStringList { u"account"_s, u"test"_s, u"Test"_s }));
    for (const auto &one : all) {
        QVERIFY(one->waitForEnd());
        QVERIFY2(one->exitCode() == 0, qPrintable(one->errors()));
    }
    QCOMPARE(grants().count(u"refresh_token"_s), 4);
    QVERIFY(!grants().contains(u"refresh_token refused"_s));
}

void TestOAuth::refusedConsentIsSaidInPlainWords()
{
    QVERIFY(start());
    QVERIFY(run(account(u"OAUTHBEARER"_s)));
    QVERIFY(!signIn(u"no"_s));
    QVERIFY2(m_errors.contains(u"The sign-in was refused on the provider's page."_s), qPrintable(m_errors));
    QVERIFY2(m_errors.contains(u"<b>No</b>, says the user"_s), qPrintable(m_errors)); // O11: as text
    QVERIFY(!m_issuer->answer()[u"page"_s].toString().contains(u"says the user"_s)); // nothing comes back in the page
    QCOMPARE(grants(), QStringList());
}

void TestOAuth::neitherAccountNorSecretStaysBehindOnRemoval()
{
    QVERIFY(start());
    QVERIFY(run(account(u"OAUTHBEARER"_s)));
    QFile config(m_home->profile() + u"/posthorn.conf"_s);
    QVERIFY(config.open(QFile::ReadOnly));
    const QByteArray entries = config.readAll();
    config.close();
    QVERIFY(signIn());
    QVERIFY(run({ u"account"_s, u"remove"_s, u"Test"_s }));
    QVERIFY(config.open(QFile::WriteOnly));
    config.write(entries); // the account under the same id: had it left its grant in the keyring, it would find it
    config.close();
    QVERIFY(run({ u"account"_s, u"test"_s, u"Test"_s }, 1));
    QVERIFY2(m_errors.contains(u"wants you to sign in"_s), qPrintable(m_errors));
}

// O12. At the highest level of the log, of Qt's too.
void TestOAuth::noTokenIsSeenAnywhere()
{
    QVERIFY(start({ u"--rotate"_s }));
    m_home->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    QVERIFY(run(account(u"XOAUTH2"_s)));
    Posthorn command(*m_home, { u"account"_s, u"sign-in"_s, u"--no-browser"_s, u"Test"_s });
    QTRY_VERIFY_WITH_TIMEOUT(command.output().contains(u"Sign in at "_s), Patience.count());
    const QString url = command.output().section(u"Sign in at "_s, 1).section(u'\n', 0, 0);
    QVERIFY(m_issuer->order(u"browse"_s, { { u"url"_s, url } }));
    const QString code = m_issuer->answer()[u"url"_s].toString().section(u"code="_s, 1).section(u'&', 0, 0);
    QVERIFY(command.waitForEnd());
    QString said = command.output() + command.errors();
    watch();
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"kick"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(u"pushing"_s), 2, Patience.count());
    said += m_watch->output() + m_watch->errors();
    QVERIFY(said.contains(u"AUTHENTICATE XOAUTH2"_s)); // it does log what it says
    QVERIFY(said.contains(u"qt.network"_s)); // and Qt does
    for (const auto &name : { u"cmdline"_s, u"environ"_s }) {
        QFile file(u"/proc/%1/%2"_s.arg(m_watch->processId()).arg(name));
        if (file.open(QFile::ReadOnly)) // environ is sealed, too, unless we are root
            said += QString::fromLocal8Bit(file.readAll());
    }
    const QStringList secrets = tokens();
    QVERIFY(secrets.size() >= 4);
    QVERIFY(code.size() > 20);
    for (const QString &secret : secrets + QStringList { code }) {
        const QByteArray initialResponse = ("user=u1\1auth=Bearer " + secret.toUtf8() + "\1\1").toBase64();
        QVERIFY(!said.contains(secret));
        QVERIFY(!said.contains(QString::fromLatin1(initialResponse)));
        QCOMPARE(m_home->filesContaining(secret.toUtf8()), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
