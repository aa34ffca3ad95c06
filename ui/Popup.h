// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <QDeadlineTimer>
#include <QList>
#include <QString>
#include <QVariantList>

struct Preferences;

// One popup: the messages it tells about, and what the notification server calls it.
struct Popup
{
    enum class Kind {
        Message,
        Summary, // of several that came together
        Digest, // of several that came while nobody watched
    };
    QList<Message> messages;
    QString accountName;
    Kind kind = Kind::Message;
    QDeadlineTimer deadline; // not worth showing later than this
    quint32 id = 0; // 0: not shown yet
    bool isUpdate = false; // it only loses messages: no second sound
    bool changedInFlight = false; // messages were withdrawn while the server had no answer yet
    QString token; // activation token, valid until tokenDeadline
    QDeadlineTimer tokenDeadline;

    bool remove(const MessageKey &key); // false: it does not tell about that message

    // The arguments of org.freedesktop.Notifications.Notify, with the exact types of the specification.
    QVariantList notifyArguments(const Preferences &preferences, bool markup) const;
    QString title() const;
};
