// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Application.h"

#include "AccountTest.h"
#include "AttentionActions.h"
#include "AttentionPage.h"
#include "DesktopNames.h"
#include "Errand.h"
#include "ErrandRun.h"
#include "Flatpak.h"
#include "MessageWindow.h"
#include "NotificationDaemon.h"
#include "NotificationPortal.h"
#include "PlainText.h"
#include "RuleProposal.h"
#include "RuleTrial.h"
#include "Sanitizer.h"
#include "SettingsDialog.h"
#include "StatusWindow.h"
#include "WhyWindow.h"
#include "Wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QWindow>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcApp, "posthorn.app", QtInfoMsg)

constexpr auto ConfigSettles = 200ms; // editors write a file in several steps

// Brings a window up, to the front where the desktop lets us: the token says that a click of the user's led here.
void present(QWidget *window, const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // read by Qt's Wayland plugin when it activates
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

std::unique_ptr<NotificationService> notificationsOn(const QDBusConnection &bus, const Control &control)
{
    using Clicks = NotificationPortal::Clicks;
    if (flatpak::isAround())
        return std::make_unique<NotificationPortal>(bus, control.hasNameOfApp() ? Clicks::Exported : Clicks::Signalled);
    return std::make_unique<NotificationDaemon>(bus);
}

} // namespace

Application::Application(const ProfilePaths &paths, const QDBusConnection &bus, Control &control, QObject *parent)
    : QObject(parent)
    , m_config(paths)
    , m_sessionStart(bus)
    , m_state(paths.state(), StateStore::Reader::Tray)
    , m_secrets(bus)
    , m_setup(m_config, m_secrets, bus)
    , m_monitor(m_state, m_secrets)
    , m_screenLock(bus, QDBusConnection::systemBus())
    , m_desk(paths, bus)
    , m_control(control)
    , m_xembed([this] { m_gate.noteXEmbed(); })
    , m_gate(bus, m_xembed.probe())
    , m_tray(m_gate)
    , m_badge(bus, desktop::AppId)
    , m_mailnag(bus, [this](const QString &id) { return m_monitor.account(id).value_or(Account()).name; })
    , m_notifications(notificationsOn(bus, control))
    , m_notifier(*m_notifications)
    , m_notices(*m_notifications)
    , m_actions(m_state, m_secrets, m_monitor, m_notifier, m_notices)
    , m_warnings(m_state, m_secrets, m_monitor, m_system, m_notices)
{
    m_secrets.setWhenLocked(Keyring::WhenLocked::Wait); // no question while the desktop starts
    m_configChanged.setSingleShot(true);
    m_configChanged.setInterval(ConfigSettles);
    wire();
}

Application::~Application() = default;

// Who hears whom: the whole of it.
void Application::wire()
{
    connect(&m_system, &SystemEvents::resumed, &m_monitor, &Monitor::probe);
    connect(&m_system, &SystemEvents::networkChanged, &m_monitor, &Monitor::probe);

    connect(&m_monitor, &Monitor::seen, &m_notifier, &Notifier::withdraw);
    connect(&m_monitor, &Monitor::gone, &m_notifier, &Notifier::withdraw);
    connect(&m_monitor, &Monitor::recentChanged, &m_tray, &TrayIcon::setRecent);
    connect(&m_monitor, &Monitor::recentChanged, this, [this](const QList<Message> &recent) {
        m_recent = recent;
        if (m_statusWindow)
            m_statusWindow->setRecent(recent);
    });
    connect(&m_monitor, &Monitor::statusChanged, this, &Application::showStatus);
    connect(&m_monitor, &Monitor::failed, this, &Application::report);

    connect(&m_notifier, &Notifier::activated, this, &Application::openMessage);
    connect(&m_notifier, &Notifier::summaryActivated, this, &Application::openSummary);
    connect(&m_notifier, &Notifier::settled, &m_monitor, &Monitor::announced);
    connect(&m_system, &SystemEvents::resumed, &m_actions, &Actions::look);
    connect(&m_actions, &Actions::snoozeEnded, this,
            [this](const Account &account, const Message &message) { takeMail(account, { message }, Arrival::Now); });
    connect(&m_actions, &Actions::failed, this, &Application::report);
    connect(&m_actions, &Actions::replyWanted, this, [this](const Message &message, const QString &token) {
        if (const auto account = m_monitor.account(message.key.account))
            m_opener.openToReply(*account, message, token);
    });
    connect(&m_opener, &Opener::windowRequested, this, &Application::showMessageWindow);

    wireTray();
    wireAttention();
    wireDesktop();
    wireWarnings();
    wireControl();
    wireSettings();
}

