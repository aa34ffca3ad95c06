// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GnomeAccounts.h"
#include "PrivateBus.h"
#include "RealServer.h"

#include <QJsonArray>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace oauth;
using Cause = Error::Cause;

// Against GNOME Online Accounts as python-dbusmock plays them.
class TestGnomeAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsAccountsThatHaveMailOverImap();
    void readsAHostWithAPort_data();
    void readsAHostWithAPort();
    void leavesOutWhatIsOfNoUse();
    void givesATokenOrAPassword();
    void saysWhyThereIsNone();
    void asksGnomeToLookIntoARefusedToken();
    void saysThatNobodyIsThere();

private:
    bool add(const QString &id, const QJsonObject &more);
    QList<GnomeAccount> list();
    GnomeAccounts::Secret read(const QString &id, Mechanism mechanism = Mechanism::OAuth);

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<RealServer> m_gnome;
    std::unique_ptr<GnomeAccounts> m_accounts;
};

void TestGnomeAccounts::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->isRunning());
    m_gnome = std::make_unique<RealServer>(u"gnome_accounts.py"_s, QStringList { m_bus->address() });
    QVERIFY2(m_gnome->isReady(), qPrintable(m_gnome->problem()));
    m_accounts = std::make_unique<GnomeAccounts>(m_bus->connect(u"posthorn"_s));
}

void TestGnomeAccounts::cleanup()
{
    m_accounts.reset();
    m_gnome.reset();
    m_bus.reset();
}

bool TestGnomeAccounts::add(const QString &id, const QJsonObject &more)
{
    QJsonObject account { { u"id"_s, id },
                          { u"EmailAddress"_s, u"ada@gmail.com"_s },
                          { u"ImapHost"_s, u"imap.gmail.com"_s },
                          { u"ImapUserName"_s, u"ada@gmail.com"_s } };
    for (auto it = more.begin(); it != more.end(); ++it)
        account.insert(it.key(), it.value());
    const bool added = m_gnome->order(u"add"_s, account);
    if (!added)
        qWarning().noquote() << m_gnome->problem();
    return added;
}

QList<GnomeAccount> TestGnomeAccounts::list()
{
    std::optional<GnomeAccounts::Accounts> answer;
    m_accounts->list(this, [&](const GnomeAccounts::Accounts &listed) { answer = listed; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }) || std::holds_alternative<Error>(*answer))
        return {};
    return std::get<QList<GnomeAccount>>(*answer);
}

GnomeAccounts::Secret TestGnomeAccounts::read(const QString &id, Mechanism mechanism)
{
    Account account;
    account.mechanism = mechanism;
    account.password.kind = PasswordSource::Kind::Gnome;
    account.password.gnomeAccount = id;
    std::optional<GnomeAccounts::Secret> answer;
    m_accounts->read(account, this, [&](const GnomeAccounts::Secret &secret) { answer = secret; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); });
    return answer.value_or(GnomeAccounts::Secret("no answer"_ba));
}

void TestGnomeAccounts::listsAccountsThatHaveMailOverImap()
{
    QVERIFY(add(u"account_1"_s, { { u"token"_s, u"t"_s } }));
    QVERIFY(add(u"account_2"_s,
                { { u"password"_s, u"p"_s },
                  { u"provider"_s, u"IMAP and SMTP"_s },
                  { u"ImapUseSsl"_s, false },
                  { u"ImapUseTls"_s, true },
                  { u"ImapHost"_s, u"mail.example.org"_s },
                  { u"attention"_s, true },
                  { u"ImapAcceptSslErrors"_s, true } }));
    auto accounts = list();
    std::ranges::sort(accounts, {}, &GnomeAccount::id);
    const GnomeAccount first { .id = u"account_1"_s,
                               .provider = u"Google"_s,
                               .email = u"ada@gmail.com"_s,
                               .host = u"imap.gmail.com"_s,
                               .user = u"ada@gmail.com"_s,
                               .mechanism = Mechanism::OAuth };
    const GnomeAccount second { .id = u"account_2"_s,
                                .provider = u"IMAP and SMTP"_s,
                                .email = u"ada@gmail.com"_s,
                                .host = u"mail.example.org"_s,
                                .port = 143,
                                .security = Security::StartTls,
                                .user = u"ada@gmail.com"_s,
                                .mechanism = Mechanism::Strongest,
                                .needsAttention = true,
                                .acceptsCertificateErrors = true };
    QCOMPARE(accounts, (QList<GnomeAccount> { first, second }));
}

