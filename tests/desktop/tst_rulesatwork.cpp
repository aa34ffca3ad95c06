// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// Rules, a pause and why, with the real program, Dovecot, and a session bus with a notification server that remembers.
class TestRulesAtWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rulesSayWhatBecomesOfMail();
    void onePopupTellsOfAllThatCameInAPause();
    void aRuleIsTriedOnWhatCameLast();
    void talksToNobodyButTheServer();

private:
    QString run(const QStringList &arguments); // what it printed; fails the test where it fails
    bool start(const QStringList &through = {});
    bool deliver(const QString &subject, const QString &sender = u"Ada <ada@engine.example>"_s);
    QList<QJsonObject> why();
    int unread();
    int popups() const { return countOf(m_recorder->events(), { { u"event"_s, u"notify"_s } }); }

    std::unique_ptr<RealServer> m_desktop;
    std::unique_ptr<RealServer> m_recorder;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Posthorn> m_posthorn;
};

void TestRulesAtWork::initTestCase()
{
    m_desktop = std::make_unique<RealServer>(u"desktop.py"_s, QStringList { u"--keyring=unlocked"_s });
    QVERIFY2(m_desktop->isReady(), qPrintable(m_desktop->problem()));
}

void TestRulesAtWork::init()
{
    m_home = std::make_unique<Home>();
    m_home->moveTo(*m_desktop);
    m_recorder = std::make_unique<RealServer>(u"notification_recorder.py"_s, QStringList {}, m_home->environment());
    QVERIFY2(m_recorder->isReady(), qPrintable(m_recorder->problem()));
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
    run(accountOn(*m_dovecot));
}

void TestRulesAtWork::cleanup()
{
    if (m_posthorn && QTest::currentTestFailed())
        qInfo().noquote() << m_posthorn->output() << m_posthorn->errors();
    m_posthorn.reset();
    m_dovecot.reset();
    m_recorder.reset();
    m_home.reset();
}

QString TestRulesAtWork::run(const QStringList &arguments)
{
    Posthorn posthorn(*m_home, arguments, "pass\n");
    if (!posthorn.waitForEnd() || posthorn.exitCode() != 0)
        QTest::qFail(qPrintable(arguments.join(u' ') + u": "_s + posthorn.errors()), __FILE__, __LINE__);
    return posthorn.output();
}

bool TestRulesAtWork::start(const QStringList &through)
{
    m_posthorn = std::make_unique<Posthorn>(*m_home, QStringList { u"--hidden"_s }, QByteArray(), through);
    return comesTrue([this] { return stateOfRunning(*m_home) == "pushing"_L1; });
}

bool TestRulesAtWork::deliver(const QString &subject, const QString &sender)
{
    return m_dovecot->order(u"deliver"_s, { { u"subject"_s, subject }, { u"sender"_s, sender } });
}

QList<QJsonObject> TestRulesAtWork::why()
{
    QList<QJsonObject> objects;
    for (const QString &line : run({ u"why"_s, u"--json"_s }).split(u'\n', Qt::SkipEmptyParts))
        objects += QJsonDocument::fromJson(line.toUtf8()).object();
    return objects;
}

int TestRulesAtWork::unread()
{
    return QJsonDocument::fromJson(run({ u"status"_s, u"--json"_s }).toUtf8()).object()[u"unread"_s].toInt(-1);
}

