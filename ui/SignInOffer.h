// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "ServerSettings.h"

#include <QList>

// A way to sign in, as it is offered to the user of a new account.
enum class SignInOffer {
    Password, // typed, and kept in the keyring
    Gnome, // which GNOME Online Accounts knows already
    TokenCommand, // that prints an access token
    Browser, // at the provider's, in the browser
    PasswordCommand, // that prints the password
    Certificate,
    Kerberos,
};

// Where a sign-in at a provider takes place.
enum class SignInPlace {
    Browser, // of this machine
    AnyBrowser, // which asks for a code
};

// What the desktop and this program have to offer besides.
struct SignInMeans
{
    bool gnome = false; // an account there that is this one
    bool browser = false; // a provider to sign in at
};

// The offers that fit what the server takes, in the order in which to offer them: the simplest first. Some server that
// was found says nothing of tickets and certificates; `ways` then has none.
QList<SignInOffer> signInOffers(const QList<ServerSettings::Way> &ways, const SignInMeans &means);

// How an account that takes this offer signs in.
Mechanism mechanismFor(SignInOffer offer);
PasswordSource::Kind sourceFor(SignInOffer offer);
