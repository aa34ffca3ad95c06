// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "NotificationServer.h"
#include "Popup.h"
#include "Preferences.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

class QDBusError;
class QDBusPendingCall;
class QDBusServiceWatcher;

// Shows new mail as popups through org.freedesktop.Notifications: a popup per message up to three, else one summary;
// what came while nobody watched in one digest.
// Knows its own popups and no others, forgets them when their server is gone, and never waits for the server. Where
// no server is there, messages wait up to half a minute for one (a desktop that is starting), then only count.
class Notifier : public QObject
{
    Q_OBJECT
public:
    static constexpr int SinglePopups = 3; // so many messages at once get a popup each

    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);
    ~Notifier() override;

    qsizetype openPopups() const { return m_open.size(); } // that the server has given an id

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void setTokenLifetime(std::chrono::milliseconds lifetime) { m_tokenLifetime = lifetime; }

public Q_SLOTS:
    void setPreferences(const Preferences &preferences) { m_preferences = preferences; }
    // What comes while it is locked tells less; once it no longer is, that is told in full, in the same places and without
    // a sound. What was there before is left to the desktop, which hides it or not.
    void setScreenLocked(bool isLocked);
    void setDoNotDisturb(bool isOn) { m_mayDisturb = !isOn; } // no sounds; the server knows what to do with popups
    // `accountName` is shown in the popup; leave it empty where there is only one account.
    void show(const QList<Message> &messages, const QString &accountName, const PopupOffer &offer = {});
    void showCode(const MessageKey &key, const QString &code); // found since its popup was shown
    // In place of the popup that the message had, if any; not where servers know no actions: it could not be clicked.
    void showUndo(const Message &message, MessageChange change);
    void showSnoozing(const Message &message, const QList<SnoozeTime> &times); // likewise: until when?
    void endUndo(const MessageKey &key); // too late, or done
    // What came while nobody watched: one popup for all of it.
    void showDigest(const QList<Message> &messages, const QString &accountName);
    void withdraw(const MessageKey &key); // read, deleted or opened elsewhere

Q_SIGNALS:
    // The token lets the window that opens now take the focus; empty where the desktop gave none.
    void activated(const MessageKey &key, const QString &activationToken);
    void actionChosen(const Message &message, PopupAction action, const QString &activationToken); // all but Open
    void snoozeRequested(const Message &message, SnoozeTime time);
    void undoRequested(const MessageKey &key);
    void codeCopyRequested(const MessageKey &key, const QString &code, const QString &activationToken);
    void summaryActivated(const QList<MessageKey> &keys, const QString &activationToken);
    // Its popup is out, was refused, came too late or is not wanted: no more will come.
    void settled(const MessageKey &key);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action, const QDBusMessage &signal);
    void onNotificationClosed(uint id, uint reason, const QDBusMessage &signal);
    void onActivationToken(uint id, const QString &token, const QDBusMessage &signal);

private:
    using PopupPtr = std::shared_ptr<Popup>;

    void enqueue(Popup popup);
    PopupDetail detail() const; // of what is shown now
    void tellInFull();
    void fold(const QList<PopupPtr> &popups);
    PopupPtr takePopupThatCounts(const QString &account);
    void replace(Popup popup);
    void onButton(const PopupPtr &popup, const QString &id);
    void onUndoPopup(const PopupPtr &popup, const QString &action);
    quint32 giveUpPopupOf(const MessageKey &key);
    void dropStale();
    void sendWaiting();
    void askWhatItIs();
    void onCapabilities(const QDBusPendingCall &call, const QString &asked);
    void send(const PopupPtr &popup);
    void takeDown(const PopupPtr &popup);
    void onSent(const PopupPtr &popup, const QDBusPendingCall &call, const QString &server);
    void settle(const PopupPtr &popup);
    void showLess(const PopupPtr &popup);
    void update(const PopupPtr &popup);
    QString tokenOf(const PopupPtr &popup) const; // once
    void remember(uint id, const PopupPtr &popup);
    void serverChanged(const QString &owner);
    PopupPtr ours(uint id, const QDBusMessage &signal) const;
    QDBusPendingCall call(const QString &server, const QString &method, const QVariantList &arguments = {}) const;
    void logOnce(const QDBusError &error);

    QDBusConnection m_bus;
    Preferences m_preferences;
    bool m_mayDisturb = true;
    bool m_isScreenLocked = false;
    std::chrono::milliseconds m_patience = std::chrono::seconds(30);
    std::chrono::milliseconds m_tokenLifetime = std::chrono::seconds(10);
    QString m_server; // unique name of the server's connection; empty: none that we know
    std::optional<NotificationServer> m_known; // of m_server
    QString m_name; // of the server that was asked last; empty: it has not said
    bool m_asking = false;
    bool m_complained = false; // one log line per trouble
    QList<PopupPtr> m_waiting; // for a server
    QList<PopupPtr> m_inFlight; // sent, not answered yet
    QHash<uint, PopupPtr> m_open; // by the server's id
    QDBusServiceWatcher *m_watcher;
};
