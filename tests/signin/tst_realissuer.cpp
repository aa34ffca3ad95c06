// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BrowserSignIn.h"
#include "DeviceSignIn.h"
#include "ProviderLookup.h"
#include "ProviderNetwork.h"
#include "RealServer.h"
#include "TokenRequest.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <optional>

using namespace Qt::StringLiterals;
using namespace oauth;
using namespace std::chrono_literals;

// Against a real issuer, oidc-provider, and its pages.
class TestRealIssuer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void signsInWithPkce();
    void aCodeIsWorthNothingWithoutItsVerifier();
    void givesUpAfterAWhile();
    void signsInByACode();
    void aClientThatIsUnknownIsNamedAsTheTrouble();

private:
    using Result = std::variant<Tokens, Error>;
    QUrl begin(BrowserSignIn &signIn);
    bool browse(const QUrl &url); // in a process of its own, as we are to answer it
    bool hasResult() const { return m_result.has_value(); }

    std::unique_ptr<RealServer> m_issuer;
    std::unique_ptr<ProviderNetwork> m_network;
    Provider m_provider;
    Client m_client;
    std::optional<Result> m_result;
};

void TestRealIssuer::initTestCase()
{
    m_issuer = std::make_unique<RealServer>(u"issuer.py"_s);
    if (!m_issuer->isInstalled())
        QSKIP(qPrintable(m_issuer->problem()));
    QVERIFY2(m_issuer->isReady(), qPrintable(m_issuer->problem()));
    m_network = std::make_unique<ProviderNetwork>(m_issuer->path(u"ca"_s));
    m_client = { m_issuer->path(u"client"_s), {} };
    bool isFound = false;
    findProvider(m_issuer->path(u"issuer"_s), *m_network, this, [&](const std::variant<Provider, Error> &found) {
        if (const auto *provider = std::get_if<Provider>(&found))
            m_provider = *provider;
        isFound = true;
    });
    QTRY_VERIFY(isFound);
    QCOMPARE(m_provider.scope, u"openid offline_access email imap"_s);
    QVERIFY(m_provider.namesItself && !m_provider.device.isEmpty());
}

void TestRealIssuer::init()
{
    m_result.reset();
}

QUrl TestRealIssuer::begin(BrowserSignIn &signIn)
{
    QUrl url;
    connect(&signIn, &BrowserSignIn::browserWanted, this, [&](const QUrl &wanted) { url = wanted; });
    connect(&signIn, &BrowserSignIn::finished, this, [this](const Result &result) { m_result = result; });
    signIn.start();
    return QTest::qWaitFor([&] { return !url.isEmpty(); }) ? url : QUrl();
}

bool TestRealIssuer::browse(const QUrl &url)
{
    return m_issuer->order(u"send-browser"_s, { { u"url"_s, QString::fromLatin1(url.toEncoded()) } });
}

void TestRealIssuer::signsInWithPkce()
{
    BrowserSignIn signIn(m_provider, m_client, u"u+1@localhost"_s, *m_network);
    const QUrl url = begin(signIn);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(query.queryItemValue(u"code_challenge"_s).size(), 43);
    QVERIFY(query.queryItemValue(u"state"_s).size() >= 43);
    QVERIFY(url.toEncoded().contains("login_hint=u%2B1%40localhost"));
    QVERIFY(browse(url));
    QTRY_VERIFY_WITH_TIMEOUT(hasResult(), 20000);
    const auto *tokens = std::get_if<Tokens>(&*m_result);
    QVERIFY2(tokens, tokens ? "" : qPrintable(std::get<Error>(*m_result).words));
    QVERIFY(!tokens->access.isEmpty() && !tokens->refresh.isEmpty());
    QCOMPARE(tokens->lifetime, 1h);
}

