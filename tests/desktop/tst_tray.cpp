// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TrayTest.h"

#include <QDBusConnection>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QJsonObject eventNamed(const QString &name)
{
    return { { u"event"_s, name } };
}

const auto WithoutPreview = u"--capability=IMAP4rev1 IDLE UIDPLUS ESEARCH"_s;

} // namespace

// The desktop's, with the screen locked.
class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    bool isActive = true;
    int timesAsked = 0;

public Q_SLOTS:
    bool GetActive()
    {
        ++timesAsked;
        return isActive;
    }

Q_SIGNALS:
    void ActiveChanged(bool isActive);
};

// The tray program on a desktop whose notification daemon and tray tell us exactly what they were told.
class TestTray : public TrayTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startDesktop({ u"--keyring=unlocked"_s }); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void showsStateAndCountInIconTooltipAndMenu();
    void notifiesWithExactArguments();
    void escapesWhatASenderWrote();
    void showsHowTheTextBegins_data();
    void showsHowTheTextBegins();
    void looksIntoNoTextWherePopupsTellTheSenderOnly();
    void aLockedScreenTellsNoSenderAndNoSubject();
    void aClickOnThePopupOpensTheMessage();
    void aClickOnTheMenuEntryOpensTheMessage();
    void aClickOnSomebodyElsesPopupDoesNothing();
    void withdrawsThePopupOfAMessageReadElsewhere();
    void withdrawsThePopupOfAMessageDeletedElsewhere();
    void tellsOfManyAtOnceInOnePopup();
    void tellsOfAllThatCameWhileAwayInOnePopup();
    void tellsOfAllAccountsAfterASleepInOnePopup();
    void goesOnWhenTheNotificationDaemonRestarts();
    void waitsForANotificationDaemonThatIsLate();
    void goesOnWhereNotificationsAreRefused();
    void findsATrayThatIsLate();
    void aSecondStartBringsUpTheWindow();
    void theSettingsStartIt();
    void withoutAnAccountItAsksForOne();
    void tellsItsStatusAndEndsWhenToldTo();
    void killedAtAnyMomentItNotifiesOnce_data();
    void killedAtAnyMomentItNotifiesOnce();
    void keepsThePasswordInTheKeyringOnly();
    void warnsOnceOfATrustedCertificateThatEnds();
    void offersToUnlockAKeyringThatStaysLocked();

private:
    QString toolTip() const;
    int windows(const QString &title) const;
    int notified(const QString &body) const;
    QJsonObject notification() const; // the newest
};

QString TestTray::toolTip() const
{
    if (!m_tray->order(u"show"_s))
        return {};
    const QJsonValue toolTip = m_tray->answer()[u"tooltip"_s];
    return toolTip[u"title"_s].toString() + u'\n' + toolTip[u"text"_s].toString();
}

int TestTray::windows(const QString &title) const
{
    int count = 0;
    if (m_desktop->order(u"windows"_s)) {
        for (const QJsonValue &window : m_desktop->answer()[u"windows"_s].toArray())
            count += isTitle(window[u"title"_s].toString(), title);
    }
    return count;
}

int TestTray::notified(const QString &body) const
{
    return countOf(m_recorder->events(), { { u"event"_s, u"notify"_s }, { u"body"_s, body } });
}

QJsonObject TestTray::notification() const
{
    return lastOf(m_recorder->events(), eventNamed(u"notify"_s));
}

void TestTray::showsStateAndCountInIconTooltipAndMenu()
{
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"R&D_plan && x_y"_s } }));
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_tray->events(), eventNamed(u"registered"_s)), 1, Patience.count());
    QVERIFY(comesTrue([&] { return toolTip().contains(u"1 unread"_s); }));
    QVERIFY(!toolTip().contains(u"R&D"_s)); // anybody may look over the user's shoulder
    QVERIFY(comesTrue([&] { return menu().value(0).contains(u"R&D_plan && x_y"_s); }));
    QVERIFY(menu().value(0).contains(u"Ada Lovelace"_s));
    QCOMPARE(menu().last(), u"Quit"_s);
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QVERIFY(comesTrue([&] { return !toolTip().contains(u"1 unread"_s); }));
    QVERIFY(comesTrue([&] { return !menu().value(0).contains(u"R&D"_s); }));
}

