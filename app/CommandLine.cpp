// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"

#include "CertificateDetails.h"
#include "ForeignReport.h"
#include "Provider.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

UsageError usage(const QString &text)
{
    return { text + u" (posthorn --help lists the commands)"_s };
}

// Every command's options are read by Qt's parser; --profile has been taken out before.
class Options
{
public:
    explicit Options(const QList<QCommandLineOption> &options) { m_parser.addOptions(options); }

    // Empty when all is well, else what is wrong.
    QString read(const QStringList &arguments)
    {
        return m_parser.parse(QStringList { u"posthorn"_s } + arguments) ? QString() : m_parser.errorText();
    }
    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList names() const { return m_parser.positionalArguments(); }

private:
    QCommandLineParser m_parser;
};

QCommandLineOption valued(const QString &name)
{
    return { name, {}, name };
}

QCommandLineOption flag(const QString &name)
{
    return QCommandLineOption(name);
}

// A mailbox to be pushed is one to be watched, whether or not it was named as such.
void readMailboxes(const Options &options, Account &account)
{
    if (options.has(u"mailbox"_s))
        account.mailboxes = options.values(u"mailbox"_s);
    account.pushMailboxes = options.values(u"push"_s);
    account.pushMailboxes.removeDuplicates();
    for (const QString &name : std::as_const(account.pushMailboxes)) {
        if (!account.mailboxes.contains(name))
            account.mailboxes += name;
    }
}

