// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Burst.h"
#include "Watch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What time does to a conversation, where a dialogue cannot say it: the clock runs between two bytes.
class tst_Patience : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNotStretchedByDrippingBytes();
    void isStretchedByProgressButNotForEver();
    void answersTheFirstChangeAtOnce();
    void gathersABurstForTwoSecondsAtMost();
    void listensLessOftenToFalseAlarms();
};

namespace {
imap::Watch watch()
{
    return imap::Watch({ { .id = u"a"_s, .user = u"ann"_s }, "secret"_ba, { { .mailbox = u"INBOX"_s } } },
                       [] { return "A"_ba; });
}

std::optional<Error::Cause> failure(const imap::Events &events)
{
    for (const imap::Event &event : events) {
        if (const auto *failed = std::get_if<imap::Failed>(&event))
            return failed->error.cause;
    }
    return std::nullopt;
}
} // namespace

void tst_Patience::isNotStretchedByDrippingBytes()
{
    imap::Watch conversation = watch();
    conversation.begin(0s);
    QCOMPARE(conversation.timeLimit(), std::optional<imap::Instant>(30s));
    for (imap::Instant now = 10s; now < 30s; now += 10s)
        conversation.receive("*", now);
    QCOMPARE(conversation.timeLimit(), std::optional<imap::Instant>(30s));
    QCOMPARE(failure(conversation.timeLimitReached(30s)), std::optional(Error::Cause::TimedOut));
}

void tst_Patience::isStretchedByProgressButNotForEver()
{
    imap::Watch conversation = watch();
    conversation.begin(0s);
    conversation.receive("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n", 0s);
    conversation.receive("A1 OK [CAPABILITY IMAP4rev1] welcome\r\n", 0s);
    QCOMPARE(conversation.timeLimit(), std::optional<imap::Instant>(60s)); // EXAMINE
    conversation.receive("* OK working\r\n", 50s);
    QCOMPARE(conversation.timeLimit(), std::optional<imap::Instant>(110s));
    for (imap::Instant now = 100s; now < 5min; now += 50s)
        conversation.receive("* OK still working\r\n", now);
    QCOMPARE(conversation.timeLimit(), std::optional<imap::Instant>(5min));
    QCOMPARE(failure(conversation.timeLimitReached(5min)), std::optional(Error::Cause::TimedOut));
}

void tst_Patience::answersTheFirstChangeAtOnce()
{
    imap::Burst burst;
    burst.note(1s, true);
    QVERIFY(burst.isPending());
    QVERIFY(!burst.followsAnswer(1s));
    burst.answering();
    QVERIFY(!burst.isPending());
    burst.answered(1100ms, true);
    QVERIFY(burst.followsAnswer(1399ms));
    QVERIFY(!burst.followsAnswer(1400ms)); // that is another first change
}

void tst_Patience::gathersABurstForTwoSecondsAtMost()
{
    imap::Burst burst;
    burst.note(10s, true);
    QCOMPARE(burst.quietAt(), imap::Instant(10300ms));
    burst.note(10200ms, true);
    QCOMPARE(burst.quietAt(), imap::Instant(10500ms));
    for (imap::Instant now = 10400ms; now < 12s; now += 200ms)
        burst.note(now, true);
    QCOMPARE(burst.quietAt(), imap::Instant(12s));
}

void tst_Patience::listensLessOftenToFalseAlarms()
{
    imap::Burst burst;
    imap::Instant now = 1min;
    for (int i = 0; i < 20; ++i) {
        burst.note(now, false);
        burst.answering();
        burst.answered(now, false);
    }
    burst.note(now, false);
    QCOMPARE(burst.quietAt() - now, imap::Instant(30s));
    burst.note(now, true); // but a message more is a message more
    QCOMPARE(burst.quietAt() - now, imap::Instant(300ms));
}

QTEST_APPLESS_MAIN(tst_Patience)
#include "tst_patience.moc"
