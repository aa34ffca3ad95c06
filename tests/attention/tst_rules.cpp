// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleMatcher.h"
#include "RuleProposal.h"
#include "VCard.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const Account Work { .id = u"a"_s, .name = u"Work"_s, .email = u"me@work.example"_s };
const QDateTime Wednesday = QDateTime(QDate(2026, 11, 25), QTime(12, 0), QTimeZone("Europe/Berlin"));

Message mail()
{
    Message message { .key = { u"a"_s, u"INBOX"_s, 7, 1 },
                      .fromName = u"Ada Lovelace"_s,
                      .fromAddress = u"Ada@engine.example"_s,
                      .subject = u"Notes on the engine (3)"_s };
    message.traits = { .recipients = { u"ME@work.example"_s },
                       .listId = u"engines.lists.example"_s,
                       .fields = { { u"X-SPAM"_s, u"No, score=0.1"_s } },
                       .size = 5000 };
    return message;
}

bool fits(const Rule &rule, const Message &message = mail(), const KnownSenders &known = {})
{
    return RuleMatcher(rule).fits(message, Work, Wednesday, known);
}
} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitWhatTheySay_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const Rule &rule, bool expected) {
            QTest::newRow(name) << rule << expected;
        };
        using How = TextTest::How;
        row("nothing is said", {}, true);
        row("sender", { .senders = { u"ada@ENGINE.example"_s } }, true);
        row("another sender", { .senders = { u"bob@engine.example"_s } }, false);
        row("one of the senders", { .senders = { u"bob@engine.example"_s, u"ada@*"_s } }, true);
        row("host of the sender", { .senders = { u"@engine.example"_s } }, true);
        row("host that only ends like it", { .senders = { u"@gine.example"_s } }, false);
        row("name of the sender", { .senders = { u"*lovelace"_s } }, true);
        row("name that poses as an address", { .senders = { u"Ada Lovelace <*@*>"_s } }, false);
        row("list", { .lists = { u"engines.*"_s } }, true);
        row("any list", { .lists = { u"*"_s } }, true);
        row("another list", { .lists = { u"gardens.*"_s } }, false);
        row("to me alone", { .toMeAlone = true }, true);
        row("not to me alone", { .toMeAlone = false }, false);
        row("subject has a text", { .subject = { How::Contains, u"ENGINE (3"_s } }, true);
        row("subject has another text", { .subject = { How::Contains, u"garden"_s } }, false);
        row("subject by pattern", { .subject = { How::Pattern, u"\\(\\d+\\)$"_s } }, true);
        row("subject by a pattern of other letters", { .subject = { How::Pattern, u"^NOTES"_s } }, true);
        row("subject by another pattern", { .subject = { How::Pattern, u"^the"_s } }, false);
        row("header", { .headerName = u"X-Spam"_s, .header = { How::Contains, u"no,"_s } }, true);
        row("header that is there", { .headerName = u"X-Spam"_s }, true);
        row("header that says something else", { .headerName = u"X-Spam"_s, .header = { How::Pattern, u"^Yes"_s } },
            false);
        row("header that is missing", { .headerName = u"X-Other"_s }, false);
        row("mailbox", { .mailboxes = { u"inbox"_s } }, true);
        row("another mailbox", { .mailboxes = { u"Lists/*"_s } }, false);
        row("account", { .accounts = { u"Work"_s } }, true);
        row("another account", { .accounts = { u"Home"_s } }, false);
        row("large", { .atLeast = 5000 }, true);
        row("not large enough", { .atLeast = 5001 }, false);
        row("small", { .atMost = 5000 }, true);
        row("not small enough", { .atMost = 4999 }, false);
        row("time", { .times = { weeklySpanFromText(u"Wed 09:00-17:00"_s).value() } }, true);
        row("another day", { .times = { weeklySpanFromText(u"Thu 09:00-17:00"_s).value() } }, false);
        row("all of it", { .senders = { u"ada@*"_s }, .toMeAlone = true, .mailboxes = { u"INBOX"_s } }, true);
        row("all but one", { .senders = { u"ada@*"_s }, .toMeAlone = false, .mailboxes = { u"INBOX"_s } }, false);
    }

    void fitWhatTheySay()
    {
        QFETCH(Rule, rule);
        QTEST(fits(rule), "expected");
    }

    void knowVipsAndTheAddressBook()
    {
        const KnownSenders known { .vips = { u"ada@engine.example"_s }, .addressBook = { u"ada@engine.example"_s } };
        QVERIFY(fits({ .vip = true }, mail(), known));
        QVERIFY(!fits({ .vip = false }, mail(), known));
        QVERIFY(fits({ .inAddressBook = true }, mail(), known));
        QVERIFY(!fits({ .vip = true }));
        QVERIFY(fits({ .vip = false }));
        QVERIFY(!fits({ .inAddressBook = true }));
        QVERIFY(fits({ .vip = true }, mail(), { .vips = { u"@engine.example"_s } }));
        Message poser = mail();
        poser.fromName = u"ada@engine.example"_s;
        poser.fromAddress = u"evil@elsewhere.example"_s;
        QVERIFY2(!fits({ .vip = true }, poser, known), "a name is anybody's to choose");
    }

    void holdMailToOthersAsWellForNotToMeAlone()
    {
        Message message = mail();
        message.traits.recipients += u"bob@work.example"_s;
        QVERIFY(!fits({ .toMeAlone = true }, message));
        message.traits.recipients.clear();
        QVERIFY(!fits({ .toMeAlone = true }, message));
    }

    void doNotTakeAnUnknownSizeForASmallOne()
    {
        Message message = mail();
        message.traits.size = 0;
        QVERIFY(!fits({ .atMost = 5000 }, message));
        QVERIFY(!fits({ .atLeast = 0 }, message));
    }

    // (a+)+$ takes 2^40 steps for this; a program that tries them all is stuck for days.
    void giveUpAPatternThatTakesForever()
    {
        Message message = mail();
        message.subject = QString(40, u'a') + u'!';
        QVERIFY(!fits({ .subject = { TextTest::How::Pattern, u"^(a+)+$"_s } }, message));
        QVERIFY(!fits({ .subject = { TextTest::How::Pattern, u"^(a|aa)+$"_s } }, message));
        message.subject.chop(1);
        QVERIFY(fits({ .subject = { TextTest::How::Pattern, u"^(a+)+$"_s } }, message));
    }

    void compareWildcardsInTimeThatGrowsWithTheirLengths()
    {
        const QString text(5000, u'a');
        QVERIFY(!isLike(text, u"*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b"_s));
        QVERIFY(isLike(text, u"*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*?"_s));
        QVERIFY(isLike(u"", u"*"));
        QVERIFY(isLike(u"", u""));
        QVERIFY(!isLike(u"", u"?"));
        QVERIFY(!isLike(u"a", u""));
        QVERIFY(isLike(u"abc", u"a?c"));
        QVERIFY(isLike(u"a.c", u"A.C"));
        QVERIFY(!isLike(u"abc", u"a.c"));
    }

    void sayWhatIsWrongWithAPattern()
    {
        QVERIFY(TextMatcher::whyNoPattern(u"^\\[bug (\\d+)\\]"_s).isEmpty());
        QVERIFY(!TextMatcher::whyNoPattern(u"(unclosed"_s).isEmpty());
        QVERIFY(!TextMatcher::whyNoPattern(u"(*LIMIT_MATCH=4000000000)a"_s).isEmpty());
        QVERIFY(!fits({ .subject = { TextTest::How::Pattern, u"(unclosed"_s } }));
    }

    void askForWhatTheyNeedAndNoMore()
    {
        QVERIFY(needsOf({ { .senders = { u"a"_s } }, { .subject = { TextTest::How::Contains, u"a"_s } } }).isEmpty());
        const HeaderNeeds needs = needsOf({ { .toMeAlone = true },
                                            { .lists = { u"*"_s } },
                                            { .headerName = u"x-spam"_s },
                                            { .headerName = u"X-Spam"_s } });
        QCOMPARE(needs.fields, QStringList({ u"CC"_s, u"LIST-ID"_s, u"TO"_s, u"X-SPAM"_s }));
        QVERIFY(!needs.size);
        QVERIFY(needsOf({ { .atLeast = 1 } }).size);
        QVERIFY(needsOf({ { .atMost = 1 } }).size);
    }

    void beginWithTheListOrTheSenderOfAMessage()
    {
        Message message = mail();
        QCOMPARE(ruleFrom(message).lists, QStringList { u"engines.lists.example"_s });
        QVERIFY(fits(ruleFrom(message), message));
        message.traits = {};
        QCOMPARE(ruleFrom(message).senders, QStringList { u"Ada@engine.example"_s });
        QCOMPARE(ruleFrom(message).effect, Rule::Effect::Silent);
        QVERIFY(fits(ruleFrom(message), message));
        message.fromAddress.clear();
        QVERIFY(fits(ruleFrom(message), message));
        QCOMPARE(freeName(u"a"_s, { u"a"_s, u"a 2"_s }), u"a 3"_s);
    }

    void readAddressesOutOfVCards()
    {
        const QByteArray file =
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEMAIL;TYPE=INTERNET:Ada@Engine.Example\r\n"
            "item1.EMAIL;type=pref:second@engine.ex\r\n ample\r\nEMAIL:mailto:third@engine.example\r\n"
            "NOTE:EMAIL:not@me.example\r\nX-EMAIL:not@me.example\r\nEMAIL:nobody\r\nEND:VCARD\r\n";
        QCOMPARE(addressesInVCards(file),
                 QStringList({ u"ada@engine.example"_s, u"second@engine.example"_s, u"third@engine.example"_s }));
        QVERIFY(addressesInVCards("EMAIL").isEmpty());
        QVERIFY(addressesInVCards(QByteArray(1000, '\n')).isEmpty());
        QVERIFY(addressesInVCards(" \n \n").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
