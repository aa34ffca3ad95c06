// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailboxName.h"

#include <QTest>

using namespace imap;
using namespace Qt::StringLiterals;

class TestMailboxName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesModifiedUtf7_data();
    void readsAndWritesModifiedUtf7();
    void showsWhatItCannotDecodeAsItStands_data();
    void showsWhatItCannotDecodeAsItStands();
    void showsEightBitNames();
    void knowsNoCaseInInbox();
};

void TestMailboxName::readsAndWritesModifiedUtf7_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const QByteArray &wire, const QString &name) {
        QTest::newRow(title) << wire << name;
    };
    row("plain", "Sent Mail", u"Sent Mail"_s);
    row("Gmail's brackets", "[Gmail]/Alle Nachrichten", u"[Gmail]/Alle Nachrichten"_s);
    row("an ampersand", "Tom &- Jerry", u"Tom & Jerry"_s);
    row("RFC 3501 §5.1.3", "~peter/mail/&U,BTFw-/&ZeVnLIqe-", u"~peter/mail/台北/日本語"_s);
    row("one shift for neighbours", "&U,BTF2XlZyyKng-", u"台北日本語"_s);
    row("a German", "Entw&APw-rfe", u"Entwürfe"_s);
    row("a comma in the base64 (Gmail)", "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-", u"Отправленные"_s);
    row("beyond the first plane", "&2D3cqQ-", u"💩"_s);
    row("a control character", "a&AAk-b", u"a\tb"_s);
    row("nothing", "", u""_s);
}

void TestMailboxName::readsAndWritesModifiedUtf7()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QString, name);
    QCOMPARE(MailboxName::decoded(wire), name);
    QCOMPARE(MailboxName::encoded(name), wire);
}

void TestMailboxName::showsWhatItCannotDecodeAsItStands_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("a shift that does not end") << "Entw&APw"_ba;
    QTest::newRow("a raw ampersand (IMAP4rev2)") << "Tom & Jerry"_ba;
    QTest::newRow("a raw ampersand and a dash") << "R & D - old"_ba;
    QTest::newRow("half a character") << "&AP-"_ba;
    QTest::newRow("half a surrogate pair") << "&2D0-"_ba;
    QTest::newRow("no base64") << "&!!!-"_ba;
    QTest::newRow("the slash of ordinary base64") << "&U/BTFw-"_ba;
    QTest::newRow("the padding of ordinary base64") << "&APw=-"_ba;
    QTest::newRow("one letter of base64") << "&A-"_ba;
}

void TestMailboxName::showsWhatItCannotDecodeAsItStands()
{
    QFETCH(const QByteArray, wire);
    QCOMPARE(MailboxName::decoded(wire), QString::fromLatin1(wire));
}

void TestMailboxName::showsEightBitNames()
{
    QCOMPARE(MailboxName::decoded("Entw\xc3\xbcrfe & mehr"), u"Entwürfe & mehr"_s); // RFC 9051 §5.1
    QCOMPARE(MailboxName::decoded("Entw\xfcrfe"), u"Entwürfe"_s); // an old server's Latin-1
}

void TestMailboxName::knowsNoCaseInInbox() // RFC 9051 §5.1
{
    QCOMPARE(MailboxName::encoded(u"inBox"_s), "INBOX"_ba);
    QVERIFY(MailboxName::isInbox("Inbox"));
    QVERIFY(!MailboxName::isInbox("INBOX/a"));
    QVERIFY(MailboxName::isSame("Inbox", "INBOX"));
    QVERIFY(MailboxName::isSame("a", "a"));
    QVERIFY(!MailboxName::isSame("a", "A"));
    QVERIFY(!MailboxName::isSame("a", "INBOX"));
}

QTEST_GUILESS_MAIN(TestMailboxName)
#include "tst_mailboxname.moc"
