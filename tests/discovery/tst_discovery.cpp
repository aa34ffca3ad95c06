// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AutoconfigParser.h"
#include "Discovery.h"
#include "RealServer.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace discovery;

namespace {
using Outcome = DiscoveryStep::Outcome;
using Source = ServerSettings::Source;

const QString Autoconfig = u"https://autoconfig.example.com/mail/config-v1.1.xml"_s;
const QString WellKnown = u"https://example.com/.well-known/autoconfig/mail/config-v1.1.xml"_s;
const QString Ispdb = u"https://v1.ispdb.net/example.com"_s;
constexpr auto Patience = 20'000;

QString config(const char *name)
{
    return QStringLiteral(CONFIGS "/") + QString::fromLatin1(name);
}
} // namespace

// The whole search, with real web servers of any name (tests/servers/web.py) and records of the test's own.
class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aKnownProviderIsFoundWithoutAskingAnybody();
    void whatThisMachineKnowsIsAskedOfNobody();
    void theDomainItselfIsAskedFirst();
    void theWellKnownPageIsAskedNext();
    void theDatabaseIsToldTheDomainOnly();
    void recordsOfImplicitTlsComeBeforeThoseOfStartTls();
    void startTlsIsFoundWhereThereIsNothingElse();
    void theLastResortIsAGuess();
    void anAddressOfThisMachineIsAskedOfNobody();
    void whatIsNoAddressIsNotSearchedFor();
    void whatTheTableKnowsOfAHostIsAdded();

    void nothingIsFetchedByPlainHttp_data();
    void nothingIsFetchedByPlainHttp();
    void aRedirectToAnotherOwnerIsRefused();
    void aRedirectToTheSameOwnerIsFollowed();
    void aFourthRedirectIsRefused();
    void whatIsHostileIsRefusedWithinASecond_data();
    void whatIsHostileIsRefusedWithinASecond();
    void aHostOfAnotherOwnerIsSaidToBeForeign();
    void aServerWithoutTlsIsNotOffered();
    void aDomainOf63CharactersIsToldInFull();
    void aBadCertificateEndsTheStep_data();
    void aBadCertificateEndsTheStep();
    void aServerThatNeverEndsIsLeftAfterAWhile_data();
    void aServerThatNeverEndsIsLeftAfterAWhile();
    void aResolverThatNeverAnswersIsLeftAfterAWhile();
    void itTakesNoCookiesAndSpeaksNoHttp2();
    void aCancelledSearchSaysNothing_data();
    void aCancelledSearchSaysNothing();
    void aSecondSearchEndsTheFirst();
    void itGoesWhileItSearches();

private:
    Discovery::Means means(std::chrono::milliseconds patience = 10s);
    bool serve(const QString &url, QJsonObject page);
    QList<ServerSettings> search(const QString &address = u"me@example.com"_s);
    QList<ServerSettings> search(Discovery &discovery, const QString &address = u"me@example.com"_s);
    QJsonArray requests();
    QStringList hostsAsked();
    Outcome outcomeAt(const QString &host) const; // Asking: none was told
    void connectTo(Discovery &discovery);

    RealServer m_web { u"web.py"_s };
    QHash<QString, QList<ServiceRecord>> m_records;
    QStringList m_lookedUp;
    bool m_resolverIsSilent = false;
    QList<DiscoveryStep> m_answered;
};

void TestDiscovery::initTestCase()
{
    QVERIFY2(m_web.isReady(), qPrintable(m_web.problem()));
}

void TestDiscovery::init()
{
    QVERIFY(m_web.order(u"clear"_s));
    m_records.clear();
    m_lookedUp.clear();
    m_answered.clear();
    m_resolverIsSilent = false;
}

Discovery::Means TestDiscovery::means(std::chrono::milliseconds patience)
{
    const auto lookUp = [this](const QString &name, QObject *context, const auto &answered) {
        m_lookedUp += name;
        if (m_resolverIsSilent)
            return;
        QTimer::singleShot(0, context, [this, name, answered] {
            if (m_records.contains(name))
                answered(m_records[name]);
            else
                answered(ServiceLookupFailed { Outcome::NothingThere, {} });
        });
    };
    return { .lookUp = lookUp, .authorities = QSslCertificate::fromPath(m_web.path(u"ca"_s)), .patience = patience };
}

bool TestDiscovery::serve(const QString &url, QJsonObject page)
{
    page.insert(u"url"_s, url);
    return m_web.order(u"serve"_s, page);
}

