// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Authenticator.h"

#include "FixedNonce.h"
#include "ServerWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using imap::Authenticator;
using imap::Capabilities;
using imap::SignInMethod;

namespace {
QByteArray base64(const QByteArray &text)
{
    return text.toBase64();
}

Account accountOf(const QString &user)
{
    Account account;
    account.user = user;
    account.host = u"localhost"_s;
    return account;
}

Authenticator scram()
{
    Authenticator authenticator(SignInMethod::ScramSha256, accountOf(u"ann"_s), "secret"_ba);
    authenticator.firstLine();
    return authenticator;
}

QByteArray lineOf(const std::variant<QByteArray, Error> &answer)
{
    const auto *line = std::get_if<QByteArray>(&answer);
    return line ? *line : "error "_ba + QByteArray::number(int(std::get<Error>(answer).cause));
}

// The server's first message; our nonce is all "A" (FixedNonce.cpp).
QByteArray serverFirst(const QByteArray &iterations, const QByteArray &nonce = "AAAAAAAAAAAAAAAAAAAAAAAAserver"_ba)
{
    return base64("r="_ba + nonce + ",s=cGluY2ggb2Ygc2FsdA==,i=" + iterations);
}

std::optional<Error::Cause> causeOf(const std::variant<QByteArray, Error> &answer)
{
    const auto *error = std::get_if<Error>(&answer);
    return error ? std::optional(error->cause) : std::nullopt;
}
} // namespace

class tst_Authenticator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesTheStrongestOrTheOneWanted_data();
    void choosesTheStrongestOrTheOneWanted();
    void provesByScramThatItKnowsThePassword();
    void saysWhatTheExamplesOfScramSay_data();
    void saysWhatTheExamplesOfScramSay();
    void saysWhatTheExamplesOfOAuthSay_data();
    void saysWhatTheExamplesOfOAuthSay();
    void escapesAUserNameForOAuthBearer();
    void answersARefusedTokenAsEachMechanismAsks_data();
    void answersARefusedTokenAsEachMechanismAsks();
    void blamesWhatWasShown_data();
    void blamesWhatWasShown();
    void needsATicketForGssapi();
    void refusesAServerThatCannotProveIt();
    void isNotSatisfiedBeforeTheProof();
    void refusesANonceThatIsNotOurs();
    void refusesSillyIterationCounts_data();
    void refusesSillyIterationCounts();
    void takesAnErrorOfTheServerForARefusal();
    void refusesAChallengeThatIsNotBase64();
    void preparesThePasswordAsSaslprepAsks();
    void cleanup() { setNonce(nullptr); }
};

