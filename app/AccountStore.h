// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "ConfigFile.h"
#include "Error.h"
#include "Preferences.h"
#include "ProfilePaths.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

class IniText;

// Keeps the accounts and preferences in posthorn.conf: INI, UTF-8, mode 0600, never a secret. People may edit it.
//
// Each account is a section named by its id. A list is written  a, b, "c, d".
//
// | entry                | value                                         | default                  | bounds            |
// |----------------------|-----------------------------------------------|--------------------------|-------------------|
// | name                 | text, different for each account              | required                 | 1–100 characters  |
// | email                | text                                          | empty                    | –254 characters   |
// | host                 | host name or address                          | required                 | 1–253 characters  |
// | security             | tls, starttls                                 | tls                      |                   |
// | port                 | number                                        | 993 (starttls: 143)      | 1–65535           |
// | user                 | text                                          | required                 | 1–500 characters  |
// | mechanism            | strongest; with a password: SCRAM-SHA-256,    | strongest                |                   |
// |                      | SCRAM-SHA-1, PLAIN, LOGIN; with a token:      |                          |                   |
// |                      | oauth, OAUTHBEARER, XOAUTH2; with neither:    |                          |                   |
// |                      | EXTERNAL, GSSAPI                              |                          |                   |
// | ca-file              | absolute path of a PEM file                   | empty: none              |                   |
// | trusted-key          | SHA-256 of the public key of a certificate    | empty: none              | 64 digits         |
// |                      | that is trusted though nobody vouches for it  |                          |                   |
// | trusted-at           | host:port of the server that may show it      | empty                    | with a key: 1–260 |
// | trusted-faults       | list of the faults that it may have:          | empty                    | with a key: 1–    |
// |                      | self-signed, self-signed-issuer,              |                          |                   |
// |                      | unknown-issuer, host-mismatch, expired,       |                          |                   |
// |                      | not-yet-valid                                 |                          |                   |
// | trusted-certificate  | what is shown of it: SHA-256, subject,        | empty                    | with a key: 0, 5  |
// |                      | issuer, first and last day; decides nothing   |                          |                   |
// | certificate-file     | absolute path of our certificate and key, PEM | empty: none              | with EXTERNAL: 1– |
// | mailboxes            | list of text                                  | INBOX                    | 1–50 mailboxes    |
// | push                 | list of those that get a connection of their  | empty                    | out of mailboxes  |
// |                      | own; the first is always pushed               |                          |                   |
// | password-from        | keyring, command, oauth, gnome                | keyring                  |                   |
// | password-command     | list: program, arguments                      | empty                    | with command: 1–  |
// | oauth-provider       | google, microsoft, yahoo, fastmail, or an     | empty                    | with oauth: 1–500 |
// |                      | issuer's https address                        |                          |                   |
// | oauth-client-id      | text                                          | empty: of the build      | –500 characters   |
// | gnome-account        | id of an account of GNOME Online Accounts     | empty                    | with gnome: 1–100 |
// | preview              | true, false: popups show how the text begins  | false                    |                   |
// | popup-actions        | list out of open, reply, mark-read, archive,  | copy-code, mark-read,    | –3 actions        |
// |                      | delete, junk, snooze, copy-code               | delete                   |                   |
// | opens                | window, mail-program, webmail, command        | window                   |                   |
// | webmail              | https address with placeholders               | empty                    | with webmail: 1–  |
// | open-command         | list: program, arguments with placeholders    | empty                    | with command: 1–  |
//
// Section [preferences]: true or false each, but where other words are named.
//
// | popups               | show popups                                   | true                     |
// | popup-detail         | what they tell: full, sender, count           | full                     |
// | popup-detail-when-locked | the same, while the screen is locked;     | count                    |
// |                      | never more than otherwise                     |                          |
// | sound                | let popups sound                              | true                     |
// | count-in-icon        | show the unread count in the tray icon        | true                     |
// | hide-when-empty      | no tray icon while nothing is unread          | false                    |
// | count-on-launcher    | show the unread count in docks and task bars  | true                     |
// | answer-mailnag       | answer applets that were made for Mailnag     | true                     |
// | explain-missing-tray | say once more what to do where no tray is     | true                     |
//
// (Whether Posthorn starts with the session is the autostart entry's business, not this file's.)
//
// An account with a wrong entry is left out, reported, and stays in the file. Comments and unknown entries stay as well.
// Before a file that was not understood to the last line is changed, it is copied to posthorn.conf.bak.
class AccountStore
{
public:
    explicit AccountStore(const ProfilePaths &paths);

    // Reads the file. An error says what is wrong with it; what could be understood is there all the same.
    std::optional<Error> load();

    QString path() const { return m_file.path(); }
    QList<Account> accounts() const { return m_accounts; } // in the order of their names
    Preferences preferences() const { return m_preferences; }
    QStringList problems() const { return m_problems; } // each in words: where, and what is wrong

    // Each writes the file at once, and changes nothing if that fails.
    std::optional<Error> save(const Account &account); // adds it, or replaces the one with its id
    std::optional<Error> remove(const QString &id);
    std::optional<Error> save(const Preferences &preferences);

private:
    // What one look at the file gave.
    struct Contents
    {
        QList<Account> accounts;
        Preferences preferences;
        QStringList problems;
        QHash<QString, QString> names; // section -> name, of all sections, understood or not
        std::optional<Error> error; // it could not be read at all
    };
    Contents read() const;
    static Contents understood(const IniText &text);
    static void readAccount(const IniText &text, const QString &id, Contents &contents);
    static void readPreferences(const IniText &text, Contents &contents);

    // Hands the text to be changed to `change`; where that finds nothing wrong, writes it.
    using Change = std::function<std::optional<Error>(const Contents &before, IniText &text)>;
    std::optional<Error> write(const Change &change);

    ConfigFile m_file;
    QList<Account> m_accounts;
    Preferences m_preferences;
    QStringList m_problems;
};