QString readPopupActions(const Options &options, Account &account)
{
    if (!options.has(u"popup-actions"_s))
        return {};
    QStringList words = options.value(u"popup-actions"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    const auto actions = popupActionsFromWords(words);
    if (!actions)
        return u"--popup-actions takes up to three, each once, out of open,reply,mark-read,archive,delete,junk,snooze,copy-code"_s;
    account.popupActions = *actions;
    return {};
}

QString readFile(const Options &options, const QString &name, QString &path)
{
    if (!options.has(name))
        return {};
    const QFileInfo file(options.value(name));
    if (!file.isFile() || !file.isReadable())
        return u"--%1: %2 cannot be read"_s.arg(name, file.filePath());
    path = file.absoluteFilePath();
    return {};
}

QString readServer(const Options &options, Account &account)
{
    const auto security = securityFromWord(options.value(u"security"_s));
    if (!security)
        return u"--security is tls or starttls"_s;
    account.security = *security;
    account.port = defaultPort(*security);
    if (options.has(u"port"_s)) {
        bool ok = false;
        account.port = options.value(u"port"_s).toUShort(&ok);
        if (!ok || account.port == 0)
            return u"--port is a number from 1 to 65535"_s;
    }
    if (options.has(u"mechanism"_s)) {
        const auto mechanism = mechanismFromWord(options.value(u"mechanism"_s));
        if (!mechanism)
            return u"--mechanism is SCRAM-SHA-256, SCRAM-SHA-1, PLAIN, LOGIN, OAUTHBEARER, XOAUTH2, EXTERNAL or GSSAPI"_s;
        account.mechanism = *mechanism;
    }
    if (const QString problem = readFile(options, u"ca-file"_s, account.caFile); !problem.isEmpty())
        return problem;
    return readFile(options, u"certificate-file"_s, account.certificateFile);
}

QString readOpening(const QString &word, Opening &opening)
{
    if (word == toWord(Opening::Kind::MessageWindow) || word == toWord(Opening::Kind::MailProgram)) {
        opening.kind = *openingFromWord(word);
    } else if (word.startsWith("https://"_L1)) {
        opening.kind = Opening::Kind::Webmail;
        opening.webmail = word;
    } else {
        opening.kind = Opening::Kind::Command;
        opening.command = QProcess::splitCommand(word);
        if (opening.command.isEmpty() || word.startsWith("http://"_L1))
            return u"--open-with is window, mail-program, an https:// address or a command"_s;
    }
    return {};
}

// At a provider the account signs in later, in the browser; GNOME has done so already.
QString readProvider(const Options &options, AccountAdd &add)
{
    Account &account = add.account;
    add.fromGnome = options.has(u"goa"_s);
    if (!options.has(u"mechanism"_s) && !add.fromGnome)
        account.mechanism = Mechanism::OAuth;
    account.password.kind = add.fromGnome ? PasswordSource::Kind::Gnome : PasswordSource::Kind::OAuth;
    account.password.oauth = { options.value(u"oauth"_s), options.value(u"client-id"_s) };
    if (!add.fromGnome && proofFor(account.mechanism) != Proof::AccessToken)
        return u"--oauth goes with OAUTHBEARER or XOAUTH2, not with --mechanism %1"_s.arg(toWord(account.mechanism));
    if (!add.fromGnome && !oauth::providerNamed(account.password.oauth.provider)
        && !isIssuer(account.password.oauth.provider))
        return u"--oauth is google, microsoft, yahoo, fastmail or the https:// address of an issuer"_s;
    return {};
}

// A token asks for OAuth where no mechanism is named; otherwise the mechanism says what there has to be.
QString readProof(const Options &options, AccountAdd &add)
{
    Account &account = add.account;
    const bool hasToken = options.has(u"token-stdin"_s) || options.has(u"token-command"_s);
    if (hasToken && !options.has(u"mechanism"_s))
        account.mechanism = Mechanism::OAuth;
    const Proof proof = proofFor(account.mechanism);
    const QStringList names { u"password-stdin"_s, u"password-command"_s,
                              u"token-stdin"_s,    u"token-command"_s,
                              u"oauth"_s,          u"goa"_s };
    const auto sources = std::ranges::count_if(names, [&](const QString &name) { return options.has(name); });
    if (add.discover && sources == 0 && proof == Proof::Password) {
        add.secretOnStdin = true;
        return {};
    }
    if (account.mechanism == Mechanism::External && account.certificateFile.isEmpty())
        return u"--mechanism EXTERNAL needs --certificate-file"_s;
    if (!isSecret(proof))
        return sources == 0 ? QString()
                            : u"--mechanism %1 takes no password and no token"_s.arg(toWord(account.mechanism));
    if (sources == 1 && (options.has(u"oauth"_s) || options.has(u"goa"_s)))
        return readProvider(options, add);
    const QString wanted = proof == Proof::AccessToken ? u"token"_s : u"password"_s;
    if (sources != 1 || hasToken != (proof == Proof::AccessToken))
        return u"account add needs either --%1-stdin or --%1-command, or --oauth, or --goa"_s.arg(wanted);
    add.secretOnStdin = options.has(wanted + u"-stdin"_s);
    if (!add.secretOnStdin && options.value(wanted + u"-command"_s).isEmpty())
        return u"--%1-command needs a command"_s.arg(wanted);
    if (!add.secretOnStdin)
        account.password = { PasswordSource::Kind::Command,
                             QProcess::splitCommand(options.value(wanted + u"-command"_s)) };
    return {};
}

// --discover finds out what is not given, so what it finds out is not given as well. The host may be: as the only one.
QString readDiscover(const Options &options, AccountAdd &add)
{
    if (!options.has(u"discover"_s))
        return options.has(u"yes"_s) ? u"--yes confirms what --discover finds"_s : QString();
    if (add.account.email.isEmpty())
        return u"--discover needs --email"_s;
    if (options.has(u"port"_s))
        return u"--discover finds out the port"_s;
    add.discover = Discover { .confirmed = options.has(u"yes"_s) };
    if (options.has(u"security"_s))
        add.discover->security = add.account.security;
    add.account.user = options.value(u"user"_s).trimmed();
    return {};
}

// What stands for what, where less was said than there is to know.
QString readIdentity(const Options &options, Account &account)
{
    for (const auto &[name, field] : { std::pair { u"name"_s, &Account::name },
                                       { u"email"_s, &Account::email },
                                       { u"host"_s, &Account::host },
                                       { u"user"_s, &Account::user } }) {
        account.*field = options.value(name).trimmed();
    }
    if (account.email.isEmpty() && account.user.contains(u'@'))
        account.email = account.user;
    if (account.user.isEmpty())
        account.user = account.email;
    if (account.name.isEmpty())
        account.name = account.email;
    if (options.has(u"goa"_s) && account.user.isEmpty())
        return u"account add --goa needs --email"_s;
    const bool hasHost = !account.host.isEmpty() || options.has(u"discover"_s);
    if (!options.has(u"goa"_s) && (account.name.isEmpty() || !hasHost || account.user.isEmpty()))
        return u"account add needs --name, --host and --user (or --email)"_s;
    return {};
}

Request accountAdd(const QStringList &arguments)
{
    QCommandLineOption security = valued(u"security"_s);
    security.setDefaultValue(u"tls"_s);
    Options options({ valued(u"name"_s),
                      valued(u"email"_s),
                      valued(u"host"_s),
                      valued(u"port"_s),
                      security,
                      valued(u"user"_s),
                      valued(u"mailbox"_s),
                      valued(u"push"_s),
                      valued(u"ca-file"_s),
                      valued(u"mechanism"_s),
                      valued(u"certificate-file"_s),
                      valued(u"password-command"_s),
                      valued(u"token-command"_s),
                      valued(u"open-with"_s),
                      flag(u"password-stdin"_s),
                      flag(u"token-stdin"_s),
                      flag(u"preview"_s),
                      valued(u"popup-actions"_s),
                      valued(u"oauth"_s),
                      valued(u"client-id"_s),
                      flag(u"goa"_s),
                      flag(u"discover"_s),
                      flag(u"yes"_s) });
    if (const QString problem = options.read(arguments); !problem.isEmpty())
        return usage(problem);
    if (!options.names().isEmpty())
        return usage(u"account add takes options only, not \"%1\""_s.arg(options.names().constFirst()));

    AccountAdd add;
    if (const QString problem = readIdentity(options, add.account); !problem.isEmpty())
        return usage(problem);
    if (const QString problem = readServer(options, add.account); !problem.isEmpty())
        return usage(problem);
    if (const QString problem = readDiscover(options, add); !problem.isEmpty())
        return usage(problem);
    readMailboxes(options, add.account);
    if (options.has(u"open-with"_s)) {
        if (const QString problem = readOpening(options.value(u"open-with"_s), add.account.opening); !problem.isEmpty())
            return usage(problem);
    }
    if (const QString problem = readProof(options, add); !problem.isEmpty())
        return usage(problem);
    add.account.preview = options.has(u"preview"_s);
    if (const QString problem = readPopupActions(options, add.account); !problem.isEmpty())
        return usage(problem);
    add.account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return add;
}

template<typename OneName>
Request oneName(const QStringList &arguments)
{
    if (arguments.size() != 1 || arguments.constFirst().startsWith(u'-'))
        return usage(u"this command needs the name of one account"_s);
    return OneName { arguments.constFirst() };
}

Request accountTest(const QStringList &arguments)
{
    Options options({ valued(u"trust-certificate"_s) });
    if (const QString problem = options.read(arguments); !problem.isEmpty())
        return usage(problem);
    if (options.names().size() != 1)
        return usage(u"this command needs the name of one account"_s);
    AccountTest test { options.names().constFirst(), fingerprintFromText(options.value(u"trust-certificate"_s)) };
    if (options.has(u"trust-certificate"_s) && !isSha256(test.trusted))
        return usage(u"--trust-certificate is the SHA-256 of a certificate: 64 hexadecimal digits"_s);
    return test;
}

Request accountMailboxes(const QStringList &arguments)
{
    Options options({ flag(u"json"_s) });
    if (const QString problem = options.read(arguments); !problem.isEmpty())
        return usage(problem);
    if (options.names().size() != 1)
        return usage(u"this command needs the name of one account"_s);
    return AccountMailboxes { options.names().constFirst(),
                              options.has(u"json"_s) ? Output::JsonLines : Output::Words };
}

Request accountSignIn(const QStringList &arguments)
{
    Options options({ flag(u"code"_s), flag(u"no-browser"_s), flag(u"client-secret-stdin"_s) });
    if (const QString problem = options.read(arguments); !problem.isEmpty())
        return usage(problem);
    if (options.names().size() != 1)
        return usage(u"this command needs the name of one account"_s);
    return AccountSignIn { .name = options.names().constFirst(),
                           .byCode = options.has(u"code"_s),
                           .opensBrowser = !options.has(u"no-browser"_s),
                           .clientSecretOnStdin = options.has(u"client-secret-stdin"_s) };
}

Request accountDiscover(const QStringList &arguments)
{
    Options options({ flag(u"json"_s), valued(u"ca-file"_s) });
    if (const QString problem = options.read(arguments); !problem.isEmpty())
        return usage(problem);
    if (options.names().size() != 1)
        return usage(u"account discover needs one address"_s);
    AccountDiscover discover { .email = options.names().constFirst() };
    if (const QString problem = readFile(options, u"ca-file"_s, discover.caFile); !problem.isEmpty())
        return usage(problem);
    if (options.has(u"json"_s))
        discover.output = Output::JsonLines;
    return discover;
}

Request accountImport(const QStringList &arguments)
{
    Options options({ flag(u"json"_s), flag(u"list"_s), flag(u"yes"_s), valued(u"from"_s) });
    if (const QString problem = options.read(arguments); !problem.isEmpty())
        return usage(problem);
    AccountImport import { .names = options.names(),
                           .list = options.has(u"list"_s),
                           .confirmed = options.has(u"yes"_s) };
    if (options.has(u"from"_s)) {
        import.from = programFromWord(options.value(u"from"_s));
        if (!import.from)
            return usage(u"--from is thunderbird, evolution, mailnag, goimapnotify or gnome"_s);
    }
    if (options.has(u"json"_s))
        import.output = Output::JsonLines;
    if (options.has(u"json"_s) && !import.list)
        return usage(u"account import prints --json with --list only"_s);
    return import;
}

Request account(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == "add"_L1)
        return accountAdd(rest);
    if (verb == "show"_L1)
        return oneName<AccountShow>(rest);
    if (verb == "remove"_L1)
        return oneName<AccountRemove>(rest);
    if (verb == "test"_L1)
        return accountTest(rest);
    if (verb == "distrust"_L1)
        return oneName<AccountDistrust>(rest);
    if (verb == "sign-in"_L1)
        return accountSignIn(rest);
    if (verb == "mailboxes"_L1)
        return accountMailboxes(rest);
    if (verb == "discover"_L1)
        return accountDiscover(rest);
    if (verb == "import"_L1)
        return accountImport(rest);
    if (verb == "list"_L1 && rest.isEmpty())
        return AccountList {};
    return usage(u"account is followed by add, import, list, discover and an address, or show, remove, test, distrust, "
                 "sign-in or mailboxes and a NAME"_s);
}