void TestTray::notifiesWithExactArguments()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Grüße"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"Grüße"_s), 1, Patience.count());
    const QJsonObject said = notification();
    QCOMPARE(said[u"app_name"_s].toString(), u"Posthorn"_s);
    QCOMPARE(said[u"replaces_id"_s].toInt(-1), 0);
    QCOMPARE(said[u"summary"_s].toString(), u"Ada Lovelace"_s);
    QCOMPARE(said[u"actions"_s].toArray(), QJsonArray({ u"default"_s, u"Open"_s, u"mark-read"_s, u"Mark as read"_s }));
    QCOMPARE(said[u"expire_timeout"_s].toInt(), -1);
    QCOMPARE(said[u"hints"_s].toObject(),
             QJsonObject({ { u"urgency"_s, QJsonArray { u"y"_s, 1 } },
                           { u"category"_s, QJsonArray { u"s"_s, u"email.arrived"_s } },
                           { u"desktop-entry"_s, QJsonArray { u"s"_s, u"org.posthorn.Posthorn"_s } },
                           { u"sound-name"_s, QJsonArray { u"s"_s, u"message-new-email"_s } } }));
}

void TestTray::escapesWhatASenderWrote()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s,
                             { { u"subject"_s, u"<b>x</b><img src=\"http://127.0.0.1/\"> \u202Egnp.exe"_s },
                               { u"sender"_s, u"\"bank@example.com\" <thief@example.net>"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), eventNamed(u"notify"_s)), 1, Patience.count());
    const QString body = notification()[u"body"_s].toString();
    QVERIFY2(body.startsWith(u"&lt;b&gt;x&lt;/b&gt;&lt;img src=&quot;http"_s), qPrintable(body));
    QVERIFY(!body.contains(u'<'));
    QVERIFY(!body.contains(QChar(0x202e)));
    QVERIFY(notification()[u"summary"_s].toString().contains(u"thief@example.net"_s));
}

void TestTray::showsHowTheTextBegins_data()
{
    QTest::addColumn<QStringList>("server");
    QTest::addColumn<bool>("isLookedFor");
    QTest::newRow("where the server tells it") << QStringList {} << false;
    QTest::newRow("where it does not") << QStringList { WithoutPreview } << true;
}

void TestTray::showsHowTheTextBegins()
{
    QFETCH(const QStringList, server);
    QFETCH(const bool, isLookedFor);
    const auto dovecot = std::make_unique<RealServer>(u"dovecot.py"_s, server);
    QVERIFY2(dovecot->isReady(), qPrintable(dovecot->problem()));
    QVERIFY(succeeds(accountOn(*dovecot) << u"--preview"_s));
    QVERIFY(start());
    QVERIFY(dovecot->order(u"deliver"_s, { { u"subject"_s, u"Lunch"_s }, { u"body"_s, u"Shall we meet at noon?"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"Lunch\nShall we meet at noon?"_s), 1, Patience.count());
    QCOMPARE(notified(u"Lunch"_s), isLookedFor ? 1 : 0); // the popup does not wait for it
    QCOMPARE(notification()[u"replaces_id"_s].toInt(), isLookedFor ? 1 : 0);
    QVERIFY(dovecot->order(u"uids"_s)); // looking is not reading
    QVERIFY(!dovecot->answer()[u"flags"_s][u"1"_s].toArray().contains(u"\\Seen"_s));
    QCOMPARE(m_home->filesContaining("meet at noon").isEmpty(), isLookedFor);
}

void TestTray::looksIntoNoTextWherePopupsTellTheSenderOnly()
{
    const auto dovecot = std::make_unique<RealServer>(u"dovecot.py"_s, QStringList { WithoutPreview });
    QVERIFY2(dovecot->isReady(), qPrintable(dovecot->problem()));
    QVERIFY(succeeds(accountOn(*dovecot) << u"--preview"_s));
    QFile config(m_home->profile() + u"/posthorn.conf"_s);
    QVERIFY(config.open(QFile::Append) && config.write("\n[preferences]\npopup-detail=\"sender\"\n") > 0);
    config.close();
    QVERIFY(start());
    for (int popups = 1; popups <= 3; ++popups) {
        QVERIFY(dovecot->order(u"deliver"_s));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), eventNamed(u"notify"_s)), popups, Patience.count());
    }
    QVERIFY(succeeds({ u"quit"_s }));
    QVERIFY(m_posthorn->waitForEnd());
    QVERIFY(dovecot->order(u"traffic"_s));
    const QByteArray said = QJsonDocument(dovecot->answer()[u"lines"_s].toArray()).toJson();
    QVERIFY(said.contains("HEADER.FIELDS"));
    QVERIFY2(!said.contains("BODY.PEEK[]"), said.constData());
}

