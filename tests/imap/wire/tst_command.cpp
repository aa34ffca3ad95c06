// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"

#include <QTest>

using namespace imap;
using namespace Qt::StringLiterals;

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAStringInItsShortestSafeForm_data();
    void writesAStringInItsShortestSafeForm();
    void waitsForThePlusBeforeASynchronizingLiteral();
    void doesNotWaitWhereTheServerNeedsNone();
    void waitsForLongLiteralsWithLiteralMinus();
    void letsNoArgumentBeginASecondCommand();
    void sendsAnUnprintableAtomAsAString();
    void keepsSecretsOutOfTheLog();
};

void TestCommand::writesAStringInItsShortestSafeForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &written) {
        QTest::newRow(name) << text << written;
    };
    row("an atom", "INBOX", "INBOX");
    row("brackets are fine in an astring (RFC 9051 §9)", "[Gmail]/Spam", "[Gmail]/Spam");
    row("modified UTF-7", "Entw&APw-rfe", "Entw&APw-rfe");
    row("a space", "Sent Mail", "\"Sent Mail\"");
    row("nothing", "", "\"\"");
    row("NIL", "nil", "\"nil\"");
    row("wildcards", "a*b%", "\"a*b%\"");
    row("parentheses", "a(b)", "\"a(b)\"");
    row("a brace", "{3}", "\"{3}\"");
    row("quotes and backslashes", "a\"b\\", "\"a\\\"b\\\\\"");
    row("a line end", "a\r\nb", "{4+}\r\na\r\nb");
    row("a NUL", "a\0b"_ba, "{3+}\r\na\0b"_ba);
    row("eight bits", "caf\xc3\xa9", "{5+}\r\ncaf\xc3\xa9");
    row("too long to quote", QByteArray(1001, ' '), "{1001+}\r\n" + QByteArray(1001, ' '));
}

void TestCommand::writesAStringInItsShortestSafeForm()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, written);
    const auto segments = Command("EXAMINE").astring(text).segments("a1", LiteralSupport::Plus);
    QCOMPARE(segments.size(), size_t(1));
    QCOMPARE(segments[0], "a1 EXAMINE " + written + "\r\n");
}

void TestCommand::waitsForThePlusBeforeASynchronizingLiteral()
{
    const auto segments = Command("LOGIN")
                              .astring("j\xc3\xb6rg")
                              .secret("p\xc3\xa4ss")
                              .atom("x")
                              .segments("a1", LiteralSupport::Synchronizing);
    const std::vector<QByteArray> expected { "a1 LOGIN {5}\r\n", "j\xc3\xb6rg {5}\r\n", "p\xc3\xa4ss x\r\n" };
    QCOMPARE(segments, expected);
}

void TestCommand::doesNotWaitWhereTheServerNeedsNone()
{
    const Command login = Command("LOGIN").astring("j\xc3\xb6rg").secret("p\xc3\xa4ss");
    const std::vector<QByteArray> expected { "a1 LOGIN {5+}\r\nj\xc3\xb6rg {5+}\r\np\xc3\xa4ss\r\n" };
    QCOMPARE(login.segments("a1", LiteralSupport::Plus), expected);
    QCOMPARE(login.segments("a1", LiteralSupport::Minus), expected);
}

void TestCommand::waitsForLongLiteralsWithLiteralMinus() // RFC 7888 §5
{
    const auto count = [](qsizetype size, LiteralSupport literals) {
        return Command("X").astring(QByteArray(size, '\xff')).segments("a1", literals).size();
    };
    QCOMPARE(count(4096, LiteralSupport::Minus), size_t(1));
    QCOMPARE(count(4097, LiteralSupport::Minus), size_t(2));
    QCOMPARE(count(4097, LiteralSupport::Plus), size_t(1));
}

void TestCommand::letsNoArgumentBeginASecondCommand()
{
    const auto segments =
        Command("EXAMINE").astring("x\r\na2 DELETE INBOX").segments("a1", LiteralSupport::Synchronizing);
    QCOMPARE(segments[0], "a1 EXAMINE {18}\r\n"_ba);
    QCOMPARE(segments[1], "x\r\na2 DELETE INBOX\r\n"_ba);
}

void TestCommand::sendsAnUnprintableAtomAsAString()
{
#ifndef QT_NO_DEBUG
    QSKIP("an assertion stops it before");
#endif
    const auto segments = Command("X").atom("a\r\nb").segments("a1", LiteralSupport::Synchronizing);
    const std::vector<QByteArray> expected { "a1 X {4}\r\n", "a\r\nb\r\n" };
    QCOMPARE(segments, expected);
}

void TestCommand::keepsSecretsOutOfTheLog()
{
    const Command login = Command("LOGIN").astring("alice").secret("hunter2");
    QCOMPARE(login.redacted(), "LOGIN alice <secret>"_ba);
    QCOMPARE(login.keyword(), "LOGIN"_ba);
    QCOMPARE(Command("AUTHENTICATE").atom("PLAIN").secretAtom("AGEAYg==").redacted(), "AUTHENTICATE PLAIN <secret>"_ba);
    QCOMPARE(Command("LOGIN").astring("a\nb").secret("\r\n").redacted(), "LOGIN {3} <secret>"_ba);
    QCOMPARE(Command("AUTHENTICATE").secretAtom("AGEAYg==").segments("a1", LiteralSupport::Plus)[0],
             "a1 AUTHENTICATE AGEAYg==\r\n"_ba);
}

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
