// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CertificatePin.h"
#include "HeaderNeeds.h"
#include "PopupAction.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>

// How the connection is protected. There is no third choice: credentials never travel in clear text.
enum class Security {
    ImplicitTls, // TLS from the first byte, usually port 993 (RFC 8314 §3.2)
    StartTls, // clear-text greeting, then STARTTLS, usually port 143 (RFC 9051 §6.2.1)
};

// How the account signs in, and thereby what it has to show. A name insists on that SASL mechanism, and neither a weaker
// nor a stronger one takes its place; Strongest and OAuth leave the choice to what the server offers.
enum class Mechanism {
    Strongest, // the strongest that a password is good for
    ScramSha256, // RFC 7677
    ScramSha1, // RFC 5802
    Plain, // RFC 4616
    Login, // the mechanism or, where that is not offered, the command
    OAuth, // whichever the server takes an access token by
    OAuthBearer, // RFC 7628
    XOAuth2, // the same before there was an RFC: Google, Microsoft
    External, // RFC 4422 appendix A: the TLS certificate of the client
    Gssapi, // RFC 4752: a Kerberos ticket
};

// What proves who we are. The first two are secrets, which come from a PasswordSource.
enum class Proof { Password, AccessToken, ClientCertificate, KerberosTicket };
Proof proofFor(Mechanism mechanism);
bool isSecret(Proof proof);

// At whom an account signs in through the browser, and as which program we are known there.
struct OAuthClient
{
    QString provider; // an id of the table of providers, or the https address of an issuer that describes itself
    QString clientId; // typed by the user; empty: the one that Posthorn was built with for this provider

    bool operator==(const OAuthClient &) const = default;
};

// Where the password, or the access token, comes from. It is never part of an Account and never on disk in plain text.
struct PasswordSource
{
    enum class Kind {
        Keyring, // the desktop's keyring, under the account's id
        Command, // first line that `command` prints
        OAuth, // the provider of `oauth`: a new token whenever one is needed, by the refresh token in the keyring
        Gnome, // GNOME Online Accounts: a password or a token, as `gnomeAccount` has it
    };
    Kind kind = Kind::Keyring;
    QStringList command; // program and arguments; never passed through a shell
    OAuthClient oauth;
    QString gnomeAccount; // its id there

    bool operator==(const PasswordSource &) const = default;
};

// What a click on a message opens.
struct Opening
{
    enum class Kind {
        MessageWindow, // our own window: headers and plain text
        MailProgram, // the desktop's mail program, by mid: URL (RFC 2392) where it understands that
        Webmail, // `webmail`, an https address with placeholders
        Command, // `command`, program and arguments with placeholders
    };
    Kind kind = Kind::MessageWindow;
    QString webmail; // {message_id} {email} {mailbox} {uid}, each percent-encoded when filled in
    QStringList command; // the same placeholders, each filled in inside its own argument

    bool operator==(const Opening &) const = default;
};

// One mail account as its user set it up. `id` never changes; `name` is what people and commands call it.
struct Account
{
    QString id;
    QString name;
    QString email;
    QString host;
    quint16 port = 993;
    Security security = Security::ImplicitTls;
    QString user;
    Mechanism mechanism = Mechanism::Strongest;
    QString caFile; // PEM file with further certificate authorities to trust for this account; empty: none
    std::optional<CertificatePin> pin; // a certificate that is trusted though no authority vouches for it
    QString certificateFile; // PEM file with our own certificate and its key, not encrypted; empty: we show none
    static constexpr qsizetype MostMailboxes = 50;
    QStringList mailboxes { QStringLiteral("INBOX") }; // the first is always watched at once
    QStringList pushMailboxes; // of the others: those with a connection of their own, for servers that push of one only
    bool preview = false; // show how the text of new mail begins
    HeaderNeeds needs; // of the rules at the moment; no part of the settings file
    PasswordSource password;
    Opening opening;
    QList<PopupAction> popupActions { PopupAction::CopyCode, PopupAction::MarkRead, PopupAction::Delete }; // in order

    bool operator==(const Account &) const = default;
};

// Something of it lies in the keyring: the password, or what new access tokens are got by.
bool isKept(const PasswordSource &source);

// A secret that expires within the hour, and is asked for again before each connection.
bool hasPassingSecret(const Account &account);

// The words that stand for these values in the configuration file and on the command line.
QString toWord(Security security);
QString toWord(Mechanism mechanism);
QString toWord(Opening::Kind kind);
QString toWord(PasswordSource::Kind kind);
std::optional<Security> securityFromWord(const QString &word);
std::optional<Mechanism> mechanismFromWord(const QString &word);
std::optional<Opening::Kind> openingFromWord(const QString &word);
std::optional<PasswordSource::Kind> passwordSourceFromWord(const QString &word);
quint16 defaultPort(Security security);
