// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SettingsReport.h"

#include "Sanitizer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
using Outcome = DiscoveryStep::Outcome;
using Preparation = ServerSettings::Preparation;
using Source = ServerSettings::Source;
using Way = ServerSettings::Way;

QString sourceInWords(Source source)
{
    switch (source) {
    case Source::ThisMachine: return u"another mail program on this machine"_s;
    case Source::Provider: return u"Posthorn's own list of providers"_s;
    case Source::Domain: return u"the address's domain itself"_s;
    case Source::Ispdb: return u"Thunderbird's database of providers"_s;
    case Source::Dns: return u"DNS, which anybody on the way may have changed"_s;
    case Source::Guess: return u"a guess: nobody has said so"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Source source)
{
    switch (source) {
    case Source::ThisMachine: return u"this-machine"_s;
    case Source::Provider: return u"provider"_s;
    case Source::Domain: return u"domain"_s;
    case Source::Ispdb: return u"ispdb"_s;
    case Source::Dns: return u"dns"_s;
    case Source::Guess: return u"guess"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Way way)
{
    switch (way) {
    case Way::Password: return u"password"_s;
    case Way::AppPassword: return u"app-password"_s;
    case Way::OAuth: return u"oauth"_s;
    case Way::Kerberos: return u"kerberos"_s;
    case Way::ClientCertificate: return u"client-certificate"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Asking: return u"asking"_s;
    case Outcome::Found: return u"found"_s;
    case Outcome::NothingThere: return u"nothing-there"_s;
    case Outcome::NotReachable: return u"not-reachable"_s;
    case Outcome::TimedOut: return u"timed-out"_s;
    case Outcome::CertificateRefused: return u"certificate-refused"_s;
    case Outcome::ServerFailed: return u"server-failed"_s;
    case Outcome::RedirectRefused: return u"redirect-refused"_s;
    case Outcome::TooLong: return u"too-long"_s;
    case Outcome::Malformed: return u"malformed"_s;
    case Outcome::NothingUsable: return u"nothing-usable"_s;
    }
    Q_UNREACHABLE();
}

QString outcomeInWords(const DiscoveryStep &step)
{
    switch (step.outcome) {
    case Outcome::Asking: return u"asking"_s;
    case Outcome::Found: return u"found"_s;
    case Outcome::NothingThere: return u"nothing there"_s;
    case Outcome::NotReachable: return u"cannot be reached"_s;
    case Outcome::TimedOut: return u"did not answer in time"_s;
    case Outcome::CertificateRefused: return u"its certificate is not valid"_s;
    case Outcome::ServerFailed: return u"failed"_s;
    case Outcome::RedirectRefused: return u"sends us elsewhere, which is not followed"_s;
    case Outcome::TooLong: return u"answers far too much"_s;
    case Outcome::Malformed: return u"its answer is no mail configuration"_s;
    case Outcome::NothingUsable: return u"names no IMAP server with TLS"_s;
    }
    Q_UNREACHABLE();
}

QString wayInWords(Way way)
{
    switch (way) {
    case Way::Password: return u"password"_s;
    case Way::AppPassword: return u"app password"_s;
    case Way::OAuth: return u"OAuth"_s;
    case Way::Kerberos: return u"Kerberos ticket"_s;
    case Way::ClientCertificate: return u"client certificate"_s;
    }
    Q_UNREACHABLE();
}

QString preparationInWords(Preparation preparation)
{
    switch (preparation) {
    case Preparation::None: return {};
    case Preparation::SwitchImapOn: return u"switch IMAP on in the settings of its webmail"_s;
    case Preparation::RunBridge: return u"start Proton Bridge, and export its certificate for --ca-file"_s;
    }
    Q_UNREACHABLE();
}

// The owner alone, where there is nothing to be wary of.
QString ownerInWords(const ServerSettings &settings, const QString &address)
{
    const QString owner = settings.owner.isEmpty() ? u"nobody known"_s : displayHost(settings.owner);
    if (!settings.isForeign)
        return owner;
    return u"%1, and not to %2"_s.arg(owner, displayHost(address.sliced(address.lastIndexOf(u'@') + 1)));
}
} // namespace

QString waysInWords(const ServerSettings &settings)
{
    QStringList ways;
    for (const Way way : settings.ways)
        ways += wayInWords(way);
    return ways.join(u", "_s);
}

QStringList settingsInWords(const ServerSettings &settings, const QString &address)
{
    const QString preparation = preparationInWords(settings.preparation);
    QStringList lines { u"found by: "_s + sourceInWords(settings.source) };
    if (!settings.provider.isEmpty())
        lines += u"provider: "_s + settings.provider;
    lines += u"host: "_s + displayHost(settings.host);
    lines += u"belongs to: "_s + ownerInWords(settings, address);
    lines += u"port: "_s + QString::number(settings.port);
    lines += u"security: "_s + toWord(settings.security);
    lines += u"user: "_s + sanitizedLine(settings.user);
    lines += u"signs in by: "_s + waysInWords(settings);
    if (!settings.passwordPage.isEmpty())
        lines += u"app password: made at "_s + settings.passwordPage.toString();
    if (!preparation.isEmpty())
        lines += u"before that: "_s + preparation;
    if (!settings.helpPage.isEmpty())
        lines += u"help: "_s + settings.helpPage.toString();
    return lines;
}

QString stepInWords(const DiscoveryStep &step)
{
    const QString line = step.host + u": "_s + outcomeInWords(step);
    return step.words.isEmpty() ? line : line + u" ("_s + step.words + u')';
}

QJsonObject settingsObject(const ServerSettings &settings)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonArray ways;
    for (const Way way : settings.ways)
        ways += toWord(way);
    return { { u"event"_s, u"settings"_s },
             { u"source"_s, toWord(settings.source) },
             { u"provider"_s, text(settings.provider) },
             { u"host"_s, settings.host },
             { u"owner"_s, text(settings.owner) },
             { u"foreign"_s, settings.isForeign },
             { u"port"_s, settings.port },
             { u"security"_s, ::toWord(settings.security) },
             { u"user"_s, settings.user },
             { u"ways"_s, ways },
             { u"password_page"_s, text(settings.passwordPage.toString()) },
             { u"help_page"_s, text(settings.helpPage.toString()) },
             { u"oauth_provider"_s, text(settings.oauthProvider) } };
}

QJsonObject stepObject(const DiscoveryStep &step)
{
    return { { u"event"_s, u"step"_s },
             { u"source"_s, toWord(step.source) },
             { u"host"_s, step.host },
             { u"outcome"_s, toWord(step.outcome) },
             { u"words"_s, step.words.isEmpty() ? QJsonValue() : QJsonValue(step.words) } };
}
