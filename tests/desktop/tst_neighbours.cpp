// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TrayTest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

// Who else on a desktop shows what the tray program knows: panels that read lines, docks, and Mailnag's applets.
class TestNeighbours : public TrayTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startDesktop(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void waybarGetsALineForEachChange();
    void polybarGetsALineForEachChange();
    void scriptsGetTheStatusForEachChange();
    void aFollowerEndsWithItsReader();
    void docksShowTheCountUntilWeEnd();
    void mailnagsAppletsShowOurMail();
    void mailnagsAppletsMarkReadCheckAndQuit();
    void mailnagIsLeftAlone();
    void whoWantsNoAppletsAnswersNone();
    void theIconIsGoneWhileNothingIsUnread();
    void gnomeWithoutATrayIsExplainedOnce();

private:
    std::unique_ptr<Posthorn> follow(const QStringList &how) const;
    bool deliver(const QString &subject) { return m_dovecot->order(u"deliver"_s, { { u"subject"_s, subject } }); }
    QJsonArray mails(RealServer &applet) const;
    bool isRead(int uid) const;
    bool prefer(const QString &entry) const; // a line of [preferences]
};

std::unique_ptr<Posthorn> TestNeighbours::follow(const QStringList &how) const
{
    return std::make_unique<Posthorn>(*m_home, QStringList { u"status"_s, u"--follow"_s } + how);
}

QJsonArray TestNeighbours::mails(RealServer &applet) const
{
    return applet.order(u"mails"_s) ? applet.answer()[u"mails"_s].toArray() : QJsonArray();
}

bool TestNeighbours::isRead(int uid) const
{
    return m_dovecot->order(u"uids"_s)
        && m_dovecot->answer()[u"flags"_s][QString::number(uid)].toArray().contains(u"\\Seen"_s);
}

bool TestNeighbours::prefer(const QString &entry) const
{
    QFile file(m_home->profile() + u"/posthorn.conf"_s);
    return file.open(QFile::Append) && file.write("\n[preferences]\n" + entry.toUtf8() + '\n') > 0;
}

void TestNeighbours::waybarGetsALineForEachChange()
{
    const auto bar = follow({ u"--format"_s, u"waybar"_s });
    const auto last = [&] { return bar->said().isEmpty() ? QJsonObject() : bar->said().constLast(); };
    QVERIFY(comesTrue([&] { return last()[u"alt"_s] == u"not-running"_s; })); // it waits
    QVERIFY(succeeds(accountOn(*m_dovecot).replaceInStrings(u"Test"_s, u"R&D <b>"_s)));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return last()[u"alt"_s] == u"idle"_s; }));
    QCOMPARE(last()[u"text"_s].toString(), QString());
    QVERIFY(deliver(u"<subject> & \"more\""_s));
    QVERIFY(comesTrue([&] { return last()[u"text"_s] == u"1"_s; }));
    QCOMPARE(last(),
             QJsonObject({ { u"text"_s, u"1"_s },
                           { u"alt"_s, u"unread"_s },
                           { u"class"_s, QJsonArray { u"unread"_s } },
                           { u"tooltip"_s, u"R&amp;D &lt;b&gt;: pushing, 1 unread"_s } })); // it is taken for markup
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QVERIFY(comesTrue([&] { return last()[u"text"_s].toString().isEmpty(); }));

    QVERIFY(succeeds({ u"quit"_s }));
    QVERIFY(comesTrue([&] { return last()[u"alt"_s] == u"not-running"_s; }));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return last()[u"alt"_s] == u"idle"_s; }));
    QVERIFY(bar->isRunning());
    const QList<QJsonObject> lines = bar->said();
    QVERIFY(std::ranges::adjacent_find(lines) == lines.end()); // each says something else than the one before
}

