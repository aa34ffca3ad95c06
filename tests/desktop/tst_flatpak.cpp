// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Screen.h"
#include "TrayTest.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
QJsonObject eventNamed(const QString &name)
{
    return { { u"event"_s, name } };
}
} // namespace

// The tray program in a sandbox as Flatpak makes one: of the bus it sees its own names, the portals and the watcher of
// tray icons. Its popups come over xdg-desktop-portal and its gtk backend to a daemon that tells what it was told.
class TestFlatpak : public TrayTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startDesktop(); }
    void init();
    void cleanup();
    void showsAPopupOverThePortal();
    void whatASenderWroteIsNoMarkup();
    void theButtonOfAPopupMarksRead_data();
    void theButtonOfAPopupMarksRead();
    void aClickOnThePopupOpensTheMessage();
    void withdrawsThePopupOfAMessageReadElsewhere();
    void countsOnWhereItsUserHasTurnedItsPopupsOff();
    void goesOnWhenThePortalRestarts();
    void hasItsTrayIcon();
    void isStartedWithTheSessionAsItsUserAllows();

private:
    enum class Name { OfProfile, OfApp }; // on the bus
    bool startInSandbox(Name name = Name::OfProfile); // until it is pushing
    QStringList sandbox() const; // the command that starts something there
    QString idOfButton(const QString &label) const; // of the newest popup
    bool isOpen(const QString &window) const;
    bool permit(const QString &table, const QString &name, const QString &answer); // in the user's settings
    int notified(const QString &body) const;
    QJsonObject notification() const; // the newest
    QJsonArray flags() const; // of the first message
    QString tooltip() const;

    std::unique_ptr<RealServer> m_portal;
};

void TestFlatpak::init()
{
    setUp();
    m_portal = std::make_unique<RealServer>(u"portal.py"_s, QStringList { u"--talk=org.kde.StatusNotifierWatcher"_s },
                                            m_home->environment());
    if (const QString problem = m_portal->problem(); problem.contains("no sandbox: "_L1)) { // in a chroot, or for some
        cleanup();
        QSKIP(qPrintable(problem));
    }
    QVERIFY2(m_portal->isReady(), qPrintable(m_portal->problem()));
    QVERIFY(succeeds(accountOn(*m_dovecot)));
}

void TestFlatpak::cleanup()
{
    m_posthorn.reset();
    if (QTest::currentTestFailed() && m_portal->order(u"log"_s))
        qInfo().noquote() << m_portal->answer()[u"log"_s].toString();
    m_portal.reset();
    tearDown();
}

QStringList TestFlatpak::sandbox() const
{
    QStringList words;
    for (const QJsonValue &word : m_portal->ready()[u"sandbox"_s].toArray())
        words += word.toString();
    return words + QStringList { u"env"_s, u"DBUS_SESSION_BUS_ADDRESS="_s + m_portal->path(u"bus"_s) };
}

// Under the program's own name as its users start it, without a profile.
bool TestFlatpak::startInSandbox(Name name)
{
    if (name == Name::OfProfile) {
        m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {}, QByteArray(), sandbox());
        return comesTrue([this] { return stateOfRunning(*m_home) == "pushing"_L1; });
    }
    const QStringList withoutProfile { u"sh"_s, u"-c"_s, uR"(shift 2; exec "$0" "$@")"_s };
    m_home->setVariable(u"XDG_CONFIG_HOME"_s, m_home->file(u"config"_s));
    m_home->setVariable(u"XDG_STATE_HOME"_s, m_home->file(u"state"_s));
    Posthorn add(*m_home, accountOn(*m_dovecot), {}, withoutProfile);
    if (!add.waitForEnd() || add.exitCode() != 0)
        return false;
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList {}, QByteArray(), sandbox() + withoutProfile);
    return comesTrue([&] {
        Posthorn status(*m_home, { u"status"_s, u"--json"_s }, {}, withoutProfile);
        return status.waitForEnd() && status.output().contains(u"\"pushing\""_s);
    });
}

