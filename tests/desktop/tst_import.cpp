// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

// Accounts of other programs taken over from the command line; passwords with a real keyring.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void whereNothingIsNothingIsFound();
    void whatThereIsIsListed();
    void programsGetObjects();
    void listingChangesNothing();
    void withoutATerminalOrAYesNothingIsTaken();
    void aPasswordIsTakenFromTheKeyring();
    void aLockedKeyringIsSaidToBeLocked();
    void aPasswordCommandIsTakenOver();
    void aPasswordThatHasToBeTypedIsNotReadFromAPipe();
    void aPasswordInAFileIsTakenByNobody();
    void whatSignsInByOAuthIsDoneAnew();
    void gnomesAccountsAreTakenOver();
    void aMailboxIsSetUpOnce();
    void aNameThatNobodyHasIsRefused();
    void anAccountOfATakenNameGetsAnother();
    void atATerminalThePasswordIsTyped();

private:
    int run(const QStringList &arguments, const QByteArray &input = {});
    bool bring(const QString &file, const QString &to) const;
    bool bringThunderbird() const;
    bool bringEvolution() const;
    bool bringGoimapnotify() const;

    RealServer m_desktop { u"desktop.py"_s, { u"--display=none"_s, u"--keyring=unlocked"_s } };
    std::unique_ptr<Home> m_home;
    QString m_output;
    QStringList m_errors;
};

void TestImport::initTestCase()
{
    QVERIFY2(m_desktop.isReady(), qPrintable(m_desktop.problem()));
}

void TestImport::init()
{
    m_home = std::make_unique<Home>();
    m_home->moveTo(m_desktop);
    m_home->setVariable(u"HOME"_s, m_home->file(u"home"_s)); // but for its own folders
    m_home->setVariable(u"XDG_CONFIG_HOME"_s, m_home->file(u"config"_s));
}

int TestImport::run(const QStringList &arguments, const QByteArray &input)
{
    Posthorn posthorn(*m_home, QStringList { u"account"_s } + arguments, input);
    const bool ended = posthorn.waitForEnd();
    m_output = posthorn.output();
    m_errors = posthorn.errorLines();
    return ended ? posthorn.exitCode() : -1;
}

bool TestImport::bring(const QString &file, const QString &to) const
{
    const QFileInfo target(m_home->file(to));
    return QDir().mkpath(target.path()) && QFile::copy(QStringLiteral(CONFIGS "/") + file, target.filePath());
}

bool TestImport::bringThunderbird() const
{
    return bring(u"thunderbird/profiles.ini"_s, u"home/.thunderbird/profiles.ini"_s)
        && bring(u"thunderbird/prefs.js"_s, u"home/.thunderbird/x1y2z3a4.default-default/prefs.js"_s);
}

bool TestImport::bringEvolution() const
{
    const QFileInfoList files = QDir(QStringLiteral(CONFIGS "/evolution")).entryInfoList({ u"*.source"_s });
    return std::ranges::all_of(files, [this](const QFileInfo &file) {
        return bring(u"evolution/"_s + file.fileName(), u"config/evolution/sources/"_s + file.fileName());
    });
}

bool TestImport::bringGoimapnotify() const
{
    return bring(u"goimapnotify/goimapnotify.yaml"_s, u"config/goimapnotify/goimapnotify.yaml"_s);
}

void TestImport::whereNothingIsNothingIsFound()
{
    QCOMPARE(run({ u"import"_s }), 0);
    QCOMPARE(m_output, u"no other account was found\n"_s);
    QCOMPARE(run({ u"import"_s, u"--list"_s }), 0);
    QCOMPARE(m_output, QString());
}

void TestImport::whatThereIsIsListed()
{
    QVERIFY(bringThunderbird() && bringEvolution());
    QCOMPARE(run({ u"import"_s, u"--list"_s, u"--from"_s, u"Thunderbird"_s }), 0);
    QCOMPARE(m_output.count(u"from: Thunderbird, "_s), 3);
    QVERIFY2(m_output.contains(u"host: imap.example.org\nport: 993\nsecurity: tls\nuser: me\n"_s),
             qPrintable(m_output));
    QVERIFY(m_output.contains(u"note: Thunderbird talks without TLS; Posthorn will not\n"_s));
    QVERIFY(m_output.contains(u"password: has to be typed\n"_s));
    QVERIFY(!m_output.contains(u"from: Evolution"_s));
    QCOMPARE(run({ u"import"_s, u"--list"_s }), 0);
    QCOMPARE(m_output.count(u"from: Evolution, "_s), 5);
}