void Application::wireTray()
{
    connect(&m_tray, &TrayIcon::openRequested, this, [this](const MessageKey &key) { openMessage(key, {}); });
    connect(&m_tray, &TrayIcon::changeRequested, &m_actions, &Actions::change);
    connect(&m_tray, &TrayIcon::allReadRequested, &m_actions, &Actions::markAllRead);
    connect(&m_tray, &TrayIcon::checkRequested, &m_monitor, &Monitor::checkNow);
    connect(&m_actions, &Actions::deletableChanged, this, [this] { m_tray.setDeletable(m_actions.deletable()); });
    connect(&m_tray, &TrayIcon::newestRequested, this, &Application::openNewest);
    connect(&m_tray, &TrayIcon::statusRequested, this, [this] { showStatusWindow({}); });
    connect(&m_tray, &TrayIcon::settingsRequested, this, [this] { showSettings({}); });
    connect(&m_tray, &TrayIcon::quitRequested, this, &Application::quit);
    connect(&m_tray, &TrayIcon::shown, this, [this] {
        if (m_statusWindow)
            m_statusWindow->setTrayHint(false);
    });
}

void Application::wireWarnings()
{
    connect(&m_warnings, &Warnings::settingsWanted, this, &Application::showSettings);
    connect(&m_warnings, &Warnings::windowWanted, this, &Application::showStatusWindow);
    connect(&m_gate, &TrayGate::missed, this, [this] {
        if (m_preferences.explainMissingTray)
            m_warnings.explainMissingTray();
    });
    connect(&m_warnings, &Warnings::expiryTold, this, &Application::showStatus);
    connect(&m_warnings, &Warnings::failed, this, &Application::report);
}

// What other programs order.
void Application::wireControl()
{
    m_control.setStatusSource([this] { return m_monitor.status(); });
    m_control.setChanger([this](const QString &action, const MessageKey &key) { return act(action, key); });
    connect(&m_control, &Control::activated, this, &Application::activate);
    connect(&m_control, &Control::settingsRequested, this, &Application::showSettings);
    connect(&m_control, &Control::popupClicked, this, &Application::popupClicked);
    connect(&m_control, &Control::signedIn, &m_monitor, &Monitor::signedIn);
    connect(&m_control, &Control::checkRequested, &m_monitor, &Monitor::checkNow);
    connect(&m_control, &Control::quitRequested, this, &Application::quit);
    connect(&m_control, &Control::pauseRequested, &m_desk, &NewsDesk::pauseFor);
    connect(&m_control, &Control::resumeRequested, &m_desk, [this] { m_desk.pauseUntil({}); });
}

// Changed in our windows, or in the files.
void Application::wireSettings()
{
    connect(&m_setup, &AccountSetup::stored, this, [this](const QString &id, AccountSetup::Password password) {
        load();
        if (password == AccountSetup::Password::New)
            m_monitor.restart(id); // the account may be as before
    });
    connect(&m_setup, &AccountSetup::signedIn, &m_monitor, &Monitor::restart);
    connect(&m_sessionStart, &SessionStart::failed, this, &Application::report);
    connect(&m_sessionStart, &SessionStart::impossible, this, [this] { reportInWords(Wording::noAutostart()); });
    for (const auto signal : { &SessionStart::settled, &SessionStart::impossible })
        connect(&m_sessionStart, signal, this, [this] { applyPreferences(m_preferences); }); // as it is
    connect(&m_setup, &AccountSetup::trouble, this, &Application::reportInWords);

    const auto lookSoon = [this] { // however often other files come and go beside ours
        if (!m_configChanged.isActive())
            m_configChanged.start();
    };
    connect(&m_configFile, &QFileSystemWatcher::fileChanged, &m_configChanged, lookSoon);
    connect(&m_configFile, &QFileSystemWatcher::directoryChanged, &m_configChanged, lookSoon);
    connect(&m_configChanged, &QTimer::timeout, this, &Application::loadRules);
    connect(&m_configChanged, &QTimer::timeout, this, &Application::load);
}

