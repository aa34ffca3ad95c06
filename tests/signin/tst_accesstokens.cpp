// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccessTokens.h"
#include "FakeProvider.h"
#include "TestCertificates.h"

#include <QHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace oauth;
using namespace std::chrono_literals;
using Cause = Error::Cause;

Q_DECLARE_METATYPE(Error::Cause)

// Renewing access tokens, with a token endpoint that does as it is told, and a clock of the test's own.
class TestAccessTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aTokenIsKeptUntilFiveMinutesBeforeItExpires();
    void aTokenThatExpiredInSleepIsRenewedBeforeItIsGiven();
    void howeverManyAskTheProviderIsAskedOnce();
    void aNewRefreshTokenIsKeptBeforeTheAccessTokenIsGiven();
    void aKeyringThatRefusesDoesNotCostTheSession();
    void invalidGrantIsAskedOnce();
    void anotherSignInIsNoticed();
    void aGrantThatAnotherProcessRenewedIsUsed();
    void twoProcessesRenewOneAfterTheOther();
    void aGrantIsNotShownToAnotherProvider();
    void troubleThatPassesKeepsTheOldToken();
    void aTokenTheServerRefusedIsNeverGivenAgain();
    void faultsOfTheTokenEndpointAreNoTokens_data();
    void faultsOfTheTokenEndpointAreNoTokens();
    void aRedirectIsNotFollowed();
    void aProviderWithoutAGoodCertificateIsToldNothing();
    void aSlowProviderIsGivenUp();
    void aLockedKeyringIsWaitedFor();
    void whatIsForgottenInTheMeantimeIsNotKept();
    void whatIsForgottenBeforeItIsAskedForIsNotAskedFor();
    void theRequestIsThatOfTheRfc();

private:
    using Answer = AccessTokens::Answer;
    std::optional<Answer> read();
    QByteArray token(); // or "error CAUSE"
    GrantKeeper keeperOfKeyring();
    void keepGrant(const QByteArray &refreshToken);
    Grant kept() const { return Grant::fromJson(m_keyring.value(m_account.id)).value_or(Grant()); }

    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<AccessTokens> m_tokens;
    Account m_account;
    QHash<QString, QByteArray> m_keyring;
    std::optional<Error> m_readTrouble;
    std::optional<Error> m_writeTrouble;
    QStringList m_order; // of what happened
    std::chrono::milliseconds m_now { 1h };
};

void TestAccessTokens::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    QVERIFY(m_certificates->areMade());
}

void TestAccessTokens::init()
{
    m_provider = std::make_unique<FakeProvider>(m_certificates->serverConfiguration(TestCertificates::Kind::Good));
    m_account = {};
    m_account.id = u"one"_s;
    m_account.mechanism = Mechanism::OAuth;
    m_account.caFile = m_certificates->caFile();
    m_account.password.kind = PasswordSource::Kind::OAuth;
    m_account.password.oauth = { m_provider->issuer(), u"client"_s };
    m_keyring.clear();
    m_order.clear();
    m_readTrouble.reset();
    m_writeTrouble.reset();
    m_now = 1h;
    m_tokens = std::make_unique<AccessTokens>(keeperOfKeyring(),
                                              TokenRules { [this] { return m_now; }, [] { return 0.0; }, 30s });
    keepGrant("refresh-1"_ba);
    m_order.clear();
}

GrantKeeper TestAccessTokens::keeperOfKeyring()
{
    return {
        [this](const Account &account, const auto &answered) {
            const auto found = m_keyring.constFind(account.id);
            const auto missing = makeError(Cause::PasswordMissing);
            if (m_readTrouble)
                answered(*m_readTrouble);
            else if (found == m_keyring.constEnd())
                answered(missing);
            else
                answered(*found);
        },
        [this](const Account &account, const QByteArray &grant, const auto &done) {
            m_order += u"kept"_s;
            m_keyring.insert(account.id, grant);
            done(m_writeTrouble);
        },
    };
}

void TestAccessTokens::cleanup()
{
    m_tokens.reset();
    m_provider.reset();
}

void TestAccessTokens::keepGrant(const QByteArray &refreshToken)
{
    m_keyring.insert(m_account.id, Grant { m_provider->issuer(), { u"client"_s, {} }, refreshToken }.toJson());
}

std::optional<TestAccessTokens::Answer> TestAccessTokens::read()
{
    const auto answer = std::make_shared<std::optional<Answer>>();
    m_tokens->read(m_account, [=, this](const Answer &given) {
        *answer = given;
        m_order += u"given"_s;
    });
    if (answer->has_value())
        qWarning("answered before read() has returned");
    (void)QTest::qWaitFor([&] { return answer->has_value(); }, 10000);
    return *answer;
}