bool TestFlatpak::permit(const QString &table, const QString &name, const QString &answer)
{
    return m_portal->order(u"permit"_s, { { u"table"_s, table }, { u"name"_s, name }, { u"answer"_s, answer } });
}

QString TestFlatpak::idOfButton(const QString &label) const
{
    const QJsonArray actions = notification()[u"actions"_s].toArray();
    for (qsizetype i = 0; i + 1 < actions.size(); i += 2) {
        if (actions.at(i + 1).toString() == label)
            return actions.at(i).toString();
    }
    return {};
}

bool TestFlatpak::isOpen(const QString &window) const
{
    if (!m_desktop->order(u"windows"_s))
        return false;
    const QJsonArray windows = m_desktop->answer()[u"windows"_s].toArray();
    return std::any_of(windows.begin(), windows.end(),
                       [&](const QJsonValue &one) { return isTitle(one[u"title"_s].toString(), window); });
}

int TestFlatpak::notified(const QString &body) const
{
    return countOf(m_recorder->events(), { { u"event"_s, u"notify"_s }, { u"body"_s, body } });
}

QJsonObject TestFlatpak::notification() const
{
    return lastOf(m_recorder->events(), eventNamed(u"notify"_s));
}

QJsonArray TestFlatpak::flags() const
{
    return m_dovecot->order(u"uids"_s) ? m_dovecot->answer()[u"flags"_s][u"1"_s].toArray() : QJsonArray();
}

QString TestFlatpak::tooltip() const
{
    if (!m_tray->order(u"show"_s))
        return {};
    const QJsonValue tooltip = m_tray->answer()[u"tooltip"_s];
    return tooltip[u"title"_s].toString() + u'\n' + tooltip[u"text"_s].toString();
}

void TestFlatpak::showsAPopupOverThePortal()
{
    QVERIFY(startInSandbox());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Grüße"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"Grüße"_s), 1, Patience.count());
    const QJsonObject said = notification();
    QCOMPARE(said[u"app_name"_s].toString(), QString()); // so it is the portal that spoke
    QCOMPARE(said[u"summary"_s].toString(), u"Ada Lovelace"_s);
    const QJsonArray actions = said[u"actions"_s].toArray();
    QCOMPARE(actions.size(), 4);
    QCOMPARE(actions.at(0).toString(), u"default"_s);
    QCOMPARE(actions.at(3).toString(), u"Mark as read"_s);
    QCOMPARE(said[u"hints"_s].toObject(),
             QJsonObject({ { u"urgency"_s, QJsonArray { u"y"_s, 1 } },
                           { u"desktop-entry"_s, QJsonArray { u"s"_s, u"org.posthorn.Posthorn"_s } } }));
}

// This backend hands the text on to the daemon, which takes it for markup.
void TestFlatpak::whatASenderWroteIsNoMarkup()
{
    QVERIFY(startInSandbox());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"<b>x</b> &amp; y"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"\u2039b>x\u2039/b> &\u2060amp; y"_s), 1, Patience.count());
}

void TestFlatpak::theButtonOfAPopupMarksRead_data()
{
    QTest::addColumn<Name>("name");
    QTest::newRow("told by the portal's signal") << Name::OfProfile;
    QTest::newRow("told by a call of the program") << Name::OfApp;
}

void TestFlatpak::theButtonOfAPopupMarksRead()
{
    QFETCH(const Name, name);
    QVERIFY(startInSandbox(name));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Read me"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"Read me"_s), 1, Patience.count());
    const QJsonValue id = notification()[u"id"_s];
    QVERIFY(m_recorder->order(u"invoke"_s, { { u"id"_s, id }, { u"action"_s, idOfButton(u"Mark as read"_s) } }));
    QVERIFY(comesTrue([&] { return flags().contains(u"\\Seen"_s); }));
    QVERIFY(!isOpen(u"Posthorn"_s)); // the desktop has not started it a second time for that
}