void TestNeighbours::polybarGetsALineForEachChange()
{
    const auto bar = follow({ u"--format"_s, u"polybar"_s });
    const auto last = [&] { return bar->output().section(u'\n', -2, -2); };
    QVERIFY(comesTrue([&] { return bar->output() == u"\n"_s; })); // nothing to show
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return last() == u"0"_s; }));
    QVERIFY(deliver(u"%{F#f00}"_s));
    QVERIFY(comesTrue([&] { return last() == u"1"_s; }));
    QVERIFY(!bar->output().contains(u'%'));
}

void TestNeighbours::scriptsGetTheStatusForEachChange()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    const auto json = follow({ u"--json"_s });
    const auto words = follow({});
    QVERIFY(comesTrue([&] { return words->output() == u"0 unread (Test: pushing, 0 unread)\n"_s; }));
    QVERIFY(comesTrue([&] { return json->said().size() == 1; }));
    QVERIFY(deliver(u"one"_s));
    QVERIFY(comesTrue([&] { return json->said().constLast()[u"unread"_s] == 1; }));
    QVERIFY(comesTrue([&] { return words->output().endsWith(u"\n1 unread (Test: pushing, 1 unread)\n"_s); }));
    QCOMPARE(json->said().constLast()[u"accounts"_s][0][u"account"_s].toString(), u"Test"_s);
    Posthorn once(*m_home, { u"status"_s, u"--format"_s, u"polybar"_s });
    QVERIFY(once.waitForEnd());
    QCOMPARE(once.output(), u"1\n"_s);
}

// At once, and not when there is something to print again: a panel that is ended leaves nobody behind.
void TestNeighbours::aFollowerEndsWithItsReader()
{
    QProcess shell;
    shell.setProcessEnvironment(m_home->environment());
    shell.start(u"sh"_s,
                { u"-c"_s, u"\"$1\" --profile \"$2\" status --follow | head -n 1"_s, u"sh"_s,
                  QStringLiteral(POSTHORN_PROGRAM), m_home->profile() });
    QVERIFY(shell.waitForFinished(int(Patience.count())));
    QCOMPARE(shell.readAllStandardOutput(), "Posthorn is not running\n");
}