void TestImport::programsGetObjects()
{
    QVERIFY(bringEvolution());
    Posthorn posthorn(*m_home, { u"account"_s, u"import"_s, u"--list"_s, u"--json"_s, u"Work"_s });
    QVERIFY(posthorn.waitForEnd());
    QCOMPARE(posthorn.said().size(), 1);
    QVERIFY(contains(posthorn.said()[0],
                     { { u"event"_s, u"foreign-account"_s },
                       { u"program"_s, u"evolution"_s },
                       { u"name"_s, u"Work"_s },
                       { u"email"_s, u"me@example.org"_s },
                       { u"host"_s, u"imap.example.org"_s },
                       { u"user"_s, u"me"_s },
                       { u"in_keyring"_s, true } }));
}

void TestImport::listingChangesNothing()
{
    QVERIFY(bringThunderbird());
    QCOMPARE(run({ u"import"_s, u"--list"_s }), 0);
    QCOMPARE(run({ u"list"_s }), 0);
    QCOMPARE(m_output, QString());
}

void TestImport::withoutATerminalOrAYesNothingIsTaken()
{
    QVERIFY(bringGoimapnotify());
    QCOMPARE(run({ u"import"_s, u"Work"_s }), 1);
    QVERIFY2(m_errors.value(0).contains(u"--yes"_s), qPrintable(m_errors.value(0)));
    QCOMPARE(run({ u"list"_s }), 0);
    QCOMPARE(m_output, QString());
}

void TestImport::aPasswordIsTakenFromTheKeyring()
{
    QVERIFY(bringEvolution());
    QVERIFY2(m_desktop.order(u"keep"_s,
                             { { u"secret"_s, u"canary-4e9f"_s },
                               { u"e-source-uid"_s, u"a1b2c3d4e5f60718293a4b5c6d7e8f9012345678"_s },
                               { u"eds-origin"_s, u"evolution-data-server"_s } }),
             qPrintable(m_desktop.problem()));
    QCOMPARE(run({ u"import"_s, u"--yes"_s, u"Work"_s }), 0);
    QCOMPARE(m_errors, QStringList());
    QCOMPARE(run({ u"show"_s, u"Work"_s }), 0);
    QVERIFY2(m_output.contains(u"host: imap.example.org\n"_s), qPrintable(m_output));
    QVERIFY(m_output.contains(u"password: in the keyring\n"_s));
    QCOMPARE(m_home->filesContaining("canary-4e9f"), QStringList());
    // It is in the keyring as one of ours now: removing the account finds it there.
    QCOMPARE(run({ u"remove"_s, u"Work"_s }), 0);
    QCOMPARE(m_errors, QStringList());
}

void TestImport::aLockedKeyringIsSaidToBeLocked()
{
    QVERIFY(bringEvolution());
    QVERIFY(m_desktop.order(
        u"keep"_s,
        { { u"secret"_s, u"canary-4e9f"_s }, { u"e-source-uid"_s, u"a1b2c3d4e5f60718293a4b5c6d7e8f9012345678"_s } }));
    QVERIFY2(m_desktop.order(u"lock"_s), qPrintable(m_desktop.problem()));
    const int exitCode = run({ u"import"_s, u"--yes"_s, u"Work"_s });
    QVERIFY2(m_desktop.order(u"unlock"_s), qPrintable(m_desktop.problem()));
    QCOMPARE(exitCode, 1);
    QVERIFY2(m_errors.value(0).contains(u"locked"_s), qPrintable(m_errors.value(0)));
    QCOMPARE(run({ u"list"_s }), 0);
    QCOMPARE(m_output, QString());
}

void TestImport::aPasswordCommandIsTakenOver()
{
    QVERIFY(bringGoimapnotify());
    QCOMPARE(run({ u"import"_s, u"--yes"_s, u"Work"_s, u"me@gmail.com"_s }), 0);
    QCOMPARE(run({ u"show"_s, u"Work"_s }), 0);
    QVERIFY2(m_output.contains(u"mailboxes: INBOX, Lists/Qt\n"_s), qPrintable(m_output));
    QVERIFY2(m_output.contains(u"password: printed by pass show mail/work\n"_s), qPrintable(m_output));
    QCOMPARE(run({ u"show"_s, u"me@gmail.com"_s }), 0);
    QVERIFY2(m_output.contains(u"access token: printed by /bin/sh -c oauth2l"_s), qPrintable(m_output));
}

void TestImport::aPasswordThatHasToBeTypedIsNotReadFromAPipe()
{
    QVERIFY(bringThunderbird());
    QCOMPARE(run({ u"import"_s, u"--yes"_s, u"Old"_s }, "canary-4e9f\n"), 1);
    QVERIFY2(m_errors.value(0).contains(u"Old: its password has to be typed"_s), qPrintable(m_errors.value(0)));
    QCOMPARE(run({ u"list"_s }), 0);
    QCOMPARE(m_output, QString());
}

void TestImport::aPasswordInAFileIsTakenByNobody()
{
    QVERIFY(bringGoimapnotify()); // joerg's has one
    QCOMPARE(run({ u"import"_s, u"--yes"_s, u"joerg"_s }), 1);
    QVERIFY2(m_output.contains(u"the password in clear in that file; it was not read\n"_s), qPrintable(m_output));
    QVERIFY(!m_output.contains(u"canary-secret"_s));
    QCOMPARE(m_home->filesContaining("canary-secret").size(), 1); // where it was
}

