// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailAddress.h"
#include "ServerSettings.h"

#include <QLatin1StringView>

#include <span>

namespace discovery {

// What is known of one provider. Facts of theirs, kept as data; each was looked up, none is guessed.
struct MailProvider
{
    using Way = ServerSettings::Way;
    using Preparation = ServerSettings::Preparation;
    enum class UserName { Address, LocalPart };

    QLatin1StringView name; // for people: a proper name, never translated
    QLatin1StringView domains; // of its addresses, with spaces between
    QLatin1StringView host;
    UserName user = UserName::Address;
    std::span<const Way> ways;
    Preparation preparation = Preparation::None;
    QLatin1StringView passwordPage; // where to make a password for a mail program
    QLatin1StringView helpPage; // what it says about IMAP
    QLatin1StringView oauthProvider;
    quint16 port = 993;
    Security security = Security::ImplicitTls;
};

std::span<const MailProvider> providers();

// nullptr: none of them. Domains are compared as a whole: a subdomain may be anybody's.
const MailProvider *providerOf(const QString &domain);
const MailProvider *providerAt(const QString &host);

ServerSettings settingsOf(const MailProvider &provider, const MailAddress &address);

// What our table says of the host at which these settings were found: the domain is somebody's own, the server Google's.
void addWhatIsKnown(ServerSettings &settings);

} // namespace discovery
