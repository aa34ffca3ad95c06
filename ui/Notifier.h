// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "NotificationService.h"
#include "Popup.h"
#include "Preferences.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

// Shows new mail as popups: a popup per message up to three, else one summary; what came while nobody watched in one
// digest.
// Knows its own popups and no others, and forgets them when who showed them is gone. Where nobody is there to show
// them, messages wait up to half a minute (a desktop that is starting), then only count.
class Notifier : public QObject
{
    Q_OBJECT
public:
    static constexpr int SinglePopups = 3; // so many messages at once get a popup each

    explicit Notifier(NotificationService &service, QObject *parent = nullptr);
    ~Notifier() override;

    bool mayTellOfTexts() const; // now, or once the screen is unlocked
    qsizetype openPopups() const { return m_open.size(); } // that have an id

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

public Q_SLOTS:
    void setPreferences(const Preferences &preferences) { m_preferences = preferences; }
    // What comes while it is locked tells less; once it no longer is, that is told in full, in the same places and without
    // a sound. What was there before is left to the desktop, which hides it or not.
    void setScreenLocked(bool isLocked);
    void setDoNotDisturb(bool isOn) { m_mayDisturb = !isOn; } // no sounds; the server knows what to do with popups
    // `accountName` is shown in the popup; leave it empty where there is only one account.
    void show(const QList<Message> &messages, const QString &accountName, const PopupOffer &offer = {});
    void showMore(const MessageKey &key, const PopupAddition &found); // in place of its popup, and silently
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

private:
    using PopupPtr = std::shared_ptr<Popup>;

    void enqueue(Popup popup);
    PopupDetail detail() const; // of what is shown now
    void tellInFull();
    void fold(const QList<PopupPtr> &popups);
    PopupPtr takePopupThatCounts(const QString &account);
    void replace(Popup popup);
    void onActionInvoked(quint32 id, const QString &action, const QString &token);
    void onButton(const PopupPtr &popup, const QString &id, const QString &token);
    void onUndoPopup(const PopupPtr &popup, const QString &action);
    quint32 giveUpPopupOf(const MessageKey &key);
    void dropStale();
    void sendWaiting();
    void send(const PopupPtr &popup);
    void takeDown(const PopupPtr &popup);
    void onSent(const PopupPtr &popup, const NotificationService::Answer &answer);
    void settle(const PopupPtr &popup);
    void showLess(const PopupPtr &popup);
    void update(const PopupPtr &popup);
    void remember(quint32 id, const PopupPtr &popup);
    void forgetIds();
    void onClosed(quint32 id);
    void logOnce(const QString &words);

    NotificationService &m_service;
    Preferences m_preferences;
    bool m_mayDisturb = true;
    bool m_isScreenLocked = false;
    std::chrono::milliseconds m_patience = std::chrono::seconds(30);
    bool m_complained = false; // one log line per trouble
    QList<PopupPtr> m_waiting; // for somebody to show them
    QList<PopupPtr> m_inFlight; // sent, not answered yet
    QHash<quint32, PopupPtr> m_open; // by id
};
