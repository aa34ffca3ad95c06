// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OneTimeCode.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOneTimeCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheCode_data();
    void findsTheCode();
    void takesNothingElseForOne_data();
    void takesNothingElseForOne();
    void looksAtTheTextOnlyWhereTheSubjectSpeaksOfACode_data();
    void looksAtTheTextOnlyWhereTheSubjectSpeaksOfACode();
    void aSenderMaySpeakOfCodesToo_data();
    void aSenderMaySpeakOfCodesToo();
    void isNotHeldUpByNonsense();
};

void TestOneTimeCode::findsTheCode_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const QString &subject, const QString &text, const QString &code) {
        QTest::newRow(name) << subject << text << code;
    };
    // As providers write them
    row("in the subject, before", u"123456 is your Example code"_s, u"Enter it to sign in."_s, u"123456"_s);
    row("in the subject, behind", u"Your verification code: 804213"_s, {}, u"804213"_s);
    row("with its prefix", u"G-482913 is your Google verification code"_s, {}, u"482913"_s);
    row("on a line of its own", u"Sign in to Example"_s,
        u"Hi Ann,\n\nHere is your verification code:\n\n  739 204\n\nIt expires in 10 minutes.\n\n© 2026 Example Inc.\n"
        "548 Market Street, San Francisco, CA 94104"_s,
        u"739204"_s);
    row("far above its line", u"[Example] Please verify your device"_s,
        u"Hey ann!\n\nA sign in attempt requires further verification because we did not recognize your device. To "
        "complete the sign in, enter the verification code on the unrecognized device.\n\nDevice: Firefox on Linux\n\n"
        "Verification code: 509227\n\nIf you did not attempt to sign in, change your password."_s,
        u"509227"_s);
    row("capitals and digits", u"Your account: access from a new computer"_s,
        u"Here is the login code you need to access account ann:\n\nX7K9Q\n\nThis email was generated because of a "
        "login attempt from a computer located at 192.0.2.17."_s,
        u"X7K9Q"_s);
    row("in two groups of capitals", u"Your login code"_s, u"Copy and paste this temporary login code:\n\nAB12-CD34"_s,
        u"AB12-CD34"_s);
    row("four digits", u"Your one-time PIN"_s, u"Use 4821 as your one-time PIN. Never share it."_s, u"4821"_s);
    row("four that look like a year", u"Your security code"_s, u"Your security code is:\n\n2034\n"_s, u"2034"_s);
    row("eight digits", u"Confirm your email"_s, u"Your confirmation code is 55021873. It expires soon."_s,
        u"55021873"_s);
    row("single digits", u"Your code"_s, u"Use this code to verify your address: 1 2 3 4 5 6"_s, u"123456"_s);
    row("with an order in the same mail", u"Confirm your order 881204"_s,
        u"Order number: 881204\nTo confirm it, enter the security code 640512 within 10 minutes."_s, u"640512"_s);
    row("behind a link", u"Sign in to Example"_s,
        u"https://example.org/verify?code=999111\nOr type this code to sign in: 321654"_s, u"321654"_s);
    row("a vague word, and an occasion", u"Log in to Example"_s, u"Your code is 118822. It is valid for 5 minutes."_s,
        u"118822"_s);
    // In other languages
    row("German", u"Ihr Bestätigungscode"_s, u"Ihr Bestätigungscode lautet: 402917"_s, u"402917"_s);
    row("German, without umlauts", u"Bestaetigungscode 402917"_s, {}, u"402917"_s);
    row("German TAN", u"Ihre mobileTAN"_s, u"mobileTAN: 771203 für Ihre Überweisung über 120,50 EUR"_s, u"771203"_s);
    row("German, vague", u"Anmeldung bei Beispiel"_s, u"Geben Sie diesen Code ein, um sich anzumelden: 661204"_s,
        u"661204"_s);
    row("French", u"Votre code de vérification"_s, u"Votre code de vérification est le 205 118."_s, u"205118"_s);
    row("French, for one use", u"Connexion"_s, u"Voici votre code à usage unique : 90412"_s, u"90412"_s);
    row("Spanish", u"Tu código de verificación es 310457"_s, {}, u"310457"_s);
    row("Portuguese", u"Seu código de segurança"_s, u"Seu código de segurança:\n\n774120"_s, u"774120"_s);
    row("Italian", u"Codice di verifica"_s, u"Il tuo codice di verifica è 662190"_s, u"662190"_s);
    row("Dutch", u"Je verificatiecode"_s, u"Je verificatiecode is 190283"_s, u"190283"_s);
    row("Polish", u"Kod weryfikacyjny: 552817"_s, {}, u"552817"_s);
    row("Czech", u"Ověřovací kód"_s, u"Váš ověřovací kód je 918273"_s, u"918273"_s);
    row("Hungarian", u"Ellenőrző kód: 483920"_s, {}, u"483920"_s);
    row("Romanian", u"Codul tău de verificare"_s, u"Codul tău de verificare este 620194"_s, u"620194"_s);
    row("Swedish", u"Din verifieringskod"_s, u"Din verifieringskod är 730015"_s, u"730015"_s);
    row("Danish", u"Din bekræftelseskode er 445566"_s, {}, u"445566"_s);
    row("Finnish", u"Vahvistuskoodi"_s, u"Vahvistuskoodisi on 227711"_s, u"227711"_s);
    row("Turkish", u"Doğrulama kodu: 930174"_s, {}, u"930174"_s);
    row("Greek", u"Ο κωδικός επαλήθευσης είναι 615243"_s, {}, u"615243"_s);
    row("Russian", u"Код подтверждения"_s, u"Ваш код подтверждения: 348120"_s, u"348120"_s);
    row("Ukrainian", u"Код підтвердження 771942"_s, {}, u"771942"_s);
    row("Arabic", u"رمز التحقق الخاص بك هو 448120"_s, {}, u"448120"_s);
    row("Hebrew", u"קוד אימות: 559012"_s, {}, u"559012"_s);
    row("Japanese", u"【例】認証コードのお知らせ"_s, u"認証コード：284650\n有効期限は10分です。"_s, u"284650"_s);
    row("Chinese", u"您的验证码"_s, u"您的验证码为482913，10分钟内有效，请勿告诉他人。"_s, u"482913"_s);
    row("Chinese, traditional", u"驗證碼通知"_s, u"您的驗證碼是 772014"_s, u"772014"_s);
    row("Korean", u"인증번호 안내"_s, u"인증번호 [183920]를 입력해 주세요."_s, u"183920"_s);
    row("Vietnamese", u"Mã xác minh của bạn là 229104"_s, {}, u"229104"_s);
    row("Indonesian", u"Kode verifikasi Anda: 660213"_s, {}, u"660213"_s);
    row("Hindi", u"आपका सत्यापन कोड 381920 है"_s, {}, u"381920"_s);
    row("Thai", u"รหัสยืนยันของคุณคือ 402231"_s, {}, u"402231"_s);
}

