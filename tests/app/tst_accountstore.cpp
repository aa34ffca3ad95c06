// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountStore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
Account complete()
{
    Account account;
    account.id = u"0b8c6f3e-0000-4000-8000-000000000001"_s;
    account.name = u"Work, \"main\"; 100% Ünïcödé = [x]"_s;
    account.email = u"ada@example.org"_s;
    account.host = u"imap.example.org"_s;
    account.port = 1143;
    account.security = Security::StartTls;
    account.user = u"@ada\\example"_s;
    account.mechanism = Mechanism::ScramSha256;
    account.caFile = u"/etc/ca, of ours.pem"_s;
    account.pin = {
        .host = u"imap.example.org"_s,
        .port = 1143,
        .keySha256 = u"0123456789abcdef"_s.repeated(4),
        .faults = { CertificateFault::SelfSigned, CertificateFault::HostMismatch },
        .sha256 = u"fedcba9876543210"_s.repeated(4),
        .subject = u"imap.example.org, Ada & Söhne"_s,
        .issuer = u"imap.example.org"_s,
        .validFrom = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
        .validUntil = QDateTime(QDate(2036, 1, 2), QTime(3, 4, 5), Qt::UTC),
    };
    account.certificateFile = u"/home/ada/me.pem"_s;
    account.mailboxes = { u"INBOX"_s, u"Lists/a, b"_s, u"Entwürfe"_s };
    account.pushMailboxes = { u"Entwürfe"_s, u"Lists/a, b"_s };
    account.password = { PasswordSource::Kind::Command, { u"pass"_s, u"show"_s, u"mail, work"_s, u""_s } };
    account.opening = { Opening::Kind::Webmail, u"https://mail.example.org/#search/{message_id}"_s, { u"mutt"_s } };
    account.popupActions = { PopupAction::Junk, PopupAction::Open, PopupAction::Snooze };
    return account;
}

Account small(const QString &id, const QString &name)
{
    Account account;
    account.id = id;
    account.name = name;
    account.host = u"imap.example.org"_s;
    account.user = u"ada"_s;
    return account;
}

uint modeOf(const QString &path)
{
    struct stat facts
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 0777u : 0;
}
} // namespace

class TestAccountStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsEmptyWhereThereIsNoFile();
    void bringsBackEveryFieldOfAnAccount();
    void bringsBackWhereATokenComesFrom();
    void bringsBackAccountsOnTheirDefaults();
    void bringsBackPreferences();
    void keepsTheFileToItsUser();
    void readsWhatAPersonWrote();
    void seesWhatAnotherProgramWrote();
    void keepsNamesApart();
    void replacesAndRemovesByIdAlone();
    void storesNothingThatItWouldNotRead_data();
    void storesNothingThatItWouldNotRead();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void losesNothingOfAFileItDoesNotUnderstand();
    void keepsCommentsAndOrder();
    void refusesAFileThatItCannotTrust();
    void refusesWhatIsNoFile();
    void saysWhyItCannotWrite();
    void survivesAFullDisk();

