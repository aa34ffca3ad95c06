// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignInOffer.h"

QList<SignInOffer> signInOffers(const QList<ServerSettings::Way> &ways, const SignInMeans &means)
{
    using Way = ServerSettings::Way;
    const bool password = ways.contains(Way::Password) || ways.contains(Way::AppPassword);
    const bool token = ways.contains(Way::OAuth);
    QList<SignInOffer> offers;
    const auto add = [&](SignInOffer offer, bool fits) {
        if (fits)
            offers += offer;
    };
    add(SignInOffer::Password, password);
    add(SignInOffer::Gnome, means.gnome);
    add(SignInOffer::TokenCommand, token && password); // else the browser is simpler
    add(SignInOffer::Browser, token && means.browser);
    add(SignInOffer::TokenCommand, token && !password);
    add(SignInOffer::PasswordCommand, password);
    add(SignInOffer::Certificate, ways.contains(Way::ClientCertificate));
    add(SignInOffer::Kerberos, ways.contains(Way::Kerberos));
    return offers;
}

Mechanism mechanismFor(SignInOffer offer)
{
    switch (offer) {
    case SignInOffer::Password:
    case SignInOffer::PasswordCommand: return Mechanism::Strongest;
    case SignInOffer::Gnome: // unless GNOME has a password only
    case SignInOffer::TokenCommand:
    case SignInOffer::Browser: return Mechanism::OAuth;
    case SignInOffer::Certificate: return Mechanism::External;
    case SignInOffer::Kerberos: return Mechanism::Gssapi;
    }
    Q_UNREACHABLE();
}

PasswordSource::Kind sourceFor(SignInOffer offer)
{
    switch (offer) {
    case SignInOffer::Gnome: return PasswordSource::Kind::Gnome;
    case SignInOffer::Browser: return PasswordSource::Kind::OAuth;
    case SignInOffer::TokenCommand:
    case SignInOffer::PasswordCommand: return PasswordSource::Kind::Command;
    default: return PasswordSource::Kind::Keyring;
    }
}
