// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutArgumentsItIsTheTrayProgram();
    void aProfileMayStandAnywhere();
    void theStatusIsShownOnceOrFollowed();
    void anAccountIsReadWithAllItsOptions();
    void aCertificateIsNamedByItsFingerprint();
    void theProofFollowsFromTheOptions();
    void popupActionsAreUpToThreeInOrder();
    void anAccountMaySignInAtAProviderOrByGnome();
    void whatIsMissingFollowsFromTheRest();
    void whatIsWrongIsSaidInWords_data();
    void whatIsWrongIsSaidInWords();
    void whatAClickOpensIsReadFromOneWord();
    void aPushedMailboxIsAWatchedOne();
    void mailboxesAreThoseOfOneAccount();
    void whatDiscoverFindsOutIsNotGiven();
    void discoverTakesOneAddress();
    void importTakesNamesAndOneProgram();
    void aRuleIsSaidInEntries();
    void aPauseIsInMinutesOrUntilTomorrow();
    void theHelpNamesEveryCommand();
};

namespace {
template<typename Request>
Request requestOf(const QStringList &arguments)
{
    const cli::CommandLine line = cli::parse(arguments);
    if (const auto *error = std::get_if<cli::UsageError>(&line.request))
        qWarning("usage: %s", qPrintable(error->text));
    return std::get<Request>(line.request);
}

const QStringList Minimal { u"account"_s, u"add"_s, u"--name"_s,          u"Work"_s, u"--host"_s, u"imap.example.org"_s,
                            u"--user"_s,  u"me"_s,  u"--password-stdin"_s };
} // namespace

void TestCommandLine::withoutArgumentsItIsTheTrayProgram()
{
    QVERIFY(!requestOf<cli::RunTray>({}).hidden);
    QVERIFY(requestOf<cli::RunTray>({ u"--hidden"_s }).hidden);
}

void TestCommandLine::aProfileMayStandAnywhere()
{
    for (const QStringList &arguments : { QStringList { u"--profile"_s, u"/p"_s, u"status"_s, u"--json"_s },
                                          QStringList { u"status"_s, u"--profile=/p"_s, u"--json"_s },
                                          QStringList { u"status"_s, u"--json"_s, u"--profile"_s, u"/p"_s } }) {
        const cli::CommandLine line = cli::parse(arguments);
        QCOMPARE(line.profile, u"/p"_s);
        QCOMPARE(std::get<cli::Status>(line.request).format, cli::Status::Format::Json);
    }
}

void TestCommandLine::theStatusIsShownOnceOrFollowed()
{
    using Format = cli::Status::Format;
    QCOMPARE(requestOf<cli::Status>({ u"status"_s }).format, Format::Words);
    QVERIFY(!requestOf<cli::Status>({ u"status"_s }).follow);
    QVERIFY(requestOf<cli::Status>({ u"status"_s, u"--follow"_s }).follow);
    QCOMPARE(requestOf<cli::Status>({ u"status"_s, u"--json"_s, u"--follow"_s }).format, Format::Json);
    QCOMPARE(requestOf<cli::Status>({ u"status"_s, u"--format"_s, u"waybar"_s }).format, Format::Waybar);
    QCOMPARE(requestOf<cli::Status>({ u"status"_s, u"--follow"_s, u"--format=polybar"_s }).format, Format::Polybar);
    for (const QStringList &wrong : { QStringList { u"--format"_s },
                                      { u"--format"_s, u"i3bar"_s },
                                      { u"--json"_s, u"--format=waybar"_s },
                                      { u"Work"_s } })
        QVERIFY2(std::holds_alternative<cli::UsageError>(cli::parse(QStringList { u"status"_s } + wrong).request),
                 qPrintable(wrong.join(u' ')));
}