template<typename Named>
Request named(const QStringList &arguments)
{
    Options options({ flag(u"json"_s) });
    if (const QString problem = options.read(arguments); !problem.isEmpty())
        return usage(problem);
    return Named { options.names(), options.has(u"json"_s) ? Output::JsonLines : Output::Words };
}

std::optional<Status::Format> barFormat(const QString &word)
{
    if (word == "waybar"_L1)
        return Status::Format::Waybar;
    if (word == "polybar"_L1)
        return Status::Format::Polybar;
    return std::nullopt;
}

Request status(const QStringList &arguments)
{
    Options options({ flag(u"json"_s), flag(u"follow"_s), valued(u"format"_s) });
    if (const QString problem = options.read(arguments); !problem.isEmpty())
        return usage(problem);
    if (!options.names().isEmpty())
        return usage(u"status takes no names"_s);
    Status status { .follow = options.has(u"follow"_s) };
    if (options.has(u"json"_s))
        status.format = Status::Format::Json;
    if (!options.has(u"format"_s))
        return status;
    const auto format = barFormat(options.value(u"format"_s));
    if (!format || options.has(u"json"_s))
        return usage(u"--format is followed by waybar or polybar, and stands for --json"_s);
    status.format = *format;
    return status;
}

// NAME ENTRY=VALUE…; a lone NAME is one that is there already.
Request ruleWithEntries(const QString &verb, const QStringList &arguments)
{
    Options options(verb == "add"_L1 ? QList { flag(u"first"_s), flag(u"replace"_s) } : QList<QCommandLineOption>());
    if (const QString problem = options.read(arguments); !problem.isEmpty())
        return usage(problem);
    QStringList entries = options.names();
    const QString name = entries.isEmpty() || entries.constFirst().contains(u'=') ? QString() : entries.takeFirst();
    if (!std::ranges::all_of(entries, [](const QString &entry) { return entry.indexOf(u'=') > 0; }))
        return usage(u"a rule is said in entries: sender=ada@* effect=silent"_s);
    if (verb == "add"_L1 && (name.isEmpty() || entries.isEmpty()))
        return usage(u"rule add needs a name and entries"_s);
    if (verb == "add"_L1)
        return RuleAdd { name, entries, options.has(u"first"_s), options.has(u"replace"_s) };
    if (name.isEmpty() == entries.isEmpty())
        return usage(u"rule try needs either a name or entries"_s);
    if (!entries.isEmpty()
        && !std::ranges::any_of(entries, [](const QString &e) { return e.startsWith("effect="_L1); }))
        entries += u"effect=normal"_s; // it does nothing yet
    return RuleTry { name, entries };
}

