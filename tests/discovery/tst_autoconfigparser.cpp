// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AutoconfigParser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace discovery;

Q_DECLARE_METATYPE(DiscoveryStep::Outcome)

namespace {
using Outcome = DiscoveryStep::Outcome;
using Way = ServerSettings::Way;

const MailAddress Me { u"me"_s, u"example.com"_s };

QByteArray config(const QString &name)
{
    QFile file(QStringLiteral(CONFIGS "/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// A configuration with one server, which has these elements.
QByteArray server(const QByteArray &elements)
{
    return "<clientConfig version='1.1'><emailProvider id='x'><incomingServer type='imap'>" + elements
        + "</incomingServer></emailProvider></clientConfig>";
}

QList<ServerSettings> serversIn(const QByteArray &xml)
{
    const ParsedConfig parsed = parseAutoconfig(xml, Me);
    const auto *servers = std::get_if<QList<ServerSettings>>(&parsed);
    return servers ? *servers : QList<ServerSettings>();
}

std::optional<Outcome> problemWith(const QByteArray &xml)
{
    const ParsedConfig parsed = parseAutoconfig(xml, Me);
    const auto *outcome = std::get_if<Outcome>(&parsed);
    return outcome ? std::optional(*outcome) : std::nullopt;
}
} // namespace

class TestAutoconfigParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serversWithTlsAreTakenImplicitTlsFirst();
    void theWaysToSignInKeepTheOrderOfTheProvider();
    void pagesAndIssuersAreNotTakenOver();
    void placeholdersAreFilledInInTheUserName_data();
    void placeholdersAreFilledInInTheUserName();
    void aServerWithoutTlsIsNeverOffered();
    void aHostMustBeTheFullNameOfOne_data();
    void aHostMustBeTheFullNameOfOne();
    void aServerThatMakesNoSenseIsLeftOut_data();
    void aServerThatMakesNoSenseIsLeftOut();
    void aDtdIsRefusedAtOnce_data();
    void aDtdIsRefusedAtOnce();
    void whatIsNoConfigurationIsMalformed_data();
    void whatIsNoConfigurationIsMalformed();
    void whatIsTooLongIsNotRead();
    void aThousandServersAreNoMoreThanTen();
};

void TestAutoconfigParser::serversWithTlsAreTakenImplicitTlsFirst()
{
    const auto servers = serversIn(config(u"provider.xml"_s));
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[0].host, u"imap.example.com"_s);
    QCOMPARE(servers[0].port, quint16(993));
    QCOMPARE(servers[0].security, Security::ImplicitTls);
    QCOMPARE(servers[0].user, u"me"_s);
    QCOMPARE(servers[1].port, quint16(143));
    QCOMPARE(servers[1].security, Security::StartTls);
    QCOMPARE(servers[1].user, u"me@example.com"_s);
}

void TestAutoconfigParser::theWaysToSignInKeepTheOrderOfTheProvider()
{
    QCOMPARE(serversIn(config(u"provider.xml"_s)).value(0).ways, (QList { Way::OAuth, Way::Password }));
    QCOMPARE(serversIn(config(u"version-1.2.xml"_s)).value(0).ways, (QList { Way::Password, Way::ClientCertificate }));
}

void TestAutoconfigParser::pagesAndIssuersAreNotTakenOver()
{
    for (const ServerSettings &server : serversIn(config(u"provider.xml"_s))) {
        QCOMPARE(server.helpPage, QUrl());
        QCOMPARE(server.passwordPage, QUrl());
        QCOMPARE(server.oauthProvider, QString());
        QCOMPARE(server.provider, QString());
    }
}

void TestAutoconfigParser::placeholdersAreFilledInInTheUserName_data()
{
    QTest::addColumn<QByteArray>("username");
    QTest::addColumn<QString>("user");
    QTest::newRow("address") << QByteArray("%EMAILADDRESS%") << u"me@example.com"_s;
    QTest::newRow("local part") << QByteArray("%EMAILLOCALPART%") << u"me"_s;
    QTest::newRow("domain") << QByteArray("x-%EMAILDOMAIN%-%EMAILLOCALPART%") << u"x-example.com-me"_s;
    QTest::newRow("none") << QByteArray("customer 7") << u"customer 7"_s;
    QTest::newRow("percent sign") << QByteArray("100%") << u"100%"_s;
    QTest::newRow("missing") << QByteArray("") << u"me@example.com"_s;
    QTest::newRow("unknown") << QByteArray("%REALNAME%") << QString();
    QTest::newRow("line break") << QByteArray("me&#10;LOGIN") << QString();
    QTest::newRow("turned around") << QByteArray("me&#x202e;") << QString();
    QTest::newRow("too long") << QByteArray(501, 'x') << QString();
}

void TestAutoconfigParser::placeholdersAreFilledInInTheUserName()
{
    QFETCH(QByteArray, username);
    const auto servers = serversIn(server("<hostname>imap.example.com</hostname><socketType>SSL</socketType><username>"
                                          + username + "</username>"));
    QTEST(servers.isEmpty() ? QString() : servers[0].user, "user");
}

void TestAutoconfigParser::aServerWithoutTlsIsNeverOffered()
{
    QCOMPARE(problemWith(config(u"plain-only.xml"_s)), Outcome::NothingUsable);
    for (const auto type : { "plain", "PLAIN", "TLS-if-possible", "none", "" }) {
        const QByteArray xml = server("<hostname>imap.example.com</hostname><port>993</port><socketType>"
                                      + QByteArray(type) + "</socketType>");
        QCOMPARE(problemWith(xml), Outcome::NothingUsable);
    }
}

void TestAutoconfigParser::aHostMustBeTheFullNameOfOne_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("placeholder") << QByteArray("imap.%EMAILDOMAIN%");
    QTest::newRow("no dots") << QByteArray("localhost");
    QTest::newRow("IPv4") << QByteArray("192.0.2.1");
    QTest::newRow("IPv6") << QByteArray("[::1]");
    QTest::newRow("number") << QByteArray("2130706433");
    QTest::newRow("public suffix") << QByteArray("co.uk");
    QTest::newRow("user before it") << QByteArray("gmail.com@phish.example.net");
    QTest::newRow("port behind it") << QByteArray("imap.example.com:993");
    QTest::newRow("path behind it") << QByteArray("imap.example.com/x");
    QTest::newRow("space") << QByteArray("imap.example.com phish.example.net");
    QTest::newRow("line break") << QByteArray("imap.example.com&#13;&#10;x");
    QTest::newRow("nothing") << QByteArray("");
}

