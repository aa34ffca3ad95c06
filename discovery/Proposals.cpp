// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Proposals.h"

#include "MailProvider.h"

using namespace Qt::StringLiterals;

namespace discovery {
namespace {
QUrl httpsUrl(const QString &host, const QString &path)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPath(path);
    return url;
}
} // namespace

QUrl autoconfigUrl(const MailAddress &address)
{
    QUrl url = httpsUrl(u"autoconfig."_s + address.domain, u"/mail/config-v1.1.xml"_s);
    // A "+" left as it is would be a space to some (application/x-www-form-urlencoded).
    const QByteArray encoded = QUrl::toPercentEncoding(address.whole(), "@");
    url.setQuery(u"emailaddress="_s + QString::fromLatin1(encoded), QUrl::StrictMode);
    return url;
}

QUrl wellKnownUrl(const MailAddress &address)
{
    return httpsUrl(address.domain, u"/.well-known/autoconfig/mail/config-v1.1.xml"_s);
}

QUrl ispdbUrl(const MailAddress &address)
{
    return httpsUrl(u"v1.ispdb.net"_s, u'/' + address.domain);
}

std::optional<QUrl> permittedRedirect(const QUrl &asked, const QUrl &location)
{
    const QString owner = registrableDomain(asked.host(QUrl::FullyEncoded));
    const bool isSameOwner = !owner.isEmpty() && registrableDomain(location.host(QUrl::FullyEncoded)) == owner;
    if (!location.isValid() || location.scheme() != "https"_L1 || !location.userInfo().isEmpty() || !isSameOwner)
        return std::nullopt;
    return location;
}

QList<ServerSettings> serversOf(const QList<ServiceRecord> &records, Security security, const MailAddress &address)
{
    QList<ServerSettings> servers;
    for (const ServiceRecord &record : records) {
        const QString host = hostName(record.target);
        if (!registrableDomain(host).isEmpty() && record.port != 0)
            servers +=
                ServerSettings { .host = host, .port = record.port, .security = security, .user = address.whole() };
    }
    return servers;
}

ServerSettings guess(const MailAddress &address)
{
    const bool isOwned = !registrableDomain(address.domain).isEmpty();
    return { .host = isOwned ? u"imap."_s + address.domain : address.domain, .user = address.whole() };
}

ServerSettings judged(ServerSettings settings, ServerSettings::Source source, const MailAddress &address)
{
    settings.source = source;
    settings.owner = registrableDomain(settings.host);
    // Where the host is an address, or nobody's, nothing can be compared: not foreign only if it is the domain itself.
    settings.isForeign = settings.owner.isEmpty() ? settings.host != address.domain
                                                  : settings.owner != registrableDomain(address.domain);
    if (source != ServerSettings::Source::Provider)
        addWhatIsKnown(settings);
    return settings;
}

} // namespace discovery
