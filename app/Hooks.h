// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Decision.h"
#include "Message.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>

class QProcess;

// Runs its user's program for each message that they are told of: without a shell, with the arguments that they wrote and
// no others, and the message as a line of JSON on its standard input. A sender's words never become an argument, a part
// of the environment or a file's name.
//
// One at a time for each account; twenty more wait, and what comes on top is left out. It has ten seconds, then it and all
// that it has started are killed. Its output goes nowhere, and what it says on standard error, to a kilobyte, into our log.
class Hooks : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MostWaiting = 20;

    explicit Hooks(QObject *parent = nullptr);
    ~Hooks() override;

    void setCommand(const QStringList &command) { m_command = command; } // empty: there is none
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    void run(const Account &account, const Message &message, const Decision &decision);

Q_SIGNALS:
    void ended(const QString &account); // one of them has, however
    void leftOut(const QString &account); // too many wait already

private:
    struct Queue
    {
        QProcess *running = nullptr;
        QList<QByteArray> waiting; // for their turn: what they will read
        bool isOverfull = false; // and our log has it
    };
    void runNext(const QString &account);
    void start(const QString &account, const QByteArray &input);
    void finish(const QString &account, QProcess *process);

    QStringList m_command;
    std::chrono::milliseconds m_patience = std::chrono::seconds(10);
    QHash<QString, Queue> m_queues; // by account
};