void TestRulesAtWork::rulesSayWhatBecomesOfMail()
{
    run({ u"rule"_s, u"add"_s, u"Boss"_s, u"sender=boss@*"_s, u"effect=important"_s, u"sound=bell"_s });
    run({ u"rule"_s, u"add"_s, u"Noise"_s, u"subject-pattern=\"^\\\\[build\\\\]\""_s, u"effect=never-count"_s });
    run({ u"rule"_s, u"add"_s, u"Small"_s, u"at-most=5M"_s, u"sender=small@*"_s, u"effect=silent"_s });
    QVERIFY(start());
    QVERIFY(deliver(u"[build] broken"_s));
    QTRY_COMPARE_WITH_TIMEOUT(why().size(), 1, Patience.count());
    QVERIFY(deliver(u"hush"_s, u"small@work.example"_s));
    QTRY_COMPARE_WITH_TIMEOUT(why().size(), 2, Patience.count());
    QCOMPARE(popups(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(unread(), 1, Patience.count());
    QVERIFY(deliver(u"come"_s, u"boss@work.example"_s));
    QTRY_COMPARE_WITH_TIMEOUT(popups(), 1, Patience.count());
    const QJsonObject hints = lastOf(m_recorder->events(), { { u"event"_s, u"notify"_s } })[u"hints"_s].toObject();
    QCOMPARE(hints[u"urgency"_s].toArray(), (QJsonArray { u"y"_s, 2 }));
    QCOMPARE(hints[u"sound-name"_s].toArray(), (QJsonArray { u"s"_s, u"bell"_s }));

    QTRY_COMPARE_WITH_TIMEOUT(why().size(), 3, Patience.count());
    const QList<QJsonObject> decided = why(); // newest first
    QCOMPARE(decided.at(2)[u"effect"_s].toString(), u"not-counted"_s);
    QCOMPARE(decided.at(2)[u"rule"_s].toString(), u"Noise"_s);
    QCOMPARE(decided.at(1)[u"rule"_s].toString(), u"Small"_s);
    QCOMPARE(decided.at(0)[u"cause"_s].toString(), u"rule"_s);
    QVERIFY(decided.at(0)[u"important"_s].toBool());
    QVERIFY(run({ u"why"_s }).contains(u"Neither shown nor counted, because of the rule Noise."_s));

    run({ u"rule"_s, u"remove"_s, u"Boss"_s }); // the running one hears of it
    QTest::qWait(0);
    QVERIFY(comesTrue([&] {
        return deliver(u"again"_s, u"boss@work.example"_s) && comesTrue([&] { return why().size() > 3; })
            && why().at(0)[u"cause"_s].toString() == u"new"_s;
    }));
}

void TestRulesAtWork::onePopupTellsOfAllThatCameInAPause()
{
    QVERIFY(start());
    run({ u"pause"_s });
    QVERIFY(deliver(u"one"_s));
    QVERIFY(deliver(u"two"_s));
    QTRY_COMPARE_WITH_TIMEOUT(why().size(), 2, Patience.count());
    QCOMPARE(why().at(0)[u"cause"_s].toString(), u"paused"_s);
    m_posthorn->kill(); // neither the pause nor what is held is forgotten
    QVERIFY(start());
    QTRY_VERIFY_WITH_TIMEOUT(why().size() >= 4, Patience.count());
    QCOMPARE(why().at(0)[u"cause"_s].toString(), u"paused"_s);
    QCOMPARE(popups(), 0);
    run({ u"resume"_s });
    QTRY_COMPARE_WITH_TIMEOUT(popups(), 1, Patience.count());
    const QString body = lastOf(m_recorder->events(), { { u"event"_s, u"notify"_s } })[u"body"_s].toString();
    QVERIFY2(body.contains(u"one"_s) && body.contains(u"two"_s), qPrintable(body));
}

void TestRulesAtWork::aRuleIsTriedOnWhatCameLast()
{
    QVERIFY(deliver(u"one"_s));
    QVERIFY(deliver(u"two"_s, u"boss@work.example"_s));
    const QString said = run({ u"rule"_s, u"try"_s, u"sender=boss@*"_s });
    QVERIFY2(said.contains(u"fits 1 of 2"_s), qPrintable(said));
    QVERIFY2(said.contains(QRegularExpression(u"^fits .*two"_s, QRegularExpression::MultilineOption)),
             qPrintable(said));
    QVERIFY(!QFile::exists(m_home->profile() + u"/rules.conf"_s));
}

// H08: of all connections that it makes, none leads anywhere else.
void TestRulesAtWork::talksToNobodyButTheServer()
{
    const QString trace = m_home->file(u"connects"_s);
    run({ u"rule"_s, u"add"_s, u"Boss"_s, u"sender=boss@*"_s, u"effect=important"_s });
    // Who is traced cannot look for its own leaks; and nobody but root can look into it while its memory is sealed.
    QVERIFY(start({ u"strace"_s, u"-f"_s, u"-E"_s, u"ASAN_OPTIONS=detect_leaks=0"_s, u"-E"_s, u"POSTHORN_DUMPABLE=1"_s,
                    u"-e"_s, u"trace=connect"_s, u"-o"_s, trace }));
    QVERIFY(deliver(u"<img src=http://127.0.0.1:1/x> http://127.0.0.1:2/ one"_s));
    QVERIFY(deliver(u"two"_s, u"boss@work.example"_s));
    QTRY_COMPARE_WITH_TIMEOUT(popups(), 2, Patience.count());
    run({ u"quit"_s });
    QVERIFY(m_posthorn->waitForEnd());
    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression Port(u"sin6?_port=htons\\((\\d+)\\)"_s);
    int toTheServer = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto match = Port.match(line);
        if (!match.hasMatch() || line.contains("SOCK_DGRAM"_L1))
            continue;
        const int port = match.captured(1).toInt();
        QVERIFY2(port == m_dovecot->port(u"imaps"_s), qPrintable(line));
        ++toTheServer;
    }
    QVERIFY(toTheServer > 0);
}

QTEST_GUILESS_MAIN(TestRulesAtWork)
#include "tst_rulesatwork.moc"
