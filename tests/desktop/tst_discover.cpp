// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
const QString Autoconfig = u"https://autoconfig.example.com/mail/config-v1.1.xml"_s;

QString config(const char *name)
{
    return QStringLiteral(CONFIGS "/") + QString::fromLatin1(name);
}
} // namespace

// The settings of an address found out from the command line, with web servers of any name behind a proxy.
class TestDiscover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void discoverPrintsWhatWasFoundAndWhere();
    void discoverPrintsObjectsForPrograms();
    void discoverReadsTheRecordsOfARealNameServer();
    void whatAnotherProgramHasIsAskedOfNobody();
    void discoverChangesNothing();
    void whatIsNoAddressIsRefused();
    void aHostOfTheDomainIsTakenOnceConfirmed();
    void withoutATerminalOrAYesNothingIsTaken();
    void aForeignHostIsShownAndTakesMoreThanAYes();
    void aForeignHostIsTakenWhenItIsNamed();
    void aHostThatWasNotFoundIsNotTaken();
    void startTlsIsTakenWhenItIsAskedForOnly();
    void aProviderWithoutPasswordsSaysWhatItTakes();
    void aDomainOf63CharactersIsPrintedInFull();
    void noPasswordIsSentWhileNobodyHasConfirmed();
    void atATerminalTheUserIsAsked_data();
    void atATerminalTheUserIsAsked();
    void atATerminalThePasswordIsNotSeen();

private:
    bool serve(const QString &url, const QString &file);
    int run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &through = {});
    QStringList add(const QString &email, const QStringList &more) const;
    QStringList hostsAsked();

    RealServer m_web { u"web.py"_s };
    std::unique_ptr<Home> m_home;
    QString m_output;
    QStringList m_errors;
};

void TestDiscover::initTestCase()
{
    QVERIFY2(m_web.isReady(), qPrintable(m_web.problem()));
}

void TestDiscover::init()
{
    QVERIFY(m_web.order(u"clear"_s));
    m_home = std::make_unique<Home>();
    const QString proxy = u"http://127.0.0.1:%1"_s.arg(m_web.port(u"proxy"_s));
    for (const auto name : { "https_proxy"_L1, "http_proxy"_L1 })
        m_home->setVariable(name, proxy);
    m_home->setVariable(u"no_proxy"_s, QString());
}

bool TestDiscover::serve(const QString &url, const QString &file)
{
    return m_web.order(u"serve"_s, { { u"url"_s, url }, { u"file"_s, file } });
}

int TestDiscover::run(const QStringList &arguments, const QByteArray &input, const QStringList &through)
{
    Posthorn posthorn(*m_home, arguments, input, through);
    const bool ended = posthorn.waitForEnd();
    m_output = posthorn.output();
    m_errors = posthorn.errorLines();
    return ended ? posthorn.exitCode() : -1;
}

QStringList TestDiscover::add(const QString &email, const QStringList &more) const
{
    return QStringList { u"account"_s,
                         u"add"_s,
                         u"--discover"_s,
                         u"--email"_s,
                         email,
                         u"--ca-file"_s,
                         m_web.path(u"ca"_s),
                         u"--password-command"_s,
                         u"echo canary-secret"_s }
    + more;
}

QStringList TestDiscover::hostsAsked()
{
    QStringList hosts;
    if (m_web.order(u"requests"_s)) {
        for (const auto &request : m_web.answer()[u"requests"_s].toArray())
            hosts += request.toObject()[u"host"_s].toString();
    }
    return hosts;
}