void TestImport::whatSignsInByOAuthIsDoneAnew()
{
    QVERIFY(bringThunderbird());
    QCOMPARE(run({ u"import"_s, u"--yes"_s, u"me@gmail.com"_s }), 1);
    QVERIFY2(m_errors.value(0).contains(u"it signs in by OAuth"_s), qPrintable(m_errors.value(0)));
    QCOMPARE(run({ u"list"_s }), 0);
    QCOMPARE(m_output, QString());
}

void TestImport::gnomesAccountsAreTakenOver()
{
    const QString bus = m_home->environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s);
    RealServer gnome(u"gnome_accounts.py"_s, { bus });
    QVERIFY2(gnome.isReady(), qPrintable(gnome.problem()));
    QVERIFY2(gnome.order(u"add"_s,
                         { { u"id"_s, u"account_1"_s },
                           { u"token"_s, u"canary-4e9f"_s },
                           { u"EmailAddress"_s, u"me@gmail.com"_s },
                           { u"ImapHost"_s, u"imap.gmail.com"_s },
                           { u"ImapUserName"_s, u"me@gmail.com"_s } }),
             qPrintable(gnome.problem()));
    QCOMPARE(run({ u"import"_s, u"--list"_s }), 0);
    QVERIFY2(m_output.contains(u"from: GNOME Online Accounts\n"_s), qPrintable(m_output));
    QCOMPARE(run({ u"import"_s, u"--yes"_s, u"--from"_s, u"gnome"_s }), 0);
    QCOMPARE(run({ u"show"_s, u"me@gmail.com"_s }), 0);
    QVERIFY2(m_output.contains(u"access token: from GNOME Online Accounts\n"_s), qPrintable(m_output));
    QCOMPARE(m_home->filesContaining("canary-4e9f"), QStringList());
}

void TestImport::aMailboxIsSetUpOnce()
{
    QVERIFY(bringGoimapnotify());
    QCOMPARE(run({ u"import"_s, u"--yes"_s, u"Work"_s }), 0);
    QCOMPARE(run({ u"import"_s, u"--yes"_s, u"Work"_s }), 0);
    QVERIFY2(m_output.contains(u"\"Work\" is set up already"_s), qPrintable(m_output));
    QCOMPARE(run({ u"list"_s }), 0);
    QCOMPARE(m_output.count(u'\n'), 1);
}

void TestImport::aNameThatNobodyHasIsRefused()
{
    QVERIFY(bringThunderbird());
    QCOMPARE(run({ u"import"_s, u"--yes"_s, u"Nobody"_s }), 1);
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(run({ u"import"_s, u"--from"_s, u"outlook"_s }), 2);
    QCOMPARE(run({ u"import"_s, u"--json"_s }), 2);
}

void TestImport::anAccountOfATakenNameGetsAnother()
{
    QVERIFY(bringGoimapnotify());
    QCOMPARE(run({ u"add"_s, u"--name"_s, u"Work"_s, u"--host"_s, u"other.example.org"_s, u"--user"_s, u"me"_s,
                   u"--password-command"_s, u"echo x"_s }),
             0);
    QCOMPARE(run({ u"import"_s, u"--yes"_s, u"Work"_s }), 0);
    QCOMPARE(run({ u"list"_s }), 0);
    QVERIFY2(m_output.contains(u"Work (2): me@example.org at imap.example.org:993\n"_s), qPrintable(m_output));
}

void TestImport::atATerminalThePasswordIsTyped()
{
    QVERIFY(bringThunderbird());
    QProcess process;
    process.setProcessEnvironment(m_home->environment());
    process.start(u"python3"_s,
                  { u"-c"_s, u"import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"_s,
                    QStringLiteral(POSTHORN_PROGRAM), u"--profile"_s, m_home->profile(), u"account"_s, u"import"_s,
                    u"Old"_s });
    QByteArray shown;
    const auto shows = [&](const QByteArray &text) {
        shown += process.readAll();
        return shown.contains(text);
    };
    QVERIFY(comesTrue([&] { return shows("sign in at old.example.org? [y/N] "); }));
    process.write("y\n");
    QVERIFY(comesTrue([&] { return shows("Password for old.example.org: "); }));
    process.write("canary-4e9f\n");
    QVERIFY(comesTrue([&] { return process.state() == QProcess::NotRunning; }));
    QVERIFY2(!shows("canary-4e9f"), shown.constData());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(m_home->filesContaining("canary-4e9f"), QStringList());
    QCOMPARE(run({ u"show"_s, u"Old"_s }), 0);
    QVERIFY(m_output.contains(u"password: in the keyring\n"_s));
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