void TestCommandLine::anAccountIsReadWithAllItsOptions()
{
    QTemporaryFile ca;
    QVERIFY(ca.open());
    const auto add = requestOf<cli::AccountAdd>({ u"account"_s,
                                                  u"add"_s,
                                                  u"--name"_s,
                                                  u"Work"_s,
                                                  u"--email"_s,
                                                  u"me@example.org"_s,
                                                  u"--host"_s,
                                                  u"imap.example.org"_s,
                                                  u"--port"_s,
                                                  u"1143"_s,
                                                  u"--security"_s,
                                                  u"starttls"_s,
                                                  u"--user"_s,
                                                  u"me"_s,
                                                  u"--mailbox"_s,
                                                  u"INBOX"_s,
                                                  u"--mailbox"_s,
                                                  u"Lists/Qt"_s,
                                                  u"--push"_s,
                                                  u"Lists/Qt"_s,
                                                  u"--ca-file"_s,
                                                  ca.fileName(),
                                                  u"--mechanism"_s,
                                                  u"SCRAM-SHA-256"_s,
                                                  u"--password-command"_s,
                                                  u"pass show \"my mail\""_s });
    QVERIFY(!add.secretOnStdin);
    QVERIFY(!add.account.id.isEmpty());
    Account expected { .id = add.account.id,
                       .name = u"Work"_s,
                       .email = u"me@example.org"_s,
                       .host = u"imap.example.org"_s,
                       .port = 1143,
                       .security = Security::StartTls,
                       .user = u"me"_s,
                       .mechanism = Mechanism::ScramSha256,
                       .caFile = ca.fileName(),
                       .mailboxes = { u"INBOX"_s, u"Lists/Qt"_s },
                       .pushMailboxes = { u"Lists/Qt"_s } };
    expected.password = { PasswordSource::Kind::Command, { u"pass"_s, u"show"_s, u"my mail"_s } };
    QCOMPARE(add.account, expected);
}

void TestCommandLine::aCertificateIsNamedByItsFingerprint()
{
    const QStringList test { u"account"_s, u"test"_s, u"Work"_s };
    QCOMPARE(requestOf<cli::AccountTest>(test).trusted, QString());
    const QString pairs = QStringList(32, u"aB"_s).join(u':');
    for (const QString &given : { pairs, u"ab"_s.repeated(32), u"sha256 Fingerprint="_s + pairs })
        QCOMPARE(requestOf<cli::AccountTest>(test + QStringList { u"--trust-certificate"_s, given }).trusted,
                 u"ab"_s.repeated(32));
    for (const QString &given : { QString(), u"ab"_s.repeated(31), u"ag"_s.repeated(32) })
        requestOf<cli::UsageError>(test + QStringList { u"--trust-certificate"_s, given });
}

void TestCommandLine::popupActionsAreUpToThreeInOrder()
{
    const auto add = [](const QString &actions) { return Minimal + QStringList { u"--popup-actions"_s, actions }; };
    using enum PopupAction;
    QCOMPARE(requestOf<cli::AccountAdd>(Minimal).account.popupActions, (QList { CopyCode, MarkRead, Delete }));
    QCOMPARE(requestOf<cli::AccountAdd>(add(u"junk, open,archive"_s)).account.popupActions,
             (QList { Junk, Open, Archive }));
    QCOMPARE(requestOf<cli::AccountAdd>(add({})).account.popupActions, QList<PopupAction>());
    for (const auto &wrong : { u"forward"_s, u"junk,junk"_s, u"open,junk,archive,delete"_s })
        requestOf<cli::UsageError>(add(wrong));
}

void TestCommandLine::theProofFollowsFromTheOptions()
{
    const QStringList account { u"account"_s,        u"add"_s,    u"--email"_s,
                                u"me@example.org"_s, u"--host"_s, u"imap.example.org"_s };
    const auto token = requestOf<cli::AccountAdd>(account + QStringList { u"--token-command"_s, u"oauth get"_s });
    QCOMPARE(token.account.mechanism, Mechanism::OAuth);
    QCOMPARE(token.account.password.command, QStringList({ u"oauth"_s, u"get"_s }));
    const auto xoauth2 =
        requestOf<cli::AccountAdd>(account + QStringList { u"--token-stdin"_s, u"--mechanism"_s, u"xoauth2"_s });
    QCOMPARE(xoauth2.account.mechanism, Mechanism::XOAuth2);
    QVERIFY(xoauth2.secretOnStdin);
    const auto ticket = requestOf<cli::AccountAdd>(account + QStringList { u"--mechanism"_s, u"GSSAPI"_s });
    QCOMPARE(ticket.account.mechanism, Mechanism::Gssapi);
    QVERIFY(!ticket.secretOnStdin);
    QTemporaryFile pem;
    QVERIFY(pem.open());
    const auto certificate = requestOf<cli::AccountAdd>(
        account
        + QStringList { u"--mechanism"_s, u"EXTERNAL"_s, u"--certificate-file"_s, pem.fileName(), u"--preview"_s });
    QCOMPARE(certificate.account.certificateFile, pem.fileName());
    QVERIFY(certificate.account.preview);
    QVERIFY(!ticket.account.preview);
}

