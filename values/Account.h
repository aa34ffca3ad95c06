// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>

// How the connection is protected. There is no third choice: credentials never travel in clear text.
enum class Security {
    ImplicitTls, // TLS from the first byte, usually port 993 (RFC 8314 §3.2)
    StartTls, // clear-text greeting, then STARTTLS, usually port 143 (RFC 9051 §6.2.1)
};

// Which SASL mechanism (or the LOGIN command) the account insists on. Strongest: the strongest that the server offers.
enum class Mechanism { Strongest, ScramSha256, Plain, Login };

// Where the password comes from. It is never part of an Account and never on disk in plain text.
struct PasswordSource
{
    enum class Kind {
        Keyring, // the desktop's keyring, under the account's id
        Command, // first line that `command` prints
    };
    Kind kind = Kind::Keyring;
    QStringList command; // program and arguments; never passed through a shell

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
    QStringList mailboxes { QStringLiteral("INBOX") };
    PasswordSource password;
    Opening opening;

    bool operator==(const Account &) const = default;
};

// The words that stand for these values in the configuration file and on the command line.
QString toWord(Security security);
QString toWord(Mechanism mechanism);
QString toWord(Opening::Kind kind);
std::optional<Security> securityFromWord(const QString &word);
std::optional<Mechanism> mechanismFromWord(const QString &word);
std::optional<Opening::Kind> openingFromWord(const QString &word);
quint16 defaultPort(Security security);
