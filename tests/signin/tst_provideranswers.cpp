// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuthorizationResponse.h"
#include "Grant.h"
#include "ProviderMetadata.h"
#include "RandomText.h"
#include "TokenResponse.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oauth;
using namespace std::chrono_literals;
using Cause = Error::Cause;

Q_DECLARE_METATYPE(Error::Cause)

namespace {
constexpr auto Issuer = QLatin1StringView("https://id.example.org");

QByteArray metadata(const QByteArray &more = {})
{
    return "{'issuer':'https://id.example.org','authorization_endpoint':'https://id.example.org/auth',"
           "'token_endpoint':'https://id.example.org/token'"_ba.replace('\'', '"')
        + (more.isEmpty() ? more : ',' + more) + '}';
}
} // namespace

// What providers say, as values.
class TestProviderAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void challengeIsThatOfTheRfc() // RFC 7636 appendix B
    {
        QCOMPARE(challengeFor("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_ba),
                 "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
    }

    void everyProviderOfTheTableIsWhole()
    {
        QSet<QString> ids;
        for (const Provider &provider : providers()) {
            ids += provider.id;
            for (const QUrl &url : { provider.authorization, provider.token, provider.registration })
                QCOMPARE(url.scheme(), u"https"_s);
            QVERIFY(!provider.scope.isEmpty() && !provider.name.isEmpty());
            QCOMPARE(providerNamed(provider.id), provider);
        }
        QCOMPARE(ids, (QSet<QString> { u"google"_s, u"microsoft"_s, u"yahoo"_s, u"fastmail"_s }));
        QVERIFY(!providerNamed(u"nobody"_s));
    }

    void noClientIdIsBorrowed() // a build without options has none
    {
        for (const Provider &provider : providers()) {
            QCOMPARE(clientFor(provider, {}, {}).has_value(), !provider.clientId.isEmpty());
            const auto typed = clientFor(provider, { provider.id, u"mine"_s }, "s"_ba);
            QCOMPARE(typed, (Client { u"mine"_s, "s"_ba }));
        }
    }

    void anIssuerIsAnHttpsAddress()
    {
        QVERIFY(isIssuer(u"https://id.example.org/realms/one"_s));
        for (const auto &other : { u"http://id.example.org"_s, u"https://a:b@id.example.org"_s, u"id.example.org"_s,
                                   u"https://id.example.org?x=1"_s, u"https:///"_s, u"google"_s })
            QVERIFY2(!isIssuer(other), qPrintable(other));
    }

    void anIssuerIsAskedWhereTheRfcSays() // RFC 8414 §3.1
    {
        QCOMPARE(metadataUrls(QUrl(u"https://id.example.org/realms/one"_s)),
                 (QList<QUrl> { QUrl(u"https://id.example.org/.well-known/oauth-authorization-server/realms/one"_s),
                                QUrl(u"https://id.example.org/realms/one/.well-known/openid-configuration"_s) }));
    }

    void readsWhatAnIssuerSaysOfItself()
    {
        const auto answer =
            readMetadata(metadata("'scopes_supported':['openid','offline_access','imap','profile','x y'],"
                                  "'device_authorization_endpoint':'https://id.example.org/device',"
                                  "'authorization_response_iss_parameter_supported':true"_ba.replace('\'', '"')),
                         Issuer);
        const auto *provider = std::get_if<Provider>(&answer);
        QVERIFY(provider);
        QCOMPARE(provider->token, QUrl(u"https://id.example.org/token"_s));
        QCOMPARE(provider->device, QUrl(u"https://id.example.org/device"_s));
        QCOMPARE(provider->scope, u"openid offline_access imap"_s);
        QVERIFY(provider->namesItself);
    }

    void anIssuerIsNotBelievedEverything_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("HTML") << "<html>"_ba;
        QTest::newRow("another issuer") << metadata().replace("\"https://id.example.org\"", "\"https://evil.test\"");
        QTest::newRow("an issuer with a slash more")
            << metadata().replace("\"https://id.example.org\"", "\"https://id.example.org/\"");
        QTest::newRow("clear text") << metadata().replace("https://id.example.org/token",
                                                          "http://id.example.org/token");
        QTest::newRow("a password") << metadata().replace("https://id.example.org/token",
                                                          "https://a:b@id.example.org/");
        QTest::newRow("no token endpoint") << metadata().replace("token_endpoint", "other");
        QTest::newRow("PKCE in clear text") << metadata(R"("code_challenge_methods_supported":["plain"])");
    }
    void anIssuerIsNotBelievedEverything()
    {
        QFETCH(QByteArray, json);
        const auto answer = readMetadata(json, Issuer);
        const auto *error = std::get_if<Error>(&answer);
        QVERIFY(error);
        QCOMPARE(error->cause, Cause::ProviderUnknown);
    }

    void anAnswerOfAnotherIssuerIsNotTaken() // RFC 9207
    {
        Provider provider { .issuer = Issuer };
        const auto cause = [&](const Parameters &parameters) {
            const auto answer = judge(parameters, "s"_ba, provider);
            const auto *error = std::get_if<Error>(&answer);
            return error ? std::optional(error->cause) : std::nullopt;
        };
        const Parameters plain { { "state"_ba, "s"_ba }, { "code"_ba, "c"_ba } };
        Parameters ours = plain;
        ours.insert("iss"_ba, "https://id.example.org"_ba);
        Parameters another = plain;
        another.insert("iss"_ba, "https://evil.test"_ba);
        QCOMPARE(cause(plain), std::nullopt);
        QCOMPARE(cause(ours), std::nullopt);
        QCOMPARE(cause(another), Cause::ProviderOdd);
        provider.namesItself = true;
        QCOMPARE(cause(plain), Cause::ProviderOdd); // it had promised to
        provider = { .authorization = QUrl(u"https://login.example.org/authorize"_s) };
        QCOMPARE(cause(another), Cause::ProviderOdd);
        another.insert("iss"_ba, "https://login.example.org/tenant/v2.0"_ba);
        QCOMPARE(cause(another), std::nullopt);
    }

    void errorsBecomeCauses_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("description");
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("refused") << u"access_denied"_s << u"no"_s << Cause::ConsentDenied;
        QTest::newRow("Microsoft, administrator")
            << u"access_denied"_s << u"AADSTS90094: The grant requires administrator permission."_s
            << Cause::AdminConsentNeeded;
        QTest::newRow("Microsoft, not consented")
            << u"invalid_grant"_s << u"AADSTS65001: The user or administrator has not consented"_s
            << Cause::AdminConsentNeeded;
        QTest::newRow("Google, administrator") << u"admin_policy_enforced"_s << QString() << Cause::AdminConsentNeeded;
        QTest::newRow("withdrawn") << u"invalid_grant"_s << QString() << Cause::SignInNeeded;
        QTest::newRow("client") << u"invalid_client"_s << QString() << Cause::ClientRefused;
        QTest::newRow("passing") << u"temporarily_unavailable"_s << QString() << Cause::ProviderUnreachable;
        QTest::newRow("whatever") << u"invalid_scope"_s << QString() << Cause::ProviderOdd;
    }
    void errorsBecomeCauses()
    {
        QFETCH(QString, code);
        QFETCH(QString, description);
        QFETCH(Error::Cause, cause);
        QCOMPARE(errorFor(code, description).cause, cause);
    }

    void theProvidersWordsArePlainText()
    {
        const Error error = errorFor(u"access_denied"_s, u"<a href='http://evil.test'>\n\u202eclick</a>\a"_s);
        QCOMPARE(error.words, u"<a href='http://evil.test'> click</a>"_s); // as it stands; never interpreted
    }

    void readsTokens()
    {
        const auto answer = readTokenResponse(
            200, R"({"access_token":"a.b-c_d~e+f/g=","token_type":"bearer","expires_in":"3599","refresh_token":"r"})");
        const auto *tokens = std::get_if<Tokens>(&answer);
        QVERIFY(tokens);
        QCOMPARE(tokens->access, "a.b-c_d~e+f/g="_ba);
        QCOMPARE(tokens->refresh, "r"_ba);
        QCOMPARE(tokens->lifetime, 3599s);
    }

    void whatIsNoTokenIsNotTakenForOne_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Cause>("cause");
        const auto good = R"({"access_token":"a","token_type":"Bearer"})"_ba;
        QTest::newRow("HTML") << 200 << "<html>Please sign in to the network</html>"_ba << Cause::ProviderOdd;
        QTest::newRow("an array") << 200 << "[]"_ba << Cause::ProviderOdd;
        QTest::newRow("nesting") << 200 << QByteArray(60000, '[') << Cause::ProviderOdd;
        QTest::newRow("no token") << 200 << R"({"token_type":"Bearer"})"_ba << Cause::ProviderOdd;
        QTest::newRow("a token with a field's end")
            << 200 << QByteArray(good).replace("\"a\"", R"("a\u0001b")") << Cause::ProviderOdd;
        QTest::newRow("a token with a line's end")
            << 200 << QByteArray(good).replace("\"a\"", R"("a\r\nb")") << Cause::ProviderOdd;
        QTest::newRow("a token with a space")
            << 200 << QByteArray(good).replace("\"a\"", R"("a b")") << Cause::ProviderOdd;
        QTest::newRow("a huge token") << 200 << QByteArray(good).replace("\"a\"", '"' + QByteArray(20000, 'a') + '"')
                                      << Cause::ProviderOdd;
        QTest::newRow("another type") << 200 << QByteArray(good).replace("Bearer", "mac") << Cause::ProviderOdd;
        QTest::newRow("a token with status 400") << 400 << good << Cause::ProviderOdd;
        QTest::newRow("an error with status 200") << 200 << R"({"error":"invalid_grant"})"_ba << Cause::SignInNeeded;
        QTest::newRow("invalid_grant") << 400 << R"({"error":"invalid_grant"})"_ba << Cause::SignInNeeded;
        QTest::newRow("invalid_grant of a broken server")
            << 500 << R"({"error":"invalid_grant"})"_ba << Cause::ProviderUnreachable;
        QTest::newRow("broken") << 502 << "<html>Bad gateway</html>"_ba << Cause::ProviderUnreachable;
        QTest::newRow("too many") << 429 << ""_ba << Cause::ProviderUnreachable;
        QTest::newRow("not found") << 404 << "<html>"_ba << Cause::ProviderOdd;
    }
    void whatIsNoTokenIsNotTakenForOne()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error::Cause, cause);
        const auto answer = readTokenResponse(status, body);
        const auto *refusal = std::get_if<TokenRefusal>(&answer);
        QVERIFY(refusal);
        QCOMPARE(refusal->error.cause, cause);
    }

    void lifetimesAreWithinReason()
    {
        const auto lifetime = [](const QByteArray &value) {
            const auto answer =
                readTokenResponse(200, R"({"access_token":"a","token_type":"Bearer","expires_in":)" + value + '}');
            return std::get<Tokens>(answer).lifetime;
        };
        QCOMPARE(lifetime("60"_ba), 60s);
        QCOMPARE(lifetime("-1"_ba), 3600s);
        QCOMPARE(lifetime("\"soon\""_ba), 3600s);
        QCOMPARE(lifetime("1e300"_ba), 24h * 30);
    }

    void aGrantIsForOneProviderAndOneClient()
    {
        const Grant grant { u"google"_s, { u"mine"_s, "s"_ba }, "r"_ba };
        QCOMPARE(Grant::fromJson(grant.toJson()), grant);
        QVERIFY(grant.isFor({ u"google"_s, {} }));
        QVERIFY(grant.isFor({ u"google"_s, u"mine"_s }));
        QVERIFY(!grant.isFor({ u"https://evil.test"_s, {} }));
        QVERIFY(!grant.isFor({ u"google"_s, u"other"_s }));
        QVERIFY(!Grant::fromJson("{}"_ba));
        QVERIFY(!Grant::fromJson("a password"_ba));
    }
};

QTEST_GUILESS_MAIN(TestProviderAnswers)
#include "tst_provideranswers.moc"