void TestDiscovery::connectTo(Discovery &discovery)
{
    discovery.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(m_web.port(u"proxy"_s))));
    connect(&discovery, &Discovery::answered, this, [this](const DiscoveryStep &step) { m_answered += step; });
}

QList<ServerSettings> TestDiscovery::search(const QString &address)
{
    Discovery discovery(means());
    return search(discovery, address);
}

QList<ServerSettings> TestDiscovery::search(Discovery &discovery, const QString &address)
{
    connectTo(discovery);
    QSignalSpy finished(&discovery, &Discovery::finished);
    if (!discovery.start(address) || !finished.wait(Patience))
        return {};
    return finished.first().first().value<QList<ServerSettings>>();
}

QJsonArray TestDiscovery::requests()
{
    return m_web.order(u"requests"_s) ? m_web.answer()[u"requests"_s].toArray() : QJsonArray();
}

QStringList TestDiscovery::hostsAsked()
{
    QStringList hosts;
    for (const auto &request : requests())
        hosts += request.toObject()[u"host"_s].toString();
    return hosts;
}

Outcome TestDiscovery::outcomeAt(const QString &host) const
{
    for (const DiscoveryStep &step : m_answered) {
        if (step.host == host)
            return step.outcome;
    }
    return Outcome::Asking;
}

void TestDiscovery::aKnownProviderIsFoundWithoutAskingAnybody()
{
    const auto found = search(u"me@gmail.com"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].host, u"imap.gmail.com"_s);
    QCOMPARE(found[0].source, Source::Provider);
    QCOMPARE(found[0].owner, u"gmail.com"_s);
    QVERIFY(!found[0].isForeign);
    QCOMPARE(hostsAsked(), QStringList());
    QCOMPARE(m_lookedUp, QStringList());
}

void TestDiscovery::whatThisMachineKnowsIsAskedOfNobody()
{
    Discovery::Means knowing = means();
    knowing.known = [](const QString &address) {
        return address == "me@example.com"_L1
            ? QList { ServerSettings { .host = u"imap.example.net"_s, .user = u"me"_s } }
            : QList<ServerSettings>();
    };
    Discovery discovery(knowing);
    const auto found = search(discovery);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].source, Source::ThisMachine);
    QCOMPARE(found[0].owner, u"example.net"_s);
    QVERIFY(found[0].isForeign);
    QCOMPARE(hostsAsked(), QStringList());
    QCOMPARE(search(discovery, u"you@example.com"_s).value(0).source, Source::Guess);
}

void TestDiscovery::theDomainItselfIsAskedFirst()
{
    QVERIFY(serve(Autoconfig, { { u"file"_s, config("provider.xml") } }));
    const auto found = search(u"me+x@example.com"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].host, u"imap.example.com"_s);
    QCOMPARE(found[0].source, Source::Domain);
    QCOMPARE(found[1].security, Security::StartTls);
    QCOMPARE(hostsAsked(), QStringList { u"autoconfig.example.com"_s });
    QCOMPARE(requests()[0].toObject()[u"path"_s].toString(),
             u"/mail/config-v1.1.xml?emailaddress=me%2Bx@example.com"_s);
    QCOMPARE(m_answered.size(), 1);
    QCOMPARE(m_answered[0].outcome, Outcome::Found);
    QCOMPARE(m_lookedUp, QStringList());
}

void TestDiscovery::theWellKnownPageIsAskedNext()
{
    QVERIFY(serve(WellKnown, { { u"file"_s, config("provider.xml") } }));
    const auto found = search();
    QCOMPARE(found.value(0).source, Source::Domain);
    QCOMPARE(hostsAsked(), (QStringList { u"autoconfig.example.com"_s, u"example.com"_s }));
}

void TestDiscovery::theDatabaseIsToldTheDomainOnly()
{
    QVERIFY(serve(Ispdb, { { u"file"_s, config("provider.xml") } }));
    QVERIFY(serve(WellKnown, { { u"status"_s, 404 } }));
    const auto found = search(u"secret-name@example.com"_s);
    QCOMPARE(found.value(0).source, Source::Ispdb);
    const QJsonArray all = requests();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[2].toObject()[u"path"_s].toString(), u"/example.com"_s);
    QVERIFY(!QJsonDocument(all[2].toObject()).toJson().contains("secret-name"));
    QCOMPARE(outcomeAt(u"example.com"_s), Outcome::NothingThere);
}