void TestFlatpak::aClickOnThePopupOpensTheMessage()
{
    QVERIFY(startInSandbox());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Click me"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"Click me"_s), 1, Patience.count());
    QVERIFY(m_recorder->order(u"invoke"_s, { { u"id"_s, notification()[u"id"_s] } }));
    QVERIFY(comesTrue([&] { return isOpen(u"Click me"_s); }));
    QVERIFY(!flags().contains(u"\\Seen"_s));
}

void TestFlatpak::withdrawsThePopupOfAMessageReadElsewhere()
{
    QVERIFY(startInSandbox());
    QVERIFY(m_dovecot->order(u"deliver"_s));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), eventNamed(u"notify"_s)), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    const QJsonObject closed { { u"event"_s, u"close"_s }, { u"id"_s, notification()[u"id"_s] }, { u"known"_s, true } };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), closed), 1, Patience.count());
}

void TestFlatpak::countsOnWhereItsUserHasTurnedItsPopupsOff()
{
    QVERIFY(startInSandbox());
    QVERIFY2(permit(u"notifications"_s, u"notification"_s, u"no"_s), qPrintable(m_portal->problem()));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Unwanted"_s } }));
    QVERIFY(comesTrue([&] { return tooltip().contains(u"1 unread"_s); }));
    QVERIFY(permit(u"notifications"_s, u"notification"_s, u"yes"_s));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Wanted"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"Wanted"_s), 1, Patience.count());
    QCOMPARE(notified(u"Unwanted"_s), 0);
}

void TestFlatpak::goesOnWhenThePortalRestarts()
{
    QVERIFY(startInSandbox());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Before"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"Before"_s), 1, Patience.count());
    const QJsonValue before = notification()[u"id"_s];
    QVERIFY(m_portal->order(u"kill"_s, { { u"part"_s, u"portal"_s } }));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Meanwhile"_s } }));
    QVERIFY(comesTrue([&] { return tooltip().contains(u"2 unread"_s); }));
    QVERIFY2(m_portal->order(u"add"_s, { { u"part"_s, u"portal"_s } }), qPrintable(m_portal->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(notified(u"Meanwhile"_s), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    const QJsonObject closed { { u"event"_s, u"close"_s }, { u"id"_s, before }, { u"known"_s, true } };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), closed), 1, Patience.count());
}

// Qt needs no name of its own for it.
void TestFlatpak::hasItsTrayIcon()
{
    QVERIFY(startInSandbox());
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_tray->events(), eventNamed(u"registered"_s)), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"R&D"_s } }));
    QVERIFY(comesTrue([&] { return menu().value(0).contains(u"R&D"_s); }));
}

void TestFlatpak::isStartedWithTheSessionAsItsUserAllows()
{
    QVERIFY(startInSandbox());
    Screen screen(*m_desktop);
    QVERIFY(permit(u"background"_s, u"background"_s, u"yes"_s)); // or a question would come up
    QVERIFY(succeeds({ u"settings"_s }));
    QVERIFY(comesTrue([&] { return isOpen(u"Settings"_s); }));
    screen.press(u"alt+g"_s);
    screen.press(u"alt+e"_s);
    const QJsonObject on { { u"event"_s, u"autostart"_s },
                           { u"app"_s, u"org.posthorn.Posthorn"_s },
                           { u"enable"_s, true },
                           { u"commandline"_s,
                             QJsonArray { u"flatpak"_s, u"run"_s, u"--command=posthorn"_s, u"org.posthorn.Posthorn"_s,
                                          u"--hidden"_s } } };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_portal->events(), on), 1, Patience.count());
    // What it was answered is all that it can know later.
    const QString known =
        m_home->environment().value(u"XDG_CONFIG_HOME"_s) + u"/autostart/org.posthorn.Posthorn.desktop"_s;
    QVERIFY(comesTrue([&] { return QFile::exists(known); }));
    screen.press(u"alt+e"_s);
    const QJsonObject off { { u"event"_s, u"autostart"_s }, { u"enable"_s, false } };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_portal->events(), off), 1, Patience.count());
    QVERIFY(comesTrue([&] { return !QFile::exists(known); }));
}

QTEST_GUILESS_MAIN(TestFlatpak)
#include "tst_flatpak.moc"
