// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Message.h"

#include <QObject>

// Opens the message that was clicked, the way its account says. Where that way leads nowhere (no such program, no
// usable Message-ID), our own window is asked for instead, so a click always opens something.
class Opener : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // `activationToken` lets the opened program come to the front (xdg-activation or X11 startup id); may be empty.
    void open(const Account &account, const Message &message, const QString &activationToken);
    // Where it can be answered, which our own window is not for: else in the desktop's mail program.
    void openToReply(const Account &account, const Message &message, const QString &activationToken);

Q_SIGNALS:
    void windowRequested(const Account &account, const Message &message, const QString &activationToken);

private:
    void openMailProgram(const Account &account, const Message &message, const QString &activationToken);
    void openWebmail(const Account &account, const Message &message, const QString &activationToken);
    void run(const QStringList &command, const Account &account, const Message &message,
             const QString &activationToken);
};