void TestDiscovery::recordsOfImplicitTlsComeBeforeThoseOfStartTls()
{
    m_records[u"_imaps._tcp.example.com"_s] = { { u"mail.example.com"_s, 993 }, { u"backup.example.net"_s, 1993 } };
    m_records[u"_imap._tcp.example.com"_s] = { { u"old.example.com"_s, 143 } };
    const auto found = search();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].host, u"mail.example.com"_s);
    QCOMPARE(found[0].source, Source::Dns);
    QCOMPARE(found[0].security, Security::ImplicitTls);
    QVERIFY(!found[0].isForeign);
    QCOMPARE(found[1].port, quint16(1993));
    QVERIFY(found[1].isForeign);
    QCOMPARE(m_lookedUp, QStringList { u"_imaps._tcp.example.com"_s });
}

void TestDiscovery::startTlsIsFoundWhereThereIsNothingElse()
{
    m_records[u"_imaps._tcp.example.com"_s] = { { u"."_s, 0 } };
    m_records[u"_imap._tcp.example.com"_s] = { { u"old.example.com"_s, 143 } };
    const auto found = search();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].host, u"old.example.com"_s);
    QCOMPARE(found[0].security, Security::StartTls);
}

void TestDiscovery::theLastResortIsAGuess()
{
    const auto found = search();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].source, Source::Guess);
    QCOMPARE(found[0].host, u"imap.example.com"_s);
    QCOMPARE(m_lookedUp, (QStringList { u"_imaps._tcp.example.com"_s, u"_imap._tcp.example.com"_s }));
    QCOMPARE(hostsAsked(),
             (QStringList { u"autoconfig.example.com"_s, u"example.com"_s, u"v1.ispdb.net"_s })); // and no mail server
}

void TestDiscovery::anAddressOfThisMachineIsAskedOfNobody()
{
    const auto found = search(u"u1@localhost"_s);
    QCOMPARE(found.value(0).host, u"localhost"_s);
    QCOMPARE(found.value(0).source, Source::Guess);
    QCOMPARE(hostsAsked(), QStringList());
    QCOMPARE(m_lookedUp, QStringList());
}

void TestDiscovery::whatIsNoAddressIsNotSearchedFor()
{
    Discovery discovery(means());
    QSignalSpy finished(&discovery, &Discovery::finished);
    QVERIFY(!discovery.start(u"me"_s));
    QVERIFY(!discovery.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
}

void TestDiscovery::whatTheTableKnowsOfAHostIsAdded()
{
    m_records[u"_imaps._tcp.example.com"_s] = { { u"imap.gmail.com"_s, 993 } };
    const auto found = search();
    QCOMPARE(found.value(0).provider, u"Gmail"_s);
    QCOMPARE(found.value(0).oauthProvider, u"google"_s);
    QVERIFY(found.value(0).isForeign);
    QCOMPARE(found.value(0).source, Source::Dns);
}

void TestDiscovery::nothingIsFetchedByPlainHttp_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("same page") << u"http://autoconfig.example.com/mail/config-v1.1.xml"_s;
    QTest::newRow("port 443") << u"http://autoconfig.example.com:443/mail/config-v1.1.xml"_s;
    QTest::newRow("capitals") << u"HTTP://example.com/x"_s;
}

void TestDiscovery::nothingIsFetchedByPlainHttp()
{
    QFETCH(QString, location);
    QVERIFY(serve(Autoconfig, { { u"status"_s, 301 }, { u"location"_s, location } }));
    QCOMPARE(search().value(0).source, Source::Guess);
    QCOMPARE(outcomeAt(u"autoconfig.example.com"_s), Outcome::RedirectRefused);
    for (const auto &request : requests())
        QVERIFY(!request.toObject()[u"plain"_s].toBool());
}

void TestDiscovery::aRedirectToAnotherOwnerIsRefused()
{
    QVERIFY(
        serve(Autoconfig, { { u"status"_s, 302 }, { u"location"_s, u"https://config.hoster.example.net/x.xml"_s } }));
    QVERIFY(serve(u"https://config.hoster.example.net/x.xml"_s, { { u"file"_s, config("foreign.xml") } }));
    QCOMPARE(search().value(0).source, Source::Guess);
    QCOMPARE(outcomeAt(u"autoconfig.example.com"_s), Outcome::RedirectRefused);
    QVERIFY(m_answered.value(0).words.contains(u"config.hoster.example.net"_s));
    QVERIFY(!hostsAsked().contains(u"config.hoster.example.net"_s));
}