void TestAutoconfigParser::aHostMustBeTheFullNameOfOne()
{
    QFETCH(QByteArray, host);
    const QByteArray xml = server("<hostname>" + host + "</hostname><socketType>SSL</socketType>");
    QCOMPARE(problemWith(xml), Outcome::NothingUsable);
}

void TestAutoconfigParser::aServerThatMakesNoSenseIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::newRow("port 0") << QByteArray("<port>0</port>");
    QTest::newRow("port of words") << QByteArray("<port>imaps</port>");
    QTest::newRow("port too high") << QByteArray("<port>65536</port>");
    QTest::newRow("no authentication") << QByteArray("<authentication>none</authentication>");
    QTest::newRow("by IP address") << QByteArray("<authentication>client-IP-address</authentication>");
}

void TestAutoconfigParser::aServerThatMakesNoSenseIsLeftOut()
{
    QFETCH(QByteArray, elements);
    const QByteArray rest = "<hostname>imap.example.com</hostname><socketType>SSL</socketType>";
    QCOMPARE(serversIn(server(rest)).size(), 1);
    QCOMPARE(problemWith(server(rest + elements)), Outcome::NothingUsable);
}

void TestAutoconfigParser::aDtdIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("entity bomb") << config(u"entity-bomb.xml"_s);
    QTest::newRow("external entity") << config(u"external-entity.xml"_s);
    QTest::newRow("harmless") << "<!DOCTYPE clientConfig>" + config(u"plain-only.xml"_s);
    QByteArray long_ = "<!DOCTYPE x [";
    for (int i = 0; i < 5000; ++i)
        long_ += "<!ENTITY e" + QByteArray::number(i) + " '" + QByteArray(20, 'x') + "'>";
    QTest::newRow("long") << long_ + "]>" + config(u"foreign.xml"_s);
}

void TestAutoconfigParser::aDtdIsRefusedAtOnce()
{
    QFETCH(QByteArray, xml);
    QVERIFY(!xml.isEmpty());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(problemWith(xml), Outcome::Malformed);
    QVERIFY(timer.elapsed() < 1000); // not a measurement: a bomb would take hours
}

void TestAutoconfigParser::whatIsNoConfigurationIsMalformed_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("HTML") << QByteArray("<!doctype html><html><body>Welcome to our parking page</body></html>");
    QTest::newRow("XHTML") << QByteArray("<html><body>404</body></html>");
    QTest::newRow("text") << QByteArray("not found");
    QTest::newRow("cut off") << config(u"provider.xml"_s).chopped(20);
    QTest::newRow("something behind it") << config(u"provider.xml"_s) + "<x/>";
    QTest::newRow("undeclared entity") << server("<hostname>&host;</hostname><socketType>SSL</socketType>");
    QTest::newRow("deep") << QByteArray("<a>").repeated(80'000);
    QTest::newRow("deep inside") << "<clientConfig>" + QByteArray("<a>").repeated(80'000);
    QTest::newRow("zeros") << QByteArray(1000, '\0');
}

void TestAutoconfigParser::whatIsNoConfigurationIsMalformed()
{
    QFETCH(QByteArray, xml);
    QCOMPARE(problemWith(xml), Outcome::Malformed);
}

void TestAutoconfigParser::whatIsTooLongIsNotRead()
{
    const QByteArray xml = config(u"provider.xml"_s);
    const auto spaces = [&](qsizetype size) { return QByteArray(size - xml.size(), ' '); };
    QVERIFY(!problemWith(xml + spaces(LongestConfig)));
    QCOMPARE(problemWith(xml + spaces(LongestConfig + 1)), Outcome::TooLong);
}

void TestAutoconfigParser::aThousandServersAreNoMoreThanTen()
{
    QByteArray xml = "<clientConfig><emailProvider>";
    for (int i = 0; i < 1000; ++i)
        xml += "<incomingServer type='imap'><hostname>i" + QByteArray::number(i)
            + ".example.com</hostname><socketType>SSL</socketType></incomingServer>";
    QCOMPARE(serversIn(xml + "</emailProvider></clientConfig>").size(), 10);
}

QTEST_GUILESS_MAIN(TestAutoconfigParser)
#include "tst_autoconfigparser.moc"
