// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decision.h"
#include "Message.h"
#include "Notification.h"
#include "NotificationService.h"
#include "PopupAction.h"
#include "PopupDetail.h"
#include "SnoozeTime.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

struct Preferences;

// What can be done with new messages, the one-time codes that some of them bring, and how they are shown.
struct PopupOffer
{
    QList<PopupAction> actions; // in the user's order
    QHash<MessageKey, QString> codes;
    Decision::Emphasis emphasis = Decision::Emphasis::Normal; // Important: it stays and sounds
    QString sound; // the name of one, or an absolute path; empty: the usual one
};

// What is found in the text of a message once its popup is shown; empty: nothing.
struct PopupAddition
{
    QString code; // one-time
    QString preview; // how the text begins

    bool operator==(const PopupAddition &) const = default;
};

// One popup: the messages it tells about, and what the notification server calls it.
struct Popup
{
    enum class Kind {
        Message,
        Summary, // of several that came together
        Digest, // of several that came while nobody watched
        Snoozing, // a message: until when?
        Undo, // a message was moved away, and can be brought back for a moment
    };
    QList<Message> messages;
    QString accountName;
    Kind kind = Kind::Message;
    Decision::Emphasis emphasis = Decision::Emphasis::Normal;
    QString sound; // the name of one, or an absolute path; empty: the usual one
    QList<PopupAction> actions;
    QString code; // one-time; empty: none
    MessageChange change = MessageChange::Delete; // of Undo
    QList<SnoozeTime> times; // of Snoozing
    QDeadlineTimer deadline; // not worth showing later than this
    quint32 id = 0; // 0: not shown yet
    PopupDetail detail = PopupDetail::Full; // of what it told when it was shown last
    QStringList shownClicks; // what could be clicked when it was shown last: id, label, id, label…
    bool isUpdate = false; // it only loses messages: no second sound
    bool changedInFlight = false; // messages were withdrawn while the server had no answer yet

    bool isNewsOfOneAccount() const { return kind == Kind::Message || kind == Kind::Summary; }
    bool remove(const MessageKey &key); // false: it does not tell about that message
    bool add(const MessageKey &key, const PopupAddition &found); // false: it tells about others, or about several

    Notification notification(const Preferences &preferences, const NotificationService::Abilities &abilities,
                              bool mayDisturb) const;
    QString title() const;
    // Takes the place of `before`, which told about the same account, and tells about its messages, too.
    void follow(const Popup &before);
    bool offers(const QString &action) const; // as it was shown last
    bool isQuestion() const { return kind == Kind::Snoozing || kind == Kind::Undo; } // nothing without its buttons

    static const QString UndoAction; // what a server calls it

private:
    QString body() const;
    QStringList clicks(const NotificationService::Abilities &abilities) const; // id, label, id, label…
    QStringList buttons() const; // likewise
};