void tst_Authenticator::choosesTheStrongestOrTheOneWanted_data()
{
    QTest::addColumn<Mechanism>("wanted");
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<std::optional<SignInMethod>>("method");
    QTest::addColumn<std::optional<Error::Cause>>("cause");
    using Cause = Error::Cause;
    const auto chosen = [](const char *name, Mechanism wanted, const QByteArray &offered, SignInMethod method) {
        QTest::newRow(name) << wanted << offered << std::optional(method) << std::optional<Cause>();
    };
    const auto refused = [](const char *name, Mechanism wanted, const QByteArray &offered, Cause cause) {
        QTest::newRow(name) << wanted << offered << std::optional<SignInMethod>() << std::optional(cause);
    };
    const QByteArray all =
        "AUTH=LOGIN AUTH=PLAIN AUTH=GSSAPI AUTH=XOAUTH2 AUTH=SCRAM-SHA-1 AUTH=EXTERNAL AUTH=CRAM-MD5 "
        "AUTH=OAUTHBEARER AUTH=SCRAM-SHA-256 AUTH=SCRAM-SHA-256-PLUS AUTH=SCRAM-SHA-1-PLUS"_ba;
    chosen("all", Mechanism::Strongest, all, SignInMethod::ScramSha256);
    chosen("no SHA-256", Mechanism::Strongest, "AUTH=LOGIN AUTH=PLAIN AUTH=SCRAM-SHA-1"_ba, SignInMethod::ScramSha1);
    chosen("no SCRAM", Mechanism::Strongest, "AUTH=LOGIN AUTH=PLAIN"_ba, SignInMethod::Plain);
    chosen("lower case", Mechanism::Strongest, "auth=plain"_ba, SignInMethod::Plain);
    chosen("SCRAM with channel binding only", Mechanism::Strongest, "AUTH=SCRAM-SHA-256-PLUS AUTH=PLAIN"_ba,
           SignInMethod::Plain);
    chosen("only LOGIN", Mechanism::Strongest, "AUTH=LOGIN LOGINDISABLED"_ba, SignInMethod::LoginMechanism);
    chosen("nothing", Mechanism::Strongest, "IMAP4rev1"_ba, SignInMethod::LoginCommand);
    chosen("nothing for a password", Mechanism::Strongest, "AUTH=XOAUTH2 AUTH=GSSAPI"_ba, SignInMethod::LoginCommand);
    refused("nothing, and no LOGIN", Mechanism::Strongest, "IMAP4rev1 LOGINDISABLED"_ba, Cause::LoginDisabled);
    refused("nothing for a password, and no LOGIN", Mechanism::Strongest, "AUTH=XOAUTH2 LOGINDISABLED"_ba,
            Cause::MechanismNotOffered);

    chosen("a token, both offered", Mechanism::OAuth, all, SignInMethod::OAuthBearer);
    chosen("a token, one offered", Mechanism::OAuth, "AUTH=PLAIN AUTH=XOAUTH2"_ba, SignInMethod::XOAuth2);
    refused("a token, passwords wanted", Mechanism::OAuth, "AUTH=PLAIN AUTH=LOGIN"_ba, Cause::MechanismNotOffered);
    refused("a token, nothing offered", Mechanism::OAuth, "IMAP4rev1"_ba, Cause::MechanismNotOffered);

    for (const auto &[name, wanted, method] :
         { std::tuple("SCRAM-SHA-256", Mechanism::ScramSha256, SignInMethod::ScramSha256),
           std::tuple("SCRAM-SHA-1", Mechanism::ScramSha1, SignInMethod::ScramSha1),
           std::tuple("PLAIN", Mechanism::Plain, SignInMethod::Plain),
           std::tuple("LOGIN", Mechanism::Login, SignInMethod::LoginMechanism),
           std::tuple("OAUTHBEARER", Mechanism::OAuthBearer, SignInMethod::OAuthBearer),
           std::tuple("XOAUTH2", Mechanism::XOAuth2, SignInMethod::XOAuth2),
           std::tuple("EXTERNAL", Mechanism::External, SignInMethod::External),
           std::tuple("GSSAPI", Mechanism::Gssapi, SignInMethod::Gssapi) }) {
        const QByteArray without = QByteArray(all + ' ').replace("AUTH="_ba + name + ' ', " ") + "LOGINDISABLED";
        chosen(qPrintable(u"%1 wanted"_s.arg(QLatin1StringView(name))), wanted, all, method);
        refused(qPrintable(u"%1 wanted, all but that offered"_s.arg(QLatin1StringView(name))), wanted, without,
                Cause::MechanismNotOffered);
    }
    chosen("LOGIN wanted, only the command", Mechanism::Login, "AUTH=PLAIN"_ba, SignInMethod::LoginCommand);
    refused("PLAIN wanted, nothing offered", Mechanism::Plain, "IMAP4rev1"_ba, Cause::MechanismNotOffered);
}

void tst_Authenticator::choosesTheStrongestOrTheOneWanted()
{
    QFETCH(Mechanism, wanted);
    QFETCH(QByteArray, offered);
    QFETCH(std::optional<SignInMethod>, method);
    QFETCH(std::optional<Error::Cause>, cause);
    const auto choice = imap::chooseMethod(wanted, Capabilities(offered));
    if (method)
        QCOMPARE(std::get<SignInMethod>(choice), *method);
    else
        QCOMPARE(std::get<Error>(choice).cause, *cause);
}