void TestGnomeAccounts::readsAHostWithAPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    QTest::newRow("port") << u"mail.example.org:1993"_s << u"mail.example.org"_s << quint16(1993);
    QTest::newRow("service") << u"mail.example.org:imaps"_s << u"mail.example.org"_s << quint16(993);
    QTest::newRow("IPv6") << u"[::1]:1993"_s << u"::1"_s << quint16(1993);
    QTest::newRow("IPv6 alone") << u"fe80::1"_s << u"fe80::1"_s << quint16(993);
    QTest::newRow("too high") << u"mail.example.org:70000"_s << u"mail.example.org"_s << quint16(993);
}

void TestGnomeAccounts::readsAHostWithAPort()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(quint16, port);
    QVERIFY(add(u"account_1"_s, { { u"token"_s, u"t"_s }, { u"ImapHost"_s, text } }));
    const auto accounts = list();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.constFirst().host, host);
    QCOMPARE(accounts.constFirst().port, port);
}

void TestGnomeAccounts::leavesOutWhatIsOfNoUse()
{
    QVERIFY(add(u"no_imap"_s, { { u"token"_s, u"t"_s }, { u"imap"_s, false } }));
    QVERIFY(add(u"disabled"_s, { { u"token"_s, u"t"_s }, { u"mail_disabled"_s, true } }));
    QVERIFY(add(u"clear_text"_s, { { u"token"_s, u"t"_s }, { u"ImapUseSsl"_s, false } }));
    QVERIFY(add(u"no_secret"_s, {}));
    QVERIFY(add(u"no_host"_s, { { u"token"_s, u"t"_s }, { u"ImapHost"_s, QString() } }));
    QCOMPARE(list(), QList<GnomeAccount>());
}

void TestGnomeAccounts::givesATokenOrAPassword()
{
    QVERIFY(add(u"account_1"_s, { { u"token"_s, u"the token"_s } }));
    QVERIFY(add(u"account_2"_s, { { u"password"_s, u"the password"_s } }));
    QCOMPARE(read(u"account_1"_s), GnomeAccounts::Secret("the token"_ba));
    QCOMPARE(read(u"account_2"_s, Mechanism::Strongest), GnomeAccounts::Secret("the password"_ba));
}

void TestGnomeAccounts::saysWhyThereIsNone()
{
    QVERIFY(add(u"account_1"_s, { { u"token"_s, u"t"_s } }));
    QVERIFY(m_gnome->order(u"refuse"_s, { { u"id"_s, u"account_1"_s } }));
    QCOMPARE(std::get<Error>(read(u"account_1"_s)).cause, Cause::GnomeSignInNeeded);
    QVERIFY(m_gnome->order(
        u"refuse"_s, { { u"id"_s, u"account_1"_s }, { u"error"_s, u"org.gnome.OnlineAccounts.Error.Failed"_s } }));
    QCOMPARE(std::get<Error>(read(u"account_1"_s)).cause, Cause::ProviderUnreachable);
    QCOMPARE(std::get<Error>(read(u"account_9"_s)).cause, Cause::GnomeAccountMissing);
    QCOMPARE(std::get<Error>(read(u"../evil"_s)).cause, Cause::GnomeAccountMissing);
}

void TestGnomeAccounts::asksGnomeToLookIntoARefusedToken()
{
    QVERIFY(add(u"account_1"_s, { { u"token"_s, u"t"_s } }));
    Account account;
    account.password.gnomeAccount = u"account_1"_s;
    m_accounts->refused(account);
    QCOMPARE(read(u"account_1"_s), GnomeAccounts::Secret("t"_ba));
    QVERIFY(m_gnome->order(u"calls"_s, { { u"id"_s, u"account_1"_s } }));
    QCOMPARE(m_gnome->answer()[u"calls"_s].toArray(), (QJsonArray { u"EnsureCredentials"_s, u"GetAccessToken"_s }));
}

void TestGnomeAccounts::saysThatNobodyIsThere()
{
    m_gnome.reset();
    QCOMPARE(std::get<Error>(read(u"account_1"_s)).cause, Cause::GnomeAccountsAbsent);
    GnomeAccounts nowhere(QDBusConnection(u"nowhere"_s));
    std::optional<GnomeAccounts::Accounts> answer;
    nowhere.list(this, [&](const GnomeAccounts::Accounts &listed) { answer = listed; });
    QTRY_VERIFY(answer);
    QCOMPARE(std::get<Error>(*answer).cause, Cause::GnomeAccountsAbsent);
}

QTEST_GUILESS_MAIN(TestGnomeAccounts)
#include "tst_gnomeaccounts.moc"