void TestCommandLine::anAccountMaySignInAtAProviderOrByGnome()
{
    const QStringList account { u"account"_s,        u"add"_s,    u"--email"_s,
                                u"me@example.org"_s, u"--host"_s, u"imap.example.org"_s };
    const auto google = requestOf<cli::AccountAdd>(account + QStringList { u"--oauth"_s, u"google"_s });
    QCOMPARE(google.account.mechanism, Mechanism::OAuth);
    QCOMPARE(google.account.password.kind, PasswordSource::Kind::OAuth);
    QCOMPARE(google.account.password.oauth, (OAuthClient { u"google"_s, {} }));
    QVERIFY(!google.secretOnStdin);
    const auto issuer =
        requestOf<cli::AccountAdd>(account
                                   + QStringList { u"--oauth"_s, u"https://id.example.org"_s, u"--client-id"_s,
                                                   u"mine"_s, u"--mechanism"_s, u"XOAUTH2"_s });
    QCOMPARE(issuer.account.mechanism, Mechanism::XOAuth2);
    QCOMPARE(issuer.account.password.oauth, (OAuthClient { u"https://id.example.org"_s, u"mine"_s }));
    const auto gnome = requestOf<cli::AccountAdd>({ u"account"_s, u"add"_s, u"--email"_s, u"a@b.org"_s, u"--goa"_s });
    QCOMPARE(gnome.account.password.kind, PasswordSource::Kind::Gnome);
    QVERIFY(gnome.fromGnome && gnome.account.host.isEmpty());
    const auto signIn = requestOf<cli::AccountSignIn>({ u"account"_s, u"sign-in"_s, u"--code"_s, u"Work"_s });
    QCOMPARE(signIn.name, u"Work"_s);
    QVERIFY(signIn.byCode && signIn.opensBrowser && !signIn.clientSecretOnStdin);
}

void TestCommandLine::whatIsMissingFollowsFromTheRest()
{
    const auto add = requestOf<cli::AccountAdd>({ u"account"_s, u"add"_s, u"--email"_s, u"me@example.org"_s,
                                                  u"--host"_s, u"imap.example.org"_s, u"--password-stdin"_s });
    QCOMPARE(add.account.name, u"me@example.org"_s);
    QCOMPARE(add.account.user, u"me@example.org"_s);
    QCOMPARE(add.account.port, quint16(993));
    QCOMPARE(add.account.mailboxes, QStringList { u"INBOX"_s });
    QCOMPARE(add.account.pushMailboxes, QStringList());
    QCOMPARE(requestOf<cli::AccountAdd>(Minimal + QStringList { u"--security"_s, u"starttls"_s }).account.port,
             quint16(143));
}