// The figures were worked out by another implementation, which was checked against the example of RFC 7677 §3.
void tst_Authenticator::provesByScramThatItKnowsThePassword()
{
    Authenticator authenticator(SignInMethod::ScramSha256, accountOf(u"ann"_s), "secret"_ba);
    QCOMPARE(lineOf(authenticator.firstLine()), base64("n,,n=ann,r=AAAAAAAAAAAAAAAAAAAAAAAA"_ba));
    const auto proof = authenticator.answer(serverFirst("4096"_ba));
    QCOMPARE(std::get<QByteArray>(proof),
             base64("c=biws,r=AAAAAAAAAAAAAAAAAAAAAAAAserver,"
                    "p=3chbLf2c/xd7FvKcEV6d+8VUxgnfRcB8GBDm47iHr9Y="_ba));
    const auto last = authenticator.answer(base64("v=oeJcNFGq3XNk6LLOiopp2jXQoIG7bqK6fTPhwHDNG4s="_ba));
    QCOMPARE(std::get<QByteArray>(last), QByteArray());
    QVERIFY(authenticator.isSatisfied());
}

void tst_Authenticator::saysWhatTheExamplesOfScramSay_data()
{
    QTest::addColumn<SignInMethod>("method");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArrayList>("messages");
    QTest::newRow("RFC 5802 section 5")
        << SignInMethod::ScramSha1 << "fyko+d2lbbFgONRv9qkxdawL"_ba
        << QByteArrayList { "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL",
                            "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
                            "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
                            "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=" };
    QTest::newRow("RFC 7677 section 3")
        << SignInMethod::ScramSha256 << "rOprNGfwEbeRWgbNEkqO"_ba
        << QByteArrayList { "n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
                            "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                            "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                            "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                            "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=" };
}

void tst_Authenticator::saysWhatTheExamplesOfScramSay()
{
    QFETCH(SignInMethod, method);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArrayList, messages);
    setNonce(nonce.constData());
    Authenticator authenticator(method, accountOf(u"user"_s), "pencil"_ba);
    QCOMPARE(lineOf(authenticator.firstLine()), base64(messages[0]));
    QCOMPARE(lineOf(authenticator.answer(base64(messages[1]))), base64(messages[2]));
    QVERIFY(!authenticator.isSatisfied());
    QCOMPARE(lineOf(authenticator.answer(base64(messages[3]))), QByteArray());
    QVERIFY(authenticator.isSatisfied());
}

void tst_Authenticator::saysWhatTheExamplesOfOAuthSay_data()
{
    QTest::addColumn<SignInMethod>("method");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("RFC 7628 section 4.1")
        << SignInMethod::OAuthBearer << u"user@example.com"_s << "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="_ba
        << "bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOWRmdDRxbVRjMk5"
           "2YjN"
           "SbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB"_ba;
    QTest::newRow("Google's XOAUTH2") << SignInMethod::XOAuth2 << u"someuser@example.com"_s
                                      << "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"_ba
                                      << "dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52Y"
                                         "jNSbGNrQmhkSFJoZG1semRHRXVZMjl0"
                                         "Q2cBAQ=="_ba;
}

void tst_Authenticator::saysWhatTheExamplesOfOAuthSay()
{
    QFETCH(SignInMethod, method);
    QFETCH(QString, user);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, line);
    Account account = accountOf(user);
    account.host = u"server.example.com"_s;
    account.port = 143;
    Authenticator authenticator(method, account, token);
    QVERIFY(authenticator.speaksFirst());
    QCOMPARE(lineOf(authenticator.firstLine()), line);
}

// RFC 5801 §4, and a host as DNS writes it.
void tst_Authenticator::escapesAUserNameForOAuthBearer()
{
    Account account = accountOf(u"a,b=c"_s);
    account.host = u"bücher.example"_s;
    Authenticator authenticator(SignInMethod::OAuthBearer, account, "t"_ba);
    QCOMPARE(QByteArray::fromBase64(lineOf(authenticator.firstLine())),
             "n,a=a=2Cb=3Dc,\1host=xn--bcher-kva.example\1port=993\1auth=Bearer t\1\1"_ba);
}