// Others on this desktop that show what we know.
void Application::wireDesktop()
{
    connect(&m_monitor, &Monitor::recentChanged, &m_mailnag, &MailnagService::setRecent);
    connect(&m_mailnag, &MailnagService::markReadRequested, &m_actions,
            [this](const MessageKey &key) { m_actions.change(MessageChange::MarkRead, key); });
    connect(&m_mailnag, &MailnagService::checkRequested, &m_control, &Control::checkSoon);
    connect(&m_mailnag, &MailnagService::quitRequested, this, &Application::quit);
}

// From new mail to popups, or to silence.
void Application::wireAttention()
{
    m_desk.setAccountSource([this](const QString &id) { return m_monitor.account(id); });
    connect(&m_monitor, &Monitor::mailArrived, this, &Application::takeMail);
    connect(&m_monitor, &Monitor::repeated, &m_desk, &NewsDesk::takeDuplicates);
    connect(&m_monitor, &Monitor::caughtUp, &m_desk, &NewsDesk::caughtUp);
    connect(&m_monitor, &Monitor::seen, &m_desk, &NewsDesk::remove);
    connect(&m_monitor, &Monitor::gone, &m_desk, &NewsDesk::remove);
    connect(&m_system, &SystemEvents::resumed, &m_desk, &NewsDesk::look);
    connect(&m_desk, &NewsDesk::popupsWanted, this, &Application::showPopups);
    connect(&m_desk, &NewsDesk::digestReady, this,
            [this](const QList<Message> &messages) { showDigest(messages, Notifier::SinglePopups); });
    connect(&m_desk, &NewsDesk::quietIsOver, this, [this](const QList<Message> &messages) { showDigest(messages, 1); });
    connect(&m_desk, &NewsDesk::silenced, &m_monitor, &Monitor::announced);
    connect(&m_desk, &NewsDesk::silenced, this, [this](const MessageKey &key) { m_actions.noteTold(key); });
    connect(&m_desk, &NewsDesk::dropped, &m_monitor, &Monitor::takeBack);
    connect(&m_desk, &NewsDesk::leftUncounted, &m_monitor, &Monitor::leaveUncounted);
    connect(&m_desk, &NewsDesk::decided, this, [this](const DecidedMessage &decided) {
        if (const auto error = m_state.note(decided))
            report(*error);
    });
    connect(&m_desk, &NewsDesk::pauseChanged, this, [this](const QDateTime &until) {
        if (const auto error = m_state.pauseUntil(until))
            report(*error);
    });
    connect(&m_monitor, &Monitor::gone, this, [this](const MessageKey &key) {
        if (const auto error = m_state.forgetTexts(key))
            report(*error);
    });
    connect(&m_screenLock, &ScreenLock::changed, &m_notifier, &Notifier::setScreenLocked);
    connect(&m_screenLock, &ScreenLock::changed, this, &Application::tellApplets);
    connect(&m_desk, &NewsDesk::doNotDisturbChanged, &m_notifier, &Notifier::setDoNotDisturb);
    obeyAttention(m_tray.attention());
}

// In the tray's menu, or in the window that takes its place.
void Application::obeyAttention(AttentionActions *actions)
{
    connect(&m_desk, &NewsDesk::pauseChanged, actions,
            [actions](const QDateTime &until) { actions->setPaused(until.isValid()); });
    connect(actions, &AttentionActions::pauseRequested, &m_desk, &NewsDesk::pauseFor);
    connect(actions, &AttentionActions::resumeRequested, &m_desk, [this] { m_desk.pauseUntil({}); });
    connect(actions, &AttentionActions::whyRequested, this, &Application::showWhy);
    connect(actions, &AttentionActions::ruleRequested, this, [this] {
        if (m_recent.isEmpty())
            showWhy(); // one of those that have been read is there
        else
            makeRule(m_recent.constFirst());
    });
}

void Application::start(Start how)
{
    if (const auto error = m_state.open())
        report(*error);
    m_actions.load();
    if (const auto error = m_desk.load())
        report(*error);
    m_desk.pauseUntil(m_state.pausedUntil());
    load();
    for (const QString &path : { m_config.path(), QFileInfo(m_config.path()).absolutePath() })
        m_configFile.addPath(path);
    m_gate.watch();
    if (how == Start::Visible && m_accounts.isEmpty())
        askForAccount({});
    else if (how == Start::WithSettings)
        showSettings({});
}