void TestTray::aLockedScreenTellsNoSenderAndNoSubject()
{
    QDBusConnection bus =
        QDBusConnection::connectToBus(m_home->environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s), u"screen saver"_s);
    ScreenSaver saver;
    QVERIFY(bus.registerObject(u"/org/freedesktop/ScreenSaver"_s, &saver,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.ScreenSaver"_s));
    QVERIFY(succeeds(accountOn(*m_dovecot) << u"--preview"_s));
    QVERIFY(start());
    QTRY_COMPARE_WITH_TIMEOUT(saver.timesAsked, 1, Patience.count());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Code 482913"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), eventNamed(u"notify"_s)), 1, Patience.count());
    const QJsonObject locked = notification();
    QCOMPARE(locked[u"summary"_s].toString(), u"1 new message"_s);
    QCOMPARE(locked[u"body"_s].toString(), QString());
    QCOMPARE(locked[u"actions"_s].toArray(), QJsonArray({ u"default"_s, u"Open"_s }));
    Q_EMIT saver.ActiveChanged(saver.isActive = false);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), eventNamed(u"notify"_s)), 2, Patience.count());
    QCOMPARE(notification()[u"replaces_id"_s].toInt(), locked[u"id"_s].toInt());
    QCOMPARE(notification()[u"summary"_s].toString(), u"Ada Lovelace"_s);
    QVERIFY(notification()[u"body"_s].toString().contains(u"482913"_s));
    QDBusConnection::disconnectFromBus(u"screen saver"_s);
}

void TestTray::aClickOnThePopupOpensTheMessage()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Click me"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"Click me"_s), 1, Patience.count());
    QVERIFY(m_recorder->order(u"invoke"_s, { { u"id"_s, notification()[u"id"_s] }, { u"token"_s, u"token-1"_s } }));
    QVERIFY(comesTrue([&] { return windows(u"Click me"_s) == 1; }));
    QVERIFY(m_dovecot->order(u"uids"_s)); // looking is not reading: the mailbox stays as it was
    QVERIFY(!m_dovecot->answer()[u"flags"_s][u"1"_s].toArray().contains(u"\\Seen"_s));
}

void TestTray::aClickOnTheMenuEntryOpensTheMessage()
{
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"From the menu"_s } }));
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return menu().value(0).contains(u"From the menu"_s); }));
    QVERIFY2(m_tray->order(u"click"_s, { { u"label"_s, menu().value(0) } }), qPrintable(m_tray->problem()));
    QVERIFY(comesTrue([&] { return windows(u"From the menu"_s) == 1; }));
}

void TestTray::aClickOnSomebodyElsesPopupDoesNothing()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Ours"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"Ours"_s), 1, Patience.count());
    QVERIFY(m_recorder->order(u"invoke"_s, { { u"id"_s, 4711 } }));
    // Signals arrive in order: when the second click has opened a window, the first one had its chance.
    QVERIFY(m_recorder->order(u"invoke"_s, { { u"id"_s, notification()[u"id"_s] } }));
    QVERIFY(comesTrue([&] { return windows(u"Ours"_s) > 0; }));
    QCOMPARE(windows(u"Ours"_s), 1);
    QCOMPARE(windows(u"Posthorn"_s), 0);
}

