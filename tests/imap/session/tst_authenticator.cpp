// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Authenticator.h"

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

Authenticator scram()
{
    Authenticator authenticator(SignInMethod::ScramSha256, { u"ann"_s, "secret"_ba });
    authenticator.firstLine();
    return authenticator;
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
    void refusesAServerThatCannotProveIt();
    void isNotSatisfiedBeforeTheProof();
    void refusesANonceThatIsNotOurs();
    void refusesSillyIterationCounts_data();
    void refusesSillyIterationCounts();
    void takesAnErrorOfTheServerForARefusal();
    void refusesAChallengeThatIsNotBase64();
    void preparesThePasswordAsSaslprepAsks();
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
    chosen("all", Mechanism::Strongest, "AUTH=LOGIN AUTH=PLAIN AUTH=SCRAM-SHA-256"_ba, SignInMethod::ScramSha256);
    chosen("no SCRAM", Mechanism::Strongest, "AUTH=LOGIN AUTH=PLAIN"_ba, SignInMethod::Plain);
    chosen("lower case", Mechanism::Strongest, "auth=plain"_ba, SignInMethod::Plain);
    chosen("only LOGIN", Mechanism::Strongest, "AUTH=LOGIN LOGINDISABLED"_ba, SignInMethod::LoginMechanism);
    chosen("nothing", Mechanism::Strongest, "IMAP4rev1"_ba, SignInMethod::LoginCommand);
    chosen("nothing of ours", Mechanism::Strongest, "AUTH=XOAUTH2"_ba, SignInMethod::LoginCommand);
    refused("nothing, and no LOGIN", Mechanism::Strongest, "IMAP4rev1 LOGINDISABLED"_ba, Cause::LoginDisabled);
    refused("nothing of ours, and no LOGIN", Mechanism::Strongest, "AUTH=XOAUTH2 LOGINDISABLED"_ba,
            Cause::MechanismNotOffered);
    chosen("PLAIN wanted", Mechanism::Plain, "AUTH=PLAIN AUTH=SCRAM-SHA-256"_ba, SignInMethod::Plain);
    refused("SCRAM wanted", Mechanism::ScramSha256, "AUTH=PLAIN AUTH=SCRAM-SHA-1"_ba, Cause::MechanismNotOffered);
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
    Authenticator authenticator(SignInMethod::ScramSha256, { u"ann"_s, "secret"_ba });
    QCOMPARE(authenticator.firstLine(), std::optional(base64("n,,n=ann,r=AAAAAAAAAAAAAAAAAAAAAAAA"_ba)));
    const auto proof = authenticator.answer(serverFirst("4096"_ba));
    QCOMPARE(std::get<QByteArray>(proof),
             base64("c=biws,r=AAAAAAAAAAAAAAAAAAAAAAAAserver,"
                    "p=3chbLf2c/xd7FvKcEV6d+8VUxgnfRcB8GBDm47iHr9Y="_ba));
    const auto last = authenticator.answer(base64("v=oeJcNFGq3XNk6LLOiopp2jXQoIG7bqK6fTPhwHDNG4s="_ba));
    QCOMPARE(std::get<QByteArray>(last), QByteArray());
    QVERIFY(authenticator.isSatisfied());
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
    Authenticator plain(SignInMethod::ScramSha256, { u"ann"_s, "IX"_ba });
    Authenticator hyphened(SignInMethod::ScramSha256, { u"ann"_s, "I\xC2\xADX"_ba });
    plain.firstLine();
    hyphened.firstLine();
    const auto proof = plain.answer(serverFirst("4096"_ba));
    QVERIFY(std::holds_alternative<QByteArray>(proof));
    QCOMPARE(std::get<QByteArray>(hyphened.answer(serverFirst("4096"_ba))), std::get<QByteArray>(proof));
}

QTEST_APPLESS_MAIN(tst_Authenticator)
#include "tst_authenticator.moc"