void TestNeighbours::docksShowTheCountUntilWeEnd()
{
    RealServer dock(u"dock.py"_s, {}, m_home->environment());
    QVERIFY2(dock.isReady(), qPrintable(dock.problem()));
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(start());
    QVERIFY(deliver(u"one"_s));
    const auto last = [&] { return lastOf(dock.events(), { { u"event"_s, u"badge"_s } }); };
    const auto shows = [&](int count) { return last()[u"count"_s].toInt(-1) == count; };
    QTRY_VERIFY_WITH_TIMEOUT(shows(1), Patience.count());
    QCOMPARE(last()[u"uri"_s].toString(), u"application://org.posthorn.Posthorn.desktop"_s);
    QCOMPARE(last()[u"signature"_s].toString(), u"(sa{sv})"_s);
    QCOMPARE(last()[u"types"_s].toObject(), QJsonObject({ { u"count"_s, u"x"_s }, { u"count-visible"_s, u"b"_s } }));
    QCOMPARE(last()[u"count-visible"_s].toBool(), true);

    const qsizetype before = dock.events().size();
    QVERIFY(dock.order(u"own"_s)); // a dock that starts is told again
    QTRY_VERIFY_WITH_TIMEOUT(dock.events().size() > before && shows(1), Patience.count());

    QVERIFY(succeeds({ u"quit"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(shows(0), Patience.count());
    QCOMPARE(last()[u"count-visible"_s].toBool(), false);
}

void TestNeighbours::mailnagsAppletsShowOurMail()
{
    RealServer applet(u"mailnag_applet.py"_s, {}, m_home->environment());
    QVERIFY2(applet.isReady(), qPrintable(applet.problem()));
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(deliver(u"first"_s));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return mails(applet).size() == 1; }));
    QVERIFY(deliver(u"second"_s));
    QVERIFY(comesTrue([&] { return mails(applet).size() == 2; }));
    QVERIFY(applet.order(u"count"_s));
    QCOMPARE(applet.answer()[u"count"_s].toInt(), 2);
    QVERIFY(applet.order(u"mails"_s));
    QCOMPARE(applet.answer()[u"types"_s].toObject(),
             QJsonObject({ { u"datetime"_s, u"i"_s },
                           { u"subject"_s, u"s"_s },
                           { u"sender_name"_s, u"s"_s },
                           { u"sender_addr"_s, u"s"_s },
                           { u"account_name"_s, u"s"_s },
                           { u"id"_s, u"s"_s } }));
    const QJsonValue newest = applet.answer()[u"mails"_s][0];
    QCOMPARE(newest[u"subject"_s].toString(), u"second"_s);
    QCOMPARE(newest[u"sender_name"_s].toString(), u"Ada Lovelace"_s);
    QCOMPARE(newest[u"account_name"_s].toString(), u"Test"_s);
    QVERIFY(newest[u"sender_addr"_s].toString().contains(u'@'));
    QVERIFY(newest[u"datetime"_s].toInt() > 1'000'000'000);

    const auto added = [&] { return lastOf(applet.events(), { { u"event"_s, u"MailsAdded"_s } }); };
    QTRY_COMPARE_WITH_TIMEOUT(added()[u"lists"_s][1].toArray().size(), 2, Patience.count());
    QCOMPARE(added()[u"types"_s].toString(), u"(aa{sv}aa{sv})"_s);
    QCOMPARE(added()[u"lists"_s][0].toArray().size(), 1);
    QCOMPARE(added()[u"lists"_s][0][0][u"subject"_s].toString(), u"second"_s);

    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    const auto removed = [&] { return lastOf(applet.events(), { { u"event"_s, u"MailsRemoved"_s } }); };
    QTRY_COMPARE_WITH_TIMEOUT(removed()[u"lists"_s][0].toArray().size(), 1, Patience.count());
    QCOMPARE(removed()[u"types"_s].toString(), u"(aa{sv})"_s);
    QCOMPARE(removed()[u"lists"_s][0][0][u"subject"_s].toString(), u"second"_s);
}

void TestNeighbours::mailnagsAppletsMarkReadCheckAndQuit()
{
    RealServer applet(u"mailnag_applet.py"_s, {}, m_home->environment());
    QVERIFY2(applet.isReady(), qPrintable(applet.problem()));
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(deliver(u"first"_s));
    QVERIFY(start());
    QVERIFY(comesTrue([&] { return mails(applet).size() == 1; }));
    QVERIFY(applet.order(u"mark"_s, { { u"id"_s, u"0123456789abcdef"_s } })); // it means nothing
    const QString id = mails(applet)[0][u"id"_s].toString();
    QVERIFY(!id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); }));
    QVERIFY2(applet.order(u"mark"_s, { { u"id"_s, id } }), qPrintable(applet.problem()));
    QVERIFY(comesTrue([&] { return isRead(1); }));
    QVERIFY(comesTrue([&] { return mails(applet).isEmpty(); }));
    QVERIFY2(applet.order(u"check"_s), qPrintable(applet.problem()));
    QVERIFY2(applet.order(u"shutdown"_s), qPrintable(applet.problem()));
    QVERIFY(m_posthorn->waitForEnd()); // no Mailnag has come in our place
    QCOMPARE(m_posthorn->exitCode(), 0);
}

