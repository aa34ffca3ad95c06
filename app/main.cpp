// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountCommand.h"
#include "AccountStore.h"
#include "Application.h"
#include "BarLine.h"
#include "CheckCommand.h"
#include "CommandLine.h"
#include "Control.h"
#include "DesktopNames.h"
#include "DiscoverCommand.h"
#include "EventPrinter.h"
#include "FollowCommand.h"
#include "ImportCommand.h"
#include "MailboxesCommand.h"
#include "Monitor.h"
#include "Overloaded.h"
#include "Process.h"
#include "ProfilePaths.h"
#include "RuleCommand.h"
#include "SecretStore.h"
#include "StateStore.h"
#include "StatusReport.h"
#include "SystemEvents.h"
#include "Translations.h"
#include "WatchCommand.h"
#include "WhyReport.h"
#include "Wording.h"

#include <QApplication>
#include <QDBusConnection>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <optional>
#ifdef __SANITIZE_ADDRESS__
#    include <sanitizer/lsan_interface.h>
#endif

using namespace Qt::StringLiterals;

namespace {

int exitWith(ExitCode code)
{
    return int(code);
}

int failWith(const QString &reason, ExitCode code = ExitCode::Failed)
{
    printError(reason);
    return exitWith(code);
}

// Runs one command that talks to keyring, servers or the running Posthorn, until it reports its exit code.
template<typename Command, typename Start>
int runCommand(QCoreApplication &application, Command &command, Start start)
{
    QObject::connect(
        &command, &Command::finished, &application, [](ExitCode code) { QCoreApplication::exit(int(code)); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, &command, start);
    return application.exec();
}

int talkToRunning(QCoreApplication &application, const cli::CommandLine &line, const QString &method,
                  const std::function<void(const QString &)> &answered, const QVariantList &arguments = {})
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return failWith(u"there is no D-Bus session bus, so no running Posthorn can be reached"_s,
                        ExitCode::NotRunning);
    const auto onReply = [&](const control::Reply &reply) {
        ExitCode code = ExitCode::Done;
        if (const auto *text = std::get_if<QString>(&reply)) {
            answered(*text);
        } else if (const auto *failed = std::get_if<control::CallFailed>(&reply)) {
            code = ExitCode(failWith(failed->words));
        } else {
            code = ExitCode(failWith(u"Posthorn is not running"_s, ExitCode::NotRunning));
        }
        QCoreApplication::exit(int(code));
    };
    control::call(bus, line.profile, method, &application, onReply, arguments);
    return application.exec();
}

// The accounts that were named, or all of them. Empty: what is wrong has been said, in one sentence.
QList<Account> chooseAccounts(AccountStore &config, const QStringList &names)
{
    const auto error = config.load();
    if (error)
        printError(Wording::sentence(*error));
    const QList<Account> all = config.accounts();
    if (all.isEmpty() && !error)
        printError(u"no account is set up; posthorn account add does that"_s);
    if (all.isEmpty() || names.isEmpty())
        return all;
    QList<Account> chosen;
    for (const QString &name : names) {
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&](const Account &account) { return account.name == name; });
        if (found == all.cend()) {
            printError(u"there is no account named \"%1\""_s.arg(name));
            return {};
        }
        chosen += *found;
    }
    return chosen;
}

int runTray(int &argc, char **argv, const cli::CommandLine &line, Application::Start how)
{
    if (const QString missing = process::missingDisplay(); !missing.isEmpty())
        return failWith(missing);
    QApplication application(argc, argv);
    application.setApplicationDisplayName(u"Posthorn"_s);
    application.setDesktopFileName(desktop::AppId);
    application.setQuitOnLastWindowClosed(false);
    loadTranslations(application);

    const QDBusConnection bus = QDBusConnection::sessionBus();
    Control control;
    switch (control.claim(bus, line.profile)) {
    case Control::Claim::NoBus:
        return failWith(u"there is no D-Bus session bus (DBUS_SESSION_BUS_ADDRESS leads to none), and without it there "
                        "are no popups, no tray and no keyring; \"posthorn watch\" works without"_s);
    case Control::Claim::TakenByAnother:
        if (how == Application::Start::Hidden)
            return 0; // started with the session a second time: nobody wants to see anything
        if (how == Application::Start::WithSettings)
            return talkToRunning(application, line, u"ShowSettings"_s, [](const QString &) {});
        control::activate(bus, line.profile, &application, [](const control::Reply &reply) {
            QCoreApplication::exit(std::holds_alternative<QString>(reply) ? 0 : int(ExitCode::Failed));
        });
        return application.exec();
    case Control::Claim::Claimed: break;
    }
    Application posthorn(ProfilePaths(line.profile), bus, control);
    posthorn.start(how);
    return application.exec();
}

