// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ServerWords.h"

#include "Framer.h"
#include "ResponseParser.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using imap::Condition;
using Cause = Error::Cause;

namespace {
// A tagged answer as a server writes it, and what is made of it.
struct Answer
{
    explicit Answer(const QByteArray &line)
    {
        framer.append("a1 " + line + "\r\n");
        const auto tagged = std::get<imap::Tagged>(imap::parseResponse(*framer.next()));
        code = tagged.code;
        text = tagged.text;
    }
    imap::Framer framer;
    imap::ResponseCode code;
    QByteArrayView text;
};

void addColumns()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Cause>("cause");
}

void row(const char *title, const QByteArray &line, Cause cause)
{
    QTest::newRow(title) << line << cause;
}
} // namespace

// What servers say when they refuse, each as it was seen, and what we take it for.
class tst_ServerWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toSignIn_data();
    void toSignIn();
    void toAnyOtherCommand_data();
    void toAnyOtherCommand();
    void sayHowLongToStayAway();
    void sayThatMessagesAreGone();
    void nameThePageToVisit();
};

void tst_ServerWords::toSignIn_data()
{
    addColumns();
    // RFC 5530 §3
    row("AUTHENTICATIONFAILED", "NO [AUTHENTICATIONFAILED] No.", Cause::SignInRefused);
    row("AUTHORIZATIONFAILED", "NO [AUTHORIZATIONFAILED] No.", Cause::SignInRefused);
    row("EXPIRED", "NO [EXPIRED] No.", Cause::PasswordExpired);
    row("PRIVACYREQUIRED", "NO [PRIVACYREQUIRED] No.", Cause::LoginDisabled);
    row("CONTACTADMIN: a person must do something", "NO [CONTACTADMIN] No.", Cause::SignInRefused);
    row("UNAVAILABLE", "NO [UNAVAILABLE] No.", Cause::ServerBusy);
    row("INUSE", "NO [INUSE] No.", Cause::ServerBusy);
    row("LIMIT", "NO [LIMIT] No.", Cause::ServerBusy);
    row("SERVERBUG", "NO [SERVERBUG] No.", Cause::ServerBusy);
    row("a code in small letters", "NO [unavailable] No.", Cause::ServerBusy);
    row("no code", "NO Invalid credentials", Cause::SignInRefused);

    row("Gmail, one connection too many", "NO [ALERT] Too many simultaneous connections. (Failure)",
        Cause::TooManyConnections);
    row("Gmail wants a browser", "NO [ALERT] Please log in via your web browser: https://example.org (Failure)",
        Cause::SignInRefused);
    row("Gmail wants a browser, by code", "NO [WEBALERT https://example.org/] Web login required.",
        Cause::SignInRefused);
    row("Gmail, its own trouble", "NO System Error (Failure)", Cause::ServerBusy);
    row("Dovecot, one connection too many",
        "NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)",
        Cause::TooManyConnections);
    row("too many concurrent", "NO Too many concurrent connections", Cause::TooManyConnections);
    row("an account that is away", "NO Account is temporarily unavailable.", Cause::ServerBusy);
    row("Exchange Online, throttled", "BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds",
        Cause::ServerBusy);
    row("a referral (RFC 2221)", "NO [REFERRAL imap://b@example.org/] Try there", Cause::SignInRefused);
}

void tst_ServerWords::toSignIn()
{
    QFETCH(QByteArray, line);
    QFETCH(Cause, cause);
    const Answer answer(line);
    QCOMPARE(imap::signInError(answer.code, answer.text).cause, cause);
}

void tst_ServerWords::toAnyOtherCommand_data()
{
    addColumns();
    row("Exchange, after a good password", "BAD User is authenticated but not connected.", Cause::ServerBusy);
    row("a full mailbox", "NO [OVERQUOTA] Quota exceeded", Cause::ServerBusy);
    row("a passing failure", "NO [TEMPFAIL] Later", Cause::ServerBusy);
    row("a rate limit", "NO [LIMIT] UID FETCH Rate limit hit.", Cause::ServerBusy);
    row("away", "NO [UNAVAILABLE] UID FETCH completed", Cause::ServerBusy);
    row("Courier, a name without INBOX.", "NO Invalid mailbox name.", Cause::MailboxRefused);
    row("no such mailbox (RFC 5530)", "NO [NONEXISTENT] No", Cause::MailboxRefused);
}

void tst_ServerWords::toAnyOtherCommand()
{
    QFETCH(QByteArray, line);
    QFETCH(Cause, cause);
    const Answer answer(line);
    QCOMPARE(imap::commandError(Cause::MailboxRefused, answer.code, answer.text).cause, cause);
}

void tst_ServerWords::sayHowLongToStayAway()
{
    const auto asked = [](const QByteArray &line) {
        const Answer answer(line);
        return imap::signInError(answer.code, answer.text).retryAfter;
    };
    QCOMPARE(asked("BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds"), 92415ms);
    QCOMPARE(asked("BAD Request is throttled. Suggested Backoff Time: soon"), 0ms);
    QCOMPARE(asked("BAD Request is throttled. Suggested Backoff Time:"), 0ms);
    QCOMPARE(asked("BAD Request is throttled."), 0ms);
}

void tst_ServerWords::sayThatMessagesAreGone()
{
    const auto gone = [](const QByteArray &line) {
        const Answer answer(line);
        return imap::saysMessagesAreGone(answer.code, answer.text);
    };
    QVERIFY(gone("NO [EXPUNGEISSUED] Some messages"));
    QVERIFY(gone("NO Some of the requested messages no longer exist"));
    QVERIFY(!gone("NO [NONEXISTENT] No such mailbox"));
}

void tst_ServerWords::nameThePageToVisit()
{
    const Answer answer("NO [WEBALERT https://example.org/a?b=c] Web login required.");
    QCOMPARE(imap::signInError(answer.code, answer.text).words, u"Web login required. https://example.org/a?b=c"_s);
}

QTEST_APPLESS_MAIN(tst_ServerWords)
#include "tst_serverwords.moc"
