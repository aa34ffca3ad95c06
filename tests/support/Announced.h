// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <QSignalSpy>
#include <QStringList>

// The subjects of all that a spy on Watcher::newMail has heard, in order.
inline QStringList subjectsOf(const QSignalSpy &newMail)
{
    QStringList subjects;
    for (const auto &mail : newMail) {
        for (const auto &message : mail.first().value<QList<Message>>())
            subjects << message.subject;
    }
    return subjects;
}
