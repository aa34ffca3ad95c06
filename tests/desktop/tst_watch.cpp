// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QJsonObject eventNamed(const QString &name)
{
    return { { u"event"_s, name } };
}

QJsonObject state(const QString &word)
{
    return { { u"event"_s, u"state"_s }, { u"state"_s, word } };
}

QJsonObject newMail(const QString &subject)
{
    return { { u"event"_s, u"new"_s }, { u"subject"_s, subject } };
}

} // namespace

// posthorn watch --json: no display, no bus, a real server.
class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void reachesPushing_data();
    void reachesPushing();
    void announcesOnceWithTheDecodedSubject();
    void tellsWhatAnotherProgramRead();
    void tellsWhatAnotherProgramDeleted();
    void findsWhatCameWhileTheServerWasDown();
    void findsWhatCameWhileNobodyWatched();
    void outlivesAKickedConnection();
    void announcesABurstOnceEach();
    void asksAServerThatCannotPush();
    void watchesSeveralMailboxes();
    void announcesAMessageInTwoMailboxesOnce();
    void tellsHowTheTextBeginsToThoseWhoWant();
    void killedAtAnyMomentItAnnouncesOnce_data();
    void killedAtAnyMomentItAnnouncesOnce();
    void noSecretLeavesTheProgram();
    void aTokenThatHasExpiredIsAskedForAnew();

private:
    bool addAccount(const QStringList &arguments);
    bool watch(); // until it is pushing
    int count(const QJsonObject &part) const { return countOf(m_watch->said(), part); }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Posthorn> m_watch;
};

void TestWatch::init()
{
    m_home = std::make_unique<Home>();
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
}

void TestWatch::cleanup()
{
    if (m_watch && QTest::currentTestFailed())
        qInfo().noquote() << m_watch->output() << m_watch->errors();
    m_watch.reset();
    m_dovecot.reset();
    m_home.reset();
}

bool TestWatch::addAccount(const QStringList &arguments)
{
    Posthorn add(*m_home, arguments);
    return add.waitForEnd() && add.exitCode() == 0;
}

bool TestWatch::watch()
{
    m_watch = std::make_unique<Posthorn>(*m_home, QStringList { u"watch"_s, u"--json"_s });
    return QTest::qWaitFor([this] { return count(state(u"pushing"_s)) == 1; }, int(Patience.count()));
}

void TestWatch::reachesPushing_data()
{
    QTest::addColumn<QString>("port");
    QTest::newRow("implicit TLS") << u"imaps"_s;
    QTest::newRow("STARTTLS") << u"imap"_s;
}

void TestWatch::reachesPushing()
{
    QFETCH(QString, port);
    QVERIFY(addAccount(accountOn(*m_dovecot, port)));
    QVERIFY(watch());
    QCOMPARE(m_watch->said().constFirst(),
             QJsonObject({ { u"event"_s, u"state"_s }, { u"account"_s, u"Test"_s }, { u"state"_s, u"connecting"_s } }));
    QCOMPARE(count({ { u"event"_s, u"unread"_s }, { u"mailbox"_s, u"INBOX"_s }, { u"count"_s, 0 } }), 1);
    QCOMPARE(m_watch->errors(), QString());
}