void TestOneTimeCode::findsTheCode()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(imap::oneTimeCode(subject, text), code);
    QVERIFY(imap::mayBringOneTimeCode(subject) || !imap::oneTimeCode(subject, {}).isEmpty());
}

void TestOneTimeCode::takesNothingElseForOne_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &subject, const QString &text = {}) {
        QTest::newRow(name) << subject << text;
    };
    row("nothing", {});
    row("an order", u"Your order 4821937 has shipped"_s, u"Order number: 4821937\nTotal: 129.00 EUR"_s);
    row("a German order", u"Ihre Bestellung 7718239 ist unterwegs"_s, u"Bestellnummer: 7718239"_s);
    row("a voucher", u"Your discount code"_s, u"Use discount code SAVE20 or promo code 482913 when you sign in."_s);
    row("a German voucher", u"Ihr Gutscheincode"_s, u"Gutscheincode: 482913, gültig bis 31.12.2026"_s);
    row("a French voucher", u"Votre code promo"_s, u"Code promo 482913 valable jusqu'au 31/12"_s);
    row("a postal code", u"Please confirm your address"_s, u"ZIP code: 94104\nPostal code 10115 Berlin"_s);
    row("a Spanish postal code", u"Confirma tu dirección"_s, u"Código postal 28013 Madrid"_s);
    row("a year", u"Code review for 2026"_s, u"We confirm the plan of 2026, signed in Berlin."_s);
    row("a year behind a code word", u"Security code of conduct, edition 2026"_s);
    row("a date", u"Verification of your identity"_s, u"Your verification code was sent on 2026-11-25 at 10:30."_s);
    row("an error", u"Build failed with error code 13371"_s, u"Sign in to see the log. Error code 13371."_s);
    row("a QR code", u"Your ticket"_s, u"Show this QR code 482913 at the door to sign in."_s);
    row("a tracking code", u"Your parcel"_s, u"Tracking code 00340434, sign in to follow it."_s);
    row("a booking", u"Booking confirmation"_s, u"Your booking confirmation code: X7K9QZ"_s);
    row("a telephone number", u"Confirm your number"_s, u"Questions about your access code? Call 08001234."_s);
    row("a price", u"Verify your purchase"_s, u"Never share your security code. You paid 4821 EUR."_s);
    row("an amount in words", u"Invoice 2026-4821"_s, u"Invoice number 48219. Please confirm the total of $1294."_s);
    row("a link with a number", u"Sign in to Example"_s, u"Follow https://example.org/code/482913 to sign in."_s);
    row("code without a mail to sign in", u"New source code release"_s, u"The code has 120934 lines now."_s);
    row("too short, too long", u"Your verification code"_s, u"verification code 123 or 1234567890123"_s);
    row("a pull request", u"[repo] Fix login code (PR #48213)"_s, u"Merged pull request 48213 into main."_s);
    row("only a word in capitals", u"Your verification code"_s, u"verification code: PLEASE"_s);
}