// One that runs keeps its name; one that starts gets it, and is not ended for it; one that ends leaves it to us.
void TestNeighbours::mailnagIsLeftAlone()
{
    RealServer mailnag(u"mailnag_applet.py"_s, {}, m_home->environment());
    QVERIFY2(mailnag.order(u"take"_s), qPrintable(mailnag.problem()));
    RealServer applet(u"mailnag_applet.py"_s, {}, m_home->environment());
    QVERIFY(applet.order(u"owner"_s));
    const QJsonValue owner = applet.answer()[u"owner"_s];
    QVERIFY(owner.isString());
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(deliver(u"first"_s));
    QVERIFY(start());
    QVERIFY(applet.order(u"owner"_s));
    QCOMPARE(applet.answer()[u"owner"_s], owner);
    QCOMPARE(countOf(applet.events(), { { u"event"_s, u"MailsAdded"_s } }), 0);

    QVERIFY(mailnag.order(u"leave"_s));
    QVERIFY(comesTrue([&] { return mails(applet).size() == 1; }));
    QVERIFY2(mailnag.order(u"take"_s), qPrintable(mailnag.problem())); // by ordering us to shut down
    QVERIFY(comesTrue([&] { return applet.order(u"owner"_s) && applet.answer()[u"owner"_s] == owner; }));
    QVERIFY(m_posthorn->isRunning());
    QCOMPARE(stateOfRunning(*m_home), u"pushing"_s);
    QVERIFY(mailnag.order(u"leave"_s));
    QVERIFY(comesTrue([&] { return mails(applet).size() == 1; }));
}

void TestNeighbours::whoWantsNoAppletsAnswersNone()
{
    RealServer applet(u"mailnag_applet.py"_s, {}, m_home->environment());
    QVERIFY2(applet.isReady(), qPrintable(applet.problem()));
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(prefer(u"answer-mailnag=false"_s));
    QVERIFY(start());
    QVERIFY(applet.order(u"owner"_s));
    QVERIFY(applet.answer()[u"owner"_s].isNull());
}

void TestNeighbours::theIconIsGoneWhileNothingIsUnread()
{
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    QVERIFY(prefer(u"hide-when-empty=true"_s));
    QVERIFY(start());
    const auto isShown = [&] { return m_tray->order(u"show"_s); };
    QVERIFY(comesTrue([&] { return !isShown(); }));
    QVERIFY(deliver(u"one"_s));
    QVERIFY(comesTrue(isShown));
    QVERIFY(comesTrue([&] { return menu().value(0).contains(u"one"_s); })); // with all that belongs to it
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QVERIFY(comesTrue([&] { return !isShown(); }));
}

void TestNeighbours::gnomeWithoutATrayIsExplainedOnce()
{
    m_tray.reset();
    m_home->setVariable(u"XDG_CURRENT_DESKTOP"_s, u"ubuntu:GNOME"_s);
    QVERIFY(succeeds(accountOn(*m_dovecot)));
    const auto explained = [&] {
        return std::ranges::count_if(m_recorder->events(), [](const QJsonObject &event) {
            return event[u"body"_s].toString().contains(u"AppIndicator"_s);
        });
    };
    QVERIFY(start());
    QTRY_COMPARE_WITH_TIMEOUT(explained(), 1, Patience.count());
    const QJsonObject said = lastOf(m_recorder->events(), { { u"event"_s, u"notify"_s } });
    QVERIFY(m_recorder->order(u"invoke"_s, { { u"id"_s, said[u"id"_s] } }));
    const auto window = [&] {
        return m_desktop->order(u"windows"_s)
            && QString::fromUtf8(QJsonDocument(m_desktop->answer()).toJson()).contains(u"\"Posthorn\""_s);
    };
    QVERIFY(comesTrue(window));
    QVERIFY(succeeds({ u"quit"_s }));
    QVERIFY(m_posthorn->waitForEnd());
    m_home->setVariable(u"QT_LOGGING_RULES"_s, u"posthorn.tray=true"_s);
    QVERIFY(start());
    QTRY_VERIFY_WITH_TIMEOUT(m_posthorn->errors().contains(u"no tray"_s), Patience.count());
    QVERIFY(deliver(u"after that"_s));
    const QJsonObject after { { u"event"_s, u"notify"_s }, { u"body"_s, u"after that"_s } };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_recorder->events(), after), 1, Patience.count());
    QCOMPARE(explained(), 1);
}

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
