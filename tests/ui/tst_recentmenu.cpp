// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AttentionActions.h"
#include "Columns.h"
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

QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QStringList visibleTexts(const RecentMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            texts += withoutIsolates(action->text());
    }
    return texts;
}

// At the end, whatever came.
QStringList fixedTexts()
{
    return { u"Pause for an hour"_s, u"Pause until tomorrow"_s,
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
        QCOMPARE(texts.mid(10), fixedTexts());
    }

    void opensTheMessageThatWasClicked()
    {
        RecentMenu menu;
        QSignalSpy opened(&menu, &RecentMenu::openRequested);
        QSignalSpy updated(&menu, &RecentMenu::updated);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        menu.setRecent({ sampleMessage(1, u"older"_s, now.addSecs(-60)), sampleMessage(2, u"newer"_s, now) });
        QVERIFY(updated.wait());
        menu.actions().at(1)->trigger();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<MessageKey>(), sampleMessage(1, {}).key);
    }

    void changesTextsButNeverItsEntries()
    {
        RecentMenu menu;
        menu.setQuiet(0ms);
        menu.setAccounts({ sampleStatus(WatchState::Pushing, 1) });
        QTRY_VERIFY(visibleTexts(menu).contains(u"Work: 1 unread message(s)"_s));
        const QList<QAction *> before = menu.actions();
        menu.setRecent(sampleMessages(5));
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
        QCOMPARE(visibleTexts(menu).size(), 99 % 7 + 1 + fixedTexts().size());
    }

    void offersStatusSettingsAndQuit()
    {
        RecentMenu menu;
        menu.setQuiet(0ms);
        menu.setAccounts({ sampleStatus(WatchState::Pushing) });
        QTRY_COMPARE(visibleTexts(menu).size(), 2 + fixedTexts().size());
        QSignalSpy status(&menu, &RecentMenu::statusRequested);
        QSignalSpy settings(&menu, &RecentMenu::settingsRequested);
        QSignalSpy quit(&menu, &RecentMenu::quitRequested);
        const QList<QAction *> actions = menu.actions();
        actions.at(actions.size() - 10)->trigger(); // before what is always there
        actions.at(actions.size() - 2)->trigger();
        actions.at(actions.size() - 1)->trigger();
        QCOMPARE(status.count(), 1);
        QCOMPARE(settings.count(), 1);
        QCOMPARE(quit.count(), 1);
    }

    void pausesAndGoesOn()
    {
        RecentMenu menu;
        QSignalSpy paused(menu.attention(), &AttentionActions::pauseRequested);
        QSignalSpy resumed(menu.attention(), &AttentionActions::resumeRequested);
        const auto trigger = [&](const QString &text) {
            for (QAction *action : menu.actions()) {
                if (action->isVisible() && action->text() == text)
                    action->trigger();
            }
        };
        trigger(u"Pause for an hour"_s);
        trigger(u"Pause until tomorrow"_s);
        trigger(u"End the pause"_s); // there is none
        QCOMPARE(paused.at(0).at(0).toUInt(), 60u);
        QCOMPARE(paused.at(1).at(0).toUInt(), 0u);
        QCOMPARE(resumed.count(), 0);
        menu.attention()->setPaused(true);
        QVERIFY(!visibleTexts(menu).contains(u"Pause for an hour"_s));
        trigger(u"End the pause"_s);
        QCOMPARE(resumed.count(), 1);
    }
};

QTEST_MAIN(TestRecentMenu)
#include "tst_recentmenu.moc"