// The commands that work on accounts, without a display and without the running Posthorn.
struct Hall
{
    explicit Hall(const cli::CommandLine &line)
        : paths(line.profile)
        , config(paths)
        , state(paths.state(), StateStore::Reader::Watch)
        , secrets(QDBusConnection::sessionBus())
    {
    }

    ProfilePaths paths;
    AccountStore config;
    StateStore state;
    SecretStore secrets;
};

int runAccountCommand(QCoreApplication &application, const cli::CommandLine &line)
{
    Hall hall(line);
    if (const auto error = hall.config.load())
        printError(Wording::sentence(*error));
    if (std::holds_alternative<cli::AccountRemove>(line.request)) {
        if (const auto error = hall.state.open())
            printError(Wording::sentence(*error));
    }
    AccountCommand command(hall.config, hall.state, hall.secrets);
    command.setTeller([&](const AccountCommand::Told &told) {
        if (!QDBusConnection::sessionBus().isConnected())
            return told();
        control::call(QDBusConnection::sessionBus(), line.profile, u"SignedIn"_s, &command,
                      [told](const control::Reply &) { told(); });
    });
    return runCommand(application, command, [&] {
        std::visit(Overloaded {
                       [&](const cli::AccountAdd &request) { command.add(request); },
                       [&](const cli::AccountList &) { command.list(); },
                       [&](const cli::AccountShow &request) { command.show(request); },
                       [&](const cli::AccountRemove &request) { command.remove(request); },
                       [&](const cli::AccountTest &request) { command.test(request); },
                       [&](const cli::AccountDistrust &request) { command.distrust(request); },
                       [&](const cli::AccountSignIn &request) { command.signIn(request); },
                       [](const auto &) { Q_UNREACHABLE(); },
                   },
                   line.request);
    });
}

int runImport(QCoreApplication &application, const cli::CommandLine &line, const cli::AccountImport &request)
{
    Hall hall(line);
    if (const auto error = hall.config.load())
        printError(Wording::sentence(*error));
    ImportCommand command(request, hall.config, hall.secrets, QDBusConnection::sessionBus());
    return runCommand(application, command, [&] { command.start(migration::Homes::ofThisUser()); });
}

int runMailboxes(QCoreApplication &application, const cli::CommandLine &line, const cli::AccountMailboxes &request)
{
    Hall hall(line);
    const QList<Account> accounts = chooseAccounts(hall.config, { request.name });
    if (accounts.isEmpty())
        return exitWith(ExitCode::Failed);
    MailboxesCommand command(accounts.constFirst(), hall.secrets, request.output);
    return runCommand(application, command, [&] { command.start(); });
}

int runCheck(QCoreApplication &application, const cli::CommandLine &line, const cli::Check &request)
{
    Hall hall(line);
    const QList<Account> accounts = chooseAccounts(hall.config, request.names);
    if (accounts.isEmpty())
        return exitWith(ExitCode::Failed);
    CheckCommand command(accounts, hall.secrets, request.output);
    return runCommand(application, command, [&] { command.start(); });
}

int runWatch(QCoreApplication &application, const cli::CommandLine &line, const cli::Watch &request)
{
    Hall hall(line);
    const QList<Account> accounts = chooseAccounts(hall.config, request.names);
    if (accounts.isEmpty())
        return exitWith(ExitCode::Failed);
    if (const auto error = hall.state.open())
        printError(Wording::sentence(*error));
    Monitor monitor(hall.state, hall.secrets);
    const SystemEvents system;
    QObject::connect(&system, &SystemEvents::resumed, &monitor, &Monitor::probe);
    QObject::connect(&system, &SystemEvents::networkChanged, &monitor, &Monitor::probe);
    WatchCommand command(monitor, request.output);
    return runCommand(application, command, [&] { command.start(accounts); });
}

int runStatus(QCoreApplication &application, const cli::CommandLine &line, const cli::Status &request)
{
    if (request.follow) {
        FollowCommand command(QDBusConnection::sessionBus(), line.profile, request.format);
        return runCommand(application, command, [&] { command.start(); });
    }
    return talkToRunning(application, line, u"Status"_s, [&](const QString &json) {
        printLine(request.format == cli::Status::Format::Words ? statusInWords(json) : barLine(request.format, json));
    });
}

int runRuleCommand(QCoreApplication &application, const cli::CommandLine &line)
{
    Hall hall(line);
    RuleStore rules(hall.paths);
    if (const auto error = rules.load())
        printError(error->words.isEmpty() ? Wording::sentence(*error) : error->words);
    RuleCommand command(hall.config, rules, hall.secrets);
    if (std::holds_alternative<cli::RuleTry>(line.request)) {
        if (const auto error = hall.config.load())
            printError(Wording::sentence(*error));
    }
    return runCommand(application, command, [&] {
        std::visit(Overloaded {
                       [&](const cli::RuleList &) { command.list(); },
                       [&](const cli::RuleShow &request) { command.show(request); },
                       [&](const cli::RuleAdd &request) { command.add(request); },
                       [&](const cli::RuleRemove &request) { command.remove(request); },
                       [&](const cli::RuleMove &request) { command.move(request); },
                       [&](const cli::RuleTry &request) { command.tryOut(request); },
                       [](const auto &) { Q_UNREACHABLE(); },
                   },
                   line.request);
    });
}

