// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Assignment.h"
#include "Error.h"
#include "Message.h"

#include <QList>
#include <QString>

#include <optional>

class StateStore;

// Which messages of one account are to be announced now: each is written down before anybody is told, and what an earlier
// run has written down and not told is told as soon as we know that it is still unread. Who announces a message says so
// to the StateStore when it is out.
class Announcements
{
public:
    struct Arrived
    {
        QList<Message> due; // to be announced
        QList<Message> repeats; // announced already, from another mailbox
        std::optional<Error> error; // of our own file; to be announced all the same
    };

    Announcements(StateStore &state, const QString &account); // takes up what is owed

    imap::Place place(const QString &mailbox) const; // where its watching goes on
    Arrived arrived(const QString &mailbox, const imap::Bookmark &bookmark, const QList<Message> &messages);
    QList<Message> caughtUp(const QString &mailbox); // what is owed of it, and due as long as it is
    // Both may have a message owed in another mailbox: one that was found there, too, and not told of because of this one.
    std::optional<Error> noLongerUnread(const MessageKey &key);
    std::optional<Error> takeBack(const Message &message); // that is no longer unread, and nobody was told

private:
    std::optional<Error> takeOver(const Message &message);
    std::optional<Error> takeBack(QList<Message>::const_iterator owed);

    StateStore &m_state;
    QString m_account;
    QList<Message> m_owed; // of an earlier run that ended before it could announce them, and called since
    std::optional<Error> m_trouble; // of our own file, and not told yet
};