void Application::load()
{
    if (const auto error = m_config.load())
        report(*error);
    if (!m_configFile.files().contains(m_config.path()))
        m_configFile.addPath(m_config.path()); // a file that was replaced is a new file
    m_accounts = m_config.accounts();
    for (Account &account : m_accounts)
        account.needs = m_desk.needs();
    m_monitor.setAccounts(m_accounts);
    m_actions.setAccounts(m_accounts);
    m_tray.setDeletable(m_actions.deletable());
    if (m_settings)
        m_settings->setAccounts(m_accounts);
    showStatus();
    applyPreferences(m_config.preferences());
}

// Where other things of a message are asked for than before, each account connects anew.
void Application::loadRules()
{
    if (const auto error = m_desk.load())
        report(*error);
    if (m_settings)
        m_settings->attention()->setSettings(m_desk.settings());
    if (!m_configFile.files().contains(m_desk.path()))
        m_configFile.addPath(m_desk.path());
    if (!m_accounts.isEmpty() && m_accounts.constFirst().needs != m_desk.needs())
        load();
}

void Application::saveRules(const AttentionSettings &settings)
{
    const auto error = m_desk.save(settings);
    if (error)
        reportInWords(error->words.isEmpty() ? Wording::sentence(*error) : error->words);
    if (m_settings)
        m_settings->attention()->setSettings(m_desk.settings());
    loadRules();
}

void Application::tryRule(const Rule &rule)
{
    auto *trial = new RuleTrial(rule, m_desk.knownSenders(), this);
    connect(trial, &RuleTrial::finished, this, [this](const QList<TriedMessage> &tried, const QStringList &problems) {
        if (m_settings)
            m_settings->attention()->showTrial(tried, problems);
    });
    trial->start(m_accounts, m_secrets);
}

void Application::showWhy()
{
    if (!m_whyWindow) {
        m_whyWindow = new WhyWindow;
        m_whyWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_whyWindow, &WhyWindow::ruleWanted, this, [this](const DecidedMessage &decided) {
            makeRule(m_monitor.recent(decided.key)
                         .value_or(Message {
                             .key = decided.key, .fromAddress = decided.fromAddress, .subject = decided.subject }));
        });
    }
    m_whyWindow->setDecided(m_state.decided(QDateTime::currentDateTimeUtc()), m_monitor.status());
    present(m_whyWindow, {});
}

// The dialog opens with what the message is; nothing is kept before its user says so.
void Application::makeRule(const Message &message)
{
    QStringList names;
    for (const Rule &rule : m_desk.settings().rules)
        names += rule.name;
    Rule proposal = ruleFrom(message);
    proposal.name = freeName(proposal.name, names);
    showSettings({});
    m_settings->showAttention();
    m_settings->attention()->addRule(proposal);
}

void Application::applyPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_preferences.startWithSession = m_sessionStart.isOn();
    m_desk.setPreferences(m_preferences);
    m_notifier.setPreferences(m_preferences);
    m_tray.setPreferences(m_preferences);
    m_badge.setEnabled(m_preferences.countOnLauncher);
    tellApplets();
    m_mailnag.setEnabled(m_preferences.answerMailnag);
    if (m_settings)
        m_settings->setPreferences(m_preferences);
}

void Application::tellApplets()
{
    m_mailnag.setDetail(m_screenLock.isOn() ? m_preferences.detailWhenLocked() : m_preferences.popupDetail);
}

void Application::savePreferences(const Preferences &preferences)
{
    m_sessionStart.set(preferences.startWithSession); // in a sandbox, shown once the desktop has granted it
    if (const auto error = m_config.save(preferences))
        report(*error);
    applyPreferences(preferences);
}

// Trouble with our own files. Where the settings are open it is shown there; the log has it in any case.
void Application::report(const Error &error)
{
    reportInWords(Wording::sentence(error));
}

void Application::reportInWords(const QString &sentence)
{
    qCWarning(lcApp).noquote() << sentence;
    if (m_settings)
        m_settings->showTrouble(sentence);
}