void TestTray::withdrawsThePopupOfAMessageReadElsewhere()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), eventNamed(u"notify"_s)), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    const QJsonObject closed { { u"event"_s, u"close"_s }, { u"id"_s, notification()[u"id"_s] }, { u"known"_s, true } };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), closed), 1, Patience.count());
}

void TestTray::withdrawsThePopupOfAMessageDeletedElsewhere()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), eventNamed(u"notify"_s)), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"expunge"_s, { { u"uid"_s, 1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), eventNamed(u"close"_s)), 1, Patience.count());
}

void TestTray::tellsOfManyAtOnceInOnePopup()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(succeeds({ u"quit"_s }));
    QVERIFY(m_posthorn->waitForEnd());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"count"_s, 7 } }));
    QVERIFY(start());
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), eventNamed(u"notify"_s)), 1, Patience.count());
    QCOMPARE(notification()[u"summary"_s].toString(), u"7 messages arrived while you were away"_s);
    QVERIFY(m_recorder->order(u"invoke"_s, { { u"id"_s, notification()[u"id"_s] } }));
    QVERIFY(comesTrue([&] { return windows(u"Posthorn"_s) == 1; }));
}

// Over all mailboxes, and it shrinks as they are read.
void TestTray::tellsOfAllThatCameWhileAwayInOnePopup()
{
    QVERIFY(m_dovecot->order(u"create"_s, { { u"mailbox"_s, u"Lists"_s } }));
    QVERIFY(succeeds(accountOn(*m_dovecot) << u"--mailbox"_s << u"INBOX"_s << u"--mailbox"_s << u"Lists"_s));
    QVERIFY(start());
    m_posthorn->kill();
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"count"_s, 2 } }));
    for (const auto &subject : { u"three"_s, u"four"_s })
        QVERIFY(m_dovecot->order(u"append"_s, { { u"mailbox"_s, u"Lists"_s }, { u"subject"_s, subject } }));
    QVERIFY(start());
    const auto popups = [&] { return countOf(m_recorder->events(), eventNamed(u"notify"_s)); };
    QTRY_COMPARE_WITH_TIMEOUT(popups(), 1, Patience.count());
    QCOMPARE(notification()[u"summary"_s].toString(), u"4 messages arrived while you were away"_s);
    const QJsonValue id = notification()[u"id"_s];

    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(popups(), 2, Patience.count());
    QCOMPARE(notification()[u"summary"_s].toString(), u"3 messages arrived while you were away"_s);
    QCOMPARE(notification()[u"replaces_id"_s], id);

    // Said once: the next start tells nothing but what is new.
    m_posthorn->kill();
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"five"_s } }));
    QVERIFY(start());
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"five"_s), 1, Patience.count());
    QCOMPARE(popups(), 3);
}

void TestTray::tellsOfAllAccountsAfterASleepInOnePopup()
{
    RealServer system(u"system_bus.py"_s);
    QVERIFY2(system.isReady(), qPrintable(system.problem()));
    m_home->moveTo(system);
    RealServer relay(u"relay.py"_s,
                     { QString::number(m_dovecot->port(u"imaps"_s)), u"--ca"_s, m_dovecot->path(u"ca"_s) });
    QVERIFY2(relay.isReady(), qPrintable(relay.problem()));
    for (const auto &[name, user] : { std::pair(u"Work"_s, u"u1"_s), std::pair(u"Home"_s, u"u2"_s) })
        QVERIFY(succeeds(accountOn(relay).replaceInStrings(u"Test"_s, name).replaceInStrings(u"u1"_s, user)));
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    const auto allArePushing = [&] {
        Posthorn status(*m_home, { u"status"_s });
        return status.waitForEnd() && status.output().count(u": pushing, "_s) == 2;
    };
    QVERIFY(comesTrue(allArePushing));

    QVERIFY(system.order(u"sleep"_s));
    QVERIFY(relay.order(u"blackhole"_s) && relay.order(u"heal"_s)); // the next connections work
    for (const auto &user : { u"u1"_s, u"u2"_s })
        QVERIFY(m_dovecot->order(u"deliver"_s, { { u"count"_s, 2 }, { u"to"_s, user } }));
    QVERIFY(system.order(u"wake"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), eventNamed(u"notify"_s)), 1, Patience.count());
    QCOMPARE(notification()[u"summary"_s].toString(), u"4 messages arrived while you were away"_s);
}

