// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EvolutionReader.h"
#include "GoimapnotifyReader.h"
#include "MailnagReader.h"
#include "ThunderbirdReader.h"
#include "YamlText.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace migration;

namespace {
using Remark = ForeignAccount::Remark;

QByteArray contentsOf(const QString &path)
{
    QFile file(QStringLiteral(CONFIGS "/") + path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QHash<QString, QByteArray> evolutionSources()
{
    QHash<QString, QByteArray> sources;
    for (const QFileInfo &file : QDir(QStringLiteral(CONFIGS "/evolution")).entryInfoList({ u"*.source"_s }))
        sources.insert(file.completeBaseName(), contentsOf(u"evolution/"_s + file.fileName()));
    return sources;
}

const ForeignAccount *named(const QList<ForeignAccount> &accounts, const QString &name)
{
    const auto found = std::ranges::find(accounts, name, [](const auto &account) { return account.account.name; });
    return found == accounts.end() ? nullptr : &*found;
}

QStringList namesOf(const QList<ForeignAccount> &accounts)
{
    QStringList names;
    for (const ForeignAccount &account : accounts)
        names += account.account.name;
    names.sort();
    return names;
}

// A prefs.js with one account, which has these preferences besides.
QByteArray thunderbirdWith(const QByteArray &preferences)
{
    return "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"
           "user_pref(\"mail.account.account1.server\", \"server1\");\n"
           "user_pref(\"mail.server.server1.type\", \"imap\");\n"
           "user_pref(\"mail.server.server1.socketType\", 3);\n"
        + preferences;
}

QByteArray hostAndUser(const QByteArray &host, const QByteArray &user)
{
    return "user_pref(\"mail.server.server1.hostname\", \"" + host
        + "\");\n"
          "user_pref(\"mail.server.server1.userName\", \""
        + user + "\");\n";
}
} // namespace

// What each program's files say, as values. No password is ever among them.
class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thunderbirdsProfilesAreFound();
    void thunderbirdsAccountsAreRead();
    void thunderbirdsStringsAreThoseOfJavaScript();
    void aHostThatWasChangedInThunderbirdIsTheNewOne();
    void evolutionsAccountsAreRead();
    void evolutionsPasswordsAreNamedToTheKeyring();
    void evolutionsCollectionsSayWhatTheirAccountsDoNot();
    void mailnagsAccountsAreRead();
    void mailnagsPasswordsAreNamedToTheKeyring();
    void mailnagsOldListsOfMailboxesAreRead();
    void goimapnotifysAccountsAreRead();
    void goimapnotifysOldFormatIsRead();
    void aCommandForAShellGetsOne_data();
    void aCommandForAShellGetsOne();
    void aPasswordInAFileIsNotTakenOver();
    void whatIsNoSuchFileGivesNoAccounts_data();
    void whatIsNoSuchFileGivesNoAccounts();
    void whatNoAccountCanBeIsLeftOut_data();
    void whatNoAccountCanBeIsLeftOut();
    void aYamlBombStandsForNothing();
    void aThousandMailboxesAreNoMoreThanFifty();
};

void TestReaders::thunderbirdsProfilesAreFound()
{
    QCOMPARE(thunderbirdProfiles(contentsOf(u"thunderbird/profiles.ini"_s), u"/home/me/.thunderbird"_s),
             (QStringList { u"/home/me/.thunderbird/b5c6d7e8.default"_s,
                            u"/home/me/.thunderbird/x1y2z3a4.default-default"_s }));
    QCOMPARE(thunderbirdProfiles("[Profile0]\nIsRelative=0\nPath=/mnt/mail/../profile\n", u"/t"_s),
             QStringList { u"/mnt/profile"_s });
}

void TestReaders::thunderbirdsAccountsAreRead()
{
    const auto accounts = readThunderbird(contentsOf(u"thunderbird/prefs.js"_s));
    QCOMPARE(accounts.size(), 3); // neither the local folders nor POP nor what was deleted
    const Account work { .name = u"Work \"at\" C:\\home ä"_s,
                         .email = u"me@example.org"_s,
                         .host = u"imap.example.org"_s,
                         .user = u"me"_s };
    QCOMPARE(accounts[0].account, work);
    QVERIFY(accounts[0].remarks.isEmpty());
    QCOMPARE(accounts[1].account.mechanism, Mechanism::OAuth);
    QCOMPARE(accounts[1].remarks, QList { Remark::TokenStaysThere });
    QCOMPARE(accounts[2].account.security, Security::ImplicitTls); // it has none there
    QCOMPARE(accounts[2].account.port, quint16(993));
    QCOMPARE(accounts[2].account.mechanism, Mechanism::Strongest);
    QCOMPARE(accounts[2].remarks, QList { Remark::WithoutTls });
}

void TestReaders::thunderbirdsStringsAreThoseOfJavaScript()
{
    const auto accounts = readThunderbird(
        thunderbirdWith(hostAndUser("imap.example.org", "me\\x40example.org\\u00e4\\\\\\'\\\""))); // hex, \u, quotes
    QCOMPARE(accounts.value(0).account.user, u"me@example.orgä\\'\""_s);
}

void TestReaders::aHostThatWasChangedInThunderbirdIsTheNewOne()
{
    const auto accounts =
        readThunderbird(thunderbirdWith(hostAndUser("old.example.org", "me")
                                        + "user_pref(\"mail.server.server1.realhostname\", \"new.example.org\");\n"
                                          "user_pref(\"mail.server.server1.realuserName\", \"you\");\n"));
    QCOMPARE(accounts.value(0).account.host, u"new.example.org"_s);
    QCOMPARE(accounts.value(0).account.user, u"you"_s);
}

void TestReaders::evolutionsAccountsAreRead()
{
    const auto accounts = readEvolution(evolutionSources());
    QCOMPARE(namesOf(accounts),
             (QStringList { u"Gmail"_s, u"Grüße; \\ \"Verein\""_s, u"House's mail"_s, u"Old"_s, u"Work"_s }));
    const ForeignAccount *work = named(accounts, u"Work"_s);
    QCOMPARE(
        work->account,
        (Account { .name = u"Work"_s, .email = u"me@example.org"_s, .host = u"imap.example.org"_s, .user = u"me"_s }));
    const ForeignAccount *startTls = named(accounts, u"Grüße; \\ \"Verein\""_s);
    QCOMPARE(startTls->account.security, Security::StartTls);
    QCOMPARE(startTls->account.port, quint16(143));
    QCOMPARE(startTls->account.email, u"joerg@example.net"_s);
    QCOMPARE(named(accounts, u"Old"_s)->remarks, QList { Remark::WithoutTls });
    QCOMPARE(named(accounts, u"Gmail"_s)->account.mechanism, Mechanism::OAuth);
    QCOMPARE(named(accounts, u"Gmail"_s)->remarks, QList { Remark::TokenStaysThere });
}

void TestReaders::evolutionsPasswordsAreNamedToTheKeyring()
{
    const auto accounts = readEvolution(evolutionSources());
    const QMap<QString, QString> expected { { u"e-source-uid"_s, u"a1b2c3d4e5f60718293a4b5c6d7e8f9012345678"_s } };
    QCOMPARE(named(accounts, u"Work"_s)->keyringAttributes, expected);
    QVERIFY(named(accounts, u"Gmail"_s)->keyringAttributes.isEmpty()); // a token, and not ours
}

void TestReaders::evolutionsCollectionsSayWhatTheirAccountsDoNot()
{
    const auto accounts = readEvolution(evolutionSources());
    const ForeignAccount *mail = named(accounts, u"House's mail"_s);
    QVERIFY(mail);
    QCOMPARE(mail->account,
             (Account { .name = u"House's mail"_s,
                        .email = u"ann@house.example"_s,
                        .host = u"imap.house.example"_s,
                        .user = u"ann"_s }));
    const QMap<QString, QString> ofTheCollection { { u"e-source-uid"_s, u"house"_s } };
    QCOMPARE(mail->keyringAttributes, ofTheCollection);
    QCOMPARE(named(accounts, u"Switched off"_s), nullptr);

    QHash<QString, QByteArray> withoutUser = evolutionSources();
    withoutUser[u"house"_s].replace("User=ann\n", "");
    QCOMPARE(named(readEvolution(withoutUser), u"House's mail"_s)->account.user, u"ann@house.example"_s);
}

void TestReaders::mailnagsAccountsAreRead()
{
    const auto accounts = readMailnag(contentsOf(u"mailnag/mailnag.cfg"_s));
    QCOMPARE(namesOf(accounts), (QStringList { u"Gmail"_s, u"Old"_s, u"Work"_s }));
    QCOMPARE(accounts[0].account,
             (Account { .name = u"Work"_s,
                        .host = u"imap.example.org"_s,
                        .user = u"me"_s,
                        .mailboxes = { u"INBOX"_s, u"Grüße, \"alle\""_s } }));
    QCOMPARE(accounts[0].remarks, QList { Remark::AnyCertificate });
    QCOMPARE(accounts[1].account.email, u"me@gmail.com"_s);
    QCOMPARE(accounts[1].account.mailboxes, QStringList { u"INBOX"_s });
    QCOMPARE(accounts[2].remarks, (QList { Remark::WithoutTls, Remark::AnyCertificate }));
    QCOMPARE(accounts[2].account.port, quint16(993));
}

void TestReaders::mailnagsPasswordsAreNamedToTheKeyring()
{
    const auto accounts = readMailnag(contentsOf(u"mailnag/mailnag.cfg"_s));
    // As Mailnag 2.2 called the account when it wrote that file.
    const QMap<QString, QString> expected { { u"id"_s, u"7175987ffdc28be95424cb51134fdda6"_s } };
    QCOMPARE(accounts.value(0).keyringAttributes, expected);
}

void TestReaders::mailnagsOldListsOfMailboxesAreRead()
{
    const auto accounts = readMailnag("[account1]\nname=A\nuser=me\nserver=imap.example.org\nfolder=INBOX, Lists/Qt\n");
    QCOMPARE(accounts.value(0).account.mailboxes, (QStringList { u"INBOX"_s, u"Lists/Qt"_s }));
}

void TestReaders::goimapnotifysAccountsAreRead()
{
    const auto accounts = readGoimapnotify(contentsOf(u"goimapnotify/goimapnotify.yaml"_s));
    QCOMPARE(accounts.size(), 3); // not the one whose host a command has to tell
    QCOMPARE(accounts[0].account,
             (Account { .name = u"Work"_s,
                        .email = u"me@example.org"_s,
                        .host = u"imap.example.org"_s,
                        .user = u"me@example.org"_s,
                        .mailboxes = { u"INBOX"_s, u"Lists/Qt"_s },
                        .password = { .kind = PasswordSource::Kind::Command,
                                      .command = { u"pass"_s, u"show"_s, u"mail/work"_s } } }));
    QVERIFY(accounts[0].remarks.isEmpty());
    QCOMPARE(accounts[1].account.security, Security::StartTls);
    QCOMPARE(accounts[1].remarks, (QList { Remark::AnyCertificate, Remark::PasswordInFile }));
    QCOMPARE(accounts[2].account.mechanism, Mechanism::XOAuth2);
}

void TestReaders::goimapnotifysOldFormatIsRead()
{
    const QByteArray old = contentsOf(u"goimapnotify/old.conf"_s);
    const auto accounts = readGoimapnotify(old);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts[0].account.name, u"me"_s);
    QCOMPARE(accounts[0].account.mailboxes, (QStringList { u"INBOX"_s, u"Grüße"_s }));
    QCOMPARE(accounts[0].remarks, QList { Remark::WithoutTls });
    QCOMPARE(readGoimapnotify("[" + old + "," + old + "]").size(), 2);
}

