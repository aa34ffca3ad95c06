// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SignInWay.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

namespace oauth {

// Where a provider is asked for access tokens, and how (RFC 6749).
struct Provider
{
    // How the client names itself at the token endpoint (RFC 6749 §2.3.1).
    enum class ClientProof { InBody, BasicHeader };

    QString id; // of the table, or the issuer
    QString name; // for people
    QString issuer; // as `iss` has it (RFC 9207), to the letter; empty: one of many at the host of `authorization`
    QUrl authorization;
    QUrl token;
    QUrl device; // RFC 8628; empty: there is none
    QString scope; // for IMAP, and for tokens that outlast the sign-in
    QList<std::pair<QString, QString>> extras {}; // what else the authorization request has to say
    ClientProof clientProof = ClientProof::InBody;
    QString redirectTo = QStringLiteral("http://127.0.0.1:%1/"); // %1: the port
    bool namesItself = false; // it has promised `iss` in its answers
    QUrl registration {}; // where to get a client id
    QString clientId {}; // of this build
    QString clientSecret {}; // no secret at all in a program that everybody has (RFC 8252 §8.5)

    bool operator==(const Provider &) const = default;
};

// As whom we come.
struct Client
{
    QString id;
    QByteArray secret; // empty: a public client, as programs are

    bool operator==(const Client &) const = default;
};

const QList<Provider> &providers(); // those known by name
std::optional<Provider> providerNamed(const QString &id);
QList<OAuthChoice> choices(); // the table, as people see it

// The user's own client id, or the one of this build; nullopt: there is none.
std::optional<Client> clientFor(const Provider &provider, const OAuthClient &typed, const QByteArray &typedSecret);

} // namespace oauth