void TestDiscovery::aRedirectToTheSameOwnerIsFollowed()
{
    QVERIFY(serve(Autoconfig, { { u"status"_s, 301 }, { u"location"_s, u"https://www.example.com/a"_s } }));
    QVERIFY(serve(u"https://www.example.com/a"_s, { { u"status"_s, 307 }, { u"location"_s, u"/b"_s } }));
    QVERIFY(serve(u"https://www.example.com/b"_s, { { u"status"_s, 308 }, { u"location"_s, u"c"_s } }));
    QVERIFY(serve(u"https://www.example.com/c"_s, { { u"file"_s, config("provider.xml") } }));
    QCOMPARE(search().value(0).source, Source::Domain);
    QCOMPARE(hostsAsked().size(), 4);
}

void TestDiscovery::aFourthRedirectIsRefused()
{
    QVERIFY(serve(Autoconfig, { { u"status"_s, 301 }, { u"location"_s, Autoconfig } }));
    QCOMPARE(search().value(0).source, Source::Guess);
    QCOMPARE(outcomeAt(u"autoconfig.example.com"_s), Outcome::RedirectRefused);
    QCOMPARE(hostsAsked().count(u"autoconfig.example.com"_s), 4);
}

void TestDiscovery::whatIsHostileIsRefusedWithinASecond_data()
{
    QTest::addColumn<QJsonObject>("page");
    QTest::addColumn<DiscoveryStep::Outcome>("outcome");
    QTest::newRow("DTD") << QJsonObject { { u"file"_s, config("external-entity.xml") } } << Outcome::Malformed;
    QTest::newRow("entity bomb") << QJsonObject { { u"file"_s, config("entity-bomb.xml") } } << Outcome::Malformed;
    QTest::newRow("without an end") << QJsonObject { { u"how"_s, u"endless"_s } } << Outcome::TooLong;
    QTest::newRow("gzip bomb") << QJsonObject { { u"how"_s, u"gzip"_s } } << Outcome::Malformed;
    QTest::newRow("parking page") << QJsonObject { { u"body"_s, u"<!doctype html><html><br></html>"_s } }
                                  << Outcome::Malformed;
    QTest::newRow("nothing") << QJsonObject { { u"body"_s, u""_s } } << Outcome::Malformed;
    QTest::newRow("out of order") << QJsonObject { { u"status"_s, 500 } } << Outcome::ServerFailed;
    QTest::newRow("asks for a password") << QJsonObject { { u"status"_s, 401 } } << Outcome::NothingThere;
}

