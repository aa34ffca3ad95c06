// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Home.h"
#include "Posthorn.h"
#include "RealServer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject newMail(const QString &subject)
{
    return { { u"event"_s, u"new"_s }, { u"subject"_s, subject } };
}

const QJsonObject Pushing { { u"event"_s, u"state"_s }, { u"state"_s, u"pushing"_s } };

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// Runs SQL on a database of the program's.
bool alter(const QString &path, const QString &sql)
{
    bool done = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alter"_s);
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"alter"_s);
    return done;
}

// A name space of its own in which the profile lies on a full disk.
QStringList onAFullDisk(const Home &home)
{
    const QString script = uR"(set -e
        cp -r "$0" "$0.kept"
        mount -t tmpfs -o size=1M full-disk "$0"
        cp -r "$0.kept/." "$0"
        rm -r "$0.kept"
        head -c 2M /dev/zero 2>/dev/null >"$0/filler" || true
        exec "$@")"_s;
    QStringList command { u"unshare"_s, u"--mount"_s };
    if (::geteuid() != 0)
        command << u"--map-root-user"_s;
    return command << u"sh"_s << u"-c"_s << script << home.profile();
}

} // namespace

// What the world does to our files, keyring, bus and screen: one clear sentence each, and nothing lost.
class TestTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aBrokenConfigIsNamedAndKept_data();
    void aBrokenConfigIsNamedAndKept();
    void aConfigThatCannotBeReadIsNamed();
    void aStateOfANewerVersionIsLeftAlone();
    void aTruncatedStateIsNoReasonToFail_data();
    void aTruncatedStateIsNoReasonToFail();
    void withoutAKeyringNoPasswordIsKept_data();
    void withoutAKeyringNoPasswordIsKept();
    void aLockedKeyringIsSaidToBeLocked();
    void withoutADisplayTheTraySaysSo();
    void withoutABusTheTraySaysSo();
    void withoutADisplayOrABusWatchWorks();
    void aFullDiskLosesNothing();

private:
    bool addAccount();
    bool pushes();

    std::unique_ptr<RealServer> m_dovecot;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Posthorn> m_watch;
};

void TestTrouble::initTestCase()
{
    m_dovecot = std::make_unique<RealServer>(u"dovecot.py"_s);
    QVERIFY2(m_dovecot->isReady(), qPrintable(m_dovecot->problem()));
}

void TestTrouble::init()
{
    m_home = std::make_unique<Home>();
}

void TestTrouble::cleanup()
{
    if (m_watch && QTest::currentTestFailed())
        qInfo().noquote() << m_watch->output() << m_watch->errors();
    m_watch.reset();
    m_home.reset();
}

bool TestTrouble::addAccount()
{
    Posthorn add(*m_home, accountOn(*m_dovecot));
    return add.waitForEnd() && add.exitCode() == 0;
}

bool TestTrouble::pushes()
{
    m_watch = std::make_unique<Posthorn>(*m_home, QStringList { u"watch"_s, u"--json"_s });
    return QTest::qWaitFor([this] { return countOf(m_watch->said(), Pushing) == 1; }, int(Patience.count()));
}

void TestTrouble::aBrokenConfigIsNamedAndKept_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("exitCode"); // 0: the account is understood all the same
    QTest::newRow("a line that is none") << QByteArray("[") << QByteArray("this is no line\n[") << 0;
    QTest::newRow("a port that is no number") << QByteArray("port=") << QByteArray("port=none") << 1;
    QTest::newRow("an unknown kind of security") << QByteArray("\"tls\"") << QByteArray("\"maybe\"") << 1;
    QTest::newRow("no host") << QByteArray("host=\"localhost\"") << QByteArray("host=") << 1;
}

void TestTrouble::aBrokenConfigIsNamedAndKept()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, exitCode);
    QVERIFY(addAccount());
    const QString path = m_home->profile() + u"/posthorn.conf"_s;
    QByteArray config = contents(path);
    QVERIFY2(config.contains(from), config.constData());
    config.replace(from, to);
    QVERIFY(m_home->write(u"profile/posthorn.conf"_s, config));
    Posthorn check(*m_home, { u"check"_s });
    QVERIFY(check.waitForEnd());
    QCOMPARE(check.exitCode(), exitCode);
    QVERIFY2(check.errorLines().size() == 1, qPrintable(check.errors()));
    QVERIFY2(check.errors().contains(u"settings file"_s), qPrintable(check.errors()));
    QCOMPARE(contents(path), config);
}

