// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountProposal.h"

#include "Discovery.h"
#include "EventPrinter.h"
#include "KnownSettings.h"
#include "Sanitizer.h"
#include "SettingsReport.h"
#include "Terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Source = ServerSettings::Source;
using Way = ServerSettings::Way;
using Proposal = std::variant<Account, QString>;

// The first that will do. STARTTLS is an explicit choice, as long as there is another.
const ServerSettings *choose(const QList<ServerSettings> &found, const cli::AccountAdd &request)
{
    const auto willDo = [&](const ServerSettings &settings, std::optional<Security> security) {
        const QString &host = request.account.host;
        return (!security || settings.security == *security)
            && (host.isEmpty() || settings.host.compare(host, Qt::CaseInsensitive) == 0);
    };
    const auto first = [&](std::optional<Security> security) {
        const auto it = std::ranges::find_if(found, [&](const auto &settings) { return willDo(settings, security); });
        return it == found.end() ? nullptr : &*it;
    };
    if (request.discover->security)
        return first(request.discover->security);
    const ServerSettings *withTls = first(Security::ImplicitTls);
    return withTls ? withTls : first(std::nullopt);
}

// Why this way of signing in leads nowhere; empty: it may lead somewhere.
QString whyNotSignIn(const ServerSettings &settings, const Account &account)
{
    const bool wantsPassword = proofFor(account.mechanism) == Proof::Password;
    const bool takesPassword = settings.ways.contains(Way::Password) || settings.ways.contains(Way::AppPassword);
    if (!wantsPassword || takesPassword)
        return {};
    return u"%1 takes no password; it takes: %2"_s.arg(displayHost(settings.host), waysInWords(settings));
}

// What --yes has not confirmed, as nobody has seen it: another's host, a guess, and STARTTLS.
QString whyNotUnseen(const ServerSettings &settings, const cli::AccountAdd &request)
{
    if (settings.security == Security::StartTls && !request.discover->security)
        return u"it has no TLS from the first byte; --security starttls takes it all the same"_s;
    const bool isNamed = !request.account.host.isEmpty();
    const bool isTrusted = settings.source == Source::ThisMachine || settings.source == Source::Provider
        || (!settings.isForeign && settings.source != Source::Guess);
    if (isNamed || (request.discover->confirmed && isTrusted))
        return {};
    const QString host = displayHost(settings.host);
    if (!request.discover->confirmed && isTrusted)
        return u"--yes confirms %1, as there is no terminal to ask at"_s.arg(host);
    return u"--host %1 confirms it, if that is the right one"_s.arg(host);
}

QString questionAbout(const ServerSettings &settings)
{
    const QString host = displayHost(settings.host);
    if (settings.source == Source::Guess)
        return u"Nobody has said that %1 is the right server. Sign in there?"_s.arg(host);
    if (settings.isForeign && !settings.owner.isEmpty())
        return u"Sign in at %1, which belongs to %2?"_s.arg(host, displayHost(settings.owner));
    return u"Sign in at %1?"_s.arg(host);
}

Proposal proposalFrom(const QList<ServerSettings> &found, const cli::AccountAdd &request)
{
    Account account = request.account;
    const ServerSettings *settings = choose(found, request);
    if (!settings)
        return u"no such server was found for %1; posthorn account discover says what was"_s.arg(account.email);
    for (const QString &line : settingsInWords(*settings, account.email))
        printLine(line);
    if (const QString reason = whyNotSignIn(*settings, account); !reason.isEmpty())
        return reason;
    if (const QString reason = whyNotUnseen(*settings, request); !reason.isEmpty()) {
        if (!terminal::isThere())
            return u"nothing was changed: "_s + reason;
        if (!terminal::confirm(questionAbout(*settings)))
            return u"nothing was changed"_s;
    }
    account.host = settings->host;
    account.port = settings->port;
    account.security = settings->security;
    if (account.user.isEmpty())
        account.user = settings->user;
    return account;
}
} // namespace

void proposeAccount(const cli::AccountAdd &request, QObject *context,
                    const std::function<void(const std::variant<Account, QString> &)> &answered)
{
    auto *search = new discovery::Discovery(meansOfThisMachine(request.account.caFile), context);
    QObject::connect(search, &discovery::Discovery::finished, context, [=](const QList<ServerSettings> &found) {
        search->deleteLater();
        answered(proposalFrom(found, request));
    });
    if (search->start(request.account.email))
        return;
    search->deleteLater();
    answered(u"\"%1\" is no address that settings could be found for"_s.arg(request.account.email));
}
