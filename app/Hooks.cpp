// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Hooks.h"

#include "MessageObject.h"
#include "Process.h"
#include "Sanitizer.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QTimer>

#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcHooks, "posthorn.hooks", QtInfoMsg)

constexpr qsizetype MostErrors = 1024;

QByteArray inputFor(const Account &account, const Message &message, const Decision &decision)
{
    QJsonObject object = messageObject(u"new"_s, account.name, message);
    object.insert(u"effect"_s, toWord(decision.effect));
    object.insert(u"cause"_s, toWord(decision.cause));
    object.insert(u"rule"_s, decision.rule);
    object.insert(u"important"_s, decision.emphasis == Decision::Emphasis::Important);
    return jsonLine(object) + '\n';
}

// A group of its own, so that all it starts can be killed with it.
void killGroup(QProcess *process)
{
    if (process->processId() > 0)
        ::kill(-pid_t(process->processId()), SIGKILL);
    process->kill();
}
} // namespace

Hooks::Hooks(QObject *parent)
    : QObject(parent)
{
}

Hooks::~Hooks()
{
    for (const Queue &queue : std::as_const(m_queues)) {
        if (!queue.running)
            continue;
        queue.running->disconnect(this);
        killGroup(queue.running);
        queue.running->waitForFinished(100); // it is dead; QProcess would complain of what nobody has buried
    }
}

void Hooks::run(const Account &account, const Message &message, const Decision &decision)
{
    if (m_command.isEmpty())
        return;
    Queue &queue = m_queues[account.id];
    if (queue.waiting.size() >= MostWaiting) {
        if (!std::exchange(queue.isOverfull, true))
            qCWarning(lcHooks).noquote() << "too many messages at once; some are left out for" << account.name;
        Q_EMIT leftOut(account.id);
        return;
    }
    queue.waiting += inputFor(account, message, decision);
    runNext(account.id);
}

void Hooks::runNext(const QString &account)
{
    Queue &queue = m_queues[account];
    queue.isOverfull = queue.isOverfull && !queue.waiting.isEmpty();
    if (!queue.running && !queue.waiting.isEmpty())
        start(account, queue.waiting.takeFirst());
}

void Hooks::start(const QString &account, const QByteArray &input)
{
    auto *process = new QProcess(this);
    m_queues[account].running = process;
    process->setProgram(m_command.value(0));
    process->setArguments(m_command.sliced(std::min<qsizetype>(1, m_command.size())));
    process->setProcessEnvironment(process::environment());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setChildProcessModifier([] {
        ::setsid();
        ::umask(077);
    });
    connect(process, &QProcess::readyReadStandardError, this, [process] {
        const QByteArray errors = process->readAllStandardError();
        const qsizetype told = process->property("told").toLongLong();
        if (told < MostErrors)
            qCInfo(lcHooks).noquote() << "it says:" << sanitizedLine(QString::fromUtf8(errors.left(MostErrors - told)));
        process->setProperty("told", told + errors.size());
    });
    connect(process, &QProcess::errorOccurred, this, [=, this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        qCWarning(lcHooks).noquote() << "cannot start:" << process->errorString();
        finish(account, process);
    });
    connect(process, &QProcess::finished, this, [=, this] { finish(account, process); });
    auto *limit = new QTimer(process);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, process, [process] {
        qCWarning(lcHooks) << "did not finish in time and was killed";
        killGroup(process);
    });
    limit->start(m_patience);
    process->start();
    process->write(input);
    process->closeWriteChannel();
}

void Hooks::finish(const QString &account, QProcess *process)
{
    process->disconnect(this);
    process->deleteLater();
    m_queues[account].running = nullptr;
    Q_EMIT ended(account);
    QMetaObject::invokeMethod(
        this, [=, this] { runNext(account); }, Qt::QueuedConnection);
}
