// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "AccountSetup.h"
#include "AccountStore.h"
#include "Actions.h"
#include "Control.h"
#include "LauncherBadge.h"
#include "MailnagService.h"
#include "Monitor.h"
#include "NewsDesk.h"
#include "Notices.h"
#include "Notifier.h"
#include "Opener.h"
#include "Preferences.h"
#include "ProfilePaths.h"
#include "ScreenLock.h"
#include "SecretStore.h"
#include "SessionStart.h"
#include "StateStore.h"
#include "SystemEvents.h"
#include "TrayGate.h"
#include "TrayIcon.h"
#include "Warnings.h"
#include "XEmbedTray.h"

#include <QDBusConnection>
#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class AttentionActions;
class MessageWindow;
class NotificationService;
class SettingsDialog;
class StatusWindow;
class WhyWindow;

// The tray program: owns every part of it and wires them, all in wire(). The parts know nothing of each other.
// Windows are made when they are wanted and deleted when they are closed.
class Application : public QObject
{
    Q_OBJECT
public:
    enum class Start { Visible, Hidden, WithSettings };

    Application(const ProfilePaths &paths, const QDBusConnection &bus, Control &control, QObject *parent = nullptr);
    ~Application() override;

    void start(Start how);

private:
    void wire();
    void load(); // the configuration, at the start and whenever the file changes
    void applyPreferences(const Preferences &preferences);
    void tellApplets(); // no more than popups may tell now
    void savePreferences(const Preferences &preferences);
    void report(const Error &error);
    void reportInWords(const QString &sentence);

    void wireAttention();
    void wireDesktop();
    void wireTray();
    void wireWarnings();
    void wireControl();
    void wireSettings();
    void takeMail(const Account &account, const QList<Message> &messages, Arrival arrival);
    void showPopups(const Account &account, const QList<Message> &messages, const Decision &how);
    void loadRules();
    void saveRules(const AttentionSettings &settings);
    void tryRule(const Rule &rule);
    void showWhy();
    void makeRule(const Message &message);
    void showDigest(const QList<Message> &messages, qsizetype singlePopups);
    QString nameInPopups(const QString &accountId) const;
    void openMessage(const MessageKey &key, const QString &activationToken);
    void openSummary(const QList<MessageKey> &keys, const QString &activationToken);
    void openNewest();
    void showStatus();
    void showMessageWindow(const Account &account, const Message &message, const QString &activationToken);
    void activate(const QString &activationToken);
    void obeyAttention(AttentionActions *actions);
    void popupClicked(const QString &popup, const QString &action, const QString &activationToken);
    void askForAccount(const QString &activationToken);
    void showStatusWindow(const QString &activationToken);
    void showSettings(const QString &activationToken);

    bool act(const QString &action, const MessageKey &named);
    void removeAccount(const QString &id);
    void tryAccount(const Account &account);
    void quit();

    AccountStore m_config;
    SessionStart m_sessionStart;
    StateStore m_state;
    SecretStore m_secrets;
    AccountSetup m_setup;
    Monitor m_monitor;
    SystemEvents m_system;
    ScreenLock m_screenLock;
    NewsDesk m_desk;
    Control &m_control;
    XEmbedTray m_xembed;
    TrayGate m_gate;
    TrayIcon m_tray;
    LauncherBadge m_badge;
    MailnagService m_mailnag;
    std::unique_ptr<NotificationService> m_notifications;
    Notifier m_notifier;
    Notices m_notices;
    Actions m_actions;
    Warnings m_warnings;
    Opener m_opener;
    Preferences m_preferences;
    QList<Account> m_accounts;
    QList<Message> m_recent;
    QFileSystemWatcher m_configFile;
    QTimer m_configChanged;
    QPointer<SettingsDialog> m_settings;
    QPointer<StatusWindow> m_statusWindow;
    QPointer<WhyWindow> m_whyWindow;
};