Request rule(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    const bool isOneName = rest.size() == 1 && !rest.constFirst().startsWith(u'-');
    if (verb == "list"_L1 && rest.isEmpty())
        return RuleList {};
    if (verb == "add"_L1 || verb == "try"_L1)
        return ruleWithEntries(verb, rest);
    if (verb == "show"_L1 && isOneName)
        return RuleShow { rest.constFirst() };
    if (verb == "remove"_L1 && isOneName)
        return RuleRemove { rest.constFirst() };
    if (verb == "move"_L1 && rest.size() == 2 && rest.at(1).toInt() > 0)
        return RuleMove { rest.at(0), rest.at(1).toInt() };
    return usage(
        u"rule is followed by list, by add or try and a rule, by show or remove and a NAME, or by move, a NAME "
        "and a place"_s);
}

Request pause(const QStringList &arguments)
{
    constexpr uint Longest = 7 * 24 * 60;
    if (arguments.isEmpty() || arguments == QStringList { u"tomorrow"_s })
        return Pause {};
    const uint minutes = arguments.constFirst().toUInt();
    if (arguments.size() != 1 || minutes == 0 || minutes > Longest)
        return usage(u"pause takes a number of minutes, a week of them at most, or tomorrow"_s);
    return Pause { minutes };
}

