// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

// The ways to get an access token that a person can choose from, and how such a sign-in is going. The account says by its
// PasswordSource which way it was.

// One row of the table of OAuth providers, as a person sees it.
struct OAuthChoice
{
    QString id; // what OAuthClient::provider names
    QString name; // for people: a proper name
    bool hasClientId = false; // of this build; else the user has to type one
    bool hasDeviceFlow = false; // a code to type at another device (RFC 8628)
    QUrl registration; // where to get a client id; empty: unknown

    bool operator==(const OAuthChoice &) const = default;
};

bool isIssuer(const QString &provider); // an https address, then: it describes itself, and is in no table

// An account of GNOME Online Accounts that has mail over IMAP. A proposal: its host is confirmed as any other.
struct GnomeAccount
{
    QString id; // what PasswordSource::gnomeAccount names
    QString provider; // "Google": a proper name
    QString email;
    QString host;
    quint16 port = 993;
    Security security = Security::ImplicitTls;
    QString user;
    Mechanism mechanism = Mechanism::Strongest; // or OAuth
    bool needsAttention = false; // GNOME wants its user to sign in there again
    bool acceptsCertificateErrors = false; // there; never here

    bool operator==(const GnomeAccount &) const = default;
};

// How a sign-in in the browser, or with a code, is going. It ends with SignInDone or an Error, or is cancelled.
struct SignInPreparing
{
    bool operator==(const SignInPreparing &) const = default;
}; // the provider is asked where to go
struct SignInInBrowser
{
    QUrl url; // was opened; can be opened by hand, in a browser of this machine
    bool operator==(const SignInInBrowser &) const = default;
};
struct SignInWithCode
{
    QUrl page; // to be opened in any browser…
    QString code; // …which asks for this
    std::chrono::seconds validFor { 0 };
    bool operator==(const SignInWithCode &) const = default;
};
struct SignInDone // the account's secret can be read from now on…
{
    std::optional<Error> notKept; // …only until this program ends, as the keyring did not take it
    bool operator==(const SignInDone &) const = default;
};
using SignInProgress = std::variant<SignInPreparing, SignInInBrowser, SignInWithCode, SignInDone, Error>;
