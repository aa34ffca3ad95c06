// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandText.h"
#include "Isolates.h"
#include "Translations.h"
#include "Wording.h"

#include "SampleCertificate.h"
#include "SampleMail.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

// Runs without a display, as the command line does.
class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        loadTranslations(*QCoreApplication::instance());
    }

    void hasASentenceForEveryCause()
    {
        QSet<QString> sentences;
        const int last = static_cast<int>(Error::Cause::StateTooNew);
        for (int cause = 0; cause <= last; ++cause) {
            const QString sentence = Wording::sentence(static_cast<Error::Cause>(cause));
            QVERIFY2(sentence.size() > 20 && sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            sentences += sentence;
        }
        QCOMPARE(sentences.size(), last + 1); // no two causes read the same
    }

    void quotesTheServersOwnWords()
    {
        const QString sentence = Wording::sentence(makeError(Error::Cause::SignInRefused, u"No %1 such user"_s));
        QVERIFY(sentence.startsWith(Wording::sentence(Error::Cause::SignInRefused)));
        QVERIFY(withoutIsolates(sentence).endsWith(u"The server said: “No %1 such user”"_s));
        const Error ours = makeError(Error::Cause::ConfigUnwritable, u"No space left on device"_s);
        QVERIFY(withoutIsolates(Wording::sentence(ours)).endsWith(u"Details: “No space left on device”"_s));
    }

    void saysOfAMailboxWhatIsKnown()
    {
        const auto line = [](const Mailbox &mailbox) { return withoutIsolates(Wording::mailboxLine(mailbox)); };
        QCOMPARE(line({ .name = u"INBOX"_s, .messages = 23, .unseen = 1 }), u"INBOX: 23 messages, 1 unread message"_s);
        QCOMPARE(line({ .name = u"Müll"_s, .use = SpecialUse::Junk, .messages = 1, .unseen = 0 }),
                 u"Müll (junk): 1 message, nothing unread"_s);
        QCOMPARE(line({ .name = u"[Gmail]"_s, .selectable = false }), u"[Gmail]: cannot be opened"_s);
        QCOMPARE(line({ .name = u"Lists"_s }), u"Lists"_s);
        QCOMPARE(line({ .name = u"Lists"_s, .unseen = 0xffffffff }), u"Lists: 2147483647 unread messages"_s);
        QCOMPARE(line({ .name = u"a\n\u202eb\u001b[2J"_s }), u"a b [2J"_s);
    }

    void saysWhenTheNextTryIs()
    {
        AccountStatus status = sampleStatus(WatchState::Waiting);
        status.error = makeError(Error::Cause::TimedOut);
        status.retryAt = QDateTime(QDate::currentDate(), QTime(23, 58, 0));
        QCOMPARE(Wording::state(status), u"Next try at 23:58:00. The mail server did not answer in time."_s);
    }

    void saysHowNewMailIsNoticedAndWhy()
    {
        QCOMPARE(Wording::state(sampleStatus(WatchState::Pushing)),
                 u"Connected. The server tells of new mail at once."_s);
        QCOMPARE(Wording::state(sampleStatus(WatchState::Polling)),
                 u"Connected. The server is asked every few minutes, because it cannot tell of new mail by itself."_s);
    }

    void saysSinceWhenAnAccountIsOutOfDate()
    {
        AccountStatus status = sampleStatus(WatchState::Waiting, 3);
        status.error = makeError(Error::Cause::TimedOut);
        status.retryAt = QDateTime(QDate::currentDate(), QTime(23, 58, 0));
        status.unwellSince = QDateTime(QDate::currentDate(), QTime(0, 3, 0));
        QCOMPARE(withoutIsolates(Wording::statusLine(status)), u"Work: not connected"_s);
        status.isStale = true;
        QCOMPARE(withoutIsolates(Wording::statusLine(status)), u"Work: not connected, out of date since 00:03:00"_s);
        QCOMPARE(Wording::state(status),
                 u"Next try at 23:58:00. The mail server did not answer in time. This may be out of date: new mail has "
                 "not been looked for since 00:03:00."_s);
        status = sampleStatus(WatchState::Pushing, 3);
        status.isStale = true;
        status.heardAt = QDateTime(QDate::currentDate(), QTime(0, 4, 0));
        QCOMPARE(withoutIsolates(Wording::statusLine(status)),
                 u"Work: 3 unread messages, out of date since 00:04:00"_s);
    }

    void namesTheMailboxesThatAreNotWell()
    {
        AccountStatus status = sampleStatus(WatchState::Waiting, 3);
        status.error = makeError(Error::Cause::MailboxRefused);
        status.mailboxes = { { u"INBOX"_s, { .state = WatchState::Pushing } },
                             { u"Lists"_s, { .state = WatchState::Waiting, .error = status.error } } };
        QCOMPARE(withoutIsolates(Wording::statusLine(status)), u"Work: a mailbox cannot be opened (Lists)"_s);
        status.state = WatchState::Pushing; // the others are still being looked through
        QCOMPARE(withoutIsolates(Wording::statusLine(status)), u"Work: 3 unread messages"_s);
        status.state = WatchState::Waiting;
        status.mailboxes[u"INBOX"_s].state = WatchState::Connecting;
        QCOMPARE(withoutIsolates(Wording::statusLine(status)), u"Work: a mailbox cannot be opened"_s);
    }

    void reportsEachMailboxAndWhenTheServerWasHeard()
    {
        AccountStatus status = sampleStatus(WatchState::Pushing, 3);
        status.mailboxes = { { u"INBOX"_s, { .state = WatchState::Pushing } } };
        const auto lines = [&] { return withoutIsolates(Wording::accountReport(status)).split(u'\n'); };
        QCOMPARE(lines(),
                 (QStringList { u"Work: Connected. The server tells of new mail at once. (3 unread messages)"_s }));
        status.mailboxes.insert(u"Lists"_s, { .state = WatchState::Polling });
        status.heardAt = QDateTime(QDate::currentDate(), QTime(0, 4, 0));
        status.lastMailAt = QDateTime(QDate::currentDate(), QTime(0, 3, 0));
        QCOMPARE(lines(),
                 (QStringList { u"Work: Connected. The server tells of new mail at once. (3 unread messages)"_s,
                                u"• INBOX: 3 unread messages"_s,
                                u"• Lists: Connected. The server is asked every few minutes, because it tells of new "
                                "mail in one mailbox only."_s,
                                u"The server was last heard at 00:04:00. New mail last came at 00:03:00."_s }));
    }

    void saysOneMessageAndTwoMessages()
    {
        QCOMPARE(Wording::unread(0), u"nothing unread"_s);
        QCOMPARE(Wording::unread(1), u"1 unread message"_s);
        QCOMPARE(Wording::unread(2), u"2 unread messages"_s);
        QCOMPARE(withoutIsolates(Wording::summaryTitle(4, u"Work"_s)), u"Work: 4 new messages"_s);
        QCOMPARE(Wording::summaryTitle(4, {}), u"4 new messages"_s);
        QCOMPARE(Wording::digestTitle(1, {}), u"1 message arrived while you were away"_s);
        QCOMPARE(Wording::digestTitle(4, {}), u"4 messages arrived while you were away"_s);
        QCOMPARE(withoutIsolates(Wording::digestTitle(1, u"Work"_s)), u"Work: 1 message arrived while you were away"_s);
        QCOMPARE(withoutIsolates(Wording::digestTitle(4, u"Work"_s)),
                 u"Work: 4 messages arrived while you were away"_s);
    }

    void saysHowLongAgo_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("age");
        QTest::newRow("now") << 20LL << u"now"_s;
        QTest::newRow("a clock that is a little ahead") << -90LL << u"now"_s;
        QTest::newRow("minutes") << 185LL << u"3 min"_s;
        QTest::newRow("hours") << 2 * 3600LL + 5 << u"2 h"_s;
        QTest::newRow("yesterday") << 30 * 3600LL << u"yesterday"_s;
        QTest::newRow("this week") << 3 * 86400LL << u"Saturday"_s;
        QTest::newRow("longer ago") << 40 * 86400LL << u"16 Oct 2026"_s;
    }
    void saysHowLongAgo()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, age);
        const QDateTime now(QDate(2026, 11, 24), QTime(20, 0)); // a Tuesday
        const QString said = Wording::age(now.addSecs(-seconds), now);
        QCOMPARE(said, seconds < 35 * 86400LL ? age : QLocale().toString(QDate(2026, 10, 15), QLocale::ShortFormat));
    }

    void keepsSubjectsOutOfTheTooltip()
    {
        AccountStatus broken = sampleStatus(WatchState::Stopped);
        broken.name = u"<b>Home</b>"_s;
        broken.error = makeError(Error::Cause::SignInRefused, u"words of the server"_s);
        const QString toolTip = withoutIsolates(Wording::toolTip({ sampleStatus(WatchState::Pushing, 3), broken }));
        QCOMPARE(toolTip, u"Work: 3 unread messages\n‹b>Home‹/b>: sign-in failed"_s);
        QVERIFY(!Qt::mightBeRichText(toolTip));
    }

    void namesWhoAMessageIsReallyFrom()
    {
        Message message = sampleMessage(1, {});
        QCOMPARE(Wording::popupTitle(message), u"Anna Example"_s);
        QCOMPARE(Wording::popupBody(message, u"Work"_s), u"(no subject)\nWork"_s);
        message.preview = u"Shall we meet at noon?"_s;
        QCOMPARE(Wording::popupBody(message, u"Work"_s), u"(no subject)\nShall we meet at noon?\nWork"_s);
        QCOMPARE(Wording::popupBody(message, {}), u"(no subject)\nShall we meet at noon?"_s);
        message.fromName = u"ceo@bank.com"_s;
        QVERIFY(Wording::popupTitle(message).contains("anna@example.org"_L1));
        message.fromName.clear();
        message.fromAddress.clear();
        QCOMPARE(Wording::popupTitle(message), u"(unknown sender)"_s);
    }

    void foldsManyMessagesIntoFiveLines()
    {
        const QStringList lines = withoutIsolates(Wording::summaryBody(sampleMessages(7))).split(u'\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(0), u"Anna Example: Subject 1"_s);
        QCOMPARE(lines.at(5), u"and 2 more"_s);
    }

    void saysThatAPasswordIsKeptForThisSessionOnly() // K02
    {
        const QString kept = Wording::keptForThisSession(makeError(Error::Cause::KeyringAbsent));
        QVERIFY2(kept.contains(u"no keyring"_s), qPrintable(kept));
        QVERIFY2(kept.contains(u"until Posthorn ends"_s), qPrintable(kept));
    }

    void warnsOfACertificateThatEnds()
    {
        AccountStatus status = sampleStatus(WatchState::Pushing, 0);
        QVERIFY(!Wording::state(status).contains(u"certificate"_s));
        status.certificateEnds = QDateTime(QDate(2031, 5, 6), QTime(12, 0), Qt::UTC);
        QVERIFY2(Wording::state(status).contains(u"2031"_s), qPrintable(Wording::state(status)));
    }

    void saysOfACertificateWhatThereIsToCompare()
    {
        const QString text = Wording::certificate(sampleCertificate());
        for (const auto &expected : { u"imap.example.org:993"_s, u"Issued by: imap.example.org"_s, u"01:23:45"_s,
                                      u"FE:DC:BA"_s, u"nobody but itself"_s })
            QVERIFY2(text.contains(expected), qPrintable(text));
    }

    void reportsWhatATestHasShown()
    {
        TestReport report { .error = {},
                            .mechanism = u"PLAIN"_s,
                            .capabilities = { u"IMAP4rev1"_s, u"IDLE"_s },
                            .mailboxes = { { u"INBOX"_s, 12, 1 } } };
        const QString works = withoutIsolates(Wording::testReport(report));
        QVERIFY(
            works.startsWith("It works.\nSigned in with PLAIN.\nMailbox INBOX: 12 messages, 1 unread message.\n"_L1));
        QVERIFY(works.contains("IMAP4rev1 IDLE"_L1));
        report.certificate = sampleCertificate();
        QVERIFY(Wording::testReport(report).contains("because you said so"_L1));
        report.certificate->faults.clear();
        QVERIFY(Wording::testReport(report).contains(Wording::certificateVouchedFor()));
        report.error = makeError(Error::Cause::HostNotFound);
        QVERIFY(Wording::testReport(report).startsWith(Wording::sentence(Error::Cause::HostNotFound)));
    }

    void writesCommandsThatCanBeReadBack_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("plain") << QStringList { u"pass"_s, u"show"_s, u"mail/work"_s };
        QTest::newRow("spaces") << QStringList { u"/opt/my tools/pw"_s, u"a  b"_s };
        QTest::newRow("quotes") << QStringList { u"echo"_s, u"\"a b\""_s, u"\""_s, u"x \"\" y"_s, u"c\"d"_s };
    }
    void writesCommandsThatCanBeReadBack()
    {
        QFETCH(const QStringList, command);
        QCOMPARE(QProcess::splitCommand(commandText(command)), command);
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