void TestTray::goesOnWhenTheNotificationDaemonRestarts()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"one"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"one"_s), 1, Patience.count());
    QVERIFY(m_recorder->order(u"die"_s));
    QVERIFY(m_recorder->order(u"own"_s));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"two"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"two"_s), 1, Patience.count());
    QCOMPARE(notification()[u"replaces_id"_s].toInt(-1), 0);
    QCOMPARE(notified(u"one"_s), 1);
    // The new daemon counts from 1 again: its 1 is "two" now.
    QVERIFY(m_recorder->order(u"invoke"_s, { { u"id"_s, notification()[u"id"_s] } }));
    QVERIFY(comesTrue([&] { return windows(u"two"_s) == 1; }));
    QCOMPARE(windows(u"one"_s), 0);
}

void TestTray::waitsForANotificationDaemonThatIsLate()
{
    QVERIFY(m_recorder->order(u"die"_s));
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"early"_s } }));
    QVERIFY(comesTrue([&] { return toolTip().contains(u"1 unread"_s); }));
    QVERIFY(m_recorder->order(u"own"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"early"_s), 1, Patience.count());
}

void TestTray::goesOnWhereNotificationsAreRefused()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(m_recorder->order(u"behave"_s, { { u"how"_s, u"error"_s } }));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"refused"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"refused"_s), 1, Patience.count());
    QVERIFY(comesTrue([&] { return toolTip().contains(u"1 unread"_s); }));
    QVERIFY(m_recorder->order(u"behave"_s, { { u"how"_s, u"normal"_s } }));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"accepted"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"accepted"_s), 1, Patience.count());
    QCOMPARE(notified(u"refused"_s), 1);
}

void TestTray::findsATrayThatIsLate()
{
    m_tray.reset();
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    m_tray = std::make_unique<RealServer>(u"tray_host.py"_s, QStringList { u"--own"_s }, m_home->environment());
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_tray->events(), eventNamed(u"registered"_s)), 1, Patience.count());
    m_tray.reset();
    m_tray = std::make_unique<RealServer>(u"tray_host.py"_s, QStringList { u"--own"_s }, m_home->environment());
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_tray->events(), eventNamed(u"registered"_s)), 1, Patience.count());
}

void TestTray::aSecondStartBringsUpTheWindow()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QCOMPARE(windows(u"Posthorn"_s), 0);
    QVERIFY(succeeds({}));
    QVERIFY(comesTrue([&] { return windows(u"Posthorn"_s) == 1; }));
    QVERIFY(succeeds({ u"settings"_s }));
    QVERIFY(comesTrue([&] { return windows(u"Settings"_s) == 1; }));
    QVERIFY(m_posthorn->isRunning());
}

void TestTray::theSettingsStartIt()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList { u"settings"_s });
    QVERIFY(comesTrue([&] { return windows(u"Settings"_s) == 1; }));
    QVERIFY(comesTrue([&] { return stateOfRunning(*m_home) == "pushing"_L1; }));
}

void TestTray::withoutAnAccountItAsksForOne()
{
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    QVERIFY(comesTrue([&] { return windows(u"Add an account"_s) == 1; }));
}

