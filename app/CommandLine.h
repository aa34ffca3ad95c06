// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "ForeignAccount.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// What the user asked for on the command line, as values. Reading it changes nothing and prints nothing.
namespace cli {

enum class Output { Words, JsonLines };

struct RunTray
{
    bool hidden = false;
}; // the tray program itself; hidden: no window at the start
struct Help
{
};
struct Version
{
};
// The settings are to be found out by the address. Who asks for that confirms what was found, at the terminal or here.
struct Discover
{
    bool confirmed = false; // a host of the address's own domain, or of a known provider
    std::optional<Security> security; // none but such servers
};
struct AccountAdd
{
    Account account;
    bool secretOnStdin = false; // the password or the access token
    bool fromGnome = false; // what `account` leaves open is as GNOME Online Accounts have it
    std::optional<Discover> discover; // then the account's host is the only one that will do; empty: there is none yet
};
struct AccountDiscover
{
    QString email;
    QString caFile; // further certificate authorities to trust for the search
    Output output = Output::Words;
};
struct AccountImport
{
    QStringList names; // as the other programs call them; none: all
    std::optional<ForeignAccount::Program> from;
    bool list = false; // only shows them
    bool confirmed = false; // beforehand; else at the terminal
    Output output = Output::Words;
};
struct AccountList
{
};
struct AccountShow
{
    QString name;
};
struct AccountRemove
{
    QString name;
};
struct AccountTest
{
    QString name;
    QString trusted; // SHA-256 of a certificate that is to be trusted from now on; empty: none
};
struct AccountDistrust // the certificate that it was told to trust
{
    QString name;
};
struct AccountSignIn
{
    QString name;
    bool byCode = false; // with a code at any browser, not with the one of this machine
    bool opensBrowser = true; // or only says where to go
    bool clientSecretOnStdin = false;
};
struct AccountMailboxes
{
    QString name;
    Output output = Output::Words;
};
struct Check
{
    QStringList names;
    Output output = Output::Words;
};
struct Watch
{
    QStringList names;
    Output output = Output::Words;
};
struct Status
{
    enum class Format { Words, Json, Waybar, Polybar };
    Format format = Format::Words;
    bool follow = false; // a line each time that it changes, for as long as somebody reads it
};
// Rules of attention. Entries are as rules.conf has them: sender=ada@*
struct RuleList
{
};
struct RuleShow
{
    QString name;
};
struct RuleAdd
{
    QString name;
    QStringList entries;
    bool isFirst = false; // before all others; else behind them
    bool replaces = false; // the one of that name
};
struct RuleRemove
{
    QString name;
};
struct RuleMove
{
    QString name;
    int position = 1; // from 1
};
struct RuleTry
{
    QString name; // of the one that is tried, where no entries are given
    QStringList entries;
};
struct Why
{
    Output output = Output::Words;
};
struct Pause
{
    uint minutes = 0; // 0: until tomorrow morning
};
struct CheckNow
{
};
struct Resume
{
};
struct Settings
{
};
struct Quit
{
};
struct UsageError
{
    QString text;
};

using Request = std::variant<RunTray, Help, Version, AccountAdd, AccountDiscover, AccountImport, AccountList,
                             AccountShow, AccountRemove, AccountTest, AccountDistrust, AccountSignIn, AccountMailboxes,
                             Check, Watch, Status, RuleList, RuleShow, RuleAdd, RuleRemove, RuleMove, RuleTry, Why,
                             Pause, Resume, CheckNow, Settings, Quit, UsageError>;

struct CommandLine
{
    QString profile; // --profile DIR; empty: the user's own
    Request request;
};

// `arguments` without the program's name.
CommandLine parse(const QStringList &arguments);
QString helpText();

} // namespace cli

// Exit codes, as documented in the man page.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, NotRunning = 3 };
