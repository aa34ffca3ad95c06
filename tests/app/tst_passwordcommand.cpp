// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PasswordCommand.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {
QStringList shell(const QString &script)
{
    return { u"/bin/sh"_s, u"-c"_s, script };
}
} // namespace

class TestPasswordCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheFirstLine_data();
    void takesTheFirstLine();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void passesArgumentsWithoutAShell();
    void answersLaterAndOnce();
    void givesUpOnAProgramThatHangs();
    void endsTheProgramWithItself();
    void passesOnNoActivationToken();

private:
    using Answer = PasswordCommand::Answer;
    std::optional<Answer> ask(const QStringList &command,
                              std::chrono::milliseconds patience = std::chrono::seconds(30));
};

std::optional<PasswordCommand::Answer> TestPasswordCommand::ask(const QStringList &command,
                                                                std::chrono::milliseconds patience)
{
    std::optional<Answer> given;
    PasswordCommand::run(command, patience, this, [&](const Answer &answer) { given = answer; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(given, 20'000); }();
    return given;
}

void TestPasswordCommand::takesTheFirstLine_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("password");

    QTest::newRow("a line") << u"echo secret"_s << "secret"_ba;
    QTest::newRow("no line end") << u"printf secret"_s << "secret"_ba;
    QTest::newRow("CRLF") << u"printf 'secret\\r\\n'"_s << "secret"_ba;
    QTest::newRow("blanks belong to it") << u"echo ' se cret '"_s << " se cret "_ba;
    QTest::newRow("more lines") << u"printf 'secret\\nuser: ada\\n'"_s << "secret"_ba;
    QTest::newRow("any bytes") << u"printf '\\344\\n'"_s << "\xe4"_ba;
    QTest::newRow("a flood behind it") << u"echo secret; head -c 1000000 /dev/zero"_s << "secret"_ba;
    QTest::newRow("as long as allowed") << u"head -c 16384 /dev/zero | tr '\\0' x"_s << QByteArray(16384, 'x');
    QTest::newRow("complaints beside it") << u"echo careful >&2; echo secret"_s << "secret"_ba;
    QTest::newRow("standard input is empty") << u"read line; echo \"got:$line\""_s << "got:"_ba;
}

void TestPasswordCommand::takesTheFirstLine()
{
    QFETCH(QString, script);
    const auto answer = ask(shell(script));
    QVERIFY(answer && std::holds_alternative<QByteArray>(*answer));
    QTEST(std::get<QByteArray>(*answer), "password");
}

void TestPasswordCommand::saysWhatWentWrong_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("words");

    QTest::newRow("no command") << QStringList() << u"no command is set"_s;
    QTest::newRow("no such program") << QStringList(u"/no/such/program"_s) << u"No such file"_s;
    QTest::newRow("exit code") << shell(u"echo secret; exit 3"_s) << u"exit code 3"_s;
    QTest::newRow("its own words, first line, cleaned")
        << shell(u"printf '\\n  gpg: no\\033[31m key\\nmore' >&2; exit 1"_s) << u"gpg: no [31m key"_s;
    QTest::newRow("nothing") << shell(u"exit 0"_s) << u"printed nothing"_s;
    QTest::newRow("an empty line") << shell(u"echo; echo secret"_s) << u"printed nothing"_s;
    QTest::newRow("a crash") << shell(u"kill -SEGV $$"_s) << u"crashed"_s;
    QTest::newRow("more than a password")
        << shell(u"head -c 1000000 /dev/zero | tr '\\0' x"_s) << u"more than a password"_s;
}

void TestPasswordCommand::saysWhatWentWrong()
{
    QFETCH(QStringList, command);
    QFETCH(QString, words);
    const auto answer = ask(command);
    QVERIFY(answer && std::holds_alternative<Error>(*answer));
    const Error error = std::get<Error>(*answer);
    QCOMPARE(error.cause, Error::Cause::PasswordCommandFailed);
    QVERIFY2(error.words.contains(words), qPrintable(error.words));
    QVERIFY(!error.words.contains("secret"_L1));
    QVERIFY(!error.words.contains("more\n"_L1));
}

void TestPasswordCommand::passesArgumentsWithoutAShell()
{
    const auto answer = ask({ u"/bin/echo"_s, u"$(id) `id` ; id | \"x\""_s });
    QVERIFY(answer && std::holds_alternative<QByteArray>(*answer));
    QCOMPARE(std::get<QByteArray>(*answer), "$(id) `id` ; id | \"x\""_ba);
}

void TestPasswordCommand::answersLaterAndOnce()
{
    int answers = 0;
    const auto count = [&](const Answer &) { ++answers; };
    PasswordCommand::run({}, std::chrono::seconds(1), this, count);
    PasswordCommand::run({ u"/no/such/program"_s }, std::chrono::seconds(1), this, count);
    PasswordCommand::run(shell(u"kill -KILL $$"_s), std::chrono::seconds(5), this, count);
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 3);
    QTRY_VERIFY(findChildren<PasswordCommand *>().isEmpty());
    QCOMPARE(answers, 3);
}

void TestPasswordCommand::givesUpOnAProgramThatHangs()
{
    const auto answer = ask({ u"/bin/sleep"_s, u"600"_s }, std::chrono::milliseconds(100));
    QVERIFY(answer && std::holds_alternative<Error>(*answer));
    QVERIFY(std::get<Error>(*answer).words.contains("did not finish within 0.1 seconds"_L1));
}

void TestPasswordCommand::endsTheProgramWithItself()
{
    QTemporaryDir directory;
    const QString started = directory.filePath(u"pid"_s);
    auto owner = std::make_unique<QObject>();
    PasswordCommand::run(shell(u"echo $$ > %1.new; mv %1.new %1; exec sleep 600"_s.arg(started)),
                         std::chrono::seconds(600), owner.get(), [](const Answer &) {});
    QTRY_VERIFY(QFile::exists(started));
    QFile file(started);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString process = u"/proc/"_s + QString::fromLatin1(file.readAll().trimmed());
    QVERIFY(QFile::exists(process));
    owner.reset();
    QTRY_VERIFY(!QFile::exists(process));
}

void TestPasswordCommand::passesOnNoActivationToken()
{
    qputenv("XDG_ACTIVATION_TOKEN", "token");
    qputenv("DESKTOP_STARTUP_ID", "token");
    const auto answer = ask(shell(u"echo \"[$XDG_ACTIVATION_TOKEN$DESKTOP_STARTUP_ID]\""_s));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("DESKTOP_STARTUP_ID");
    QVERIFY(answer && std::holds_alternative<QByteArray>(*answer));
    QCOMPARE(std::get<QByteArray>(*answer), "[]"_ba);
}

QTEST_GUILESS_MAIN(TestPasswordCommand)
#include "tst_passwordcommand.moc"