void TestTrouble::aConfigThatCannotBeReadIsNamed()
{
    // A folder in its place: root could read a file without permissions.
    QVERIFY(QDir().mkpath(m_home->profile() + u"/posthorn.conf"_s));
    Posthorn check(*m_home, { u"check"_s });
    QVERIFY(check.waitForEnd());
    QCOMPARE(check.exitCode(), 1);
    QVERIFY2(check.errorLines().value(0).contains(u"cannot be read"_s), qPrintable(check.errors()));
    QVERIFY(!addAccount());
}

void TestTrouble::aStateOfANewerVersionIsLeftAlone()
{
    QVERIFY(addAccount());
    QVERIFY(pushes());
    m_watch.reset();
    const QString path = m_home->profile() + u"/state.db"_s;
    QVERIFY(alter(path, u"PRAGMA user_version = 1000000"_s));
    const QByteArray before = contents(path);
    Posthorn watch(*m_home, { u"watch"_s, u"--json"_s });
    QTRY_VERIFY_WITH_TIMEOUT(!watch.errors().isEmpty(), Patience.count());
    QVERIFY2(watch.errorLines().constFirst().contains(u"newer version"_s), qPrintable(watch.errors()));
    QTRY_VERIFY_WITH_TIMEOUT(countOf(watch.said(), Pushing) == 1,
                             Patience.count()); // on what it remembers until it ends
    QCOMPARE(watch.errorLines().size(), 1);
    watch.kill();
    QCOMPARE(contents(path), before);
}

void TestTrouble::aTruncatedStateIsNoReasonToFail_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("to nothing") << 0;
    QTest::newRow("within the header") << 50;
    QTest::newRow("within the first page") << 1000;
    QTest::newRow("behind the first page") << 5000;
}

void TestTrouble::aTruncatedStateIsNoReasonToFail()
{
    QFETCH(int, size);
    QVERIFY(addAccount());
    QVERIFY(pushes());
    m_watch.reset();
    const QString path = m_home->profile() + u"/state.db"_s;
    QVERIFY(alter(path, u"PRAGMA wal_checkpoint(TRUNCATE)"_s)); // all of it is in the file now
    QVERIFY(QFile::resize(path, size));
    m_watch = std::make_unique<Posthorn>(*m_home, QStringList { u"watch"_s, u"--json"_s });
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_watch->said(), Pushing), 1, Patience.count()); // begins anew, and says so
    QCOMPARE(m_watch->errorLines().size(), size == 0 ? 0 : 1);
    QCOMPARE(QDir(m_home->profile(), u"state.db.broken*"_s).count(), size == 0 ? 0u : 1u); // nothing is thrown away
}

void TestTrouble::withoutAKeyringNoPasswordIsKept_data()
{
    QTest::addColumn<bool>("withBus");
    QTest::newRow("no keyring on the bus") << true;
    QTest::newRow("no bus") << false;
}

void TestTrouble::withoutAKeyringNoPasswordIsKept()
{
    QFETCH(bool, withBus);
    std::unique_ptr<RealServer> desktop;
    if (withBus) {
        desktop = std::make_unique<RealServer>(u"desktop.py"_s, QStringList { u"--display=none"_s });
        QVERIFY2(desktop->isReady(), qPrintable(desktop->problem()));
        m_home->moveTo(*desktop);
    }
    QStringList account = accountOn(*m_dovecot);
    account.resize(account.size() - 2);
    Posthorn add(*m_home, account << u"--password-stdin"_s, "canary-51c0\n");
    QVERIFY(add.waitForEnd());
    QCOMPARE(add.exitCode(), 1);
    QVERIFY2(add.errorLines().size() == 1, qPrintable(add.errors()));
    QVERIFY2(add.errors().contains(u"keyring"_s), qPrintable(add.errors()));
    QCOMPARE(m_home->filesContaining("canary-51c0"), QStringList());
    QCOMPARE(m_home->filesContaining("localhost"), QStringList()); // an account without a password would be in the way
}

