// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"

#include <QList>
#include <QString>
#include <QUrl>

// One way to reach the mailboxes of an address, as it was found somewhere. A proposal: nothing is sent to `host` before
// its user has seen and confirmed it.
struct ServerSettings
{
    // Who says so, from the most to the least trustworthy.
    enum class Source {
        ThisMachine, // another mail program of this user, which has the address set up
        Provider, // our own table of providers
        Domain, // the address's domain itself, over HTTPS (autoconfig)
        Ispdb, // Thunderbird's database of providers, over HTTPS
        Dns, // an SRV record (RFC 6186), which anybody on the way may have written
        Guess, // imap.DOMAIN: nobody
    };
    // What the server takes to prove who we are, the best first.
    enum class Way {
        Password,
        AppPassword, // a password made for one program, at `passwordPage`
        OAuth, // in the browser, at the issuer that `oauthProvider` names
        Kerberos,
        ClientCertificate,
    };
    // What has to be done at the provider's, or with its program, before any mail program gets in.
    enum class Preparation {
        None,
        SwitchImapOn, // in the settings of its webmail
        RunBridge, // Proton's: a program on this machine, which shows the password and exports its certificate
    };

    Source source = Source::Guess;
    QString provider; // its name for people; empty: nobody has said
    QString host;
    quint16 port = 993;
    Security security = Security::ImplicitTls;
    QString user;
    QString owner; // the domain that `host` was registered under, to be shown prominently; empty: `host` is an address
    bool isForeign = false; // `owner` is not who the address's own domain belongs to
    QList<Way> ways { Way::Password };
    // These come from our own table only: what anybody else says is no reason to open a page or to sign in there.
    Preparation preparation = Preparation::None;
    QUrl passwordPage; // https, of the provider's; empty: unknown
    QUrl helpPage; // what the provider says about IMAP; empty: unknown
    QString oauthProvider; // an id of the OAuth providers' table; empty: none

    bool operator==(const ServerSettings &) const = default;
};