void tst_Authenticator::answersARefusedTokenAsEachMechanismAsks_data()
{
    QTest::addColumn<SignInMethod>("method");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Error>("error");
    const QByteArray json = R"({"status":"invalid_token","scope":"example_scope"})"; // RFC 7628 §4.3
    // Google's example
    const QByteArray google =
        "eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIG1hYyIsInNjb3BlIjoiaHR0cHM6Ly9tYWlsLmdvb2dsZS5j"
        "b20vIn0K"_ba;
    using Cause = Error::Cause;
    QTest::newRow("OAUTHBEARER") << SignInMethod::OAuthBearer << base64(json) << "AQ=="_ba
                                 << makeError(Cause::TokenRefused, u"invalid_token"_s);
    QTest::newRow("XOAUTH2") << SignInMethod::XOAuth2 << google << ""_ba << makeError(Cause::TokenRefused, u"401"_s);
    QTest::newRow("a number") << SignInMethod::XOAuth2 << base64(R"({"status":400})") << ""_ba
                              << makeError(Cause::TokenRefused, u"400"_s);
    QTest::newRow("the server is unwell")
        << SignInMethod::XOAuth2 << base64(R"({"status":"500"})") << ""_ba << makeError(Cause::ServerBusy, u"500"_s);
    QTest::newRow("no status") << SignInMethod::XOAuth2 << base64("[{}]") << ""_ba << makeError(Cause::TokenRefused);
    QTest::newRow("nothing") << SignInMethod::OAuthBearer << ""_ba
                             << "AQ=="_ba << makeError(Cause::TokenRefused);
    QTest::newRow("nested a million times")
        << SignInMethod::XOAuth2 << base64(QByteArray(1'000'000, '[')) << ""_ba << makeError(Cause::TokenRefused);
}

void tst_Authenticator::answersARefusedTokenAsEachMechanismAsks()
{
    QFETCH(SignInMethod, method);
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, line);
    QFETCH(Error, error);
    Authenticator authenticator(method, accountOf(u"ann"_s), "t"_ba);
    authenticator.firstLine();
    QCOMPARE(lineOf(authenticator.answer(challenge)), line);
    QCOMPARE(authenticator.refusal({}, {}), error);
    QCOMPARE(causeOf(authenticator.answer(challenge)), std::optional(Error::Cause::UnexpectedResponse));
}

void tst_Authenticator::blamesWhatWasShown_data()
{
    QTest::addColumn<Proof>("shown");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Cause>("cause");
    using Cause = Error::Cause;
    QTest::newRow("a password") << Proof::Password << "AUTHENTICATIONFAILED"_ba
                                << "no"_ba << Cause::SignInRefused;
    QTest::newRow("a stale password") << Proof::Password << "EXPIRED"_ba
                                      << "no"_ba << Cause::PasswordExpired;
    QTest::newRow("a token") << Proof::AccessToken << "AUTHENTICATIONFAILED"_ba
                             << "no"_ba << Cause::TokenRefused;
    QTest::newRow("a stale token") << Proof::AccessToken << "EXPIRED"_ba
                                   << "no"_ba << Cause::TokenRefused;
    QTest::newRow("a token, no code") << Proof::AccessToken << ""_ba
                                      << "Command Error. 10"_ba << Cause::TokenRefused;
    QTest::newRow("a token, but it is busy") << Proof::AccessToken << "UNAVAILABLE"_ba
                                             << "no"_ba << Cause::ServerBusy;
    QTest::newRow("a token, but no such mechanism")
        << Proof::AccessToken << ""_ba
        << "Unsupported authentication mechanism"_ba << Cause::MechanismNotOffered;
    QTest::newRow("a certificate") << Proof::ClientCertificate << "AUTHORIZATIONFAILED"_ba
                                   << "no"_ba << Cause::ClientCertificateRefused;
    QTest::newRow("a ticket") << Proof::KerberosTicket << ""_ba
                              << "no"_ba << Cause::TicketRefused;
}

void tst_Authenticator::blamesWhatWasShown()
{
    QFETCH(Proof, shown);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, text);
    QFETCH(Error::Cause, cause);
    const Error error = imap::blaming(shown, imap::signInError({ code, {} }, text));
    QCOMPARE(error.cause, cause);
    QCOMPARE(error.words, QString::fromUtf8(text));
}