void TestCommandLine::whatIsWrongIsSaidInWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such command") << QStringList { u"wacth"_s } << u"wacth"_s;
    QTest::newRow("an argument too many") << QStringList { u"quit"_s, u"now"_s } << u"now"_s;
    QTest::newRow("no such option") << QStringList { u"watch"_s, u"--jsn"_s } << u"jsn"_s;
    QTest::newRow("a profile without a directory") << QStringList { u"status"_s, u"--profile"_s } << u"--profile"_s;
    QTest::newRow("account without a verb") << QStringList { u"account"_s } << u"add"_s;
    QTest::newRow("account show without a name") << QStringList { u"account"_s, u"show"_s } << u"name"_s;
    QTest::newRow("no host") << QStringList { u"account"_s, u"add"_s, u"--user"_s, u"me"_s, u"--password-stdin"_s }
                             << u"--host"_s;
    QTest::newRow("no password") << Minimal.first(Minimal.size() - 1) << u"--password-stdin"_s;
    QTest::newRow("two passwords") << Minimal + QStringList { u"--password-command"_s, u"pass"_s } << u"either"_s;
    QTest::newRow("no such security") << Minimal + QStringList { u"--security"_s, u"none"_s } << u"starttls"_s;
    const QStringList noSecret = Minimal.first(Minimal.size() - 1);
    QTest::newRow("a token for PLAIN") << noSecret + QStringList { u"--mechanism"_s, u"PLAIN"_s, u"--token-stdin"_s }
                                       << u"--password-stdin"_s;
    QTest::newRow("a password for XOAUTH2")
        << Minimal + QStringList { u"--mechanism"_s, u"XOAUTH2"_s } << u"--token-stdin"_s;
    QTest::newRow("a password and a token") << Minimal + QStringList { u"--token-stdin"_s } << u"either"_s;
    QTest::newRow("a token from nowhere")
        << noSecret + QStringList { u"--token-command"_s, QString() } << u"--token-command"_s;
    QTest::newRow("an issuer in clear text")
        << noSecret + QStringList { u"--oauth"_s, u"http://id.example.org"_s } << u"https://"_s;
    QTest::newRow("no such provider") << noSecret + QStringList { u"--oauth"_s, u"gogle"_s } << u"google"_s;
    QTest::newRow("a provider and a password") << Minimal + QStringList { u"--oauth"_s, u"google"_s } << u"either"_s;
    QTest::newRow("a provider for PLAIN")
        << noSecret + QStringList { u"--oauth"_s, u"google"_s, u"--mechanism"_s, u"PLAIN"_s }
        << u"not with --mechanism PLAIN"_s;
    QTest::newRow("GNOME and nobody") << QStringList { u"account"_s, u"add"_s, u"--goa"_s } << u"--email"_s;
    QTest::newRow("sign-in of nobody") << QStringList { u"account"_s, u"sign-in"_s } << u"one account"_s;
    QTest::newRow("a password for GSSAPI")
        << Minimal + QStringList { u"--mechanism"_s, u"GSSAPI"_s } << u"no password"_s;
    QTest::newRow("EXTERNAL without a certificate")
        << noSecret + QStringList { u"--mechanism"_s, u"EXTERNAL"_s } << u"--certificate-file"_s;
    QTest::newRow("--yes to nothing") << Minimal + QStringList { u"--yes"_s } << u"--discover"_s;
    QTest::newRow("--discover of nobody") << Minimal + QStringList { u"--discover"_s } << u"--email"_s;
    const QStringList discover = Minimal + QStringList { u"--discover"_s, u"--email"_s, u"me@example.org"_s };
    QTest::newRow("--discover with a port") << discover + QStringList { u"--port"_s, u"993"_s } << u"port"_s;
    QTest::newRow("import from nowhere") << QStringList { u"account"_s, u"import"_s, u"--from"_s, u"mutt"_s }
                                         << u"evolution"_s;
    QTest::newRow("no such mechanism") << Minimal + QStringList { u"--mechanism"_s, u"CRAM-MD5"_s } << u"PLAIN"_s;
    QTest::newRow("mailboxes of nobody") << QStringList { u"account"_s, u"mailboxes"_s } << u"one account"_s;
    QTest::newRow("mailboxes of two") << QStringList { u"account"_s, u"mailboxes"_s, u"a"_s, u"b"_s }
                                      << u"one account"_s;
    QTest::newRow("mailboxes with an option")
        << QStringList { u"account"_s, u"mailboxes"_s, u"a"_s, u"--all"_s } << u"'all'"_s;
    QTest::newRow("port 0") << Minimal + QStringList { u"--port"_s, u"0"_s } << u"65535"_s;
    QTest::newRow("port in words") << Minimal + QStringList { u"--port"_s, u"imaps"_s } << u"65535"_s;
    QTest::newRow("no such file") << Minimal + QStringList { u"--ca-file"_s, u"/nonexistent/ca.pem"_s }
                                  << u"/nonexistent/ca.pem"_s;
    QTest::newRow("webmail in clear text")
        << Minimal + QStringList { u"--open-with"_s, u"http://example.org"_s } << u"https://"_s;
}

void TestCommandLine::whatIsWrongIsSaidInWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const auto error = std::get<cli::UsageError>(cli::parse(arguments).request);
    QVERIFY2(error.text.contains(words), qPrintable(error.text));
    QVERIFY(!error.text.contains(u'\n'));
}

