// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailProvider.h"

#include <QHostAddress>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace discovery;

// The table is data that people add to: what every row has to keep.
class TestProviderTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasTheTwentyLargest();
    void everyDomainIsSomebodysAndInOneRowOnly();
    void everyHostIsReachedByTls();
    void everyPageIsHttpsAndOfAnOwner();
    void everyRowSaysHowToSignIn();
    void anAddressGetsTheSettingsOfItsProvider_data();
    void anAddressGetsTheSettingsOfItsProvider();
    void aSubdomainIsSomebodyElse();
    void aHostOfTheTableIsKnownUnderAnyDomain();
};

void TestProviderTable::itHasTheTwentyLargest()
{
    QVERIFY(providers().size() >= 20);
    for (const auto domain : { "gmail.com",  "outlook.com",  "hotmail.com", "live.com",  "yahoo.com", "aol.com",
                               "icloud.com", "fastmail.com", "gmx.net",     "web.de",    "posteo.de", "mailbox.org",
                               "proton.me",  "zoho.com",     "yandex.ru",   "mail.ru",   "qq.com",    "163.com",
                               "126.com",    "naver.com",    "t-online.de", "orange.fr", "free.fr",   "comcast.net" })
        QVERIFY2(providerOf(QString::fromLatin1(domain)), domain);
}

void TestProviderTable::everyDomainIsSomebodysAndInOneRowOnly()
{
    QSet<QString> seen;
    for (const MailProvider &provider : providers()) {
        for (const QString &domain : QString(provider.domains).split(u' ')) {
            QVERIFY2(!registrableDomain(domain).isEmpty(), qPrintable(domain));
            QCOMPARE(hostName(domain), domain);
            QVERIFY2(!seen.contains(domain), qPrintable(domain));
            seen.insert(domain);
        }
    }
}

void TestProviderTable::everyHostIsReachedByTls()
{
    for (const MailProvider &provider : providers()) {
        const QHostAddress address { QString(provider.host) };
        if (address.isLoopback()) { // Bridge, on this machine
            QCOMPARE(provider.preparation, MailProvider::Preparation::RunBridge);
            continue;
        }
        QVERIFY2(address.isNull() && !registrableDomain(provider.host).isEmpty(), provider.host.data());
        QCOMPARE(provider.port, quint16(993));
        QCOMPARE(provider.security, Security::ImplicitTls);
    }
}

void TestProviderTable::everyPageIsHttpsAndOfAnOwner()
{
    for (const MailProvider &provider : providers()) {
        for (const auto page : { provider.passwordPage, provider.helpPage }) {
            const QUrl url(page, QUrl::StrictMode);
            if (page.isEmpty())
                continue;
            QVERIFY2(url.isValid() && url.scheme() == "https"_L1, page.data());
            QVERIFY2(!registrableDomain(url.host()).isEmpty() && url.userInfo().isEmpty(), page.data());
        }
    }
}

void TestProviderTable::everyRowSaysHowToSignIn()
{
    const QSet<QString> oauthProviders { QString(), u"google"_s, u"microsoft"_s, u"yahoo"_s, u"fastmail"_s };
    for (const MailProvider &provider : providers()) {
        QVERIFY2(!provider.name.isEmpty() && !provider.ways.empty(), provider.host.data());
        QVERIFY2(oauthProviders.contains(provider.oauthProvider), provider.oauthProvider.data());
        const bool hasOAuth = std::ranges::find(provider.ways, MailProvider::Way::OAuth) != provider.ways.end();
        QCOMPARE(hasOAuth, !provider.oauthProvider.isEmpty());
    }
}

void TestProviderTable::anAddressGetsTheSettingsOfItsProvider_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::newRow("Gmail") << u"me@googlemail.com"_s << u"imap.gmail.com"_s << u"me@googlemail.com"_s;
    QTest::newRow("Outlook.com") << u"me@hotmail.co.uk"_s << u"outlook.office365.com"_s << u"me@hotmail.co.uk"_s;
    QTest::newRow("iCloud wants the local part") << u"me@me.com"_s << u"imap.mail.me.com"_s << u"me"_s;
    QTest::newRow("GMX, by domain") << u"me@gmx.at"_s << u"imap.gmx.net"_s << u"me@gmx.at"_s;
    QTest::newRow("GMX, the other") << u"me@gmx.com"_s << u"imap.gmx.com"_s << u"me@gmx.com"_s;
    QTest::newRow("Proton") << u"me@pm.me"_s << u"127.0.0.1"_s << u"me@pm.me"_s;
}

void TestProviderTable::anAddressGetsTheSettingsOfItsProvider()
{
    QFETCH(QString, address);
    const auto parts = mailAddress(address);
    QVERIFY(parts);
    const MailProvider *provider = providerOf(parts->domain);
    QVERIFY(provider);
    const ServerSettings settings = settingsOf(*provider, *parts);
    QTEST(settings.host, "host");
    QTEST(settings.user, "user");
    QCOMPARE(settings.source, ServerSettings::Source::Provider);
    QCOMPARE(settings.provider, QString(provider->name));
}

void TestProviderTable::aSubdomainIsSomebodyElse()
{
    QVERIFY(!providerOf(u"mail.gmail.com"_s));
    QVERIFY(!providerOf(u"gmail.com.example.net"_s));
    QVERIFY(!providerOf(u"mail"_s));
    QVERIFY(!providerOf(u"gmail.com googlemail.com"_s));
    QVERIFY(!providerOf(QString()));
}

void TestProviderTable::aHostOfTheTableIsKnownUnderAnyDomain()
{
    ServerSettings settings { .source = ServerSettings::Source::Domain,
                              .host = u"imap.gmail.com"_s,
                              .user = u"me@a.example"_s };
    addWhatIsKnown(settings);
    QCOMPARE(settings.oauthProvider, u"google"_s);
    QCOMPARE(settings.provider, u"Gmail"_s);
    QCOMPARE(settings.user, u"me@a.example"_s);
    QCOMPARE(settings.source, ServerSettings::Source::Domain);
    ServerSettings bridge { .host = u"127.0.0.1"_s };
    addWhatIsKnown(bridge);
    QCOMPARE(bridge.provider, QString()); // whatever else listens on this machine
}

QTEST_GUILESS_MAIN(TestProviderTable)
#include "tst_providertable.moc"
