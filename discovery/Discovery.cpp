// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Discovery.h"

#include "AutoconfigParser.h"
#include "MailProvider.h"
#include "Proposals.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <utility>

using namespace Qt::StringLiterals;

namespace discovery {
namespace {
using Outcome = DiscoveryStep::Outcome;

QSslConfiguration trusting(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!authorities.isEmpty())
        configuration.addCaCertificates(authorities);
    return configuration;
}
} // namespace

Discovery::Discovery(Means means, QObject *parent)
    : QObject(parent)
    , m_means(std::move(means))
{
}

Discovery::Discovery(QObject *parent)
    : Discovery(Means {}, parent)
{
}

Discovery::~Discovery()
{
    cancel(); // before the network goes that it is done with
}

bool Discovery::start(const QString &typed)
{
    cancel();
    const auto address = mailAddress(typed);
    if (!address)
        return false;
    m_address = *address;
    m_steps = { [this] { recall(); }, [this] { readTable(); } };
    if (!registrableDomain(m_address.domain).isEmpty()) // "me@localhost": there is nobody to ask
        m_steps += { [this] { download(Source::Domain, autoconfigUrl(m_address)); },
                     [this] { download(Source::Domain, wellKnownUrl(m_address)); },
                     [this] { download(Source::Ispdb, ispdbUrl(m_address)); },
                     [this] { lookUp(u"_imaps._tcp."_s, Security::ImplicitTls); },
                     [this] { lookUp(u"_imap._tcp."_s, Security::StartTls); } };
    m_steps += [this] { finish(Source::Guess, { guess(m_address) }); };
    m_step = 0;
    next();
    return true;
}

void Discovery::cancel()
{
    delete std::exchange(m_asking, nullptr);
    m_steps.clear();
    m_step = 0;
}

void Discovery::setProxy(const QNetworkProxy &proxy)
{
    m_network.setProxy(proxy);
}

// Every step begins from the event loop: whoever hears of an answer may cancel, or start anew.
void Discovery::next()
{
    m_asking = new QObject(this);
    QTimer::singleShot(0, m_asking, [this] {
        delete std::exchange(m_asking, nullptr);
        const Step step = m_steps.at(m_step++);
        step();
    });
}

void Discovery::recall()
{
    const QList<ServerSettings> known = m_means.known ? m_means.known(m_address.whole()) : QList<ServerSettings>();
    if (known.isEmpty())
        return next();
    finish(Source::ThisMachine, known);
}

void Discovery::readTable()
{
    const MailProvider *provider = m_means.readsTable ? providerOf(m_address.domain) : nullptr;
    if (!provider)
        return next();
    finish(Source::Provider, { settingsOf(*provider, m_address) });
}

void Discovery::download(Source source, const QUrl &url)
{
    const DiscoveryStep step { .source = source, .host = url.host(QUrl::FullyEncoded) };
    auto *download = new ConfigDownload(m_network, trusting(m_means.authorities), this);
    m_asking = download;
    connect(download, &ConfigDownload::finished, this,
            [this, step](const ConfigDownload::Answer &answer) { downloaded(step, answer); });
    download->start(url, m_means.patience);
    Q_EMIT asked(step);
}

void Discovery::downloaded(const DiscoveryStep &step, const ConfigDownload::Answer &answer)
{
    m_asking->deleteLater();
    m_asking = nullptr;
    if (const auto *failed = std::get_if<DownloadFailed>(&answer))
        return this->answer(step, failed->outcome, failed->words);
    const ParsedConfig config = parseAutoconfig(std::get<QByteArray>(answer), m_address);
    if (const auto *outcome = std::get_if<Outcome>(&config))
        return this->answer(step, *outcome);
    found(step, std::get<QList<ServerSettings>>(config));
}

void Discovery::lookUp(const QString &service, Security security)
{
    const DiscoveryStep step { .source = Source::Dns, .host = service + m_address.domain };
    QObject *asking = m_asking = new QObject(this);
    const auto end = [this, asking, step, security](const ServiceAnswer &answer) {
        if (m_asking != asking) // it had its time
            return;
        asking->deleteLater();
        m_asking = nullptr;
        lookedUp(step, security, answer);
    };
    auto *limit = new QTimer(m_asking);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, m_asking, [end] { end(ServiceLookupFailed { Outcome::TimedOut, {} }); });
    limit->start(m_means.patience);
    m_means.lookUp(step.host, m_asking, end);
    Q_EMIT asked(step);
}

void Discovery::lookedUp(const DiscoveryStep &step, Security security, const ServiceAnswer &answer)
{
    if (const auto *failed = std::get_if<ServiceLookupFailed>(&answer))
        return this->answer(step, failed->outcome, failed->words);
    const auto servers = serversOf(std::get<QList<ServiceRecord>>(answer), security, m_address);
    if (servers.isEmpty())
        return this->answer(step, Outcome::NothingThere);
    found(step, servers);
}

void Discovery::answer(DiscoveryStep step, Outcome outcome, const QString &words)
{
    step.outcome = outcome;
    step.words = words;
    next();
    Q_EMIT answered(step);
}

void Discovery::found(DiscoveryStep step, const QList<ServerSettings> &servers)
{
    step.outcome = Outcome::Found;
    m_steps = { [this, source = step.source, servers] { finish(source, servers); } };
    m_step = 0;
    next();
    Q_EMIT answered(step);
}

void Discovery::finish(Source source, const QList<ServerSettings> &servers)
{
    QList<ServerSettings> found;
    for (const ServerSettings &server : servers)
        found += judged(server, source, m_address);
    cancel();
    Q_EMIT finished(found);
}

} // namespace discovery