void TestReaders::aCommandForAShellGetsOne_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plain") << u"pass show mail/work"_s << QStringList { u"pass"_s, u"show"_s, u"mail/work"_s };
    QTest::newRow("quotes") << u"pass \"my mail\""_s << QStringList { u"pass"_s, u"my mail"_s };
    for (const auto &command :
         { u"pass x | head -n1"_s, u"cat ~/password"_s, u"echo $PASSWORD"_s, u"pass 'my mail'"_s })
        QTest::newRow(qPrintable(command)) << command << QStringList { u"/bin/sh"_s, u"-c"_s, command };
}

void TestReaders::aCommandForAShellGetsOne()
{
    QFETCH(QString, command);
    QString quoted = command;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    const auto accounts = readGoimapnotify(
        u"{host: imap.example.org, username: me, tls: true, passwordCMD: \"%1\"}"_s.arg(quoted).toUtf8());
    QTEST(accounts.value(0).account.password.command, "arguments");
}

void TestReaders::aPasswordInAFileIsNotTakenOver()
{
    for (const auto &accounts :
         { readGoimapnotify("{host: imap.example.org, username: me, password: canary-secret}"),
           readMailnag("[account1]\nuser=me\nserver=imap.example.org\npassword=canary-secret\n") }) {
        QCOMPARE(accounts.size(), 1);
        QVERIFY(accounts[0].remarks.contains(Remark::PasswordInFile));
        QVERIFY(accounts[0].keyringAttributes.isEmpty());
        QCOMPARE(accounts[0].account.password, PasswordSource());
    }
}