void TestCommandLine::whatAClickOpensIsReadFromOneWord()
{
    const auto opening = [](const QString &word) {
        return requestOf<cli::AccountAdd>(Minimal + QStringList { u"--open-with"_s, word }).account.opening;
    };
    QCOMPARE(opening(u"window"_s).kind, Opening::Kind::MessageWindow);
    QCOMPARE(opening(u"mail-program"_s).kind, Opening::Kind::MailProgram);
    QCOMPARE(opening(u"https://mail.example.org/{uid}"_s),
             (Opening { .kind = Opening::Kind::Webmail, .webmail = u"https://mail.example.org/{uid}"_s }));
    QCOMPARE(opening(u"mutt -f \"{mailbox}\""_s),
             (Opening { .kind = Opening::Kind::Command, .command = { u"mutt"_s, u"-f"_s, u"{mailbox}"_s } }));
}

void TestCommandLine::aPushedMailboxIsAWatchedOne()
{
    const QStringList push { u"--push"_s, u"Lists"_s, u"--push"_s, u"Work"_s, u"--push"_s, u"Lists"_s };
    const auto besidesInbox = requestOf<cli::AccountAdd>(Minimal + push).account;
    QCOMPARE(besidesInbox.mailboxes, QStringList({ u"INBOX"_s, u"Lists"_s, u"Work"_s }));
    QCOMPARE(besidesInbox.pushMailboxes, QStringList({ u"Lists"_s, u"Work"_s }));
    const QStringList mailboxes { u"--mailbox"_s, u"Work"_s, u"--mailbox"_s, u"Old"_s };
    const auto besidesNamed = requestOf<cli::AccountAdd>(Minimal + push + mailboxes).account;
    QCOMPARE(besidesNamed.mailboxes, QStringList({ u"Work"_s, u"Old"_s, u"Lists"_s }));
    QCOMPARE(besidesNamed.pushMailboxes, QStringList({ u"Lists"_s, u"Work"_s }));
}

void TestCommandLine::mailboxesAreThoseOfOneAccount()
{
    for (const QStringList &arguments : { QStringList { u"account"_s, u"mailboxes"_s, u"Work"_s, u"--json"_s },
                                          QStringList { u"account"_s, u"mailboxes"_s, u"--json"_s, u"Work"_s } }) {
        const auto request = requestOf<cli::AccountMailboxes>(arguments);
        QCOMPARE(request.name, u"Work"_s);
        QCOMPARE(request.output, cli::Output::JsonLines);
    }
    QCOMPARE(requestOf<cli::AccountMailboxes>({ u"account"_s, u"mailboxes"_s, u"Work"_s }).output, cli::Output::Words);
}

void TestCommandLine::whatDiscoverFindsOutIsNotGiven()
{
    const QStringList discover { u"account"_s, u"add"_s, u"--discover"_s, u"--email"_s, u"me@example.org"_s };
    const auto add = requestOf<cli::AccountAdd>(discover);
    QVERIFY(add.discover && !add.discover->confirmed && !add.discover->security);
    QVERIFY(add.secretOnStdin); // where nothing else is said
    QCOMPARE(add.account.host, QString());
    QCOMPARE(add.account.user, QString());
    QCOMPARE(add.account.name, u"me@example.org"_s);
    const auto confirmed = requestOf<cli::AccountAdd>(
        discover
        + QStringList { u"--yes"_s, u"--security"_s, u"starttls"_s, u"--host"_s, u"h"_s, u"--user"_s, u"me"_s });
    QVERIFY(confirmed.discover->confirmed);
    QCOMPARE(confirmed.discover->security, Security::StartTls);
    QCOMPARE(confirmed.account.host, u"h"_s);
    QCOMPARE(confirmed.account.user, u"me"_s);
    QVERIFY(!requestOf<cli::AccountAdd>(Minimal).discover);
}

void TestCommandLine::discoverTakesOneAddress()
{
    const auto discover =
        requestOf<cli::AccountDiscover>({ u"account"_s, u"discover"_s, u"me@example.org"_s, u"--json"_s });
    QCOMPARE(discover.email, u"me@example.org"_s);
    QCOMPARE(discover.output, cli::Output::JsonLines);
    const cli::CommandLine line = cli::parse({ u"account"_s, u"discover"_s });
    QVERIFY(std::holds_alternative<cli::UsageError>(line.request));
}

