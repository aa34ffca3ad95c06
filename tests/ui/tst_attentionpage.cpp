// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AttentionPage.h"
#include "FindWidget.h"
#include "RuleDialog.h"
#include "SampleMail.h"
#include "WhyWindow.h"
#include "WordList.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {
Rule wholeRule()
{
    return { .name = u"The boss"_s,
             .senders = { u"boss@work.example"_s, u"Boss, The"_s },
             .vip = false,
             .lists = { u"*"_s },
             .toMeAlone = true,
             .subject = { TextTest::How::Pattern, u"^urgent"_s },
             .headerName = u"X-Spam"_s,
             .header = { TextTest::How::Contains, u"no"_s },
             .mailboxes = { u"INBOX"_s },
             .accounts = { u"Work"_s },
             .atLeast = 1025, // no whole kilobyte
             .times = { weeklySpanFromText(u"Mon,Wed 08:00-18:00"_s).value() },
             .effect = Rule::Effect::Important,
             .sound = u"bell"_s };
}

AttentionSettings twoRules()
{
    return { .rules = { wholeRule(), { .name = u"rest"_s, .effect = Rule::Effect::Silent } },
             .vips = { u"ada@engine.example"_s } };
}

template<typename Widget>
Widget *named(QWidget *parent, const QString &name)
{
    for (auto *widget : parent->findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

// For people to look at.
void keepPicture(QWidget &widget, const QString &name)
{
    QApplication::processEvents(); // what was laid out anew
    QDir().mkpath(QStringLiteral(POSTHORN_PICTURES));
    widget.grab().save(QStringLiteral(POSTHORN_PICTURES "/") + name);
}
} // namespace

// Rules, quiet hours and why, in windows.
class TestAttentionPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleComesOutOfItsDialogAsItWentIn()
    {
        const RuleDialog dialog(wholeRule(), {});
        QCOMPARE(dialog.rule(), wholeRule());
        QCOMPARE(RuleDialog({}, {}).rule(), Rule());
    }

    void listsOfWordsMayHaveAnythingInThem()
    {
        const QStringList words { u"a, b"_s, u"say \"x\""_s, u"plain"_s, u" blank "_s };
        QCOMPARE(wordsIn(wordListText(words)), words);
        QCOMPARE(wordsIn(u"a,, b ,"_s), QStringList({ u"a"_s, u"b"_s }));
    }

    void aRuleThatCannotBeUnderstoodIsNotKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << u"Name"_s << QString();
        QTest::newRow("a name that is taken") << u"Name"_s << u"rest"_s;
        QTest::newRow("no pattern") << u"Subject"_s << u"("_s;
        QTest::newRow("no time") << u"Comes at these times"_s << u"sometimes"_s;
        QTest::newRow("no header field") << u"Header field"_s << u"X Y"_s;
        QTest::newRow("a field that has its own row") << u"Header field"_s << u"From"_s;
    }

    void aRuleThatCannotBeUnderstoodIsNotKept()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        RuleDialog dialog(wholeRule(), { u"rest"_s });
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto *edit = named<QLineEdit>(&dialog, field);
        QVERIFY(edit);
        const QString before = edit->text();
        edit->setText(text);
        dialog.accept();
        QCOMPARE(accepted.count(), 0);
        edit->setText(before);
        dialog.accept();
        QCOMPARE(accepted.count(), 1);
    }

    void aRuleIsTriedBeforeItIsKept()
    {
        RuleDialog dialog(wholeRule(), {});
        QSignalSpy wanted(&dialog, &RuleDialog::trialWanted);
        auto *tryIt = button(dialog, u"Try it on the last 50 messages"_s);
        QVERIFY(tryIt);
        tryIt->click();
        QCOMPARE(wanted.at(0).at(0).value<Rule>(), wholeRule());
        QVERIFY(!tryIt->isEnabled());
        dialog.show();
        dialog.showTrial(
            { { u"Work"_s, sampleMessage(1, u"fits <b>"_s), true }, { u"Work"_s, sampleMessage(2, u"not"_s), false } },
            { u"Home: no network"_s });
        QVERIFY(tryIt->isEnabled());
        auto *list = named<QListWidget>(&dialog, u"Messages that the rule fits"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"fits <b>"_s));
        keepPicture(dialog, u"rule-dialog.png"_s);
    }

    void rulesAreEditedMovedAndRemoved()
    {
        AttentionPage page;
        page.setSettings(twoRules());
        QSignalSpy changed(&page, &AttentionPage::settingsChanged);
        auto *list = page.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        button(page, u"Up"_s)->click();
        QCOMPARE(changed.last().at(0).value<AttentionSettings>().rules.at(0).name, u"rest"_s);
        page.setSettings(changed.last().at(0).value<AttentionSettings>());
        QCOMPARE(list->currentRow(), 0);
        button(page, u"Edit…"_s)->click();
        auto *dialog = page.findChild<RuleDialog *>();
        QVERIFY(dialog);
        named<QLineEdit>(dialog, u"Name"_s)->setText(u"all others"_s);
        dialog->accept();
        QCOMPARE(changed.last().at(0).value<AttentionSettings>().rules.at(0).name, u"all others"_s);
        QCOMPARE(changed.last().at(0).value<AttentionSettings>().rules.size(), 2);
        page.setSettings(changed.last().at(0).value<AttentionSettings>());
        button(page, u"Remove"_s)->click();
        QCOMPARE(changed.last().at(0).value<AttentionSettings>().rules, QList<Rule> { wholeRule() });
    }

    void aRuleMadeFromAMessageIsTheFirst()
    {
        AttentionPage page;
        page.setSettings(twoRules());
        QSignalSpy changed(&page, &AttentionPage::settingsChanged);
        page.addRule({ .name = u"new"_s, .senders = { u"ada@x"_s }, .effect = Rule::Effect::Silent });
        page.findChild<RuleDialog *>()->accept();
        QCOMPARE(changed.last().at(0).value<AttentionSettings>().rules.size(), 3);
        QCOMPARE(changed.last().at(0).value<AttentionSettings>().rules.at(0).name, u"new"_s);
    }

    void quietHoursAndTheRestAreTakenWhenTheyAreUnderstood()
    {
        AttentionPage page;
        page.setSettings(twoRules());
        QSignalSpy changed(&page, &AttentionPage::settingsChanged);
        auto *quiet = named<QLineEdit>(&page, u"Quiet hours"_s);
        quiet->setText(u"someday"_s);
        Q_EMIT quiet->editingFinished();
        QCOMPARE(changed.count(), 0);
        quiet->setText(u"22:00-07:00, \"Sat,Sun 00:00-10:00\""_s);
        Q_EMIT quiet->editingFinished();
        QCOMPARE(changed.count(), 1);
        const auto settings = changed.last().at(0).value<AttentionSettings>();
        QCOMPARE(settings.quietHours.size(), 2);
        QCOMPARE(toText(settings.quietHours.at(1)), u"Sat-Sun 00:00-10:00"_s);
        QCOMPARE(settings.vips, twoRules().vips);
        page.setSettings(settings);
        auto *hook = named<QLineEdit>(&page, u"Run for each message"_s);
        hook->setText(u"/usr/bin/play \"two words\""_s);
        Q_EMIT hook->editingFinished();
        QCOMPARE(changed.last().at(0).value<AttentionSettings>().hook,
                 QStringList({ u"/usr/bin/play"_s, u"two words"_s }));
        page.resize(640, 460);
        page.show();
        keepPicture(page, u"attention-page.png"_s);
    }

    void noTwoControlsHaveTheSameLetter()
    {
        AttentionPage page;
        RuleDialog dialog(wholeRule(), {});
        page.show();
        dialog.show();
        QCOMPARE(sharedMnemonics(page), QStringList());
        QCOMPARE(sharedMnemonics(dialog), QStringList());
    }

    void saysWhyOfEachMessage()
    {
        WhyWindow window;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        AccountStatus work { .account = u"a"_s, .name = u"Work"_s };
        window.setDecided(
            { { .key = { u"a"_s, u"INBOX"_s, 7, 2 },
                .at = now,
                .decision = { .effect = Decision::Effect::Silent, .cause = Decision::Cause::Rule, .rule = u"R&D"_s },
                .fromName = u"Ada"_s,
                .fromAddress = u"ada@engine.example"_s,
                .subject = u"<b>Notes</b>"_s },
              { .key = { u"a"_s, u"INBOX"_s, 7, 1 },
                .at = now.addDays(-2),
                .decision = { .effect = Decision::Effect::Held, .cause = Decision::Cause::QuietHours } } },
            { work });
        auto *list = window.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QVERIFY(list->topLevelItem(0)->text(4).contains(u"R&D"_s));
        QVERIFY(Qt::mightBeRichText(list->topLevelItem(0)->toolTip(4))); // else its "&amp;" would be shown
        QVERIFY(list->topLevelItem(0)->toolTip(4).contains(u"R&amp;D"_s));
        QCOMPARE(list->topLevelItem(0)->text(3), u"<b>Notes</b>"_s);
        QCOMPARE(list->topLevelItem(1)->text(4), u"Held until the end of the quiet hours."_s);
        QSignalSpy wanted(&window, &WhyWindow::ruleWanted);
        auto *rule = button(window, u"Make a rule…"_s);
        QVERIFY(!rule->isEnabled());
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY2(!rule->isEnabled(), "nobody knows any more who sent it");
        list->setCurrentItem(list->topLevelItem(0));
        rule->click();
        QCOMPARE(wanted.at(0).at(0).value<DecidedMessage>().fromAddress, u"ada@engine.example"_s);
        window.show();
        keepPicture(window, u"why-window.png"_s);
    }
};

QTEST_MAIN(TestAttentionPage)
#include "tst_attentionpage.moc"