void TestDiscover::discoverPrintsWhatWasFoundAndWhere()
{
    QVERIFY(serve(u"https://v1.ispdb.net/example.com"_s, config("provider.xml")));
    QCOMPARE(run({ u"account"_s, u"discover"_s, u"--ca-file"_s, m_web.path(u"ca"_s), u"me@example.com"_s }), 0);
    QVERIFY2(m_output.contains(u"v1.ispdb.net: found\n"_s), qPrintable(m_output));
    QVERIFY2(m_output.contains(u"found by: Thunderbird's database of providers\n"_s), qPrintable(m_output));
    QVERIFY(m_output.contains(u"host: imap.example.com\nbelongs to: example.com\nport: 993\n"_s));
    QVERIFY(m_output.contains(u"signs in by: OAuth, password\n"_s));
    QVERIFY(m_output.contains(u"security: starttls\n"_s)); // the second one
    QCOMPARE(m_errors, QStringList());

    QCOMPARE(run({ u"account"_s, u"discover"_s, u"me@yahoo.com"_s }), 0);
    QVERIFY2(m_output.contains(u"app password: made at https://login.yahoo.com/account/security\n"_s),
             qPrintable(m_output));
    QVERIFY(m_output.contains(u"provider: Yahoo\n"_s));
}

void TestDiscover::discoverPrintsObjectsForPrograms()
{
    QVERIFY(serve(Autoconfig, config("foreign.xml")));
    Posthorn posthorn(
        *m_home,
        { u"account"_s, u"discover"_s, u"--json"_s, u"--ca-file"_s, m_web.path(u"ca"_s), u"me@example.com"_s });
    QVERIFY(posthorn.waitForEnd());
    const auto said = posthorn.said();
    QCOMPARE(said.size(), 2);
    QVERIFY(
        contains(said[0], { { u"event"_s, u"step"_s }, { u"source"_s, u"domain"_s }, { u"outcome"_s, u"found"_s } }));
    QVERIFY(contains(said[1],
                     { { u"event"_s, u"settings"_s },
                       { u"host"_s, u"imap.hoster.example.net"_s },
                       { u"owner"_s, u"example.net"_s },
                       { u"foreign"_s, true },
                       { u"port"_s, 993 },
                       { u"security"_s, u"tls"_s },
                       { u"user"_s, u"me@example.com"_s },
                       { u"ways"_s, QJsonArray { u"password"_s } } }));
}

void TestDiscover::discoverReadsTheRecordsOfARealNameServer()
{
    const QString records = uR"({"_imaps._tcp.example.com": [[20, 0, 1993, "backup.example.net"],
                                                              [10, 5, 993, "mail.example.com"]]})"_s;
    QStringList network { u"unshare"_s, u"--net"_s, u"--mount"_s };
    if (::geteuid() != 0)
        network << u"--map-root-user"_s;
    Posthorn trial(*m_home, { u"--version"_s }, {}, network);
    if (!trial.waitForEnd() || trial.exitCode() != 0)
        QSKIP("this machine lets us make no name space, and so no network of our own");
    network << QStringLiteral(SERVERS "/resolver.py") << records;
    for (const auto name : { "https_proxy"_L1, "http_proxy"_L1 })
        m_home->setVariable(name, QString());
    QCOMPARE(run({ u"account"_s, u"discover"_s, u"me@example.com"_s }, {}, network), 0);
    QVERIFY2(m_output.contains(u"_imaps._tcp.example.com: found\n"_s), qPrintable(m_output));
    const auto first = m_output.indexOf(u"host: mail.example.com\nbelongs to: example.com\nport: 993\n"_s);
    const auto second =
        m_output.indexOf(u"host: backup.example.net\nbelongs to: example.net, and not to example.com\n"_s);
    QVERIFY2(first > 0 && second > first, qPrintable(m_output)); // by their priority
}