void TestCommandLine::importTakesNamesAndOneProgram()
{
    const auto import = requestOf<cli::AccountImport>(
        { u"account"_s, u"import"_s, u"Work"_s, u"--from"_s, u"Thunderbird"_s, u"--yes"_s, u"Home"_s });
    QCOMPARE(import.names, QStringList({ u"Work"_s, u"Home"_s }));
    QCOMPARE(import.from, ForeignAccount::Program::Thunderbird);
    QVERIFY(import.confirmed && !import.list);
    const auto list = requestOf<cli::AccountImport>({ u"account"_s, u"import"_s, u"--list"_s, u"--json"_s });
    QVERIFY(list.list && !list.confirmed && !list.from && list.names.isEmpty());
    QCOMPARE(list.output, cli::Output::JsonLines);
}

void TestCommandLine::aRuleIsSaidInEntries()
{
    const auto add = requestOf<cli::RuleAdd>(
        { u"rule"_s, u"add"_s, u"--first"_s, u"The boss"_s, u"sender=boss@*"_s, u"effect=important"_s });
    QCOMPARE(add.name, u"The boss"_s);
    QCOMPARE(add.entries, QStringList({ u"sender=boss@*"_s, u"effect=important"_s }));
    QVERIFY(add.isFirst);
    QVERIFY(!add.replaces);
    QCOMPARE(requestOf<cli::RuleTry>({ u"rule"_s, u"try"_s, u"a"_s }).name, u"a"_s);
    const auto tried = requestOf<cli::RuleTry>({ u"rule"_s, u"try"_s, u"list=*"_s });
    QCOMPARE(tried.entries, QStringList({ u"list=*"_s, u"effect=normal"_s })); // what it does is of no interest yet
    QVERIFY(tried.name.isEmpty());
    QCOMPARE(requestOf<cli::RuleMove>({ u"rule"_s, u"move"_s, u"a"_s, u"3"_s }).position, 3);
    requestOf<cli::RuleList>({ u"rule"_s, u"list"_s });
    QCOMPARE(requestOf<cli::RuleRemove>({ u"rule"_s, u"remove"_s, u"a"_s }).name, u"a"_s);
    QCOMPARE(requestOf<cli::RuleShow>({ u"rule"_s, u"show"_s, u"a"_s }).name, u"a"_s);
    QCOMPARE(requestOf<cli::Why>({ u"why"_s, u"--json"_s }).output, cli::Output::JsonLines);
    for (const QStringList &wrong : { QStringList { u"rule"_s },
                                      { u"rule"_s, u"add"_s, u"a"_s },
                                      { u"rule"_s, u"add"_s, u"list=*"_s },
                                      { u"rule"_s, u"try"_s },
                                      { u"rule"_s, u"try"_s, u"a"_s, u"list=*"_s },
                                      { u"rule"_s, u"move"_s, u"a"_s, u"0"_s },
                                      { u"rule"_s, u"add"_s, u"a"_s, u"b"_s },
                                      { u"why"_s, u"not"_s } })
        QVERIFY2(std::holds_alternative<cli::UsageError>(cli::parse(wrong).request), qPrintable(wrong.join(u' ')));
}

void TestCommandLine::aPauseIsInMinutesOrUntilTomorrow()
{
    QCOMPARE(requestOf<cli::Pause>({ u"pause"_s, u"90"_s }).minutes, 90u);
    QCOMPARE(requestOf<cli::Pause>({ u"pause"_s, u"tomorrow"_s }).minutes, 0u);
    QCOMPARE(requestOf<cli::Pause>({ u"pause"_s }).minutes, 0u);
    requestOf<cli::Resume>({ u"resume"_s });
    requestOf<cli::CheckNow>({ u"check-now"_s });
    for (const QString &wrong : { u"0"_s, u"-5"_s, u"ever"_s, u"100000"_s })
        QVERIFY2(std::holds_alternative<cli::UsageError>(cli::parse({ u"pause"_s, wrong }).request), qPrintable(wrong));
}

void TestCommandLine::theHelpNamesEveryCommand()
{
    for (const char *word :
         { "account add", "account list", "account show", "account remove", "account test", "account distrust",
           "account sign-in", "account mailboxes", "account discover", "account import", "check", "watch", "status",
           "settings", "quit", "--profile", "--push", "--hidden", "--version" }) {
        QVERIFY2(cli::helpText().contains(QLatin1StringView(word)), word);
    }
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