void TestWatch::announcesOnceWithTheDecodedSubject()
{
    QVERIFY(addAccount(accountOn(*m_dovecot)));
    QVERIFY(watch());
    QVERIFY(m_dovecot->order(
        u"deliver"_s,
        { { u"subject"_s, u"Übergrößenträger – 日本語"_s }, { u"sender"_s, u"Дмитрий <d@example.org>"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(count(eventNamed(u"unread"_s)), 2, Patience.count());
    QCOMPARE(count(eventNamed(u"new"_s)), 1);
    const QJsonObject mail = lastOf(m_watch->said(), eventNamed(u"new"_s));
    QCOMPARE(mail[u"subject"_s].toString(), u"Übergrößenträger – 日本語"_s);
    QCOMPARE(mail[u"from"_s].toString(), u"Дмитрий <d@example.org>"_s);
    QCOMPARE(mail[u"account"_s].toString(), u"Test"_s);
    QCOMPARE(mail[u"mailbox"_s].toString(), u"INBOX"_s);
    QCOMPARE(mail[u"uid"_s].toInt(), 1);
    QVERIFY(mail[u"uidvalidity"_s].toInteger() > 0);
    QVERIFY(
        m_dovecot->answer()[u"message_ids"_s].toArray().at(0).toString().contains(mail[u"message_id"_s].toString()));
}

void TestWatch::tellsWhatAnotherProgramRead()
{
    QVERIFY(addAccount(accountOn(*m_dovecot)));
    QVERIFY(watch());
    QVERIFY(m_dovecot->order(u"deliver"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(eventNamed(u"new"_s)), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"flag"_s, { { u"uid"_s, 1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(count({ { u"event"_s, u"seen"_s }, { u"uid"_s, 1 } }), 1, Patience.count());
    QTRY_COMPARE_WITH_TIMEOUT(lastOf(m_watch->said(), eventNamed(u"unread"_s))[u"count"_s].toInt(-1), 0,
                              Patience.count());
}

void TestWatch::tellsWhatAnotherProgramDeleted()
{
    QVERIFY(addAccount(accountOn(*m_dovecot)));
    QVERIFY(watch());
    QVERIFY(m_dovecot->order(u"deliver"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(eventNamed(u"new"_s)), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"expunge"_s, { { u"uid"_s, 1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(count({ { u"event"_s, u"gone"_s }, { u"uid"_s, 1 } }), 1, Patience.count());
    QTRY_COMPARE_WITH_TIMEOUT(lastOf(m_watch->said(), eventNamed(u"unread"_s))[u"count"_s].toInt(-1), 0,
                              Patience.count());
}

void TestWatch::findsWhatCameWhileTheServerWasDown()
{
    QVERIFY(addAccount(accountOn(*m_dovecot)));
    QVERIFY(watch());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"before"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"before"_s)), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"stop"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(state(u"waiting"_s)) > 0, true, Patience.count());
    QVERIFY(m_dovecot->order(u"drop"_s, { { u"subject"_s, u"meanwhile"_s } }));
    QVERIFY(m_dovecot->order(u"start"_s));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"right after"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"meanwhile"_s)), 1, Patience.count());
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"right after"_s)), 1, Patience.count());
    QTRY_COMPARE_WITH_TIMEOUT(count(state(u"pushing"_s)), 2, Patience.count());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"after"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"after"_s)), 1, Patience.count());
    QCOMPARE(count(eventNamed(u"new"_s)), 4);
    const QJsonObject waiting = lastOf(m_watch->said(), state(u"waiting"_s));
    QVERIFY(!waiting[u"reason"_s].toString().isEmpty());
    QVERIFY(waiting.contains(u"retry_in_s"_s));
}

void TestWatch::findsWhatCameWhileNobodyWatched()
{
    QVERIFY(addAccount(accountOn(*m_dovecot)));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"before the first sight"_s } }));
    QVERIFY(watch());
    QCOMPARE(lastOf(m_watch->said(), eventNamed(u"unread"_s))[u"count"_s].toInt(), 1);
    m_watch.reset();
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"while away"_s } }));
    QVERIFY(watch());
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"while away"_s)), 1, Patience.count());
    QCOMPARE(count(eventNamed(u"new"_s)), 1);
}

void TestWatch::outlivesAKickedConnection()
{
    QVERIFY(addAccount(accountOn(*m_dovecot)));
    QVERIFY(watch());
    QVERIFY2(m_dovecot->order(u"kick"_s), qPrintable(m_dovecot->problem()));
    QTRY_COMPARE_WITH_TIMEOUT(count(state(u"pushing"_s)), 2, Patience.count());
    QVERIFY(m_dovecot->order(u"deliver"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(eventNamed(u"new"_s)), 1, Patience.count());
}

void TestWatch::announcesABurstOnceEach()
{
    QVERIFY(addAccount(accountOn(*m_dovecot)));
    QVERIFY(watch());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"count"_s, 50 } }));
    QTRY_COMPARE_WITH_TIMEOUT(lastOf(m_watch->said(), eventNamed(u"unread"_s))[u"count"_s].toInt(), 50,
                              Patience.count());
    for (int uid = 1; uid <= 50; ++uid)
        QTRY_COMPARE_WITH_TIMEOUT(count({ { u"event"_s, u"new"_s }, { u"uid"_s, uid } }), 1, Patience.count());
}