QByteArray TestAccessTokens::token()
{
    const auto answer = read();
    if (!answer)
        return "no answer"_ba;
    if (const auto *token = std::get_if<QByteArray>(&*answer))
        return *token;
    return "error " + QByteArray::number(int(std::get<Error>(*answer).cause));
}

#define COMPARE_CAUSE(expected) QCOMPARE(token(), "error " + QByteArray::number(int(expected)))

void TestAccessTokens::aTokenIsKeptUntilFiveMinutesBeforeItExpires()
{
    m_provider->answers = { FakeProvider::tokens("a"_ba), FakeProvider::tokens("b"_ba) };
    QCOMPARE(token(), "a"_ba);
    m_now += 54min;
    QCOMPARE(token(), "a"_ba);
    QCOMPARE(m_provider->asked.size(), 1);
    m_now += 1min;
    QCOMPARE(token(), "b"_ba);
}

void TestAccessTokens::aTokenThatExpiredInSleepIsRenewedBeforeItIsGiven()
{
    m_provider->answers = { FakeProvider::tokens("a"_ba), FakeProvider::tokens("b"_ba) };
    QCOMPARE(token(), "a"_ba);
    m_now += 10h; // the clock counts sleep
    QCOMPARE(token(), "b"_ba);
}

void TestAccessTokens::howeverManyAskTheProviderIsAskedOnce()
{
    m_provider->answers = { FakeProvider::tokens("a"_ba) };
    QByteArrayList given;
    for (int i = 0; i < 5; ++i)
        m_tokens->read(m_account, [&](const Answer &answer) { given += std::get<QByteArray>(answer); });
    QTRY_COMPARE(given, QByteArrayList(5, "a"_ba));
    QCOMPARE(m_provider->asked.size(), 1);
}

void TestAccessTokens::aNewRefreshTokenIsKeptBeforeTheAccessTokenIsGiven()
{
    m_provider->answers = { FakeProvider::tokens("a"_ba, "refresh-2"_ba) };
    QCOMPARE(token(), "a"_ba);
    QCOMPARE(m_order, (QStringList { u"kept"_s, u"given"_s }));
    QCOMPARE(kept().refreshToken, "refresh-2"_ba);
    QCOMPARE(kept().client.id, u"client"_s);
}

void TestAccessTokens::aKeyringThatRefusesDoesNotCostTheSession()
{
    m_writeTrouble = makeError(Cause::KeyringRefused);
    m_provider->answers = { FakeProvider::tokens("a"_ba, "refresh-2"_ba) };
    QCOMPARE(token(), "a"_ba);
}

void TestAccessTokens::invalidGrantIsAskedOnce()
{
    m_provider->answers = { FakeProvider::http(400, R"({"error":"invalid_grant"})"_ba) };
    for (int minute = 0; minute < 10; ++minute, m_now += 1min)
        COMPARE_CAUSE(Cause::SignInNeeded);
    QCOMPARE(m_provider->asked.size(), 1);
}

void TestAccessTokens::anotherSignInIsNoticed()
{
    m_provider->answers = { FakeProvider::http(400, R"({"error":"invalid_grant"})"_ba), FakeProvider::tokens("b"_ba) };
    COMPARE_CAUSE(Cause::SignInNeeded);
    keepGrant("refresh-2"_ba); // by another process
    QCOMPARE(token(), "b"_ba);
    const Grant mine { m_provider->issuer(), { u"client"_s, {} }, "refresh-3"_ba };
    bool isDone = false;
    m_tokens->keep(m_account, mine, { "c"_ba, "refresh-3"_ba, 1h },
                   [&](const AccessTokens::Done &error) { isDone = !error; });
    QVERIFY(isDone);
    QCOMPARE(token(), "c"_ba);
    QCOMPARE(kept(), mine);
}

// Two of us at once, and the provider rotates: the one that comes second finds what the first has kept.
void TestAccessTokens::aGrantThatAnotherProcessRenewedIsUsed()
{
    m_provider->answers = { FakeProvider::http(400, R"({"error":"invalid_grant"})"_ba), FakeProvider::tokens("b"_ba) };
    connect(m_provider.get(), &FakeProvider::tokenRequested, this, [this] { keepGrant("refresh-2"_ba); });
    QCOMPARE(token(), "b"_ba);
    QVERIFY(m_provider->asked.last().contains("refresh-2"));
}

