// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AttentionActions.h"
#include "Columns.h"
#include "Isolates.h"
#include "MenuLabel.h"
#include "RecentMenu.h"

#include "SampleMail.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
// What Qt 6.4 and 6.8 make of a QAction's text for com.canonical.dbusmenu (measured).
QString asSentByQt(QString label)
{
    const qsizetype first = label.indexOf(u'&');
    if (first >= 0 && first != label.size() - 1)
        label[first] = u'_';
    return label;
}

// What a host shows of a dbusmenu label: "__" is an underscore, a single one marks the mnemonic.
QString asShownByHost(const QString &label)
{
    QString shown;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'_' && i + 1 < label.size())
            ++i;
        shown += label[i];
    }
    return shown;
}

// What QMenu shows: "&&" is an ampersand, a single one marks the mnemonic.
QString asShownByQMenu(const QString &label)
{
    QString shown;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'&' && i + 1 < label.size())
            ++i;
        shown += label[i];
    }
    return shown;
}

QStringList visibleTexts(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            texts += withoutIsolates(action->text());
    }
    return texts;
}

QAction *entryOf(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->isVisible() && withoutIsolates(action->text()).contains(text))
            return action;
    }
    return nullptr;
}

// What is below that entry.
QMenu *below(const QMenu &menu, const QString &text)
{
    const QAction *entry = entryOf(&menu, text);
    return entry ? entry->menu() : nullptr;
}

void trigger(const QMenu *menu, const QString &text)
{
    if (QAction *action = entryOf(menu, text))
        action->trigger();
}

// Where mail is listed that nobody can delete.
QStringList forMessages()
{
    return { u"Mark as read"_s };
}

// At the end, whatever came.
QStringList fixedTexts()
{
    return { u"Mark all as read"_s,  u"Check now"_s,
             u"Pause for an hour"_s, u"Pause until tomorrow"_s,
             u"Make a rule…"_s,      u"Why was I told, or not?"_s,
             u"Settings…"_s,         u"Quit"_s };
}
} // namespace

class TestRecentMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsSubjectsAsTheyAre_data()
    {
        QTest::addColumn<QString>("subject");
        for (const char *subject : { "R&D budget", "R&&D", "Q1 &&& Q2", "x__y", "snake_case_name", "AT&", "&", "_",
                                     "&_&", "a & b & c", "R&D_plan && x_y", "plain" })
            QTest::newRow(subject) << QString::fromLatin1(subject);
    }
    void showsSubjectsAsTheyAre()
    {
        QFETCH(const QString, subject);
        QCOMPARE(asShownByHost(asSentByQt(menuLabel(subject, TrayHost::StatusNotifier))), subject);
        QCOMPARE(asShownByQMenu(menuLabel(subject, TrayHost::XEmbed)), subject);
    }

    void countsColumnsAsAPanelWould()
    {
        QCOMPARE(columns(u"abc"), 3);
        QCOMPARE(columns(u"日本語"), 6);
        QCOMPARE(columns(u"e\u0301"), 1); // e, acute
        QCOMPARE(columns(u"\u2068abc\u2069"), 3);
        QCOMPARE(elidedMiddle(u"abcdefghij"_s, 7), u"abcd…ij"_s);
        QCOMPARE(elidedMiddle(u"abcdefg"_s, 7), u"abcdefg"_s);
        QCOMPARE(elidedRight(u"abcdefghij"_s, 4), u"abc…"_s);
    }

    void neverGrowsWiderThanSixtyColumns()
    {
        RecentMenu menu;
        Message message = sampleMessage(1, u"wide 日本 "_s.repeated(40));
        message.fromName = u"A name that goes on and on "_s.repeated(4);
        menu.setQuiet(0ms);
        menu.setRecent({ message });
        QTRY_VERIFY(visibleTexts(menu).constFirst().contains(u'—'));
        QVERIFY(columns(visibleTexts(menu).constFirst()) <= 60);
        QVERIFY2(visibleTexts(menu).constFirst().endsWith(u"· now"_s), qPrintable(visibleTexts(menu).constFirst()));
    }

    void listsTheNewestTenFirst()
    {
        RecentMenu menu;
        QSignalSpy updated(&menu, &RecentMenu::updated);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<Message> messages;
        for (quint32 uid = 1; uid <= 12; ++uid)
            messages += sampleMessage(uid, u"Subject %1"_s.arg(uid), now.addSecs(uid * 60 - 3600));
        menu.setRecent(messages);
        QVERIFY(updated.wait());
        const QStringList texts = visibleTexts(menu);
        QVERIFY(texts.at(0).contains("Subject 12"_L1));
        QVERIFY(texts.at(9).contains("Subject 3 "_L1));
        QCOMPARE(texts.mid(10),
                 forMessages() + fixedTexts()); // and "Mark all as read in" only where there are several accounts
    }

    void opensTheMessageThatWasClicked()
    {
        RecentMenu menu;
        QSignalSpy opened(&menu, &RecentMenu::openRequested);
        QSignalSpy updated(&menu, &RecentMenu::updated);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        menu.setRecent({ sampleMessage(1, u"older"_s, now.addSecs(-60)), sampleMessage(2, u"newer"_s, now) });
        QVERIFY(updated.wait());
        trigger(&menu, u"older"_s);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<MessageKey>(), sampleMessage(1, {}).key);
    }

    void marksReadAndDeletesTheMessageThatWasClicked()
    {
        RecentMenu menu;
        menu.setQuiet(0ms);
        QSignalSpy changed(&menu, &RecentMenu::changeRequested);
        menu.setRecent({ sampleMessage(1, u"one"_s), sampleMessage(2, u"two"_s) });
        QTRY_VERIFY(below(menu, u"Mark as read"_s));
        QVERIFY(!below(menu, u"Delete"_s));
        menu.setDeletable({ u"work-id"_s });
        QTRY_VERIFY(below(menu, u"Delete"_s));
        QCOMPARE(visibleTexts(*below(menu, u"Delete"_s)), visibleTexts(menu).first(2));
        trigger(below(menu, u"Mark as read"_s), u"one"_s);
        trigger(below(menu, u"Delete"_s), u"two"_s);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.at(0).at(0).value<MessageChange>(), MessageChange::MarkRead);
        QCOMPARE(changed.at(0).at(1).value<MessageKey>().uid, 1u);
        QCOMPARE(changed.at(1).at(0).value<MessageChange>(), MessageChange::Delete);
        QCOMPARE(changed.at(1).at(1).value<MessageKey>().uid, 2u);
    }

    // New mail moves the others down at the very moment of a click.
    void meansTheMessageThatWasReadThere()
    {
        RecentMenu menu;
        menu.setQuiet(0ms);
        menu.setDeletable({ u"work-id"_s });
        menu.setRecent({ sampleMessage(1, u"was there"_s) });
        QTRY_VERIFY(below(menu, u"Delete"_s));
        QAction *first = below(menu, u"Delete"_s)->actions().constFirst();
        QSignalSpy changed(&menu, &RecentMenu::changeRequested);
        const auto clicks = connect(&menu, &RecentMenu::updated, this, [&] {
            if (first->text().contains(u"just came"_s))
                first->trigger();
        });
        menu.setRecent({ sampleMessage(1, u"was there"_s, QDateTime::currentDateTimeUtc().addSecs(-60)),
                         sampleMessage(2, u"just came"_s) });
        QTRY_COMPARE(changed.count(), 1);
        disconnect(clicks);
        QCOMPARE(changed.at(0).at(1).value<MessageKey>().uid, 1u);
        const auto deletesTheNewOne = [&] {
            first->trigger();
            return changed.last().at(1).value<MessageKey>().uid == 2u;
        };
        QTRY_VERIFY(deletesTheNewOne()); // whoever has had time to read it means it
    }

    void listsMessagesByAccount()
    {
        RecentMenu menu;
        menu.setQuiet(0ms);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        AccountStatus home = sampleStatus(WatchState::Pushing, 2);
        home.account = u"home-id"_s;
        home.name = u"Home"_s;
        QList<Message> messages { sampleMessage(1, u"W1"_s, now.addSecs(-300)),
                                  sampleMessage(2, u"W2"_s, now.addSecs(-200)),
                                  sampleMessage(3, u"H1"_s, now.addSecs(-250)),
                                  sampleMessage(4, u"H2"_s, now.addSecs(-100)) };
        messages[2].key.account = messages[3].key.account = home.account;
        menu.setAccounts({ sampleStatus(WatchState::Pushing, 2), home });
        menu.setRecent(messages);
        QTRY_VERIFY(entryOf(&menu, u"H2"_s));
        const QStringList texts = visibleTexts(menu);
        QCOMPARE(texts.at(0), u"Work"_s);
        QVERIFY(texts.at(1).contains(u"W2"_s));
        QVERIFY(texts.at(2).contains(u"W1"_s));
        QCOMPARE(texts.at(3), u"Home"_s);
        QVERIFY(texts.at(4).contains(u"H2"_s));
        QVERIFY(texts.at(5).contains(u"H1"_s));
        QCOMPARE(texts.mid(6, 2), (QStringList { u"Mark as read"_s, u"Mark all as read"_s }));
        menu.setAccounts({ sampleStatus(WatchState::Pushing, 2) }); // where there is one, nobody asks which
        QTRY_VERIFY(!visibleTexts(menu).contains(u"Work"_s));
    }

    void marksAllReadOfAnAccountOrOfAll()
    {
        RecentMenu menu;
        menu.setQuiet(0ms);
        QSignalSpy read(&menu, &RecentMenu::allReadRequested);
        trigger(&menu, u"Mark all as read"_s); // nothing is unread
        QCOMPARE(read.count(), 0);
        AccountStatus home = sampleStatus(WatchState::Pushing, 0);
        home.account = u"home-id"_s;
        home.name = u"Home"_s;
        menu.setAccounts({ sampleStatus(WatchState::Pushing, 3), home });
        QTRY_VERIFY(visibleTexts(menu).contains(u"Mark all as read in"_s));
        QMenu *ofOne = below(menu, u"Mark all as read in"_s);
        QCOMPARE(visibleTexts(*ofOne), (QStringList { u"Work"_s, u"Home"_s }));
        trigger(ofOne, u"Home"_s); // nothing is unread there
        trigger(ofOne, u"Work"_s);
        trigger(&menu, u"Mark all as read"_s);
        QCOMPARE(read.count(), 2);
        QCOMPARE(read.at(0).at(0).toString(), u"work-id"_s);
        QCOMPARE(read.at(1).at(0).toString(), QString());
    }

    void changesTextsButNeverItsEntries()
    {
        RecentMenu menu;
        menu.setQuiet(0ms);
        menu.setRecent(sampleMessages(5)); // which it has to make room for once
        menu.setAccounts({ sampleStatus(WatchState::Pushing, 1) });
        QTRY_VERIFY(visibleTexts(menu).contains(u"Work: 1 unread message(s)"_s));
        QTRY_VERIFY(!visibleTexts(menu).contains(u"nothing unread"_s));
        const QList<QAction *> before = menu.actions();
        menu.setRecent(sampleMessages(2));
        menu.setAccounts({ sampleStatus(WatchState::Pushing, 5) });
        QTRY_VERIFY(visibleTexts(menu).contains(u"Work: 5 unread message(s)"_s));
        menu.setRecent({});
        menu.setAccounts({});
        QTRY_COMPARE(visibleTexts(menu), QStringList { u"nothing unread"_s } + fixedTexts());
        QCOMPARE(menu.actions(), before);
    }

    void updatesAtMostTwiceASecond()
    {
        RecentMenu menu; // its making is the first update
        QSignalSpy updated(&menu, &RecentMenu::updated);
        for (int change = 0; change < 100; ++change)
            menu.setRecent(sampleMessages(change % 7 + 1));
        QCOMPARE(updated.count(), 0); // all of it waits for the half second to end
        QVERIFY(updated.wait());
        QCOMPARE(updated.count(), 1);
        QCOMPARE(visibleTexts(menu).size(), 99 % 7 + 1 + forMessages().size() + fixedTexts().size());
    }

    void offersStatusSettingsAndQuit()
    {
        RecentMenu menu;
        menu.setQuiet(0ms);
        menu.setAccounts({ sampleStatus(WatchState::Pushing) });
        QTRY_COMPARE(visibleTexts(menu).size(), 2 + fixedTexts().size());
        QSignalSpy status(&menu, &RecentMenu::statusRequested);
        QSignalSpy check(&menu, &RecentMenu::checkRequested);
        QSignalSpy settings(&menu, &RecentMenu::settingsRequested);
        QSignalSpy quit(&menu, &RecentMenu::quitRequested);
        for (const QString &text : { u"Work: nothing unread"_s, u"Check now"_s, u"Settings…"_s, u"Quit"_s })
            trigger(&menu, text);
        QCOMPARE(status.count(), 1);
        QCOMPARE(check.count(), 1);
        QCOMPARE(settings.count(), 1);
        QCOMPARE(quit.count(), 1);
    }

    void pausesAndGoesOn()
    {
        RecentMenu menu;
        QSignalSpy paused(menu.attention(), &AttentionActions::pauseRequested);
        QSignalSpy resumed(menu.attention(), &AttentionActions::resumeRequested);
        trigger(&menu, u"Pause for an hour"_s);
        trigger(&menu, u"Pause until tomorrow"_s);
        trigger(&menu, u"End the pause"_s); // there is none
        QCOMPARE(paused.at(0).at(0).toUInt(), 60u);
        QCOMPARE(paused.at(1).at(0).toUInt(), 0u);
        QCOMPARE(resumed.count(), 0);
        menu.attention()->setPaused(true);
        QVERIFY(!visibleTexts(menu).contains(u"Pause for an hour"_s));
        trigger(&menu, u"End the pause"_s);
        QCOMPARE(resumed.count(), 1);
    }
};

QTEST_MAIN(TestRecentMenu)
#include "tst_recentmenu.moc"