void TestWatch::asksAServerThatCannotPush()
{
    RealServer twisted(u"twisted_imap.py"_s);
    QVERIFY2(twisted.isReady(), qPrintable(twisted.problem()));
    QVERIFY(addAccount(accountOn(twisted)));
    m_watch = std::make_unique<Posthorn>(*m_home, QStringList { u"watch"_s, u"--json"_s });
    QTRY_COMPARE_WITH_TIMEOUT(count(state(u"polling"_s)), 1, Patience.count());
    // Twisted tells of new mail by itself, as RFC 9051 §7 lets a server do at any time; no need to await the next poll.
    QVERIFY(twisted.order(u"deliver"_s, { { u"subject"_s, u"Grüße"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"Grüße"_s)), 1, 3 * Patience.count());
    QCOMPARE(count(eventNamed(u"new"_s)), 1);
}

void TestWatch::watchesSeveralMailboxes()
{
    QVERIFY(m_dovecot->order(u"create"_s, { { u"mailbox"_s, u"Lists"_s } }));
    QVERIFY(addAccount(accountOn(*m_dovecot) << u"--mailbox"_s << u"INBOX"_s << u"--mailbox"_s << u"Lists"_s));
    QVERIFY(watch());
    QVERIFY(m_dovecot->order(u"deliver"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count({ { u"event"_s, u"new"_s }, { u"mailbox"_s, u"INBOX"_s } }), 1, Patience.count());
    QTRY_COMPARE_WITH_TIMEOUT(count({ { u"event"_s, u"unread"_s }, { u"mailbox"_s, u"Lists"_s } }), 1,
                              Patience.count());
}

void TestWatch::announcesAMessageInTwoMailboxesOnce()
{
    QVERIFY(m_dovecot->order(u"create"_s, { { u"mailbox"_s, u"Lists"_s } }));
    QVERIFY(addAccount(accountOn(*m_dovecot) << u"--push"_s << u"Lists"_s)); // without: asked about every three minutes
    QVERIFY(watch());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"to both"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"to both"_s)), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"copy"_s, { { u"uid"_s, 1 }, { u"to"_s, u"Lists"_s } }));
    QVERIFY(m_dovecot->order(u"append"_s, { { u"mailbox"_s, u"Lists"_s }, { u"subject"_s, u"to one"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"to one"_s)), 1, Patience.count());
    QCOMPARE(count(newMail(u"to both"_s)), 1);
}

void TestWatch::tellsHowTheTextBeginsToThoseWhoWant()
{
    QVERIFY(addAccount(accountOn(*m_dovecot) << u"--preview"_s));
    QVERIFY(watch());
    QVERIFY(
        m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"Lunch"_s }, { u"body"_s, u"Shall we meet\nat noon?"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(
        count(
            { { u"event"_s, u"new"_s }, { u"subject"_s, u"Lunch"_s }, { u"preview"_s, u"Shall we meet at noon?"_s } }),
        1, Patience.count());
}

void TestWatch::killedAtAnyMomentItAnnouncesOnce_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("before EXISTS arrives") << u"^\\* \\d+ EXISTS"_s;
    QTest::newRow("having heard EXISTS") << u"DONE"_s;
    QTest::newRow("having asked for the message") << u"^\\S+ UID FETCH"_s;
    QTest::newRow("before the message arrives") << u"^\\* \\d+ FETCH"_s;
    QTest::newRow("before the end of the answer") << u"^[^*+ ]\\S* OK .*Fetch"_s;
}

void TestWatch::killedAtAnyMomentItAnnouncesOnce()
{
    QFETCH(QString, moment);
    RealServer tap(u"tap.py"_s, { QString::number(m_dovecot->port(u"imap"_s)) });
    QVERIFY2(tap.isReady(), qPrintable(tap.problem()));
    QVERIFY(addAccount(accountOn(tap)));
    QVERIFY(watch());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"first"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(count(eventNamed(u"unread"_s)), 2, Patience.count());

    QVERIFY(tap.order(u"hold"_s, { { u"pattern"_s, moment } }));
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"second"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(tap.events(), eventNamed(u"held"_s)), 1, Patience.count());
    m_watch->kill();
    const int announced = count(newMail(u"second"_s));
    QVERIFY(tap.order(u"cut"_s));

    QVERIFY(watch());
    QTRY_COMPARE_WITH_TIMEOUT(announced + count(newMail(u"second"_s)), 1, Patience.count());
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"third"_s } }));
    QTRY_COMPARE_WITH_TIMEOUT(count(newMail(u"third"_s)), 1, Patience.count());
    QCOMPARE(announced + count(newMail(u"second"_s)), 1);
    QCOMPARE(count(newMail(u"first"_s)), 0);
}