// The issuer has our challenge; whoever stole the code has not our verifier.
void TestRealIssuer::aCodeIsWorthNothingWithoutItsVerifier()
{
    Provider tampered = m_provider; // the code comes back to us, and we ask elsewhere for the tokens, as a thief would
    tampered.token = QUrl(u"https://localhost:1/"_s);
    BrowserSignIn signIn(tampered, m_client, u"u1"_s, *m_network);
    const QUrl url = begin(signIn);
    QVERIFY(browse(url));
    QTRY_VERIFY_WITH_TIMEOUT(hasResult(), 20000);
    QVERIFY(std::holds_alternative<Error>(*m_result));
    QTRY_VERIFY(!lastOf(m_issuer->events(), { { u"event"_s, u"browsed"_s } }).isEmpty());
    const QUrl redirect(lastOf(m_issuer->events(), { { u"event"_s, u"browsed"_s } })[u"url"_s].toString());
    const QUrlQuery answer(redirect);
    QVERIFY(answer.queryItemValue(u"code"_s).size() > 20);
    for (const QByteArray &verifier : { QByteArray(43, 'x'), QByteArray() }) {
        Form form { { u"grant_type"_s, "authorization_code"_ba },
                    { u"code"_s, answer.queryItemValue(u"code"_s).toLatin1() },
                    { u"redirect_uri"_s, redirect.toEncoded(QUrl::RemoveQuery) } };
        if (!verifier.isEmpty())
            form.append({ u"code_verifier"_s, verifier });
        std::optional<TokenResponse> response;
        requestTokens(*m_network, m_provider, m_client, form, this,
                      [&](const TokenResponse &given) { response = given; });
        QTRY_VERIFY(response);
        const auto *refusal = std::get_if<TokenRefusal>(&*response);
        QVERIFY(refusal);
        QCOMPARE(refusal->code, u"invalid_grant"_s);
    }
}

void TestRealIssuer::givesUpAfterAWhile()
{
    BrowserSignIn signIn(m_provider, m_client, u"u1"_s, *m_network);
    signIn.setPatience(50ms);
    const QUrl url = begin(signIn);
    QTRY_VERIFY(hasResult());
    QCOMPARE(std::get<Error>(*m_result).cause, Error::Cause::SignInTimedOut);
    const QUrl redirect(QUrlQuery(url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, quint16(redirect.port()));
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError); // O03: closed after the time limit, too
}

void TestRealIssuer::signsInByACode()
{
    DeviceSignIn signIn(m_provider, m_client, *m_network);
    signIn.setUsualInterval(50ms);
    connect(&signIn, &DeviceSignIn::codeWanted, this,
            [this](const QUrl &page, const QString &code, std::chrono::seconds validFor) {
                QCOMPARE(validFor, 10min);
                QVERIFY(m_issuer->order(u"enter"_s, { { u"url"_s, page.toString() }, { u"code"_s, code } }));
                QVERIFY2(m_issuer->answer()[u"page"_s].toString().contains(u"Signed in."_s),
                         qPrintable(m_issuer->answer()[u"page"_s].toString()));
            });
    connect(&signIn, &DeviceSignIn::finished, this, [this](const Result &result) { m_result = result; });
    signIn.start();
    QTRY_VERIFY_WITH_TIMEOUT(hasResult(), 20000);
    const auto *tokens = std::get_if<Tokens>(&*m_result);
    QVERIFY2(tokens, tokens ? "" : qPrintable(std::get<Error>(*m_result).words));
    QVERIFY(!tokens->access.isEmpty());
    QVERIFY(!tokens->refresh.isEmpty());
}

void TestRealIssuer::aClientThatIsUnknownIsNamedAsTheTrouble()
{
    DeviceSignIn signIn(m_provider, { u"nobody"_s, {} }, *m_network);
    connect(&signIn, &DeviceSignIn::finished, this, [this](const Result &result) { m_result = result; });
    signIn.start();
    QTRY_VERIFY_WITH_TIMEOUT(hasResult(), 20000);
    QCOMPARE(std::get<Error>(*m_result).cause, Error::Cause::ClientRefused);
}

QTEST_GUILESS_MAIN(TestRealIssuer)
#include "tst_realissuer.moc"
