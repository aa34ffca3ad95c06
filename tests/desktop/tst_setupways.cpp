// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Issuer.h"
#include "Posthorn.h"
#include "RealServer.h"
#include "Screen.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// The ways to an account that lead through other programs, walked in the windows of the real program with the keyboard
// alone: the browser (played by HTTP) at a real issuer, GNOME's accounts, what other mail programs have. At a real
// Dovecot, with the real gnome-keyring.
class TestSetupWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signsInInTheBrowserWithAClientSecret();
    void keepsNoTokenOfASignInThatIsCancelled();
    void keepsNoTokenWhereAPasswordIsTakenInItsPlace();
    void keepsNoTokenOfAnAccountThatCannotBeSaved();
    void signsInUntilItEndsWhereThereIsNoKeyring();
    void signsInAgainInTheFormAndOnlyThenForgetsTheOldToken();
    void goesOnByEnterWhereAWayIsChosen();
    void takesAnAccountOfGnomes();
    void takesOverFromThunderbird();
    void takesOverTheCommandOfGoimapnotify();

private:
    bool startServers(const QStringList &dovecotOptions);
    bool startIssuer();
    void startProgram(const QString &window);
    void enterAddress();
    void enterServer();
    void enterClient();
    void finishByEnter();
    bool browserIsSentOff();
    bool goesToTheBrowser(); // from the program's start
    bool browse();
    bool isPushing() { return stateOfRunning(*m_home) == "pushing"_L1; }
    int logins();
    QStringList kept();
    QStringList grants() { return grantsOf(*m_issuer); }
    QByteArray config() const;
    bool bring(const QString &file, const QByteArray &bytes) const;

    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<RealServer> m_issuer;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Posthorn> m_posthorn;
    QString m_url; // that the browser was last sent to
};

namespace {
const QString Dialog = u"Add an account"_s;
const QString Form = u"Edit an account"_s;
const QString Address = u"u1@localhost.localdomain"_s;
const QString Password = u"canary-51d0"_s;
} // namespace

void TestSetupWays::init()
{
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s, QStringList { u"--keyring=unlocked"_s });
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
    m_screen = std::make_unique<Screen>(*m_desktop);
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
    m_home->setVariable(u"HOME"_s, m_home->file(u"home"_s)); // but for its own folders
    m_home->setVariable(u"XDG_CONFIG_HOME"_s, m_home->file(u"config"_s));
    const QString browser = m_home->file(u"bin/xdg-open"_s);
    QVERIFY(bring(u"bin/xdg-open"_s, "#!/bin/sh\necho \"$1\" >> '" + m_home->file(u"browsed"_s).toUtf8() + "'\n"));
    QVERIFY(QFile::setPermissions(browser, QFile::permissions(browser) | QFile::ExeOwner));
    m_home->setVariable(u"PATH"_s, m_home->file(u"bin"_s) + u':' + m_home->environment().value(u"PATH"_s));
    m_url.clear();
}

void TestSetupWays::cleanup()
{
    if (m_posthorn && QTest::currentTestFailed()) {
        m_screen->keepPicture(QString::fromLatin1(QTest::currentTestFunction()) + u"-failed"_s);
        qInfo().noquote() << m_posthorn->output() << m_posthorn->errors();
    }
    m_posthorn.reset();
    m_dovecot.reset();
    m_issuer.reset();
    m_home.reset();
    m_screen.reset();
    m_desktop.reset();
}

bool TestSetupWays::bring(const QString &file, const QByteArray &bytes) const
{
    return QDir().mkpath(QFileInfo(m_home->file(file)).path()) && m_home->write(file, bytes);
}

bool TestSetupWays::startServers(const QStringList &dovecotOptions)
{
    m_dovecot =
        std::make_unique<RealServer>(u"dovecot.py"_s, QStringList { u"--password"_s, Password } + dovecotOptions);
    QByteArray authorities;
    for (const auto &server : { m_issuer.get(), m_dovecot.get() }) {
        QFile ca(server ? server->path(u"ca"_s) : QString());
        if (server && ca.open(QFile::ReadOnly))
            authorities += ca.readAll();
    }
    return m_dovecot->isReady() && m_home->write(u"ca.pem"_s, authorities);
}

bool TestSetupWays::startIssuer()
{
    m_issuer = std::make_unique<RealServer>(u"issuer.py"_s);
    if (!m_issuer->isInstalled())
        return false;
    return startServers({ u"--mechanisms"_s, u"plain oauthbearer"_s, u"--introspection"_s,
                          m_issuer->path(u"introspection"_s), u"--introspection-ca"_s, m_issuer->path(u"ca"_s) });
}