void TestDiscover::whatAnotherProgramHasIsAskedOfNobody()
{
    const QString folder = m_home->file(u"config/mailnag"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(m_home->write(u"config/mailnag/mailnag.cfg"_s,
                          "[account1]\nname = A\nuser = me@example.com\nserver = imap.hoster.example.net\n"));
    QCOMPARE(run({ u"account"_s, u"discover"_s, u"Me@example.com"_s }), 0);
    QVERIFY2(m_output.startsWith(u"found by: another mail program on this machine\nhost: imap.hoster.example.net\n"
                                 "belongs to: example.net, and not to example.com\n"_s),
             qPrintable(m_output));
    QCOMPARE(hostsAsked(), QStringList());
}

void TestDiscover::discoverChangesNothing()
{
    QCOMPARE(run({ u"account"_s, u"discover"_s, u"me@gmail.com"_s }), 0);
    QCOMPARE(m_home->filesContaining("gmail"), QStringList());
}

void TestDiscover::whatIsNoAddressIsRefused()
{
    QCOMPARE(run({ u"account"_s, u"discover"_s, u"me"_s }), 1);
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(run(add(u"me"_s, { u"--yes"_s })), 1);
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(hostsAsked(), QStringList());
}

void TestDiscover::aHostOfTheDomainIsTakenOnceConfirmed()
{
    QVERIFY(serve(Autoconfig, config("provider.xml")));
    QCOMPARE(run(add(u"me@example.com"_s, { u"--yes"_s })), 0);
    QCOMPARE(run({ u"account"_s, u"show"_s, u"me@example.com"_s }), 0);
    QVERIFY2(m_output.contains(u"host: imap.example.com\nport: 993\nsecurity: tls\nuser: me\n"_s),
             qPrintable(m_output));

    QCOMPARE(run(add(u"me@example.com"_s, { u"--yes"_s, u"--name"_s, u"Other"_s, u"--user"_s, u"somebody"_s })), 0);
    QCOMPARE(run({ u"account"_s, u"show"_s, u"Other"_s }), 0);
    QVERIFY2(m_output.contains(u"user: somebody\n"_s), qPrintable(m_output));
}

void TestDiscover::withoutATerminalOrAYesNothingIsTaken()
{
    QVERIFY(serve(Autoconfig, config("provider.xml")));
    QCOMPARE(run(add(u"me@example.com"_s, {})), 1);
    QVERIFY2(m_output.contains(u"host: imap.example.com\n"_s), qPrintable(m_output));
    QCOMPARE(m_errors.size(), 1);
    QVERIFY2(m_errors[0].contains(u"--yes confirms imap.example.com"_s), qPrintable(m_errors[0]));
    QCOMPARE(m_home->filesContaining("imap.example.com"), QStringList());
}

void TestDiscover::aForeignHostIsShownAndTakesMoreThanAYes()
{
    QVERIFY(serve(Autoconfig, config("foreign.xml")));
    QCOMPARE(run(add(u"me@example.com"_s, { u"--yes"_s })), 1);
    QVERIFY2(m_output.contains(u"host: imap.hoster.example.net\nbelongs to: example.net, and not to example.com\n"_s),
             qPrintable(m_output));
    QVERIFY2(m_errors.value(0).contains(u"--host imap.hoster.example.net confirms it"_s),
             qPrintable(m_errors.value(0)));
    QCOMPARE(m_home->filesContaining("hoster"), QStringList());
}

void TestDiscover::aForeignHostIsTakenWhenItIsNamed()
{
    QVERIFY(serve(Autoconfig, config("foreign.xml")));
    QCOMPARE(run(add(u"me@example.com"_s, { u"--host"_s, u"IMAP.hoster.example.net"_s })), 0);
    QCOMPARE(run({ u"account"_s, u"list"_s }), 0);
    QCOMPARE(m_output, u"me@example.com: me@example.com at imap.hoster.example.net:993\n"_s);
}

void TestDiscover::aHostThatWasNotFoundIsNotTaken()
{
    QVERIFY(serve(Autoconfig, config("foreign.xml")));
    QCOMPARE(run(add(u"me@example.com"_s, { u"--host"_s, u"imap.example.com"_s, u"--yes"_s })), 1);
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(m_home->filesContaining("example.com"), QStringList());
}

void TestDiscover::startTlsIsTakenWhenItIsAskedForOnly()
{
    QCOMPARE(run(add(u"me@proton.me"_s, { u"--yes"_s })), 1);
    QVERIFY2(m_errors.value(0).contains(u"--security starttls"_s), qPrintable(m_errors.value(0)));
    QCOMPARE(run(add(u"me@proton.me"_s, { u"--yes"_s, u"--security"_s, u"starttls"_s })), 0);
    QCOMPARE(run({ u"account"_s, u"list"_s }), 0);
    QCOMPARE(m_output, u"me@proton.me: me@proton.me at 127.0.0.1:1143\n"_s);
}

void TestDiscover::aProviderWithoutPasswordsSaysWhatItTakes()
{
    QCOMPARE(run(add(u"me@outlook.com"_s, { u"--yes"_s })), 1);
    QVERIFY2(m_errors.value(0).contains(u"takes no password; it takes: OAuth"_s), qPrintable(m_errors.value(0)));
    QCOMPARE(run({ u"account"_s, u"add"_s, u"--discover"_s, u"--email"_s, u"me@outlook.com"_s, u"--yes"_s,
                   u"--token-command"_s, u"echo token"_s }),
             0);
}

void TestDiscover::aDomainOf63CharactersIsPrintedInFull()
{
    const QString domain = QString(63, u'a') + u".example"_s;
    QFile foreign(config("foreign.xml"));
    QVERIFY(foreign.open(QFile::ReadOnly));
    const QByteArray body = foreign.readAll().replace("imap.hoster.example.net", "imap." + domain.toLatin1());
    QVERIFY(m_web.order(u"serve"_s, { { u"url"_s, Autoconfig }, { u"body"_s, QString::fromLatin1(body) } }));
    QCOMPARE(run(add(u"me@example.com"_s, { u"--yes"_s })), 1);
    QVERIFY2(m_output.contains(u"host: imap.%1\nbelongs to: %1, and not to example.com\n"_s.arg(domain)),
             qPrintable(m_output));
}

void TestDiscover::noPasswordIsSentWhileNobodyHasConfirmed()
{
    QVERIFY(serve(Autoconfig, config("foreign.xml")));
    QCOMPARE(run(add(u"me@example.com"_s, { u"--yes"_s }), "canary-secret\n"), 1);
    QCOMPARE(hostsAsked(), QStringList { u"autoconfig.example.com"_s }); // the found host was not called
    QCOMPARE(m_home->filesContaining("canary-secret"), QStringList());
}

void TestDiscover::atATerminalTheUserIsAsked_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("yes") << QByteArray("y\n") << 0;
    QTest::newRow("yes in full") << QByteArray("YES\n") << 0;
    QTest::newRow("no") << QByteArray("n\n") << 1;
    QTest::newRow("nothing") << QByteArray("\n") << 1;
    QTest::newRow("something else") << QByteArray("yesterday\n") << 1;
}

