// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "Mailbox.h"
#include "Message.h"
#include "Status.h"

#include <QJsonObject>
#include <QString>

// What `check`, `watch` and `account mailboxes` print: one event a line, as JSON for programs or in words for people,
// flushed at once.
class EventPrinter
{
public:
    explicit EventPrinter(cli::Output output)
        : m_output(output)
    {
    }

    // False: nobody reads us any more (the pipe is closed, the disk is full).
    [[nodiscard]] bool state(const AccountStatus &status) const;
    [[nodiscard]] bool newMessage(const QString &account, const Message &message) const;
    [[nodiscard]] bool unreadMessage(const QString &account, const Message &message) const;
    [[nodiscard]] bool seen(const QString &account, const MessageKey &key) const;
    [[nodiscard]] bool gone(const QString &account, const MessageKey &key) const;
    [[nodiscard]] bool unread(const QString &account, const QString &mailbox, int count) const;
    [[nodiscard]] bool mailbox(const QString &account, const Mailbox &mailbox) const;

private:
    bool print(const QJsonObject &object, const QString &words) const;

    cli::Output m_output;
};

// Text of Wording's as it is fit for a terminal or a program.
QString withoutIsolates(QString text);

// One line on stdout or stderr, flushed.
bool printLine(const QString &line);
bool printObject(const QJsonObject &object);
void printError(const QString &line);