void TestSetupWays::startProgram(const QString &window)
{
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    QVERIFY(comesTrue([&] { return m_screen->isOpen(window); }));
}

void TestSetupWays::enterAddress()
{
    m_screen->type(Address);
    for (const auto &key : { u"Tab"_s, u"Tab"_s, u"space"_s }) // by hand: nobody is asked
        m_screen->press(key);
}

void TestSetupWays::enterServer()
{
    m_screen->type(u"localhost"_s);
    m_screen->press(u"alt+p"_s);
    m_screen->type(QString::number(m_dovecot->port(u"imaps"_s)));
    m_screen->press(u"alt+a"_s);
    m_screen->type(m_home->file(u"ca.pem"_s));
    m_screen->press(u"Return"_s);
    m_screen->press(u"alt+u"_s);
    m_screen->type(u"u1"_s);
}

// As which program, and at whose: a provider that is in no list.
void TestSetupWays::enterClient()
{
    for (const auto &key : { u"Tab"_s, u"Down"_s, u"Down"_s }) // to the browser; its letter would take a moment
        m_screen->press(key);
    m_screen->press(u"alt+v"_s);
    m_screen->press(u"End"_s);
    m_screen->press(u"alt+d"_s);
    m_screen->type(m_issuer->path(u"issuer"_s));
    m_screen->press(u"alt+l"_s);
    m_screen->type(m_issuer->path(u"secretive_client"_s));
    m_screen->press(u"alt+c"_s);
    m_screen->type(m_issuer->path(u"client_secret"_s));
    m_screen->keepPicture(u"ways-client-secret"_s);
    m_screen->press(u"Return"_s);
}

// Which takes each step as soon as it can be taken.
void TestSetupWays::finishByEnter()
{
    QVERIFY(comesTrue([this] {
        m_screen->press(u"Return"_s);
        return !m_screen->isOpen(Dialog);
    }));
    QVERIFY(comesTrue([this] { return isPushing(); }));
}

bool TestSetupWays::goesToTheBrowser()
{
    startProgram(Dialog);
    enterAddress();
    enterServer();
    enterClient();
    return browserIsSentOff();
}

