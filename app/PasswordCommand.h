// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <variant>

// Runs a program, without a shell, and takes the first line that it prints for the password. The program has
// `patience` to finish; it must do so without an error.
class PasswordCommand : public QObject
{
    Q_OBJECT
public:
    using Answer = std::variant<QByteArray, Error>;

    // Answers once, never before it returns, and is gone then.
    static void run(const QStringList &command, std::chrono::milliseconds patience, QObject *parent,
                    const std::function<void(const Answer &)> &answered);
    ~PasswordCommand() override;

private:
    PasswordCommand(const std::function<void(const Answer &)> &answered, QObject *parent);
    void start(const QStringList &command, std::chrono::milliseconds patience);
    void readOutput();
    void readErrors();
    void finished(int exitCode, QProcess::ExitStatus status);
    void fail(const QString &words);
    void answer(const Answer &answer);

    std::function<void(const Answer &)> m_answered;
    QTimer m_timeLimit;
    QProcess *m_process = nullptr; // outlives this object until it has ended, so that nobody waits for that
    QByteArray m_output; // at most one byte more than a password may have
    QByteArray m_errors;
};