void TestTray::tellsItsStatusAndEndsWhenToldTo()
{
    QVERIFY(m_dovecot->order(u"deliver"_s));
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    Posthorn status(*m_home, { u"status"_s });
    QVERIFY(status.waitForEnd());
    const QStringList lines = status.output().split(u'\n');
    QCOMPARE(lines.value(0), u"Test: pushing, 1 unread"_s);
    QCOMPARE(lines.value(1), u"  Connected. The server tells of new mail at once."_s);
    QVERIFY2(lines.value(2).startsWith(u"  last heard "_s), qPrintable(status.output()));
    QVERIFY(succeeds({ u"quit"_s }));
    QVERIFY(m_posthorn->waitForEnd());
    QCOMPARE(m_posthorn->exitCode(), 0);
}

void TestTray::killedAtAnyMomentItNotifiesOnce_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("before EXISTS arrives") << u"^\\* \\d+ EXISTS"_s;
    QTest::newRow("having heard EXISTS") << u"^DONE"_s;
    QTest::newRow("having asked for the message") << u"^\\S+ UID FETCH"_s;
    QTest::newRow("before the message arrives") << u"^\\* \\d+ FETCH"_s;
    QTest::newRow("before the popup is up") << QString();
}

void TestTray::killedAtAnyMomentItNotifiesOnce()
{
    QFETCH(QString, moment);
    RealServer tap(u"tap.py"_s, { QString::number(m_dovecot->port(u"imap"_s)) });
    QVERIFY2(tap.isReady(), qPrintable(tap.problem()));
    QVERIFY(succeeds(accountOn(tap)));
    QVERIFY(start());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"first"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"first"_s), 1, Patience.count());
    QVERIFY(comesTrue([&] { return toolTip().contains(u"1 unread"_s); }));

    int lost = 0; // popups that were asked for, but never shown
    if (moment.isEmpty()) {
        QVERIFY(m_recorder->order(u"behave"_s, { { u"how"_s, u"hang"_s } }));
        QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"second"_s } }));
        QTRY_COMPARE_WITH_TIMEOUT(notified(u"second"_s), 1, Patience.count());
        lost = 1;
    } else {
        QVERIFY(tap.order(u"hold"_s, { { u"pattern"_s, moment } }));
        QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"second"_s } }));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(tap.events(), eventNamed(u"held"_s)), 1, Patience.count());
    }
    m_posthorn->kill();
    QVERIFY2(tap.order(u"cut"_s), qPrintable(tap.problem()));
    QVERIFY(m_recorder->order(u"behave"_s, { { u"how"_s, u"normal"_s } }));

    QVERIFY(start());
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"second"_s), 1 + lost, Patience.count());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"third"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"third"_s), 1, Patience.count());
    QCOMPARE(notified(u"second"_s), 1 + lost);
    QCOMPARE(notified(u"first"_s), 1);
}