void TestTrouble::aLockedKeyringIsSaidToBeLocked()
{
    RealServer desktop(u"desktop.py"_s, { u"--display=none"_s, u"--keyring=unlocked"_s });
    QVERIFY2(desktop.isReady(), qPrintable(desktop.problem()));
    m_home->moveTo(desktop);
    QStringList account = accountOn(*m_dovecot);
    account.resize(account.size() - 2);
    Posthorn add(*m_home, account << u"--password-stdin"_s, "secret\n");
    QVERIFY(add.waitForEnd());
    QVERIFY2(add.exitCode() == 0, qPrintable(add.errors()));

    QVERIFY2(desktop.order(u"lock"_s), qPrintable(desktop.problem()));
    Posthorn check(*m_home, { u"check"_s });
    QVERIFY(check.waitForEnd());
    QCOMPARE(check.exitCode(), 1);
    QVERIFY2(check.errors().contains(u"locked"_s), qPrintable(check.errors()));

    Posthorn watch(*m_home, { u"watch"_s, u"--json"_s });
    const QJsonObject waiting { { u"event"_s, u"state"_s }, { u"state"_s, u"waiting"_s } };
    QTRY_COMPARE_WITH_TIMEOUT(countOf(watch.said(), waiting), 1, Patience.count());
    QVERIFY2(desktop.order(u"unlock"_s), qPrintable(desktop.problem()));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(watch.said(), Pushing), 1, 3 * Patience.count());
}

void TestTrouble::withoutADisplayTheTraySaysSo()
{
    for (const QString &display : { QString(), u":4711"_s }) {
        if (!display.isEmpty())
            m_home->setVariable(u"DISPLAY"_s, display);
        Posthorn tray(*m_home, {});
        QVERIFY(tray.waitForEnd());
        QCOMPARE(tray.exitCode(), 1);
        QVERIFY2(tray.errorLines().size() == 1, qPrintable(tray.errors()));
        QVERIFY2(tray.errors().contains(u"display"_s), qPrintable(tray.errors()));
    }
}

void TestTrouble::withoutABusTheTraySaysSo()
{
    RealServer desktop(u"desktop.py"_s);
    QVERIFY2(desktop.isReady(), qPrintable(desktop.problem()));
    const QString noBus = m_home->environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s);
    m_home->moveTo(desktop);
    m_home->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, noBus);
    Posthorn tray(*m_home, {});
    QVERIFY(tray.waitForEnd());
    QCOMPARE(tray.exitCode(), 1);
    QVERIFY2(tray.errorLines().size() == 1, qPrintable(tray.errors()));
    QVERIFY2(tray.errors().contains(u"D-Bus"_s), qPrintable(tray.errors()));
}

void TestTrouble::withoutADisplayOrABusWatchWorks()
{
    QVERIFY(addAccount());
    QVERIFY(pushes());
    QCOMPARE(m_watch->errors(), QString());
    Posthorn check(*m_home, { u"check"_s });
    QVERIFY(check.waitForEnd());
    QCOMPARE(check.exitCode(), 0);
}

void TestTrouble::aFullDiskLosesNothing()
{
    QVERIFY(addAccount());
    QVERIFY(pushes());
    m_watch.reset();
    QVERIFY(alter(m_home->profile() + u"/state.db"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s)); // no room left in there
    const QStringList fullDisk = onAFullDisk(*m_home);
    Posthorn trial(*m_home, { u"--version"_s }, {}, fullDisk);
    if (!trial.waitForEnd() || trial.exitCode() != 0)
        QSKIP("this machine lets us make no name space, and so no full disk");

    QStringList another = accountOn(*m_dovecot);
    another[another.indexOf(u"Test"_s)] = u"Another"_s;
    Posthorn add(*m_home, another, {}, fullDisk);
    QVERIFY(add.waitForEnd());
    QCOMPARE(add.exitCode(), 1);
    QVERIFY2(add.errorLines().size() == 1, qPrintable(add.errors()));
    QVERIFY2(add.errors().contains(u"free space"_s), qPrintable(add.errors()));

    m_watch = std::make_unique<Posthorn>(*m_home, QStringList { u"watch"_s, u"--json"_s }, QByteArray(), fullDisk);
    QVERIFY(m_dovecot->order(u"deliver"_s, { { u"subject"_s, u"into the full"_s } }));
    QTRY_VERIFY_WITH_TIMEOUT(m_watch->errors().contains(u"free space"_s), Patience.count());
    QVERIFY(m_watch->isRunning() || m_watch->waitForEnd());
    m_watch.reset();

    QVERIFY(pushes());
    QTRY_COMPARE_WITH_TIMEOUT(countOf(m_watch->said(), newMail(u"into the full"_s)), 1, Patience.count());
}

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