namespace {
// Runs what follows at a terminal of its own; what is shown there comes out.
const QStringList AtATerminal {
    u"python3"_s, u"-c"_s, u"import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"_s
};
} // namespace

void TestDiscover::atATerminalTheUserIsAsked()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, exitCode);
    QVERIFY(serve(Autoconfig, config("foreign.xml")));
    QCOMPARE(run(add(u"me@example.com"_s, {}), typed, AtATerminal), exitCode);
    QVERIFY2(m_output.contains(u"Sign in at imap.hoster.example.net, which belongs to example.net? [y/N]"_s),
             qPrintable(m_output));
    QCOMPARE(m_home->filesContaining("hoster").isEmpty(), exitCode != 0);
}

void TestDiscover::atATerminalThePasswordIsNotSeen()
{
    QStringList arguments = AtATerminal;
    arguments += { QStringLiteral(POSTHORN_PROGRAM),
                   u"--profile"_s,
                   m_home->profile(),
                   u"account"_s,
                   u"add"_s,
                   u"--discover"_s,
                   u"--yes"_s,
                   u"--email"_s,
                   u"me@posteo.de"_s };
    QProcess process;
    process.setProcessEnvironment(m_home->environment());
    process.start(arguments.takeFirst(), arguments);
    QByteArray shown;
    const auto shows = [&](const QByteArray &text) {
        shown += process.readAll();
        return shown.contains(text);
    };
    QVERIFY(comesTrue([&] { return shows("Password for posteo.de: "); }));
    process.write("canary-secret\n");
    QVERIFY(comesTrue([&] { return process.state() == QProcess::NotRunning; }));
    shown += process.readAll();
    QVERIFY2(!shown.contains("canary-secret"), shown.constData());
    QCOMPARE(process.exitCode(), 1); // there is no keyring to keep it
}

QTEST_GUILESS_MAIN(TestDiscover)
#include "tst_discover.moc"