Request why(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return Why {};
    if (arguments == QStringList { u"--json"_s })
        return Why { Output::JsonLines };
    return usage(u"why takes --json or nothing"_s);
}

Request request(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return RunTray {};
    const QString &verb = arguments.constFirst();
    const QStringList rest = arguments.mid(1);
    if (verb == "account"_L1)
        return account(rest);
    if (verb == "check"_L1)
        return named<Check>(rest);
    if (verb == "watch"_L1)
        return named<Watch>(rest);
    if (verb == "status"_L1)
        return status(rest);
    if (verb == "rule"_L1)
        return rule(rest);
    if (verb == "why"_L1)
        return why(rest);
    if (verb == "pause"_L1)
        return pause(rest);
    if (!rest.isEmpty())
        return usage(u"\"%1\" is one argument too many"_s.arg(rest.constFirst()));
    if (verb == "resume"_L1)
        return Resume {};
    if (verb == "check-now"_L1)
        return CheckNow {};
    if (verb == "settings"_L1)
        return Settings {};
    if (verb == "quit"_L1)
        return Quit {};
    if (verb == "--help"_L1 || verb == "-h"_L1)
        return Help {};
    if (verb == "--version"_L1 || verb == "-v"_L1)
        return Version {};
    if (verb == "--hidden"_L1)
        return RunTray { .hidden = true };
    return usage(u"\"%1\" is not a command"_s.arg(verb));
}

} // namespace

