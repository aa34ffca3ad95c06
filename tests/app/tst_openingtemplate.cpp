// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OpeningTemplate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOpeningTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gmailOpensTheVeryMessage();
    void whatASenderWroteStaysInsideItsPlace();
    void withoutAMessageIdTheFrontPageOpens();
    void onlyHttpsIsOpened();
    void placeholdersAreFilledInsideTheirArgument();
    void whatWasFilledInIsNotFilledAgain();
    void aMessageIdNeverBecomesAnOption();
    void aMidAddressNeedsAMessageId();
};

namespace {
Account withWebmail(const QString &address)
{
    Account account { .email = u"me@example.org"_s };
    account.opening = { .kind = Opening::Kind::Webmail, .webmail = address };
    return account;
}

Account withCommand(const QStringList &command)
{
    Account account { .email = u"me@example.org"_s };
    account.opening = { .kind = Opening::Kind::Command, .command = command };
    return account;
}

Message message(const QString &messageId)
{
    Message message;
    message.key = { u"a"_s, u"INBOX"_s, 1, 42 };
    message.messageId = messageId;
    return message;
}

const QString Gmail = u"https://mail.google.com/mail/u/?authuser={email}#search/rfc822msgid%3A{message_id}"_s;
} // namespace

void TestOpeningTemplate::gmailOpensTheVeryMessage()
{
    QCOMPARE(
        webmailAddress(withWebmail(Gmail), message(u"one+two@example.org"_s))->toEncoded(),
        "https://mail.google.com/mail/u/?authuser=me%40example.org#search/rfc822msgid%3Aone%2Btwo%40example.org"_ba);
}

void TestOpeningTemplate::whatASenderWroteStaysInsideItsPlace()
{
    const auto url = webmailAddress(withWebmail(u"https://example.org/?id={message_id}&x=1"_s),
                                    message(u"a&b=c#d/../@evil.example"_s));
    QCOMPARE(url->host(), u"example.org"_s);
    QCOMPARE(url->query(QUrl::FullyEncoded), u"id=a%26b%3Dc%23d%2F..%2F%40evil.example&x=1"_s);
    QVERIFY(!url->hasFragment());
}

void TestOpeningTemplate::withoutAMessageIdTheFrontPageOpens()
{
    QCOMPARE(webmailAddress(withWebmail(Gmail), message({}))->toEncoded(),
             "https://mail.google.com/mail/u/?authuser=me%40example.org"_ba);
    QCOMPARE(webmailAddress(withWebmail(u"https://example.org/read/{message_id}"_s), message({}))->toEncoded(),
             "https://example.org/"_ba);
    QCOMPARE(webmailAddress(withWebmail(u"https://example.org/read/{uid}"_s), message({}))->toEncoded(),
             "https://example.org/read/42"_ba);
}

void TestOpeningTemplate::onlyHttpsIsOpened()
{
    for (const QString &address :
         { u"http://example.org/"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"{message_id}"_s, QString() })
        QVERIFY2(!webmailAddress(withWebmail(address), message(u"https://evil.example/"_s)), qPrintable(address));
}

void TestOpeningTemplate::placeholdersAreFilledInsideTheirArgument()
{
    const auto command = openingCommand(
        withCommand({ u"reader"_s, u"--id={message_id}"_s, u"{mailbox}/{uid}"_s, u"--as"_s, u"{email}"_s }),
        message(u"$(touch /tmp/x);`id`|@example.org"_s));
    QCOMPARE(*command,
             (QStringList { u"reader"_s, u"--id=$(touch /tmp/x);`id`|@example.org"_s, u"INBOX/42"_s, u"--as"_s,
                            u"me@example.org"_s }));
}

void TestOpeningTemplate::whatWasFilledInIsNotFilledAgain()
{
    QCOMPARE(*openingCommand(withCommand({ u"reader"_s, u"{message_id}"_s }), message(u"{email}@x"_s)),
             (QStringList { u"reader"_s, u"{email}@x"_s }));
}

void TestOpeningTemplate::aMessageIdNeverBecomesAnOption()
{
    QVERIFY(!openingCommand(withCommand({ u"reader"_s, u"{message_id}"_s }), message(u"--help"_s)));
    QVERIFY(openingCommand(withCommand({ u"reader"_s, u"--id={message_id}"_s }), message(u"--help"_s)));
    QVERIFY(!openingCommand(withCommand({}), message(u"x@y"_s)));
}

void TestOpeningTemplate::aMidAddressNeedsAMessageId()
{
    QCOMPARE(midAddress(message(u"a%b c@example.org"_s))->toEncoded(), "mid:a%25b%20c%40example.org"_ba);
    QVERIFY(!midAddress(message({})));
}

QTEST_APPLESS_MAIN(TestOpeningTemplate)
#include "tst_openingtemplate.moc"
