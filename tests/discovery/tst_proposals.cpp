// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Proposals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace discovery;

namespace {
using Source = ServerSettings::Source;
const MailAddress Me { u"me+x"_s, u"example.com"_s };
} // namespace

class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheDomainItselfIsToldTheAddress();
    void aRedirectIsFollowedByHttpsToTheSameOwnerOnly_data();
    void aRedirectIsFollowedByHttpsToTheSameOwnerOnly();
    void recordsBecomeServers();
    void aServiceThatIsNotToBeHadGivesNone();
    void theGuessIsImapAtTheDomain();
    void aHostOfAnotherOwnerIsForeign_data();
    void aHostOfAnotherOwnerIsForeign();
};

void TestProposals::onlyTheDomainItselfIsToldTheAddress()
{
    QCOMPARE(autoconfigUrl(Me).toEncoded(),
             "https://autoconfig.example.com/mail/config-v1.1.xml?emailaddress=me%2Bx@example.com");
    QCOMPARE(wellKnownUrl(Me).toEncoded(), "https://example.com/.well-known/autoconfig/mail/config-v1.1.xml");
    QCOMPARE(ispdbUrl(Me).toEncoded(), "https://v1.ispdb.net/example.com");
    const QUrl hostile = autoconfigUrl({ u"a&b=c#d%41"_s, u"example.com"_s });
    QCOMPARE(hostile.toEncoded(),
             "https://autoconfig.example.com/mail/config-v1.1.xml?emailaddress=a%26b%3Dc%23d%2541@example.com");
}

void TestProposals::aRedirectIsFollowedByHttpsToTheSameOwnerOnly_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("same host") << u"https://autoconfig.example.com/x"_s << true;
    QTest::newRow("same owner") << u"https://www.example.com/x"_s << true;
    QTest::newRow("http") << u"http://autoconfig.example.com/x"_s << false;
    QTest::newRow("other owner") << u"https://autoconfig.example.net/x"_s << false;
    QTest::newRow("owner as a prefix") << u"https://example.com.example.net/x"_s << false;
    QTest::newRow("owner as an ending") << u"https://anexample.com/x"_s << false;
    QTest::newRow("user info") << u"https://example.com@example.net/x"_s << false;
    QTest::newRow("user info of our own") << u"https://me@example.com/x"_s << false;
    QTest::newRow("address") << u"https://127.0.0.1/x"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:text/xml,<clientConfig/>"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestProposals::aRedirectIsFollowedByHttpsToTheSameOwnerOnly()
{
    QFETCH(QString, location);
    QTEST(permittedRedirect(autoconfigUrl(Me), QUrl(location)).has_value(), "isFollowed");
}

void TestProposals::recordsBecomeServers()
{
    const auto servers =
        serversOf({ { u"Mail2.Example.net."_s, 1993 }, { u"mail.example.com"_s, 993 } }, Security::ImplicitTls, Me);
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[0].host, u"mail2.example.net"_s);
    QCOMPARE(servers[0].port, quint16(1993));
    QCOMPARE(servers[0].user, u"me+x@example.com"_s);
    QCOMPARE(servers[1].host, u"mail.example.com"_s);
}

void TestProposals::aServiceThatIsNotToBeHadGivesNone()
{
    for (const auto target : { "."_L1, ""_L1, "localhost"_L1, "127.0.0.1"_L1, "a b.example.com"_L1 })
        QVERIFY(serversOf({ { target, 993 } }, Security::ImplicitTls, Me).isEmpty());
    QVERIFY(serversOf({ { u"mail.example.com"_s, 0 } }, Security::ImplicitTls, Me).isEmpty());
}

void TestProposals::theGuessIsImapAtTheDomain()
{
    QCOMPARE(guess(Me).host, u"imap.example.com"_s);
    QCOMPARE(guess(Me).port, quint16(993));
    QCOMPARE(guess(Me).security, Security::ImplicitTls);
    QCOMPARE(guess({ u"u1"_s, u"localhost"_s }).host, u"localhost"_s);
}

void TestProposals::aHostOfAnotherOwnerIsForeign_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("isForeign");
    QTest::newRow("own") << u"imap.example.com"_s << u"example.com"_s << false;
    QTest::newRow("the domain") << u"example.com"_s << u"example.com"_s << false;
    QTest::newRow("hoster") << u"imap.example.com.hoster.example.net"_s << u"example.net"_s << true;
    QTest::newRow("look-alike") << u"imap.examp1e.com"_s << u"examp1e.com"_s << true;
    QTest::newRow("this machine") << u"127.0.0.1"_s << QString() << true;
}

void TestProposals::aHostOfAnotherOwnerIsForeign()
{
    QFETCH(QString, host);
    const ServerSettings settings = judged({ .host = host }, Source::Domain, Me);
    QTEST(settings.owner, "owner");
    QTEST(settings.isForeign, "isForeign");
    QCOMPARE(settings.source, Source::Domain);
}

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