CommandLine parse(const QStringList &arguments)
{
    QStringList rest = arguments;
    const auto option = std::find_if(rest.begin(), rest.end(), [](const QString &argument) {
        return argument == "--profile"_L1 || argument.startsWith("--profile="_L1);
    });
    if (option == rest.end())
        return { {}, request(rest) };

    QString profile = option->mid(QLatin1StringView("--profile=").size());
    const auto next = rest.erase(option);
    if (profile.isEmpty() && next != rest.end()) {
        profile = *next;
        rest.erase(next);
    }
    if (profile.isEmpty())
        return { {}, usage(u"--profile needs a directory"_s) };
    return { profile, request(rest) };
}

QString helpText()
{
    return uR"(Usage: posthorn [--profile DIR] [COMMAND]

Without a command: the tray program. A second start brings up the first one's window.

  account add --name NAME --host HOST [--email ADDRESS] [--user USER] [--port PORT]
          [--security tls|starttls] [--mailbox MAILBOX]... [--push MAILBOX]... [--ca-file FILE]
          [--mechanism SCRAM-SHA-256|SCRAM-SHA-1|PLAIN|LOGIN|OAUTHBEARER|XOAUTH2|EXTERNAL|GSSAPI]
          [--certificate-file FILE] [--preview] [--popup-actions ACTION,ACTION,ACTION]
          [--open-with window|mail-program|https://ADDRESS|'COMMAND…']
          (--password-stdin | --password-command 'COMMAND…' | --token-stdin | --token-command 'COMMAND…'
           | --oauth google|microsoft|yahoo|fastmail|https://ISSUER [--client-id ID]
           | --goa)
  account add --discover --email ADDRESS [--yes] [--host HOST] [--security tls|starttls] [OPTION]...
                               the same, but finds out the server; asks before it is taken
  account discover [--json] [--ca-file FILE] ADDRESS
                               how the mailboxes of an address can be reached; changes nothing
  account import [--from thunderbird|evolution|mailnag|goimapnotify|gnome] [--yes] [NAME]...
                               sets up what another program on this machine has; asks before each
  account import --list [--json] [--from PROGRAM] [NAME]...
                               only shows it
  account list                 the accounts, one a line
  account show NAME            how an account is set up (never its password)
  account remove NAME          removes the account and its password
  account test NAME [--trust-certificate SHA256]
                               signs in, opens the mailboxes, says what the server offers; trusts that certificate
                               from now on, though no authority vouches for it
  account distrust NAME        trusts no longer the certificate that was trusted like that
  account sign-in [--code] [--no-browser] [--client-secret-stdin] NAME
                               signs in at the account's OAuth provider, in the browser
  account mailboxes [--json] NAME
                               the mailboxes at its server, what they are for, how full they are
  check [--json] [NAME]...     one look: prints the unread subjects
  watch [--json] [NAME]...     prints what happens, as it happens; needs no display
  status [--json]              what the running Posthorn is doing
  status --follow [--json | --format waybar|polybar]
                               the same in a line, and another one whenever it changes; for panels
  why [--json]                 what was done about each message of the last days, and because of what
  rule list                    the rules of attention, in their order: the first that fits decides
  rule add [--first] [--replace] NAME effect=silent|normal|important|never-count [ENTRY=VALUE]...
                               adds a rule; its entries are those of rules.conf: sender=ada@*
  rule try (NAME | ENTRY=VALUE...)
                               asks a rule about the fifty messages that came last; changes nothing
  rule show NAME, rule remove NAME, rule move NAME PLACE
  pause [MINUTES|tomorrow]     no popups for a while, or until tomorrow morning; then one that sums up
  resume                       ends the pause
  check-now                    has the running Posthorn try at once what waits, and look at the rest
  settings                     opens the settings, and starts Posthorn where it does not run
  quit                         ends the running Posthorn

  --profile DIR   keeps settings and state in DIR, apart from everything else
  --hidden        starts the tray program without showing a window
  --help, --version

Exit codes: 0 done, 1 failed (the reason on stderr), 2 usage, 3 not running.
)"_s;
}

} // namespace cli