bool TestSetupWays::browserIsSentOff()
{
    const QString before = m_url;
    return comesTrue([&] {
        QFile file(m_home->file(u"browsed"_s));
        const QStringList urls = file.open(QFile::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
            : QStringList();
        m_url = urls.isEmpty() ? before : urls.constLast();
        return m_url != before;
    });
}

bool TestSetupWays::browse()
{
    return m_issuer->order(u"browse"_s, { { u"url"_s, m_url } })
        && m_issuer->answer()[u"page"_s].toString().contains(u"You can close this page."_s);
}

// At the mail server, which is what the step behind the sign-in begins with.
int TestSetupWays::logins()
{
    return m_dovecot->order(u"log"_s) ? int(m_dovecot->answer()[u"log"_s].toString().count(u"Login: user=<u1>"_s)) : 0;
}

// What of ours the keyring has, but for the account's id.
QStringList TestSetupWays::kept()
{
    QStringList keys;
    if (!m_desktop->order(u"kept"_s, { { u"server"_s, u"posthorn"_s } }))
        return { m_desktop->problem() };
    const QJsonArray items = m_desktop->answer()[u"kept"_s].toArray();
    for (const auto &item : items)
        keys += item[u"user"_s].toString().section(u'/', 1);
    return keys;
}

QByteArray TestSetupWays::config() const
{
    QFile file(m_home->profile() + u"/posthorn.conf"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSetupWays::signsInInTheBrowserWithAClientSecret()
{
    if (!startIssuer())
        QSKIP(qPrintable(m_issuer->problem()));
    QVERIFY(goesToTheBrowser());
    m_screen->keepPicture(u"ways-browser"_s);
    QVERIFY(browse());
    finishByEnter();
    QCOMPARE(grants(), QStringList { u"authorization_code"_s });
    QCOMPARE(kept(), QStringList { u"oauth-refresh"_s });
    QVERIFY(config().contains(m_issuer->path(u"issuer"_s).toUtf8()));
    const QStringList tokens = tokensOf(*m_issuer);
    QVERIFY(tokens.size() >= 2);
    for (const QString &token : tokens)
        QCOMPARE(m_home->filesContaining(token.toUtf8()), QStringList());
    QCOMPARE(m_home->filesContaining(m_issuer->path(u"client_secret"_s).toUtf8()), QStringList());
}

void TestSetupWays::keepsNoTokenOfASignInThatIsCancelled()
{
    if (!startIssuer())
        QSKIP(qPrintable(m_issuer->problem()));
    QVERIFY(goesToTheBrowser());
    QVERIFY(browse());
    QVERIFY(comesTrue([this] { return logins() > 0; }));
    QCOMPARE(kept(), QStringList { u"oauth-refresh"_s }); // which the step behind the sign-in needs
    m_screen->press(u"Escape"_s);
    QVERIFY(comesTrue([this] { return !m_screen->isOpen(Dialog); }));
    QVERIFY(comesTrue([this] { return kept().isEmpty(); }));
    QVERIFY(!config().contains("localhost"));
}

void TestSetupWays::keepsNoTokenWhereAPasswordIsTakenInItsPlace()
{
    if (!startIssuer())
        QSKIP(qPrintable(m_issuer->problem()));
    QVERIFY(goesToTheBrowser());
    QVERIFY(browse());
    QVERIFY(comesTrue([this] { return logins() > 0; }));
    m_screen->press(u"alt+b"_s);
    QVERIFY(comesTrue([this] { // as soon as the page before is there
        m_screen->press(u"alt+p"_s);
        return kept().isEmpty();
    }));
    m_screen->press(u"alt+w"_s);
    m_screen->type(Password);
    m_screen->press(u"Return"_s);
    finishByEnter();
    QCOMPARE(kept(), QStringList { u"imap"_s });
}

void TestSetupWays::keepsNoTokenOfAnAccountThatCannotBeSaved()
{
    if (!startIssuer())
        QSKIP(qPrintable(m_issuer->problem()));
    QVERIFY(goesToTheBrowser());
    QVERIFY(browse());
    QVERIFY(comesTrue([this] { return logins() > 0; }));
    const QString profile = m_home->profile();
    QVERIFY(QFile::rename(profile, profile + u"-away"_s)); // and what comes there takes no files
    QVERIFY(QFile(profile).open(QFile::WriteOnly));
    QVERIFY(comesTrue([this] {
        m_screen->press(u"Return"_s);
        return !m_screen->isOpen(Dialog);
    }));
    QVERIFY(comesTrue([this] { return kept().isEmpty(); }));
    m_screen->keepPicture(u"ways-cannot-be-saved"_s);
}

void TestSetupWays::signsInUntilItEndsWhereThereIsNoKeyring()
{
    if (!startIssuer())
        QSKIP(qPrintable(m_issuer->problem()));
    QVERIFY(m_desktop->order(u"kill"_s, { { u"part"_s, u"keyring"_s } }));
    QVERIFY(goesToTheBrowser());
    QVERIFY(browse());
    finishByEnter();
    m_screen->keepPicture(u"ways-no-keyring"_s);
    QVERIFY(config().contains(m_issuer->path(u"issuer"_s).toUtf8()));
    for (const QString &token : tokensOf(*m_issuer))
        QCOMPARE(m_home->filesContaining(token.toUtf8()), QStringList());
    QVERIFY(m_dovecot->order(u"kick"_s)); // it signs in again by itself
    QVERIFY(comesTrue([this] { return logins() > 1 && isPushing(); }));
}

void TestSetupWays::signsInAgainInTheFormAndOnlyThenForgetsTheOldToken()
{
    if (!startIssuer())
        QSKIP(qPrintable(m_issuer->problem()));
    QVERIFY(goesToTheBrowser());
    QVERIFY(browse());
    finishByEnter();

    m_screen->press(u"alt+e"_s); // in the settings, which the dialog was in front of
    QVERIFY(comesTrue([this] { return m_screen->isOpen(Form); }));
    m_screen->press(u"alt+g"_s);
    QVERIFY(browserIsSentOff());
    m_screen->keepPicture(u"ways-again"_s);
    m_screen->press(u"alt+g"_s); // and no, rather not
    QVERIFY(m_dovecot->order(u"kick"_s));
    QVERIFY(comesTrue([this] { return isPushing(); }));
    QCOMPARE(grants(), QStringList { u"authorization_code"_s });
    QVERIFY(!browse()); // nobody listens for it any more

    m_screen->press(u"alt+g"_s);
    QVERIFY(browserIsSentOff());
    const int before = logins();
    QVERIFY(browse()); // with the client secret of the first time, or the issuer would not give anything
    QVERIFY(comesTrue([&] { return logins() > before; })); // as the one who has the new token
    m_screen->keepPicture(u"ways-signed-in-again"_s);
    QCOMPARE(grants(), (QStringList { u"authorization_code"_s, u"authorization_code"_s }));
    m_screen->press(u"Escape"_s);
    QVERIFY(comesTrue([this] { return !m_screen->isOpen(Form); }));
    QVERIFY(comesTrue([this] { return isPushing(); }));
    QCOMPARE(kept(), QStringList { u"oauth-refresh"_s });
}

void TestSetupWays::goesOnByEnterWhereAWayIsChosen()
{
    QVERIFY(startServers({}));
    startProgram(Dialog);
    enterAddress();
    enterServer();
    for (const auto &key : { u"Tab"_s, u"Down"_s, u"Down"_s, u"Down"_s, u"Tab"_s }) // to what a command prints
        m_screen->press(key);
    m_screen->type(u"echo "_s + Password);
    m_screen->press(u"shift+Tab"_s);
    m_screen->keepPicture(u"ways-chosen"_s);
    finishByEnter();
    QVERIFY(config().contains("password-command"));
}

void TestSetupWays::takesAnAccountOfGnomes()
{
    QVERIFY(startServers({ u"--mechanisms"_s, u"plain xoauth2"_s }));
    RealServer gnome(u"gnome_accounts.py"_s, { m_home->environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s) });
    QVERIFY2(gnome.isReady(), qPrintable(gnome.problem()));
    QVERIFY(m_dovecot->order(u"token"_s));
    QVERIFY2(gnome.order(u"add"_s,
                         { { u"id"_s, u"account_1"_s },
                           { u"token"_s, m_dovecot->answer()[u"token"_s] },
                           { u"EmailAddress"_s, Address },
                           { u"ImapHost"_s, u"localhost:%1"_s.arg(m_dovecot->port(u"imaps"_s)) },
                           { u"ImapUserName"_s, u"u1"_s } }),
             qPrintable(gnome.problem()));
    startProgram(Dialog);
    enterAddress();
    enterServer();
    for (const auto &key : { u"Tab"_s, u"Down"_s }) // its letter would take a moment
        m_screen->press(key);
    m_screen->keepPicture(u"ways-gnome"_s);
    m_screen->press(u"alt+n"_s);
    finishByEnter();
    QCOMPARE(kept(), QStringList());
    QVERIFY(gnome.order(u"calls"_s, { { u"id"_s, u"account_1"_s } }));
    QVERIFY(gnome.answer()[u"calls"_s].toArray().contains(u"GetAccessToken"_s));
    QVERIFY2(config().contains("account_1"), config().constData());
}

void TestSetupWays::takesOverFromThunderbird()
{
    QVERIFY(startServers({}));
    const QByteArray prefs = R"(user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.identity.id1.useremail", "u1@localhost.localdomain");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "localhost");
user_pref("mail.server.server1.port", %1);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.authMethod", 3);
user_pref("mail.server.server1.userName", "u1");
)";
    QVERIFY(bring(u"home/.thunderbird/profiles.ini"_s, "[Profile0]\nName=default\nIsRelative=1\nPath=x.default\n"));
    QVERIFY(bring(u"home/.thunderbird/x.default/prefs.js"_s,
                  QString::fromUtf8(prefs).arg(m_dovecot->port(u"imaps"_s)).toUtf8()));
    startProgram(Dialog);
    m_screen->keepPicture(u"ways-take-over"_s);
    for (const auto &key : { u"Tab"_s, u"Tab"_s, u"space"_s }) // there is nothing yet to enter by hand for
        m_screen->press(key);
    m_screen->press(u"alt+a"_s);
    m_screen->type(m_home->file(u"ca.pem"_s));
    m_screen->keepPicture(u"ways-taken-over"_s);
    m_screen->press(u"Return"_s);
    m_screen->press(u"alt+w"_s);
    m_screen->type(Password);
    m_screen->press(u"Return"_s);
    finishByEnter();
    QCOMPARE(kept(), QStringList { u"imap"_s });
    QVERIFY2(config().contains("u1@localhost.localdomain"), config().constData());
}

void TestSetupWays::takesOverTheCommandOfGoimapnotify()
{
    QVERIFY(startServers({}));
    QVERIFY(
        bring(u"config/goimapnotify/goimapnotify.yaml"_s,
              u"configurations:\n  - host: localhost\n    port: %1\n    tls: true\n    username: u1\n    alias: Work\n"
              "    passwordCMD: 'printf %2'\n    boxes:\n      - mailbox: INBOX\n"_s.arg(m_dovecot->port(u"imaps"_s))
                  .arg(Password)
                  .toUtf8()));
    startProgram(Dialog);
    for (const auto &key : { u"Tab"_s, u"Tab"_s, u"space"_s })
        m_screen->press(key);
    m_screen->press(u"alt+a"_s);
    m_screen->type(m_home->file(u"ca.pem"_s));
    m_screen->press(u"Return"_s);
    m_screen->keepPicture(u"ways-command"_s);
    m_screen->press(u"Return"_s);
    finishByEnter();
    QCOMPARE(kept(), QStringList());
    QVERIFY2(config().contains("printf"), config().constData());
}

QTEST_GUILESS_MAIN(TestSetupWays)
#include "tst_setupways.moc"