void Application::showStatus()
{
    const QList<AccountStatus> status = m_monitor.status();
    m_tray.setAccounts(status);
    int unread = 0;
    for (const AccountStatus &account : status)
        unread += account.unreadTotal();
    m_badge.setCount(unread);
    m_control.noteStatus();
    if (m_statusWindow)
        m_statusWindow->setAccounts(status);
    if (m_settings)
        m_settings->setStatus(status);
}

// What its user has dealt with while it came is told to nobody.
void Application::takeMail(const Account &account, const QList<Message> &messages, Arrival arrival)
{
    QList<Message> news = messages;
    for (const Message &message : messages) {
        if (!m_actions.isDealtWith(message.key))
            continue;
        news.removeOne(message);
        m_monitor.announced(message.key);
    }
    m_desk.take(account, news, arrival);
}

void Application::showPopups(const Account &account, const QList<Message> &messages, const Decision &how)
{
    PopupOffer offer = m_actions.offerFor(account, messages);
    offer.emphasis = how.emphasis;
    offer.sound = how.sound;
    m_notifier.show(messages, nameInPopups(account.id), offer);
}

// Up to so many get a popup each.
void Application::showDigest(const QList<Message> &messages, qsizetype singlePopups)
{
    const QString account = messages.constFirst().key.account;
    const bool isOfOne = std::all_of(messages.cbegin(), messages.cend(),
                                     [&](const Message &message) { return message.key.account == account; });
    if (messages.size() > singlePopups)
        return m_notifier.showDigest(messages, isOfOne ? nameInPopups(account) : QString());
    for (const Message &message : messages) {
        const auto owner = m_monitor.account(message.key.account);
        if (owner)
            m_notifier.show({ message }, nameInPopups(owner->id), m_actions.offerFor(*owner, { message }));
    }
}

// Empty where it says nothing.
QString Application::nameInPopups(const QString &accountId) const
{
    const auto account = m_monitor.account(accountId);
    return account && m_accounts.size() > 1 ? account->name : QString();
}

void Application::openMessage(const MessageKey &key, const QString &activationToken)
{
    const auto account = m_monitor.account(key.account);
    if (!account)
        return; // removed since
    const auto known =
        std::find_if(m_recent.cbegin(), m_recent.cend(), [&](const Message &message) { return message.key == key; });
    Message message { .key = key };
    if (known != m_recent.cend())
        message = *known;
    m_opener.open(*account, message, activationToken);
}

void Application::openSummary(const QList<MessageKey> &keys, const QString &activationToken)
{
    if (keys.size() == 1)
        openMessage(keys.constFirst(), activationToken);
    else
        showStatusWindow(activationToken);
}

void Application::openNewest()
{
    if (m_recent.isEmpty())
        showStatusWindow({});
    else
        openMessage(m_recent.constFirst().key, {});
}

void Application::showMessageWindow(const Account &account, const Message &message, const QString &activationToken)
{
    auto *window = new MessageWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->showLoading(message);
    present(window, activationToken);

    const MessageKey key = message.key;
    auto *run = new ErrandRun(
        account, [key](const Account &at, const QByteArray &secret) { return imap::Errand::fetch(at, secret, key); },
        window);
    connect(run, &ErrandRun::happened, window, [window](const imap::Event &event) {
        if (const auto *fetched = std::get_if<imap::MessageFetched>(&event)) {
            MessageText text = imap::readMessageText(fetched->raw);
            text.complete = text.complete && fetched->complete;
            window->showText(text);
        } else if (std::holds_alternative<imap::Gone>(event)) {
            window->showError(makeError(Error::Cause::MessageGone));
        }
    });
    connect(run, &ErrandRun::finished, window, [window](const std::optional<Error> &error) {
        if (error)
            window->showError(*error);
    });
    run->start(m_secrets);
}

// Somebody has started us, the first time by the bus or a second time.
void Application::activate(const QString &activationToken)
{
    if (m_accounts.isEmpty() && !m_settings)
        askForAccount(activationToken);
    else
        showStatusWindow(activationToken);
}

// A popup can outlive us: the desktop starts us for a click on it, and the window is all that there is to show then.
void Application::popupClicked(const QString &popup, const QString &action, const QString &activationToken)
{
    auto *portal = qobject_cast<NotificationPortal *>(m_notifications.get());
    const bool isOurs = portal && portal->click(popup, action, activationToken);
    if (!isOurs && action == "default"_L1)
        activate(activationToken);
}

