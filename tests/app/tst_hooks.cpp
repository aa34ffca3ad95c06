// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Hooks.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {
const Account Work { .id = u"a"_s, .name = u"Work"_s };
const Account Home { .id = u"b"_s, .name = u"Home"_s };

Message mail(const QString &subject, const Account &account = Work)
{
    return { .key = { account.id, u"INBOX"_s, 7, 42 },
             .fromName = u"Ada"_s,
             .fromAddress = u"ada@engine.example"_s,
             .subject = subject,
             .messageId = u"1@engine.example"_s };
}

// It writes down its arguments, its input and its environment, in files of the folder that it is given.
const QString Recorder = uR"(
import os, sys
folder = sys.argv[1]
name = folder + "/run-%d" % len(os.listdir(folder))
with open(name + ".part", "w") as f:
    f.write(repr(sys.argv[2:]) + "\n" + sys.stdin.read() + oct(os.umask(0)) + " " + str("XDG_ACTIVATION_TOKEN" in os.environ))
os.rename(name + ".part", name)
)"_s;
} // namespace

class TestHooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hooks = std::make_unique<Hooks>();
    }

    // H01
    void giveASendersWordsToTheirProgramAsTheyAre()
    {
        const QString trap = m_folder->filePath(u"pwn"_s);
        const QString subject = u"$(touch %1) ; `touch %1` | '\"' --help -rf"_s.arg(trap);
        record();
        m_hooks->run(Work, mail(subject), { .rule = u"one"_s, .emphasis = Decision::Emphasis::Important });
        const QStringList lines = recorded(0).split(u'\n');
        QCOMPARE(lines.at(0), u"['fixed argument']"_s);
        const QJsonObject object = QJsonDocument::fromJson(lines.at(1).toUtf8()).object();
        QCOMPARE(object[u"subject"_s].toString(), subject);
        QCOMPARE(object[u"from"_s].toString(), u"Ada <ada@engine.example>"_s);
        QCOMPARE(object[u"account"_s].toString(), u"Work"_s);
        QCOMPARE(object[u"uid"_s].toInt(), 42);
        QCOMPARE(object[u"rule"_s].toString(), u"one"_s);
        QCOMPARE(object[u"effect"_s].toString(), u"popup"_s);
        QVERIFY(object[u"important"_s].toBool());
        QVERIFY(!QFile::exists(trap));
    }

    // H02
    void makeNoArgumentOfASendersWords()
    {
        record();
        m_hooks->run(Work, mail(u"--help"_s), {});
        QVERIFY(recorded(0).startsWith(u"['fixed argument']\n"_s));
        m_hooks->run(Work, mail(u"-rf"_s), {});
        QVERIFY(recorded(1).startsWith(u"['fixed argument']\n"_s));
    }

    void keepWhatTheyWriteToTheirUserAndPassOnNoToken()
    {
        qputenv("XDG_ACTIVATION_TOKEN", "token");
        record();
        m_hooks->run(Work, mail(u"x"_s), {});
        QVERIFY(recorded(0).endsWith(u"0o77 False"_s));
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    // H03
    void areKilledWithAllTheyHaveStartedWhenTheyHang()
    {
        const QString pids = m_folder->filePath(u"pids"_s);
        m_hooks->setPatience(std::chrono::milliseconds(300));
        m_hooks->setCommand(
            { u"/bin/sh"_s, u"-c"_s, u"sleep 600 & echo $! $$ > %1.part; mv %1.part %1; wait"_s.arg(pids) });
        QSignalSpy ended(m_hooks.get(), &Hooks::ended);
        m_hooks->run(Work, mail(u"one"_s), {});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        for (const QString &pid : contentsOf(pids).simplified().split(u' '))
            QTRY_VERIFY(!QFile::exists(u"/proc/%1/exe"_s.arg(pid)) || !isAlive(pid));
        record();
        m_hooks->run(Work, mail(u"two"_s), {});
        QVERIFY(recorded(1).contains(u"two"_s)); // the folder holds the pids, too
    }

    // H04
    void areOneAtATimeForEachAccountAndTwentyWait()
    {
        const QString gate = m_folder->filePath(u"gate"_s);
        const QString log = m_folder->filePath(u"log"_s);
        m_hooks->setCommand({ u"/usr/bin/python3"_s, u"-c"_s,
                              u"import os,sys,time\n"
                              "def note(w):\n with open(sys.argv[2], 'a') as f: f.write(w + '\\n')\n"
                              "note('in')\n"
                              "while not os.path.exists(sys.argv[1]): time.sleep(0.01)\n"
                              "note('out')"_s,
                              gate, log });
        QSignalSpy ended(m_hooks.get(), &Hooks::ended);
        QSignalSpy leftOut(m_hooks.get(), &Hooks::leftOut);
        for (int i = 0; i < 1000; ++i)
            m_hooks->run(Work, mail(u"x"_s), {});
        QCOMPARE(leftOut.size(), 1000 - Hooks::MostWaiting - 1);
        QTRY_COMPARE_WITH_TIMEOUT(contentsOf(log), u"in\n"_s, 20'000);
        m_hooks->run(Home, mail(u"x"_s, Home), {}); // another account need not wait for it
        QTRY_COMPARE_WITH_TIMEOUT(contentsOf(log), u"in\nin\n"_s, 20'000);
        QFile(gate).open(QIODevice::WriteOnly);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), Hooks::MostWaiting + 2, 60'000);
        int now = 0;
        int most = 0;
        for (const QString &word : contentsOf(log).split(u'\n', Qt::SkipEmptyParts)) {
            now += word == u"in" ? 1 : -1;
            most = std::max(most, now);
        }
        QCOMPARE(most, 2); // one of each account
        QCOMPARE(now, 0);
    }

    void mayWriteAsMuchAsTheyLike()
    {
        QSignalSpy ended(m_hooks.get(), &Hooks::ended);
        m_hooks->setCommand(
            { u"/usr/bin/python3"_s, u"-c"_s,
              u"import sys\nfor i in range(2000): sys.stdout.write('x' * 1000); sys.stderr.write('y' * 1000)"_s });
        m_hooks->run(Work, mail(u"x"_s), {}); // they do not read their input, either
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    }

    void thatAreMissingHurtNobody()
    {
        QSignalSpy ended(m_hooks.get(), &Hooks::ended);
        m_hooks->run(Work, mail(u"x"_s), {});
        QCOMPARE(ended.size(), 0); // there is none
        m_hooks->setCommand({ u"/nonexistent/program"_s });
        m_hooks->run(Work, mail(u"x"_s), {});
        m_hooks->run(Work, mail(u"x"_s), {});
        QTRY_COMPARE(ended.size(), 2);
    }

private:
    void record()
    {
        m_hooks->setCommand({ u"/usr/bin/python3"_s, u"-c"_s, Recorder, m_folder->path(), u"fixed argument"_s });
    }

    QString recorded(int run)
    {
        const QString file = m_folder->filePath(u"run-%1"_s.arg(run));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000); }();
        return contentsOf(file);
    }

    static QString contentsOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    // A zombie that nobody buries in this container is dead as well.
    static bool isAlive(const QString &pid)
    {
        return !contentsOf(u"/proc/%1/stat"_s.arg(pid)).section(u") "_s, -1).startsWith(u'Z');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Hooks> m_hooks;
};

QTEST_GUILESS_MAIN(TestHooks)
#include "tst_hooks.moc"