void TestWatch::noSecretLeavesTheProgram() // O12
{
    const QByteArray canary = "canary-4b1d";
    RealServer dovecot(u"dovecot.py"_s,
                       { u"--password"_s, QString::fromLatin1(canary), u"--mechanisms"_s, u"plain"_s });
    QVERIFY2(dovecot.isReady(), qPrintable(dovecot.problem()));
    QTemporaryDir elsewhere;
    QFile secret(elsewhere.filePath(u"secret"_s));
    QVERIFY(secret.open(QFile::WriteOnly) && secret.write(canary) > 0);
    secret.close();
    m_home->setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    QStringList account = accountOn(dovecot);
    account.last() = u"cat "_s + secret.fileName();
    QVERIFY(addAccount(account));
    QVERIFY(watch());
    QVERIFY(dovecot.order(u"deliver"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(eventNamed(u"new"_s)), 1, Patience.count());

    for (const auto name : { "cmdline"_L1, "environ"_L1 }) {
        QFile file(u"/proc/%1/%2"_s.arg(m_watch->processId()).arg(name));
        if (file.open(QFile::ReadOnly)) // environ: only for root, which is as it should be
            QVERIFY(!file.readAll().contains(canary));
    }
    QVERIFY(!m_home->filesContaining("u1").isEmpty()); // there is something to look through
    const QByteArray plain = QByteArray('\0' + QByteArray("u1") + '\0' + canary).toBase64();
    QVERIFY(m_watch->errors().contains(u"EXAMINE"_s)); // it does log what it says
    for (const QByteArray &form : { canary, canary.toBase64(), plain }) {
        QCOMPARE(m_home->filesContaining(form), QStringList());
        QVERIFY(!m_watch->errors().contains(QString::fromLatin1(form)));
        QVERIFY(!m_watch->output().contains(QString::fromLatin1(form)));
    }
}

// Once: the second token is good, and nothing of either is to be seen. Where the command has no better one, we stop.
void TestWatch::aTokenThatHasExpiredIsAskedForAnew()
{
    RealServer dovecot(u"dovecot.py"_s, { u"--mechanisms"_s, u"oauthbearer"_s });
    QVERIFY2(dovecot.isReady(), qPrintable(dovecot.problem()));
    QTemporaryDir elsewhere;
    const QString tokenFile = elsewhere.filePath(u"token"_s);
    QByteArrayList tokens;
    const auto renewToken = [&] {
        if (!dovecot.order(u"revoke"_s) || !dovecot.order(u"token"_s))
            return false;
        tokens += dovecot.answer()[u"token"_s].toString().toLatin1();
        QFile file(tokenFile);
        return file.open(QFile::WriteOnly) && file.write(tokens.last()) > 0;
    };
    QVERIFY(renewToken());
    m_home->setVariable(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    QStringList account = accountOn(dovecot);
    account[account.size() - 2] = u"--token-command"_s;
    account.last() = u"cat "_s + tokenFile;
    QVERIFY(addAccount(account));
    QVERIFY(watch());
    QTRY_COMPARE_WITH_TIMEOUT(count({ { u"event"_s, u"state"_s }, { u"state"_s, u"pushing"_s } }), 1, Patience.count());

    QVERIFY(renewToken());
    QVERIFY(dovecot.order(u"kick"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count({ { u"event"_s, u"state"_s }, { u"state"_s, u"pushing"_s } }), 2, Patience.count());
    QCOMPARE(count({ { u"event"_s, u"state"_s }, { u"state"_s, u"stopped"_s } }), 1);

    QVERIFY(dovecot.order(u"revoke"_s));
    QVERIFY(dovecot.order(u"kick"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count({ { u"event"_s, u"state"_s }, { u"state"_s, u"stopped"_s } }), 3, Patience.count());
    QVERIFY(m_watch->errors().contains(u"AUTHENTICATE OAUTHBEARER"_s)); // it does log what it says
    for (const QByteArray &token : std::as_const(tokens)) {
        QVERIFY(!m_watch->errors().contains(QString::fromLatin1(token)));
        QVERIFY(!m_watch->errors().contains(QString::fromLatin1(token.toBase64().first(40))));
        QCOMPARE(m_home->filesContaining(token), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