void Application::askForAccount(const QString &activationToken)
{
    showSettings(activationToken);
    m_setup.add(m_settings);
}

void Application::showStatusWindow(const QString &activationToken)
{
    if (!m_statusWindow) {
        m_statusWindow = new StatusWindow;
        m_statusWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_statusWindow, &StatusWindow::openRequested, this,
                [this](const MessageKey &key) { openMessage(key, {}); });
        connect(m_statusWindow, &StatusWindow::settingsRequested, this, [this] { showSettings({}); });
        connect(m_statusWindow, &StatusWindow::allReadRequested, &m_actions, [this] { m_actions.markAllRead({}); });
        connect(m_statusWindow, &StatusWindow::checkRequested, &m_monitor, &Monitor::checkNow);
        obeyAttention(m_statusWindow->attention());
        m_statusWindow->attention()->setPaused(m_desk.pausedUntil().isValid());
        connect(m_statusWindow, &StatusWindow::accountsWanted, m_statusWindow,
                [this] { m_statusWindow->setAccounts(m_monitor.status()); });
        connect(m_statusWindow, &StatusWindow::quitRequested, this, &Application::quit);
        connect(m_statusWindow, &StatusWindow::trayHintDismissed, this, [this] {
            Preferences preferences = m_preferences;
            preferences.explainMissingTray = false;
            savePreferences(preferences);
        });
        m_statusWindow->setAccounts(m_monitor.status());
        m_statusWindow->setRecent(m_recent);
        m_statusWindow->setTrayHint(m_preferences.explainMissingTray && !m_tray.isShown());
    }
    present(m_statusWindow, activationToken);
}

void Application::showSettings(const QString &activationToken)
{
    if (!m_settings) {
        m_settings = new SettingsDialog;
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings->attention(), &AttentionPage::settingsChanged, this, &Application::saveRules);
        connect(m_settings->attention(), &AttentionPage::trialWanted, this, &Application::tryRule);
        connect(m_settings->attention(), &AttentionPage::whyWanted, this, &Application::showWhy);
        m_settings->attention()->setSettings(m_desk.settings());
        connect(m_settings, &SettingsDialog::accountWanted, &m_setup, [this] { m_setup.add(m_settings); });
        connect(m_settings, &SettingsDialog::accountActivated, &m_setup,
                [this](const Account &account) { m_setup.edit(account, m_settings); });
        connect(m_settings, &SettingsDialog::accountChanged, &m_setup,
                [this](const Account &account) { m_setup.save(account, std::nullopt); });
        connect(m_settings, &SettingsDialog::accountRemoved, this, &Application::removeAccount);
        connect(m_settings, &SettingsDialog::preferencesChanged, this, &Application::savePreferences);
        connect(m_settings, &SettingsDialog::testRequested, this, &Application::tryAccount);
        m_settings->setAccounts(m_accounts);
        m_settings->setStatus(m_monitor.status());
        m_settings->setPreferences(m_preferences);
    }
    present(m_settings, activationToken);
}

// By the bus, where accounts are known by their names.
bool Application::act(const QString &action, const MessageKey &named)
{
    const auto account = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                      [&](const Account &one) { return one.name == named.account; });
    if (account == m_accounts.cend())
        return false;
    MessageKey key = named;
    key.account = account->id;
    if (action == "undo"_L1)
        return m_actions.undo(key);
    const auto change = messageChangeFromWord(action);
    return change && m_actions.change(*change, key);
}

void Application::removeAccount(const QString &id)
{
    m_warnings.forget(id);
    const auto account = m_monitor.account(id);
    if (const auto error = m_config.remove(id))
        return report(*error);
    load();
    if (const auto error = m_state.removeAccount(id))
        report(*error);
    if (account)
        m_setup.removeSecrets(*account);
}

// Whoever tries out an account that has to sign in in the browser wants to do that.
void Application::tryAccount(const Account &account)
{
    ::testAccount(account, std::nullopt, m_secrets, this, [this, account](const TestReport &report) {
        if (m_settings)
            m_settings->showTestResult(account.id, report);
        if (report.error && report.error->cause == Error::Cause::SignInNeeded)
            m_warnings.signIn(account);
    });
}

void Application::quit()
{
    QCoreApplication::quit();
}
