// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Backoff.h"

#include <QTest>

using namespace std::chrono_literals;
using imap::Backoff;

namespace {
constexpr double NoJitter = 0.5;

const Error Network = makeError(Error::Cause::ConnectionLost);
const Error Busy = makeError(Error::Cause::TooManyConnections);
const Error Protocol = makeError(Error::Cause::MalformedResponse);

std::chrono::seconds after(Backoff &backoff, const Error &error, double random = NoJitter)
{
    return std::chrono::duration_cast<std::chrono::seconds>(backoff.afterTrouble(error, random).value_or(-1s));
}
} // namespace

class tst_Backoff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void triesALostNetworkAgainAtLongerAndLongerIntervals()
    {
        Backoff backoff;
        for (const auto expected : { 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s })
            QCOMPARE(after(backoff, Network), expected);
    }

    void spreadsItsTriesByAFifth()
    {
        QCOMPARE(Backoff().afterTrouble(Network, 0.0), std::optional(1600ms));
        QCOMPARE(Backoff().afterTrouble(Network, 0.75), std::optional(2200ms));
        QVERIFY(*Backoff().afterTrouble(Network, 0.999'999) <= 2400ms);
    }

    void leavesABusyServerAlone()
    {
        Backoff backoff;
        for (const auto expected : { 1min, 15min, 60min, 60min })
            QCOMPARE(after(backoff, Busy), expected);
    }

    void runsACommandThatFailsAgainNowAndThen()
    {
        Backoff backoff;
        for (const auto expected : { 1min, 15min, 60min, 60min })
            QCOMPARE(after(backoff, makeError(Error::Cause::PasswordCommandFailed)), expected);
        QCOMPARE(after(backoff, makeError(Error::Cause::KeyringLocked)), -1s); // somebody unlocks it, or not
    }

    void staysAwayAsLongAsAServerAsksWithinReason()
    {
        const auto throttled = [](std::chrono::milliseconds time) {
            Error error = makeError(Error::Cause::ServerBusy);
            error.retryAfter = time;
            return error;
        };
        Backoff backoff;
        QCOMPARE(backoff.afterTrouble(throttled(92415ms), 0), std::optional(92415ms + 92415ms * 4 / 25));
        QVERIFY(*backoff.afterTrouble(throttled(1ms), 0) >= 30s);
        QVERIFY(*backoff.afterTrouble(throttled(24h), 0.999) <= 15min + 4min);
        QCOMPARE(after(backoff, Busy), 1min); // and that was not one of our own steps
    }

    void isSlowWithAServerThatDoesNotSpeakImap()
    {
        Backoff backoff;
        for (const auto expected : { 1min, 2min, 4min, 8min, 16min, 32min, 60min, 60min })
            QCOMPARE(after(backoff, Protocol), expected);
    }

    void looksForAMissingMailboxSoonAndThenHourly()
    {
        Backoff backoff;
        for (const auto expected : { 1min, 15min, 60min, 60min })
            QCOMPARE(after(backoff, makeError(Error::Cause::MailboxRefused)), expected);
        backoff.allIsWell();
        QCOMPARE(after(backoff, makeError(Error::Cause::MailboxRefused)), 1min);
    }

    void countsEachKindOfTroubleByItself()
    {
        Backoff backoff;
        QCOMPARE(after(backoff, Network), 2s);
        QCOMPARE(after(backoff, Busy), 1min);
        QCOMPARE(after(backoff, Network), 4s);
        QCOMPARE(after(backoff, Busy), 15min);
    }

    void startsAnewWhenAllIsWell()
    {
        Backoff backoff;
        for (const auto &error : { Network, Network, Busy, Busy, Protocol, Protocol })
            after(backoff, error);
        backoff.allIsWell();
        QCOMPARE(after(backoff, Network), 2s);
        QCOMPARE(after(backoff, Busy), 1min);
        QCOMPARE(after(backoff, Protocol), 1min);
    }

    void doesNotBelieveThatANewNetworkHelpsABusyServer()
    {
        Backoff backoff;
        for (const auto &error : { Network, Network, Busy })
            after(backoff, error);
        backoff.networkIsBack();
        QCOMPARE(after(backoff, Network), 2s);
        QCOMPARE(after(backoff, Busy), 15min);
    }

    void stopsWhereTryingAgainHelpsNothing_data()
    {
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("certificate") << Error::Cause::CertificateExpired;
        QTest::newRow("password") << Error::Cause::SignInRefused;
        QTest::newRow("settings") << Error::Cause::AccountIncomplete;
        QTest::newRow("keyring") << Error::Cause::KeyringLocked;
    }

    void stopsWhereTryingAgainHelpsNothing()
    {
        QFETCH(Error::Cause, cause);
        QCOMPARE(Backoff().afterTrouble(makeError(cause), NoJitter), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(tst_Backoff)
#include "tst_backoff.moc"
