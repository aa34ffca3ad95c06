// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PasswordCommand.h"

#include "Process.h"
#include "Sanitizer.h"
#include "Secret.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MaxPassword = 16 * 1024;
constexpr qsizetype MaxErrors = 1024;

QByteArray firstLine(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArray line = text.first(end < 0 ? text.size() : end);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}
} // namespace

void PasswordCommand::run(const QStringList &command, std::chrono::milliseconds patience, QObject *parent,
                          const std::function<void(const Answer &)> &answered)
{
    auto *const self = new PasswordCommand(answered, parent);
    QMetaObject::invokeMethod(
        self, [=] { self->start(command, patience); }, Qt::QueuedConnection);
}

PasswordCommand::PasswordCommand(const std::function<void(const Answer &)> &answered, QObject *parent)
    : QObject(parent)
    , m_answered(answered)
    , m_process(new QProcess)
{
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PasswordCommand::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, &PasswordCommand::readErrors);
    connect(m_process, &QProcess::finished, this, &PasswordCommand::finished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_process->errorString());
    });
}

PasswordCommand::~PasswordCommand()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater();
    } else {
        connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        m_process->kill();
    }
    wipe(m_output);
}

void PasswordCommand::start(const QStringList &command, std::chrono::milliseconds patience)
{
    if (command.isEmpty() || command.constFirst().isEmpty())
        return fail(u"no command is set"_s);
    m_process->setProgram(command.constFirst());
    m_process->setArguments(command.sliced(1));
    m_process->setProcessEnvironment(process::environment());
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(&m_timeLimit, &QTimer::timeout, this,
            [this, patience] { fail(u"it did not finish within %1 seconds"_s.arg(double(patience.count()) / 1000)); });
    m_timeLimit.start(patience); // not QTimer::singleShot(), which wakes the program up even when nobody waits any more
    m_process->start();
}

void PasswordCommand::readOutput()
{
    const QByteArray more = m_process->readAllStandardOutput();
    if (!m_output.contains('\n')) // what follows the first line is of no interest
        m_output += more.first(qMin(more.size(), MaxPassword + 1 - m_output.size()));
    if (m_output.size() > MaxPassword && !m_output.contains('\n'))
        fail(u"it prints more than a password"_s);
}

void PasswordCommand::readErrors()
{
    const QByteArray more = m_process->readAllStandardError();
    m_errors += more.first(qMin(more.size(), MaxErrors - m_errors.size()));
}

void PasswordCommand::finished(int exitCode, QProcess::ExitStatus status)
{
    if (status != QProcess::NormalExit)
        return fail(u"it crashed"_s);
    if (exitCode != 0 && m_errors.trimmed().isEmpty())
        return fail(u"it ended with exit code %1"_s.arg(exitCode));
    if (exitCode != 0)
        return fail(QString::fromUtf8(firstLine(m_errors.trimmed())));
    const QByteArray password = firstLine(m_output);
    if (password.isEmpty())
        return fail(u"it printed nothing"_s);
    answer(password);
}

void PasswordCommand::fail(const QString &words)
{
    answer(makeError(Error::Cause::PasswordCommandFailed, sanitizedLine(words)));
}

void PasswordCommand::answer(const Answer &answer)
{
    const auto answered = std::exchange(m_answered, nullptr);
    if (!answered)
        return;
    deleteLater(); // and the program with it
    answered(answer);
}