// Neither here nor on a developer's machine with a ticket of their own: the credentials cache is one that is not there.
void tst_Authenticator::needsATicketForGssapi()
{
    qputenv("KRB5CCNAME", "FILE:/nonexistent/ticket");
    Authenticator authenticator(SignInMethod::Gssapi, accountOf(u"ann"_s), {});
    const auto cause = causeOf(authenticator.firstLine());
    QVERIFY(cause == Error::Cause::TicketMissing || cause == Error::Cause::MechanismNotOffered); // not built in
    QVERIFY(causeOf(authenticator.answer({}))); // and it does not go on
    QVERIFY(!authenticator.isSatisfied());
}

void tst_Authenticator::refusesAServerThatCannotProveIt()
{
    Authenticator authenticator = scram();
    authenticator.answer(serverFirst("4096"_ba));
    const auto last = authenticator.answer(base64("v=AAAANFGq3XNk6LLOioopp2jXQoIG7bqK6fTPhwHDOG4="_ba));
    QCOMPARE(causeOf(last), std::optional(Error::Cause::ServerSignatureWrong));
    QVERIFY(!authenticator.isSatisfied());
}

void tst_Authenticator::isNotSatisfiedBeforeTheProof()
{
    Authenticator authenticator = scram();
    QVERIFY(!authenticator.isSatisfied());
    authenticator.answer(serverFirst("4096"_ba));
    QVERIFY(!authenticator.isSatisfied());
}

void tst_Authenticator::refusesANonceThatIsNotOurs()
{
    Authenticator authenticator = scram();
    QCOMPARE(causeOf(authenticator.answer(serverFirst("4096"_ba, "BBBBBBBBBBBBBBBBBBBBBBBBserver"_ba))),
             std::optional(Error::Cause::ServerSignatureWrong));
}

void tst_Authenticator::refusesSillyIterationCounts_data()
{
    QTest::addColumn<QByteArray>("iterations");
    QTest::addColumn<bool>("refused");
    QTest::newRow("one") << "1"_ba << true;
    QTest::newRow("one too few") << "4095"_ba << true;
    QTest::newRow("enough") << "4096"_ba << false;
    QTest::newRow("one too many") << "1000001"_ba << true;
    QTest::newRow("very many") << "4294967295"_ba << true;
    QTest::newRow("more than a number") << "99999999999999"_ba << true;
    QTest::newRow("none") << ""_ba << true;
}

void tst_Authenticator::refusesSillyIterationCounts()
{
    QFETCH(QByteArray, iterations);
    QFETCH(bool, refused);
    Authenticator authenticator = scram();
    QCOMPARE(causeOf(authenticator.answer(serverFirst(iterations))).has_value(), refused);
}

void tst_Authenticator::takesAnErrorOfTheServerForARefusal()
{
    Authenticator authenticator = scram();
    authenticator.answer(serverFirst("4096"_ba));
    const auto last = authenticator.answer(base64("e=invalid-proof"_ba));
    QCOMPARE(causeOf(last), std::optional(Error::Cause::SignInRefused));
}

void tst_Authenticator::refusesAChallengeThatIsNotBase64()
{
    Authenticator authenticator = scram();
    QCOMPARE(causeOf(authenticator.answer("r=in the clear, s=, i=4096")),
             std::optional(Error::Cause::MalformedResponse));
}

// RFC 4013 §3: a soft hyphen is nothing, so both passwords are the same.
void tst_Authenticator::preparesThePasswordAsSaslprepAsks()
{
    Authenticator plain(SignInMethod::ScramSha256, accountOf(u"ann"_s), "IX"_ba);
    Authenticator hyphened(SignInMethod::ScramSha256, accountOf(u"ann"_s), "I\xC2\xADX"_ba);
    plain.firstLine();
    hyphened.firstLine();
    const auto proof = plain.answer(serverFirst("4096"_ba));
    QVERIFY(std::holds_alternative<QByteArray>(proof));
    QCOMPARE(std::get<QByteArray>(hyphened.answer(serverFirst("4096"_ba))), std::get<QByteArray>(proof));
}

QTEST_APPLESS_MAIN(tst_Authenticator)
#include "tst_authenticator.moc"