// A refresh token shown twice may end the sign-in for both.
void TestAccessTokens::twoProcessesRenewOneAfterTheOther()
{
    std::vector<std::function<void()>> waiting;
    bool isHeld = false;
    const auto next = [&] {
        isHeld = !waiting.empty();
        if (isHeld)
            std::exchange(waiting, { waiting.begin() + 1, waiting.end() }).front()();
    };
    GrantKeeper keeper = keeperOfKeyring();
    keeper.lock = [&](const Account &, const auto &taken) {
        waiting.push_back([&, taken] { taken(std::shared_ptr<void>(nullptr, [&](void *) { next(); })); });
        if (!isHeld)
            next();
    };
    const TokenRules rules { [this] { return m_now; }, [] { return 0.0; }, 30s };
    AccessTokens mine(keeper, rules);
    AccessTokens theirs(keeper, rules);
    m_provider->answers = { FakeProvider::tokens("a"_ba, "refresh-2"_ba),
                            FakeProvider::tokens("b"_ba, "refresh-3"_ba) };
    QByteArrayList given;
    for (AccessTokens *tokens : { &mine, &theirs })
        tokens->read(m_account, [&](const Answer &answer) { given += std::get<QByteArray>(answer); });
    QTRY_COMPARE(given, (QByteArrayList { "a"_ba, "b"_ba }));
    QVERIFY(m_provider->asked.first().contains("refresh-1"));
    QVERIFY(m_provider->asked.last().contains("refresh-2"));
    QCOMPARE(kept().refreshToken, "refresh-3"_ba);
}

void TestAccessTokens::aGrantIsNotShownToAnotherProvider()
{
    FakeProvider another(m_certificates->serverConfiguration(TestCertificates::Kind::Good));
    m_account.password.oauth.provider = another.issuer(); // somebody has changed the settings
    COMPARE_CAUSE(Cause::SignInNeeded);
    QCOMPARE(another.asked, QByteArrayList());
    m_account.password.oauth = { m_provider->issuer(), u"another client"_s };
    COMPARE_CAUSE(Cause::SignInNeeded);
    QCOMPARE(m_provider->asked, QByteArrayList());
}

void TestAccessTokens::troubleThatPassesKeepsTheOldToken()
{
    m_provider->answers = { FakeProvider::tokens("a"_ba), FakeProvider::http(503, {}), FakeProvider::http(503, {}),
                            FakeProvider::tokens("b"_ba) };
    QCOMPARE(token(), "a"_ba);
    m_now += 56min;
    QCOMPARE(token(), "a"_ba); // it is good for four minutes yet
    m_now += 5min;
    COMPARE_CAUSE(Cause::ProviderUnreachable); // and then it is not; whoever asked asks later
    QCOMPARE(kept().refreshToken, "refresh-1"_ba);
    QCOMPARE(token(), "b"_ba);
}

void TestAccessTokens::aTokenTheServerRefusedIsNeverGivenAgain()
{
    m_provider->answers = { FakeProvider::tokens("a"_ba), FakeProvider::http(503, {}), FakeProvider::tokens("b"_ba) };
    QCOMPARE(token(), "a"_ba);
    m_tokens->refused(m_account.id);
    COMPARE_CAUSE(Cause::ProviderUnreachable);
    QCOMPARE(token(), "b"_ba);
}

void TestAccessTokens::faultsOfTheTokenEndpointAreNoTokens_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Cause>("cause");
    QTest::newRow("500") << FakeProvider::http(500, "oops"_ba) << Cause::ProviderUnreachable;
    QTest::newRow("HTML") << FakeProvider::http(200, "<html>Sign in to this network</html>"_ba) << Cause::ProviderOdd;
    QTest::newRow("huge") << FakeProvider::http(200, QByteArray(200 * 1024, ' ')) << Cause::ProviderOdd;
    QTest::newRow("huge, of no known size")
        << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(200 * 1024, ' ') << Cause::ProviderOdd;
    QTest::newRow("invalid_client") << FakeProvider::http(401, R"({"error":"invalid_client"})"_ba,
                                                          "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba)
                                    << Cause::ClientRefused;
    QTest::newRow("cut short") << "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"acc"_ba << Cause::ProviderOdd;
    QTest::newRow("no HTTP") << "* OK IMAP4rev1\r\n"_ba << Cause::ProviderUnreachable;
    QTest::newRow("nothing") << "\r\n"_ba << Cause::ProviderUnreachable;
    QTest::newRow("the end of the connection") << ""_ba << Cause::ProviderUnreachable;
    QTest::newRow("cookies") << FakeProvider::http(503, {}, "Set-Cookie: a=b\r\n"_ba) << Cause::ProviderUnreachable;
}