void TestOneTimeCode::takesNothingElseForOne()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QCOMPARE(imap::oneTimeCode(subject, text), QString());
}

void TestOneTimeCode::looksAtTheTextOnlyWhereTheSubjectSpeaksOfACode_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("isWorthIt");

    QTest::newRow("English") << u"Your sign-in code"_s << true;
    QTest::newRow("verify") << u"Please verify your device"_s << true;
    QTest::newRow("Japanese") << u"ログインのお知らせ"_s << true;
    QTest::newRow("lunch") << u"Lunch on Friday?"_s << false;
    QTest::newRow("an order") << u"Your order has shipped"_s << false;
}

void TestOneTimeCode::looksAtTheTextOnlyWhereTheSubjectSpeaksOfACode()
{
    QFETCH(QString, subject);
    QFETCH(bool, isWorthIt);
    QCOMPARE(imap::mayBringOneTimeCode(subject), isWorthIt);
}

void TestOneTimeCode::aSenderMaySpeakOfCodesToo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isWorthIt");
    for (const auto &address : { u"security@example.org"_s, u"otp-noreply@example.org"_s, u"no-reply.2fa@example.org"_s,
                                 u"Verification@example.org"_s, u"account-login@example.org"_s })
        QTest::newRow(qPrintable(address)) << address << true;
    for (const auto &address : { u"noreply@example.org"_s, u"ada@security.example.org"_s, u"codery@example.org"_s,
                                 u"authors@example.org"_s, u""_s })
        QTest::newRow(qPrintable(u"not "_s + address)) << address << false;
}

void TestOneTimeCode::aSenderMaySpeakOfCodesToo()
{
    QFETCH(QString, address);
    QFETCH(bool, isWorthIt);
    QCOMPARE(imap::maySendOneTimeCodes(address), isWorthIt);
}

// An expression that backtracks without end would not come back.
void TestOneTimeCode::isNotHeldUpByNonsense()
{
    for (const QString &piece : { u"code "_s, u"A1-"_s, u"1 "_s, u"123 "_s, u"verification code of "_s, u"é"_s }) {
        const QString text = piece.repeated(10'000);
        QVERIFY(imap::oneTimeCode(text, text).size() <= 10);
    }
}

QTEST_GUILESS_MAIN(TestOneTimeCode)
#include "tst_onetimecode.moc"