void TestTray::keepsThePasswordInTheKeyringOnly() // O12
{
    const QByteArray canary = "canary-9e2c";
    RealServer dovecot(u"dovecot.py"_s,
                       { u"--password"_s, QString::fromLatin1(canary), u"--mechanisms"_s, u"plain"_s });
    QVERIFY2(dovecot.isReady(), qPrintable(dovecot.problem()));
    m_home->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    QStringList account = accountOn(dovecot);
    account.resize(account.size() - 2);
    Posthorn add(*m_home, account << u"--password-stdin"_s, canary + '\n');
    QVERIFY(add.waitForEnd());
    QVERIFY2(add.exitCode() == 0, qPrintable(add.errors()));
    QVERIFY(start());
    QVERIFY(dovecot.order(u"deliver"_s, { { u"subject"_s, u"signed in"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"signed in"_s), 1, Patience.count());
    for (const auto name : { "cmdline"_L1, "environ"_L1 }) {
        QFile file(u"/proc/%1/%2"_s.arg(m_posthorn->processId()).arg(name));
        if (file.open(QFile::ReadOnly)) // environ: only for root, which is as it should be
            QVERIFY(!file.readAll().contains(canary));
    }
    QFile limits(u"/proc/%1/limits"_s.arg(m_posthorn->processId()));
    QVERIFY(limits.open(QFile::ReadOnly));
    static const QRegularExpression noCore(u"^Max core file size +0 +0 "_s, QRegularExpression::MultilineOption);
    QVERIFY(noCore.match(QString::fromLatin1(limits.readAll())).hasMatch()
            || qEnvironmentVariableIsSet("POSTHORN_DUMPABLE")); // for a sanitizer

    QVERIFY(m_posthorn->errors().contains(u"EXAMINE"_s)); // it does log what it says
    const QByteArray plain = QByteArray('\0' + QByteArray("u1") + '\0' + canary).toBase64();
    for (const QByteArray &form : { canary, canary.toBase64(), canary.toHex(), plain }) {
        QCOMPARE(m_home->filesContaining(form), QStringList());
        for (const Posthorn *run : { &add, std::as_const(m_posthorn).get() })
            QVERIFY(!(run->errors() + run->output()).contains(QString::fromLatin1(form)));
    }
}

void TestTray::warnsOnceOfATrustedCertificateThatEnds()
{
    RealServer dovecot(u"dovecot.py"_s, { u"--certificate"_s, u"self-signed-ending"_s });
    QVERIFY2(dovecot.isReady(), qPrintable(dovecot.problem()));
    QVERIFY(succeeds(accountOn(dovecot)));
    const QStringList test { u"account"_s, u"test"_s, u"Test"_s };
    Posthorn untrusted(*m_home, test);
    QVERIFY(untrusted.waitForEnd());
    static const QRegularExpression Sha256(u"Fingerprint \\(SHA-256\\): (\\S+)"_s);
    const QString fingerprint = Sha256.match(untrusted.output()).captured(1);
    QVERIFY(succeeds(test + QStringList { u"--trust-certificate"_s, fingerprint }));

    for (int starts = 0; starts < 2; ++starts) {
        QVERIFY(start());
        QVERIFY(dovecot.order(u"deliver"_s, { { u"subject"_s, u"still there"_s } }));
        QTRY_COMPARE_WITH_TIMEOUT(notified(u"still there"_s), starts + 1, Patience.count()); // and nothing behind it
        const auto events = m_recorder->events();
        const auto warnings = std::ranges::count_if(events, [](const QJsonObject &event) {
            return event[u"body"_s].toString().startsWith(u"The certificate that you trusted is valid until"_s);
        });
        QCOMPARE(warnings, 1);
    }
}

// The longest of all: it takes the minute that a desktop is given to unlock its keyring while it starts.
void TestTray::offersToUnlockAKeyringThatStaysLocked() // K01
{
    QStringList account = accountOn(*m_dovecot);
    account.resize(account.size() - 2);
    QVERIFY(succeeds(account << u"--password-stdin"_s, "secret\n"));
    QVERIFY2(m_desktop->order(u"lock"_s), qPrintable(m_desktop->problem()));
    const auto unlockLater = qScopeGuard([this] { m_desktop->order(u"unlock"_s); }); // others need it, too
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {});
    QVERIFY(comesTrue([this] { return stateOfRunning(*m_home) == "waiting"_L1; }));
    QCOMPARE(countOf(m_recorder->events(), eventNamed(u"notify"_s)), 0);

    const QJsonObject offer { { u"event"_s, u"notify"_s }, { u"summary"_s, u"Unlock your keyring"_s } };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), offer), 1, 3 * Patience.count());
    QVERIFY(m_recorder->order(u"invoke"_s, { { u"id"_s, notification()[u"id"_s] } })); // nobody here could ask, though
    QVERIFY2(m_desktop->order(u"unlock"_s), qPrintable(m_desktop->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(stateOfRunning(*m_home), u"pushing"_s, 5000);
    QCOMPARE(countOf(m_recorder->events(), eventNamed(u"notify"_s)), 1);
}

QTEST_GUILESS_MAIN(TestTray)
#include "tst_tray.moc"