// Of the tray program, whether or not it runs: it is the one that decides.
int runWhy(const cli::CommandLine &line, const cli::Why &request)
{
    const ProfilePaths paths(line.profile);
    AccountStore config(paths);
    config.load();
    StateStore state(paths.state(), StateStore::Reader::Tray);
    if (const auto error = state.open())
        return failWith(Wording::sentence(*error));
    const QList<DecidedMessage> all = state.decided(QDateTime::currentDateTimeUtc());
    return printWhy(all, config.accounts(), request.output) ? 0 : exitWith(ExitCode::Failed);
}

// Everything but the tray program: one QCoreApplication, no display.
int runCommandLine(int &argc, char **argv, const cli::CommandLine &line)
{
    QCoreApplication application(argc, argv);
    loadTranslations(application);
    const auto quietly = [](const QString &) {};
    return std::visit(
        Overloaded {
            [&](const cli::Help &) { return printLine(cli::helpText().trimmed()) ? 0 : exitWith(ExitCode::Failed); },
            [&](const cli::Version &) {
                return printLine(u"posthorn "_s + QLatin1StringView(POSTHORN_VERSION)) ? 0 : exitWith(ExitCode::Failed);
            },
            [&](const cli::UsageError &error) { return failWith(error.text, ExitCode::Usage); },
            [&](const cli::AccountMailboxes &request) { return runMailboxes(application, line, request); },
            [&](const cli::AccountDiscover &request) {
                DiscoverCommand command(request);
                return runCommand(application, command, [&] { command.start(); });
            },
            [&](const cli::AccountImport &request) { return runImport(application, line, request); },
            [&](const cli::Check &request) { return runCheck(application, line, request); },
            [&](const cli::Watch &request) { return runWatch(application, line, request); },
            [&](const cli::Status &request) { return runStatus(application, line, request); },
            [&](const cli::RuleList &) { return runRuleCommand(application, line); },
            [&](const cli::RuleShow &) { return runRuleCommand(application, line); },
            [&](const cli::RuleAdd &) { return runRuleCommand(application, line); },
            [&](const cli::RuleRemove &) { return runRuleCommand(application, line); },
            [&](const cli::RuleMove &) { return runRuleCommand(application, line); },
            [&](const cli::RuleTry &) { return runRuleCommand(application, line); },
            [&](const cli::Why &request) { return runWhy(line, request); },
            [&](const cli::Pause &request) {
                return talkToRunning(application, line, u"Pause"_s, quietly, { request.minutes });
            },
            [&](const cli::Resume &) { return talkToRunning(application, line, u"Resume"_s, quietly); },
            [&](const cli::CheckNow &) { return talkToRunning(application, line, u"CheckNow"_s, quietly); },
            [&](const cli::Quit &) { return talkToRunning(application, line, u"Quit"_s, quietly); },
            [&](const auto &) { return runAccountCommand(application, line); },
        },
        line.request);
}

// How the tray program is to start, for what is its business.
std::optional<Application::Start> trayFor(const cli::CommandLine &line)
{
    if (const auto *tray = std::get_if<cli::RunTray>(&line.request))
        return tray->hidden ? Application::Start::Hidden : Application::Start::Visible;
    if (std::holds_alternative<cli::Settings>(line.request))
        return Application::Start::WithSettings;
    return std::nullopt;
}

} // namespace

// What Qt or the library throws (no memory) has no one to be told to. NOLINTNEXTLINE(bugprone-exception-escape)
int main(int argc, char **argv)
{
    process::sealMemory();
    QCoreApplication::setApplicationName(u"posthorn"_s); // the tray knows us by this: never change it
    QCoreApplication::setApplicationVersion(QLatin1StringView(POSTHORN_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const cli::CommandLine line = cli::parse(arguments);
    const std::optional<Application::Start> tray = trayFor(line);
    const int code = tray ? runTray(argc, argv, line, *tray) : runCommandLine(argc, argv, line);

    // All of ours is destroyed by now. Qt D-Bus' own thread would go on into the destruction of the static types that it
    // works with, and complain behind what we have printed.
    std::fflush(nullptr);
#ifdef __SANITIZE_ADDRESS__
    __lsan_do_leak_check(); // it would wait for exit()
#endif
    std::_Exit(code);
}
