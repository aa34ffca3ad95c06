// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AutoconfigParser.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace discovery {
namespace {
using Outcome = DiscoveryStep::Outcome;
using Way = ServerSettings::Way;

constexpr qsizetype MostServers = 10;
constexpr qsizetype LongestUser = 500; // as AccountStore has it

// One <incomingServer type="imap"> as it stands there. Of an element that is there twice, the first counts.
struct Server
{
    QString hostname;
    QString port;
    QString socketType;
    QString username;
    QStringList authentications;
};

QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

Server readServer(QXmlStreamReader &xml)
{
    Server server;
    const auto keepFirst = [](QString &field, const QString &text) {
        if (field.isEmpty())
            field = text;
    };
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = textOf(xml);
        if (name == "hostname"_L1)
            keepFirst(server.hostname, text);
        else if (name == "port"_L1)
            keepFirst(server.port, text);
        else if (name == "socketType"_L1)
            keepFirst(server.socketType, text);
        else if (name == "username"_L1)
            keepFirst(server.username, text);
        else if (name == "authentication"_L1 && server.authentications.size() < MostServers)
            server.authentications += text;
    }
    return server;
}

std::optional<Way> wayOf(const QString &authentication)
{
    // clang-format off
    static const std::pair<QLatin1StringView, Way> ways[] {
        { "password-cleartext"_L1, Way::Password }, { "password-encrypted"_L1, Way::Password },
        { "plain"_L1, Way::Password }, { "secure"_L1, Way::Password }, // of version 1.0
        { "PLAIN"_L1, Way::Password }, { "LOGIN"_L1, Way::Password }, // of version 1.2, with system="sasl"
        { "SCRAM-SHA-1"_L1, Way::Password }, { "SCRAM-SHA-256"_L1, Way::Password },
        { "OAuth2"_L1, Way::OAuth }, { "OAuth"_L1, Way::OAuth },
        { "OAUTHBEARER"_L1, Way::OAuth }, { "XOAUTH2"_L1, Way::OAuth },
        { "GSSAPI"_L1, Way::Kerberos },
        { "TLS-client-cert"_L1, Way::ClientCertificate }, { "EXTERNAL"_L1, Way::ClientCertificate },
    };
    // clang-format on
    for (const auto &[name, way] : ways) {
        if (authentication == name)
            return way;
    }
    return std::nullopt; // "none", "client-IP-address", "NTLM", and what is yet to be invented
}

QList<Way> waysOf(const QStringList &authentications)
{
    if (authentications.isEmpty())
        return { Way::Password };
    QList<Way> ways;
    for (const QString &authentication : authentications) {
        if (const auto way = wayOf(authentication); way && !ways.contains(*way))
            ways += *way;
    }
    return ways;
}

// Empty: it has placeholders that we do not know, or characters that no user name has.
QString userOf(const QString &username, const MailAddress &address)
{
    if (username.isEmpty())
        return address.whole();
    static const QRegularExpression placeholder(u"%([A-Z]+)%"_s);
    QString user;
    qsizetype end = 0;
    for (auto found = placeholder.globalMatch(username); found.hasNext();) {
        const auto match = found.next();
        user += QStringView(username).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (match.captured(1) == "EMAILADDRESS"_L1)
            user += address.whole();
        else if (match.captured(1) == "EMAILLOCALPART"_L1)
            user += address.local;
        else if (match.captured(1) == "EMAILDOMAIN"_L1)
            user += address.domain;
        else
            return {};
    }
    user += QStringView(username).mid(end);
    const bool isClean =
        std::ranges::all_of(user, [](QChar c) { return c.isPrint() && c.category() != QChar::Other_Format; });
    return isClean && user.size() <= LongestUser ? user : QString();
}

std::optional<Security> securityOf(const QString &socketType)
{
    if (socketType.compare("SSL"_L1, Qt::CaseInsensitive) == 0)
        return Security::ImplicitTls;
    if (socketType.compare("STARTTLS"_L1, Qt::CaseInsensitive) == 0)
        return Security::StartTls;
    return std::nullopt; // "plain": never
}

std::optional<ServerSettings> settingsOf(const Server &server, const MailAddress &address)
{
    const auto security = securityOf(server.socketType);
    ServerSettings settings;
    settings.host = hostName(server.hostname);
    settings.user = userOf(server.username, address);
    settings.ways = waysOf(server.authentications);
    if (!security || registrableDomain(settings.host).isEmpty() || settings.user.isEmpty() || settings.ways.isEmpty())
        return std::nullopt;
    settings.security = *security;
    bool isNumber = true;
    settings.port = server.port.isEmpty() ? defaultPort(*security) : server.port.toUShort(&isNumber);
    if (!isNumber || settings.port == 0)
        return std::nullopt;
    return settings;
}

QList<ServerSettings> readProvider(QXmlStreamReader &xml, const MailAddress &address)
{
    QList<ServerSettings> found;
    while (xml.readNextStartElement()) {
        const bool isImap = xml.name() == "incomingServer"_L1 && xml.attributes().value("type"_L1) == "imap"_L1;
        if (!isImap || found.size() >= MostServers) {
            xml.skipCurrentElement();
            continue;
        }
        if (const auto settings = settingsOf(readServer(xml), address); settings && !found.contains(*settings))
            found += *settings;
    }
    return found;
}

// Neither entities of its own nor what they would stand for: with a DTD it is not read any further.
bool hasDtd(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && !reader.isStartElement()) {
        if (reader.readNext() == QXmlStreamReader::DTD)
            return true;
    }
    return false;
}
} // namespace

ParsedConfig parseAutoconfig(const QByteArray &bytes, const MailAddress &address)
{
    if (bytes.size() > LongestConfig)
        return Outcome::TooLong;
    if (hasDtd(bytes))
        return Outcome::Malformed;
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != "clientConfig"_L1)
        return Outcome::Malformed;
    QList<ServerSettings> found;
    while (xml.readNextStartElement()) {
        if (xml.name() == "emailProvider"_L1 && found.isEmpty())
            found = readProvider(xml, address);
        else
            xml.skipCurrentElement();
    }
    while (!xml.atEnd()) // whatever comes behind must be well-formed, too
        xml.readNext();
    if (xml.hasError())
        return Outcome::Malformed;
    if (found.isEmpty())
        return Outcome::NothingUsable;
    std::ranges::stable_sort(found, {}, &ServerSettings::security); // implicit TLS first
    return found;
}

} // namespace discovery