private:
    QString path() const { return m_directory->filePath(u"profile/posthorn.conf"_s); }
    ProfilePaths paths() const { return ProfilePaths(m_directory->filePath(u"profile"_s)); }
    QByteArray contents(const QString &of) const;
    void writeFile(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestAccountStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

QByteArray TestAccountStore::contents(const QString &of) const
{
    QFile file(of);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAccountStore::writeFile(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(m_directory->filePath(u"profile"_s)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestAccountStore::startsEmptyWhereThereIsNoFile()
{
    AccountStore store(paths());
    QCOMPARE(store.load(), std::nullopt);
    QCOMPARE(store.accounts(), QList<Account>());
    QCOMPARE(store.preferences(), Preferences());
    QVERIFY(!QFile::exists(path())); // looking makes nothing
}

void TestAccountStore::bringsBackEveryFieldOfAnAccount()
{
    AccountStore store(paths());
    QCOMPARE(store.save(complete()), std::nullopt);
    QCOMPARE(store.accounts(), { complete() });

    AccountStore again(paths());
    QCOMPARE(again.load(), std::nullopt);
    QCOMPARE(again.accounts(), { complete() });
    QCOMPARE(again.problems(), QStringList());
}

void TestAccountStore::bringsBackWhereATokenComesFrom()
{
    Account issued = small(u"a"_s, u"A"_s);
    issued.mechanism = Mechanism::OAuth;
    issued.password.kind = PasswordSource::Kind::OAuth;
    issued.password.oauth = { u"https://id.example.org/realms/one"_s, u"a, client"_s };
    Account gnome = small(u"b"_s, u"B"_s);
    gnome.password.kind = PasswordSource::Kind::Gnome;
    gnome.password.gnomeAccount = u"account_1700000000_0"_s;
    AccountStore store(paths());
    QVERIFY(!store.save(issued));
    QVERIFY(!store.save(gnome));
    AccountStore again(paths());
    QVERIFY(!again.load());
    QCOMPARE(again.accounts(), (QList<Account> { issued, gnome }));
}

void TestAccountStore::bringsBackAccountsOnTheirDefaults()
{
    AccountStore store(paths());
    const Account two = small(u"b"_s, u"Second"_s);
    const Account one = small(u"a"_s, u"first"_s);
    QCOMPARE(store.save(two), std::nullopt);
    QCOMPARE(store.save(one), std::nullopt);
    AccountStore again(paths());
    QCOMPARE(again.load(), std::nullopt);
    QCOMPARE(again.accounts().size(), 2);
    QVERIFY(again.accounts().contains(one));
    QVERIFY(again.accounts().contains(two));
}

void TestAccountStore::bringsBackPreferences()
{
    for (const bool on : { false, true }) {
        AccountStore store(paths());
        const Preferences preferences { .popups = on,
                                        .popupDetail = on ? PopupDetail::Full : PopupDetail::Sender,
                                        .lockedDetail = on ? PopupDetail::Count : PopupDetail::Full,
                                        .sound = !on,
                                        .countInIcon = on,
                                        .startWithSession = false,
                                        .explainMissingTray = !on };
        QCOMPARE(store.save(preferences), std::nullopt);
        AccountStore again(paths());
        QCOMPARE(again.load(), std::nullopt);
        QCOMPARE(again.preferences(), preferences);
    }
}

void TestAccountStore::keepsTheFileToItsUser() // K05
{
    AccountStore store(paths());
    QCOMPARE(store.save(complete()), std::nullopt);
    QCOMPARE(modeOf(path()), 0600u);
    QCOMPARE(modeOf(m_directory->filePath(u"profile"_s)), 0700u);
    QCOMPARE(
        QDir(m_directory->filePath(u"profile"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList(u"posthorn.conf"_s)); // nothing left lying about
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QCOMPARE(store.save(Preferences()), std::nullopt);
    QCOMPARE(modeOf(path()), 0600u);
}

void TestAccountStore::readsWhatAPersonWrote()
{
    writeFile("[mine]\n"
              "name = Büro\n"
              "host=imap.example.org\r\n"
              "\n"
              "user = \"a\\\"d\\\\a\" \n"
              "email = a @ \\\n   b\n"
              "security=STARTTLS\n"
              "push = \"a, b\"\n" // wherever it stands
              "mailboxes = INBOX, \"a, b\"\n"
              "[preferences]\n"
              "sound=False\n");
    AccountStore store(paths());
    QCOMPARE(store.load(), std::nullopt);
    QCOMPARE(store.accounts().size(), 1);
    const Account account = store.accounts().constFirst();
    QCOMPARE(account.id, u"mine"_s);
    QCOMPARE(account.name, u"Büro"_s);
    QCOMPARE(account.user, u"a\"d\\a"_s);
    QCOMPARE(account.email, u"a @ b"_s);
    QCOMPARE(account.security, Security::StartTls);
    QCOMPARE(account.port, 143);
    QCOMPARE(account.mailboxes, QStringList({ u"INBOX"_s, u"a, b"_s }));
    QCOMPARE(account.pushMailboxes, QStringList(u"a, b"_s));
    QCOMPARE(store.preferences().sound, false);
}

void TestAccountStore::seesWhatAnotherProgramWrote()
{
    AccountStore tray(paths()), command(paths());
    QCOMPARE(tray.save(small(u"a"_s, u"A"_s)), std::nullopt);
    QCOMPARE(command.save(small(u"b"_s, u"B"_s)), std::nullopt);
    QCOMPARE(tray.save(Preferences { .popups = false }), std::nullopt);
    QCOMPARE(tray.accounts().size(), 2);
    QCOMPARE(command.load(), std::nullopt);
    QCOMPARE(command.preferences().popups, false);
}

void TestAccountStore::keepsNamesApart()
{
    AccountStore store(paths());
    QCOMPARE(store.save(small(u"a"_s, u"A"_s)), std::nullopt);
    const auto error = store.save(small(u"b"_s, u"A"_s));
    QVERIFY(error);
    QCOMPARE(error->cause, Error::Cause::AccountIncomplete);
    QCOMPARE(store.accounts().size(), 1);
    QCOMPARE(store.save(small(u"a"_s, u"A"_s)), std::nullopt); // its own name is no other's
}

void TestAccountStore::replacesAndRemovesByIdAlone()
{
    AccountStore store(paths());
    QCOMPARE(store.save(small(u"a"_s, u"A"_s)), std::nullopt);
    QCOMPARE(store.save(small(u"ab"_s, u"AB"_s)), std::nullopt);
    QCOMPARE(store.save(small(u"a"_s, u"New"_s)), std::nullopt);
    QCOMPARE(store.remove(u"a"_s), std::nullopt);
    QCOMPARE(store.accounts(), { small(u"ab"_s, u"AB"_s) });
    QCOMPARE(store.remove(u"nobody"_s), std::nullopt);
    QCOMPARE(store.remove(u"preferences"_s), std::nullopt);
    QCOMPARE(store.remove(QString()), std::nullopt);
    QCOMPARE(store.accounts().size(), 1);
    QVERIFY(!contents(path()).contains("New"));
}

void TestAccountStore::storesNothingThatItWouldNotRead_data()
{
    QTest::addColumn<Account>("account");
    const auto row = [](const char *name, const std::function<void(Account &)> &spoil) {
        Account account = small(u"a"_s, u"A"_s);
        spoil(account);
        QTest::newRow(name) << account;
    };
    row("no id", [](Account &a) { a.id.clear(); });
    row("an id with a slash", [](Account &a) { a.id = u"a/b"_s; });
    row("the id of something else", [](Account &a) { a.id = u"preferences"_s; });
    row("no name", [](Account &a) { a.name.clear(); });
    row("a name of two lines", [](Account &a) { a.name = u"a\nb"_s; });
    row("a name too long", [](Account &a) { a.name = QString(101, u'a'); });
    row("no host", [](Account &a) { a.host.clear(); });
    row("no user", [](Account &a) { a.user.clear(); });
    row("no port", [](Account &a) { a.port = 0; });
    row("no mailbox", [](Account &a) { a.mailboxes.clear(); });
    row("a mailbox without name", [](Account &a) { a.mailboxes = { u"INBOX"_s, QString() }; });
    row("a pushed mailbox that is not watched", [](Account &a) { a.pushMailboxes = { u"Lists"_s }; });
    row("more mailboxes than anybody watches", [](Account &a) {
        for (int number = 1; number <= Account::MostMailboxes; ++number)
            a.mailboxes += u"Lists/%1"_s.arg(number);
    });
    row("a trusted key for no server", [](Account &a) { a.pin = { .keySha256 = u"0"_s.repeated(64) }; });
    row("a trusted key without a fault",
        [](Account &a) { a.pin = { .host = u"h"_s, .port = 993, .keySha256 = u"0"_s.repeated(64) }; });
    row("a broken certificate that is trusted", [](Account &a) {
        a.pin = {
            .host = u"h"_s, .port = 993, .keySha256 = u"0"_s.repeated(64), .faults = { CertificateFault::Invalid }
        };
    });
    row("a relative path", [](Account &a) { a.caFile = u"ca.pem"_s; });
    row("no password command", [](Account &a) { a.password.kind = PasswordSource::Kind::Command; });
    row("no webmail", [](Account &a) { a.opening.kind = Opening::Kind::Webmail; });
    row("webmail in the clear", [](Account &a) { a.opening = { Opening::Kind::Webmail, u"http://x"_s, {} }; });
    row("no command to open with", [](Account &a) { a.opening.kind = Opening::Kind::Command; });
}

void TestAccountStore::storesNothingThatItWouldNotRead()
{
    QFETCH(Account, account);
    AccountStore store(paths());
    const auto error = store.save(account);
    QVERIFY(error);
    QCOMPARE(error->cause, Error::Cause::AccountIncomplete);
    QVERIFY(!QFile::exists(path()));
}

void TestAccountStore::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("extra"); // behind a good account
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("accounts");

    const QByteArray other = "[b]\nname=B\nhost=h\nuser=u\n";
    QTest::newRow("nothing") << ""_ba << QString() << 1;
    QTest::newRow("a line of rubbish") << "what is this\n"_ba << u"line 6: this is neither"_s << 1;
    QTest::newRow("a line without a key") << "=x\n"_ba << u"line 6: this is neither"_s << 1;
    QTest::newRow("a broken section") << "[b\n"_ba << u"line 6: this is neither"_s << 1;
    QTest::newRow("twice") << "user=other\n"_ba << u"line 6: this entry is there twice"_s << 1;
    QTest::newRow("an open quotation") << "email=\"a\n"_ba << u"line 6: a quotation mark is missing"_s << 1;
    QTest::newRow("no section") << "[]\nname=B\nhost=h\nuser=u\n"_ba << u"stands in no section"_s << 1;
    QTest::newRow("no UTF-8") << "email=\xfc\n"_ba << u"line 6: this is not text"_s << 1;
    QTest::newRow("an entry of another program") << "colour=red\n"_ba << u"[a] colour is no entry"_s << 1;
    QTest::newRow("port of letters") << other + "port=imaps\n" << u"[b] port must be a number"_s << 1;
    QTest::newRow("port too high") << other + "port=99999\n" << u"[b] port must be a number"_s << 1;
    QTest::newRow("security unknown") << other + "security=none\n" << u"[b] security must be tls or starttls"_s << 1;
    QTest::newRow("mechanism unknown") << other + "mechanism=CRAM-MD5\n" << u"[b] mechanism must be"_s << 1;
    QTest::newRow("EXTERNAL without a certificate") << other + "mechanism=EXTERNAL\n"
                                                    << u"[b] certificate-file must be"_s << 1;
    const QByteArray trusted = other + "trusted-key=" + QByteArray(64, 'a') + "\ntrusted-at=h:993\n";
    QTest::newRow("a trusted key") << trusted + "trusted-faults=self-signed\n" << QString() << 2;
    QTest::newRow("a trusted key that is cut") << other + "trusted-key=aa\n" << u"[b] trusted-key must be"_s << 1;
    QTest::newRow("a trusted key with any fault") << trusted << u"[b] trusted-faults must be"_s << 1;
    QTest::newRow("a fault unknown") << trusted + "trusted-faults=ugly\n" << u"[b] trusted-faults must be"_s << 1;
    QTest::newRow("a trusted server without a key") << other + "trusted-at=h:993\n" << u"[b] trusted-at must be"_s << 1;
    QTest::newRow("push of what is not watched") << other + "push=Lists\n" << u"[b] push must be a list"_s << 1;
    QTest::newRow("push of what is watched") << other + "mailboxes=INBOX, Lists\npush=Lists\n" << QString() << 2;
    QTest::newRow("a popup's action unknown") << other + "popup-actions=forward\n"
                                              << u"[b] popup-actions must be"_s << 1;
    QTest::newRow("one twice") << other + "popup-actions=junk, junk\n" << u"[b] popup-actions must be"_s << 1;
    QTest::newRow("four") << other + "popup-actions=open, junk, delete, archive\n" << u"[b] popup-actions must"_s << 1;
    QTest::newRow("none") << other + "popup-actions=\n" << QString() << 2;
    QTest::newRow("opening unknown") << other + "opens=browser\n" << u"[b] opens must be window"_s << 1;
    QTest::newRow("text with a bare comma") << other + "email=a, b\n" << u"[b] email must be"_s << 1;
    QTest::newRow("command without one") << other + "password-from=command\n" << u"[b] password-command"_s << 1;
    QTest::newRow("a provider of nothing") << other + "mechanism=oauth\npassword-from=oauth\n"
                                           << u"[b] oauth-provider must be"_s << 1;
    QTest::newRow("a provider for a password") << other + "password-from=oauth\noauth-provider=google\n"
                                               << u"[b] password-from must be"_s << 1;
    QTest::newRow("an account of nobody") << other + "password-from=gnome\n" << u"[b] gnome-account must be"_s << 1;
    QTest::newRow("no host") << "[b]\nname=B\nuser=u\n"_ba << u"[b] host is missing"_s << 1;
    QTest::newRow("the same name") << "[b]\nname=A\nhost=h\nuser=u\n"_ba << u"[b] name is another account's"_s << 1;
    QTest::newRow("a strange section") << "[a b]\nname=B\nhost=h\nuser=u\n"_ba << u"is no name for a section"_s << 1;
    QTest::newRow("preference of the wrong type")
        << "[preferences]\npopups=maybe\n"_ba << u"[preferences] popups must be true or false"_s << 1;
    QTest::newRow("a good one beside it") << other << QString() << 2;
}

void TestAccountStore::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, extra);
    QFETCH(QString, problem);
    writeFile("; mine\n[a]\nname=A\nhost=h\nuser=u\n" + extra);
    AccountStore store(paths());
    const auto error = store.load();
    QCOMPARE(error.has_value(), !problem.isEmpty());
    QTEST(int(store.accounts().size()), "accounts");
    if (problem.isEmpty())
        return;
    QCOMPARE(error->cause, Error::Cause::ConfigInvalid);
    QVERIFY2(error->words.contains(problem), qPrintable(error->words));
    QVERIFY(store.problems().constFirst().contains(problem));
}

void TestAccountStore::losesNothingOfAFileItDoesNotUnderstand()
{
    const QByteArray original = "[a]\nname=A\nhost=h\nuser=u\nrubbish\n[b]\nname=B\nport=x\n";
    writeFile(original);
    AccountStore store(paths());
    QVERIFY(store.load());
    QCOMPARE(contents(path()), original); // reading repairs nothing

    QCOMPARE(store.save(small(u"c"_s, u"C"_s)), std::nullopt);
    QCOMPARE(contents(path() + u".bak"_s), original);
    QCOMPARE(modeOf(path() + u".bak"_s), 0600u);
    QVERIFY(contents(path()).contains("port=x")); // the wrong account stays for its user to mend
    QVERIFY(contents(path()).contains("rubbish"));
    QVERIFY(!store.save(small(u"d"_s, u"D"_s)));
    QVERIFY(store.save(small(u"e"_s, u"B"_s))); // a name is taken even where its account is wrong
}

void TestAccountStore::keepsCommentsAndOrder()
{
    writeFile(
        "# written on a rainy day\n[b]\n; the old one\nname=B\nhost=h\nuser=u\n\n[a]\nname=A\nhost=h\nuser=\\\n  u\n");
    AccountStore store(paths());
    QCOMPARE(store.load(), std::nullopt);
    QCOMPARE(store.save(small(u"a"_s, u"New"_s)), std::nullopt);
    QVERIFY(contents(path()).startsWith("# written on a rainy day\n[b]\n; the old one\nname=B\nhost=h\nuser=u\n\n[a]\n"
                                        "name=\"New\"\nemail=\nhost=\"imap.example.org\"\n"));
    QVERIFY(!contents(path()).contains("  u")); // the second line of a replaced entry is gone too
    QCOMPARE(store.accounts().size(), 2);
    QVERIFY(!QFile::exists(path() + u".bak"_s)); // nothing was lost
    QCOMPARE(store.remove(u"b"_s), std::nullopt);
    QVERIFY(contents(path()).startsWith("# written on a rainy day\n[a]\n"));
}

void TestAccountStore::refusesAFileThatItCannotTrust()
{
    writeFile("[a]\nname=A\nhost=h\nuser=u\n");
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0666), 0);
    AccountStore store(paths());
    const auto error = store.load();
    QVERIFY(error);
    QCOMPARE(error->cause, Error::Cause::ConfigUnreadable);
    QVERIFY(error->words.contains("anybody may write"_L1));
    QCOMPARE(store.accounts(), QList<Account>());

    const QByteArray before = contents(path());
    const auto refused = store.save(small(u"b"_s, u"B"_s));
    QVERIFY(refused);
    QCOMPARE(refused->cause, Error::Cause::ConfigUnwritable);
    QCOMPARE(contents(path()), before);
}

void TestAccountStore::refusesWhatIsNoFile()
{
    QVERIFY(QDir().mkpath(path()));
    AccountStore store(paths());
    const auto error = store.load();
    QVERIFY(error);
    QCOMPARE(error->cause, Error::Cause::ConfigUnreadable);
    QVERIFY(store.save(small(u"b"_s, u"B"_s)));
}

void TestAccountStore::saysWhyItCannotWrite()
{
    QFile inTheWay(m_directory->filePath(u"profile"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    AccountStore store(paths());
    const auto error = store.save(small(u"a"_s, u"A"_s));
    QVERIFY(error);
    QCOMPARE(error->cause, Error::Cause::ConfigUnwritable);
    QVERIFY2(error->words.contains("irectory"_L1), qPrintable(error->words));
    QCOMPARE(store.accounts(), QList<Account>());
}

void TestAccountStore::survivesAFullDisk()
{
    AccountStore store(paths());
    QCOMPARE(store.save(small(u"a"_s, u"A"_s)), std::nullopt);
    const QByteArray before = contents(path());

    // No file may grow beyond what this one has: the write fails as it would on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    rlimit tight = limit;
    tight.rlim_cur = rlim_t(before.size());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto error = store.save(small(u"b"_s, u"B"_s));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);

    QVERIFY(error);
    QCOMPARE(error->cause, Error::Cause::ConfigUnwritable);
    QVERIFY2(error->words.contains("large"_L1), qPrintable(error->words)); // the system's words
    QCOMPARE(contents(path()), before);
    QCOMPARE(store.accounts().size(), 1);

    QCOMPARE(store.save(small(u"c"_s, u"C"_s)), std::nullopt); // nothing of the failure is left
    QCOMPARE(store.accounts(), (QList<Account> { small(u"a"_s, u"A"_s), small(u"c"_s, u"C"_s) }));
}

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