void TestReaders::whatIsNoSuchFileGivesNoAccounts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("HTML") << QByteArray("<!doctype html><html></html>");
    QTest::newRow("brackets") << QByteArray(100'000, '[');
    QTest::newRow("braces") << QByteArray(100'000, '{');
    QTest::newRow("a long line") << QByteArray("user_pref(\"mail.") + QByteArray(1'000'000, 'x');
    QTest::newRow("backslashes") << QByteArray("user_pref(\"mail.x\", \"") + QByteArray(100'000, '\\') + "\");";
    QTest::newRow("no UTF-8") << QByteArray("[account1]\nuser=\xff\xfe\nserver=\xc3\x28\n");
}

void TestReaders::whatIsNoSuchFileGivesNoAccounts()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(readThunderbird(bytes).isEmpty());
    QVERIFY(readEvolution({ { u"x"_s, bytes } }).isEmpty());
    QVERIFY(readMailnag(bytes).isEmpty());
    QVERIFY(readGoimapnotify(bytes).isEmpty());
    QVERIFY(thunderbirdProfiles(bytes, u"/t"_s).isEmpty());
}

void TestReaders::whatNoAccountCanBeIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("as it should be") << QByteArray("imap.example.org") << QByteArray("me") << true;
    QTest::newRow("this machine") << QByteArray("127.0.0.1") << QByteArray("me") << true;
    QTest::newRow("no host") << QByteArray() << QByteArray("me") << false;
    QTest::newRow("no user") << QByteArray("imap.example.org") << QByteArray() << false;
    QTest::newRow("a path") << QByteArray("imap.example.org/x") << QByteArray("me") << false;
    QTest::newRow("two hosts") << QByteArray("imap.example.org imap.example.net") << QByteArray("me") << false;
    QTest::newRow("a line break") << QByteArray("imap.example.org") << QByteArray("me\\r\\nLOGIN") << false;
    QTest::newRow("turned around") << QByteArray("imap.example.org") << QByteArray("me\\u202e") << false;
    QTest::newRow("too long") << QByteArray("imap.example.org") << QByteArray(501, 'x') << false;
}

void TestReaders::whatNoAccountCanBeIsLeftOut()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, user);
    QTEST(!readThunderbird(thunderbirdWith(hostAndUser(host, user))).isEmpty(), "isOffered");
}

void TestReaders::aYamlBombStandsForNothing()
{
    QByteArray bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char name = 'b'; name <= 'j'; ++name) {
        const QByteArray before(1, char(name - 1));
        bomb += QByteArray(1, name) + ": &" + name + " [" + QByteArray("*" + before + ",").repeated(9) + "]\n";
    }
    const auto root = parseYaml(bomb);
    QVERIFY(root);
    QCOMPARE((*root)["j"_L1].items.size(), 9);
    QVERIFY((*root)["j"_L1].items[0].items.isEmpty());
    QVERIFY(readGoimapnotify(bomb).isEmpty());
    QVERIFY(!parseYaml("[" + QByteArray("x,").repeated(50'000) + "]"));
}

void TestReaders::aThousandMailboxesAreNoMoreThanFifty()
{
    QByteArray boxes;
    for (int i = 0; i < 1000; ++i)
        boxes += "box" + QByteArray::number(i) + ",";
    const auto accounts = readGoimapnotify("{host: imap.example.org, username: me, boxes: [" + boxes + "]}");
    QCOMPARE(accounts.value(0).account.mailboxes.size(), Account::MostMailboxes);
}

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