void TestDiscovery::whatIsHostileIsRefusedWithinASecond()
{
    QFETCH(QJsonObject, page);
    QVERIFY(serve(Autoconfig, page));
    Discovery discovery(means());
    connectTo(discovery);
    QSignalSpy asked(&discovery, &Discovery::asked);
    QVERIFY(discovery.start(u"me@example.com"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!asked.empty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(asked.size() > 1, 1000);
    QTEST(outcomeAt(u"autoconfig.example.com"_s), "outcome");
    for (const auto &request : requests())
        QVERIFY(request.toObject()[u"bytes"_s].toDouble() < 16 << 20); // the rest was not even asked of the kernel
}

void TestDiscovery::aHostOfAnotherOwnerIsSaidToBeForeign()
{
    QVERIFY(serve(Autoconfig, { { u"file"_s, config("foreign.xml") } }));
    const auto found = search();
    QCOMPARE(found.value(0).host, u"imap.hoster.example.net"_s);
    QCOMPARE(found.value(0).owner, u"example.net"_s);
    QVERIFY(found.value(0).isForeign);
    QVERIFY(!hostsAsked().contains(u"imap.hoster.example.net"_s)); // nor was it called
}

void TestDiscovery::aServerWithoutTlsIsNotOffered()
{
    QVERIFY(serve(Autoconfig, { { u"file"_s, config("plain-only.xml") } }));
    QCOMPARE(search().value(0).source, Source::Guess);
    QCOMPARE(outcomeAt(u"autoconfig.example.com"_s), Outcome::NothingUsable);
}

void TestDiscovery::aDomainOf63CharactersIsToldInFull()
{
    const QString domain = QString(63, u'a') + u".example"_s;
    m_records[u"_imaps._tcp.example.com"_s] = { { u"imap."_s + domain, 993 } };
    const auto found = search();
    QCOMPARE(found.value(0).host, u"imap."_s + domain);
    QCOMPARE(found.value(0).owner, domain);
}

void TestDiscovery::aBadCertificateEndsTheStep_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto kind : { "expired", "not-yet-valid", "wrong-host", "self-signed", "other-ca" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestDiscovery::aBadCertificateEndsTheStep()
{
    QFETCH(QString, kind);
    QVERIFY(serve(Autoconfig, { { u"file"_s, config("provider.xml") }, { u"certificate"_s, kind } }));
    QCOMPARE(search().value(0).source, Source::Guess);
    QCOMPARE(outcomeAt(u"autoconfig.example.com"_s), Outcome::CertificateRefused);
    for (const auto &request : requests()) // it was not told the address
        QVERIFY(!request.toObject()[u"path"_s].toString().contains(u"me@"_s));
}

void TestDiscovery::aServerThatNeverEndsIsLeftAfterAWhile_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("says nothing") << u"silent"_s;
    QTest::newRow("a byte a second") << u"dripping"_s;
}

void TestDiscovery::aServerThatNeverEndsIsLeftAfterAWhile()
{
    QFETCH(QString, how);
    QVERIFY(serve(Autoconfig, { { u"how"_s, how } }));
    QVERIFY(serve(WellKnown, { { u"file"_s, config("provider.xml") } }));
    Discovery discovery(means(3s));
    QCOMPARE(search(discovery).value(0).source, Source::Domain);
    QCOMPARE(outcomeAt(u"autoconfig.example.com"_s), Outcome::TimedOut);
}

void TestDiscovery::aResolverThatNeverAnswersIsLeftAfterAWhile()
{
    m_resolverIsSilent = true;
    Discovery discovery(means(1s));
    QCOMPARE(search(discovery).value(0).source, Source::Guess);
    QCOMPARE(outcomeAt(u"_imaps._tcp.example.com"_s), Outcome::TimedOut);
}

void TestDiscovery::itTakesNoCookiesAndSpeaksNoHttp2()
{
    QVERIFY(serve(Autoconfig, { { u"status"_s, 301 }, { u"location"_s, u"/b"_s } }));
    QVERIFY(serve(u"https://autoconfig.example.com/b"_s, { { u"file"_s, config("provider.xml") } }));
    QCOMPARE(search().value(0).source, Source::Domain);
    QCOMPARE(requests().size(), 2);
    for (const auto &request : requests()) {
        const QJsonObject headers = request.toObject()[u"headers"_s].toObject();
        QVERIFY(!headers.contains(u"cookie"_s)); // the server sets one each time
        QVERIFY(!headers.contains(u"authorization"_s));
        QVERIFY(!headers.contains(u"referer"_s));
        QCOMPARE(headers[u"accept-encoding"_s].toString(), u"identity"_s);
        QVERIFY(request.toObject()[u"protocol"_s].toString() != "h2"_L1);
    }
}

void TestDiscovery::aCancelledSearchSaysNothing_data()
{
    QTest::addColumn<bool>("inDns");
    QTest::newRow("while it downloads") << false;
    QTest::newRow("while it looks up") << true;
}

void TestDiscovery::aCancelledSearchSaysNothing()
{
    QFETCH(bool, inDns);
    m_resolverIsSilent = true;
    if (!inDns)
        QVERIFY(serve(Autoconfig, { { u"how"_s, u"silent"_s } }));
    Discovery discovery(means());
    connectTo(discovery);
    QSignalSpy finished(&discovery, &Discovery::finished);
    QVERIFY(discovery.start(u"me@example.com"_s));
    if (inDns)
        QTRY_COMPARE_WITH_TIMEOUT(m_lookedUp.size(), 1, Patience);
    else
        QTRY_COMPARE_WITH_TIMEOUT(requests().size(), 1, Patience);
    const auto answers = m_answered.size();
    discovery.cancel();
    QVERIFY(!discovery.isRunning());
    QTest::qWait(50);
    QCOMPARE(m_answered.size(), answers);
    QCOMPARE(finished.size(), 0);
}

void TestDiscovery::aSecondSearchEndsTheFirst()
{
    QVERIFY(serve(Autoconfig, { { u"how"_s, u"silent"_s } }));
    Discovery discovery(means());
    connectTo(discovery);
    QVERIFY(discovery.start(u"me@example.com"_s));
    QTRY_COMPARE_WITH_TIMEOUT(requests().size(), 1, Patience);
    const auto found = search(discovery, u"me@posteo.de"_s);
    QCOMPARE(found.value(0).host, u"posteo.de"_s);
    QCOMPARE(m_answered.size(), 0);
}

void TestDiscovery::itGoesWhileItSearches()
{
    QVERIFY(serve(Autoconfig, { { u"how"_s, u"silent"_s } }));
    auto discovery = std::make_unique<Discovery>(means());
    connectTo(*discovery);
    QVERIFY(discovery->start(u"me@example.com"_s));
    QTRY_COMPARE_WITH_TIMEOUT(requests().size(), 1, Patience);
    discovery.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_answered.size(), 0);
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
