// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Attention.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Effect = Decision::Effect;
using Cause = Decision::Cause;

namespace {
const Account Work { .id = u"a"_s, .name = u"Work"_s, .email = u"me@work.example"_s };
const QTimeZone Berlin("Europe/Berlin");
const QDateTime Noon(QDate(2026, 11, 25), QTime(12, 0), Berlin);
const QDateTime Night(QDate(2026, 11, 25), QTime(23, 0), Berlin);

const Message Mail { .key = { u"a"_s, u"INBOX"_s, 7, 1 },
                     .fromAddress = u"ada@engine.example"_s,
                     .subject = u"Notes"_s };

Attention withRules(const QList<Rule> &rules)
{
    Attention attention;
    attention.setSettings({ .rules = rules, .quietHours = { { .from = { 22, 0 }, .to = { 7, 0 } } } }, Berlin);
    return attention;
}

Rule rule(const QString &name, Rule::Effect effect)
{
    return { .name = name, .senders = { u"ada@*"_s }, .effect = effect };
}
} // namespace

class TestAttention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatNothingSpeaksAgainst()
    {
        const Decision decision = withRules({}).decide(Mail, Work, Arrival::Now, Noon);
        QCOMPARE(decision.effect, Effect::Popup);
        QCOMPARE(decision.cause, Cause::New);
        QVERIFY(decision.rule.isEmpty());
    }

    void asksTheFirstRuleThatFits()
    {
        const Attention attention =
            withRules({ { .name = u"others"_s, .senders = { u"bob@*"_s }, .effect = Rule::Effect::NeverCount },
                        rule(u"one"_s, Rule::Effect::Silent),
                        rule(u"two"_s, Rule::Effect::Important) });
        const Decision decision = attention.decide(Mail, Work, Arrival::Now, Noon);
        QCOMPARE(decision.effect, Effect::Silent);
        QCOMPARE(decision.cause, Cause::Rule);
        QCOMPARE(decision.rule, u"one"_s);
    }

    void countsNotWhatIsNeverToBeCounted()
    {
        QCOMPARE(withRules({ rule(u"one"_s, Rule::Effect::NeverCount) }).decide(Mail, Work, Arrival::Now, Noon).effect,
                 Effect::NotCounted);
    }

    void holdsWhatComesInQuietHours()
    {
        const Attention attention = withRules({});
        const Decision decision = attention.decide(Mail, Work, Arrival::Now, Night);
        QCOMPARE(decision.effect, Effect::Held);
        QCOMPARE(decision.cause, Cause::QuietHours);
        QCOMPARE(attention.holdsUntil(Night), QDateTime(QDate(2026, 11, 26), QTime(7, 0), Berlin));
        QVERIFY(!attention.holdsUntil(Noon).isValid());
    }

    void letsThroughWhatIsImportant()
    {
        Rule important = rule(u"one"_s, Rule::Effect::Important);
        important.sound = u"bell"_s;
        for (const Arrival arrival : { Arrival::Now, Arrival::WhileAway }) {
            const Decision decision = withRules({ important }).decide(Mail, Work, arrival, Night);
            QCOMPARE(decision.effect, Effect::Popup);
            QCOMPARE(decision.cause, Cause::Rule);
            QCOMPARE(decision.emphasis, Decision::Emphasis::Important);
            QCOMPARE(decision.sound, u"bell"_s);
        }
    }

    void keepsSilentWhatARuleSilencesHoweverQuietItIs()
    {
        QCOMPARE(
            withRules({ rule(u"one"_s, Rule::Effect::Silent) }).decide(Mail, Work, Arrival::WhileAway, Night).cause,
            Cause::Rule);
    }

    void holdsEverythingInAPause()
    {
        Attention attention = withRules({ rule(u"one"_s, Rule::Effect::Important) });
        attention.pauseUntil(Noon.addSecs(3600));
        const Decision decision = attention.decide(Mail, Work, Arrival::Now, Noon);
        QCOMPARE(decision.effect, Effect::Held);
        QCOMPARE(decision.cause, Cause::Paused);
        QCOMPARE(decision.rule, u"one"_s);
        QCOMPARE(attention.holdsUntil(Noon), Noon.addSecs(3600));
        QCOMPARE(attention.decide(Mail, Work, Arrival::Now, Noon.addSecs(3600)).effect, Effect::Popup);
        attention.pauseUntil({});
        QCOMPARE(attention.decide(Mail, Work, Arrival::Now, Noon).effect, Effect::Popup);
    }

    void holdsOnWhereAPauseEndsInQuietHours()
    {
        Attention attention = withRules({});
        attention.pauseUntil(Night);
        QCOMPARE(attention.holdsUntil(Noon), QDateTime(QDate(2026, 11, 26), QTime(7, 0), Berlin));
    }

    void digestsWhatCameWhileNobodyWatched()
    {
        const Decision decision =
            withRules({ rule(u"one"_s, Rule::Effect::Normal) }).decide(Mail, Work, Arrival::WhileAway, Noon);
        QCOMPARE(decision.effect, Effect::Digest);
        QCOMPARE(decision.cause, Cause::CameWhileAway);
    }

    void showsNothingWherePopupsAreOff()
    {
        Attention attention = withRules({ rule(u"one"_s, Rule::Effect::Important) });
        attention.setPreferences({ .popups = false });
        const Decision decision = attention.decide(Mail, Work, Arrival::Now, Noon);
        QCOMPARE(decision.effect, Effect::Silent);
        QCOMPARE(decision.cause, Cause::PopupsOff);
    }

    void hasWordsForWhatItDecides()
    {
        for (const auto effect : { Effect::Popup, Effect::Digest, Effect::Held, Effect::Silent, Effect::NotCounted })
            QCOMPARE(decisionEffectFromWord(toWord(effect)), effect);
        for (const auto cause : { Cause::New, Cause::Rule, Cause::QuietHours, Cause::Paused, Cause::CameWhileAway,
                                  Cause::PopupsOff, Cause::Duplicate })
            QCOMPARE(decisionCauseFromWord(toWord(cause)), cause);
        QVERIFY(!decisionEffectFromWord(u"popups"_s));
    }
};

QTEST_APPLESS_MAIN(TestAttention)
#include "tst_attention.moc"
