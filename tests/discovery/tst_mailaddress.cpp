// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsTakenApart_data();
    void anAddressIsTakenApart();
    void whatIsNoAddressIsNone_data();
    void whatIsNoAddressIsNone();
    void aHostBelongsToWhoeverRegisteredItsDomain_data();
    void aHostBelongsToWhoeverRegisteredItsDomain();
};

void TestMailAddress::anAddressIsTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("domain");
    QTest::newRow("plain") << u"me@example.com"_s << u"me"_s << u"example.com"_s;
    QTest::newRow("spaces around it") << u"  me@example.com\n"_s << u"me"_s << u"example.com"_s;
    QTest::newRow("capitals") << u"Me@EXAMPLE.Com"_s << u"Me"_s << u"example.com"_s;
    QTest::newRow("tag") << u"me+tag@example.com"_s << u"me+tag"_s << u"example.com"_s;
    QTest::newRow("international") << u"jörg@müller.example"_s << u"jörg"_s << u"xn--mller-kva.example"_s;
    QTest::newRow("dot at the end") << u"me@example.com."_s << u"me"_s << u"example.com"_s;
    QTest::newRow("label of 63") << u"me@"_s + QString(63, u'a') + u".example"_s << u"me"_s
                                 << QString(63, u'a') + u".example"_s;
    QTest::newRow("no dots") << u"u1@localhost"_s << u"u1"_s << u"localhost"_s;
}

void TestMailAddress::anAddressIsTakenApart()
{
    QFETCH(QString, typed);
    const auto address = discovery::mailAddress(typed);
    QVERIFY(address);
    QTEST(address->local, "local");
    QTEST(address->domain, "domain");
}

void TestMailAddress::whatIsNoAddressIsNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a name") << u"me"_s;
    QTest::newRow("no local part") << u"@example.com"_s;
    QTest::newRow("no domain") << u"me@"_s;
    QTest::newRow("two of them") << u"me@example.com@example.org"_s;
    QTest::newRow("IPv4") << u"me@192.0.2.1"_s;
    QTest::newRow("IPv4 in short") << u"me@127.1"_s;
    QTest::newRow("address literal") << u"me@[192.0.2.1]"_s;
    QTest::newRow("path") << u"me@example.com/../x"_s;
    QTest::newRow("port") << u"me@example.com:25"_s;
    QTest::newRow("user info") << u"me@a@example.com"_s;
    QTest::newRow("empty label") << u"me@example..com"_s;
    QTest::newRow("space inside") << u"me you@example.com"_s;
    QTest::newRow("line break inside") << u"me\r\n@example.com"_s;
    QTest::newRow("turned around") << u"me\u202e@example.com"_s;
    QTest::newRow("label of 64") << u"me@"_s + QString(64, u'a') + u".example"_s;
    QTest::newRow("too long") << u"me@"_s + QString(u"abcdefghi."_s).repeated(26) + u"example"_s;
}

void TestMailAddress::whatIsNoAddressIsNone()
{
    QFETCH(QString, typed);
    QVERIFY(!discovery::mailAddress(typed));
}

void TestMailAddress::aHostBelongsToWhoeverRegisteredItsDomain_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("owner");
    QTest::newRow("the domain itself") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("far below") << u"a.b.c.example.com"_s << u"example.com"_s;
    QTest::newRow("suffix of two labels") << u"imap.example.co.uk"_s << u"example.co.uk"_s;
    QTest::newRow("a suffix is nobody's") << u"co.uk"_s << QString();
    QTest::newRow("a private suffix is nobody's") << u"github.io"_s << QString();
    QTest::newRow("whoever has a name under it") << u"me.github.io"_s << u"me.github.io"_s;
    QTest::newRow("unknown suffix") << u"imap.example.test"_s << u"example.test"_s;
    QTest::newRow("capitals") << u"IMAP.EXAMPLE.COM"_s << u"example.com"_s;
    QTest::newRow("international") << u"imap.müller.de"_s << u"xn--mller-kva.de"_s;
    QTest::newRow("no dots") << u"localhost"_s << QString();
    QTest::newRow("IPv4") << u"192.0.2.1"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestMailAddress::aHostBelongsToWhoeverRegisteredItsDomain()
{
    QFETCH(QString, host);
    QTEST(discovery::registrableDomain(host), "owner");
}

QTEST_GUILESS_MAIN(TestMailAddress)
#include "tst_mailaddress.moc"