void TestAccessTokens::faultsOfTheTokenEndpointAreNoTokens()
{
    QFETCH(QByteArray, answer);
    QFETCH(Error::Cause, cause);
    m_provider->answers = QByteArrayList(10, answer);
    COMPARE_CAUSE(cause);
    QCOMPARE(m_provider->asked.size(), 1); // a refresh token shown twice may count as stolen
    m_provider->answers = { FakeProvider::tokens("b"_ba) };
    QCOMPARE(token(), "b"_ba); // the grant is as good as before
    QVERIFY(!m_provider->headers.last().toLower().contains("cookie:"));
    QCOMPARE(m_order.count(u"kept"_s), 0);
}

void TestAccessTokens::aRedirectIsNotFollowed()
{
    QTcpServer trap;
    QVERIFY(trap.listen(QHostAddress::LocalHost));
    const QByteArray toTrap = "Location: http://127.0.0.1:" + QByteArray::number(trap.serverPort()) + "/\r\n";
    const QByteArray toItself = "Location: " + m_provider->issuer().toLatin1() + "/elsewhere\r\n";
    for (const QByteArray &location : { toTrap, toItself }) {
        for (const int status : { 302, 307, 308 }) {
            m_provider->answers = { FakeProvider::http(status, {}, location) };
            COMPARE_CAUSE(Cause::ProviderOdd);
        }
    }
    QVERIFY(!trap.hasPendingConnections());
    QCOMPARE(m_provider->elsewhere, 0);
}

void TestAccessTokens::aProviderWithoutAGoodCertificateIsToldNothing()
{
    m_provider->answers = { FakeProvider::tokens("a"_ba) };
    m_account.caFile.clear();
    COMPARE_CAUSE(Cause::ProviderUnreachable);
    QCOMPARE(m_provider->asked, QByteArrayList());
}

void TestAccessTokens::aSlowProviderIsGivenUp()
{
    const GrantKeeper keeper {
        [this](const Account &account, const auto &answered) { answered(m_keyring.value(account.id)); }, {}
    };
    m_tokens =
        std::make_unique<AccessTokens>(keeper, TokenRules { [this] { return m_now; }, [] { return 0.0; }, 200ms });
    COMPARE_CAUSE(Cause::ProviderUnreachable);
    QCOMPARE(m_provider->asked.size(), 1);
}

void TestAccessTokens::aLockedKeyringIsWaitedFor()
{
    m_readTrouble = makeError(Cause::KeyringLocked);
    COMPARE_CAUSE(Cause::KeyringLocked);
    m_readTrouble.reset();
    m_provider->answers = { FakeProvider::tokens("a"_ba) };
    QCOMPARE(token(), "a"_ba);
}

void TestAccessTokens::whatIsForgottenInTheMeantimeIsNotKept()
{
    QSignalSpy requested(m_provider.get(), &FakeProvider::tokenRequested);
    bool isAnswered = false;
    m_tokens->read(m_account, [&](const Answer &) { isAnswered = true; });
    connect(m_provider.get(), &FakeProvider::tokenRequested, this, [this] {
        m_provider->answers = { FakeProvider::tokens("a"_ba, "refresh-2"_ba) };
        m_keyring.clear();
        m_tokens->forget(m_account.id); // the account is removed
    });
    QTRY_COMPARE(requested.size(), 1);
    QVERIFY(isAnswered);
    COMPARE_CAUSE(Cause::SignInNeeded);
    QVERIFY(m_keyring.isEmpty());
}

void TestAccessTokens::whatIsForgottenBeforeItIsAskedForIsNotAskedFor()
{
    m_provider->answers = { FakeProvider::tokens("b"_ba) };
    m_tokens->read(m_account, [](const Answer &) {});
    m_tokens->forget(m_account.id);
    Account another = m_account; // answered later than the first would have been
    another.id = u"two"_s;
    m_keyring.insert(another.id, m_keyring.value(m_account.id));
    std::swap(m_account, another);
    QCOMPARE(token(), "b"_ba);
    QCOMPARE(m_provider->asked.size(), 1);
}

void TestAccessTokens::theRequestIsThatOfTheRfc()
{
    keepGrant("a+b/c&d=e"_ba);
    m_provider->answers = { FakeProvider::tokens("a"_ba) };
    QCOMPARE(token(), "a"_ba);
    QCOMPARE(m_provider->asked.last(), "grant_type=refresh_token&refresh_token=a%2Bb%2Fc%26d%3De&client_id=client"_ba);
    const QByteArray headers = m_provider->headers.last();
    QVERIFY(headers.startsWith("POST /token HTTP/1.1\r\n"));
    QVERIFY(headers.contains("application/x-www-form-urlencoded"));
    QVERIFY(!headers.contains("Authorization:"));
}

QTEST_GUILESS_MAIN(TestAccessTokens)
#include "tst_accesstokens.moc"
