// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FollowCommand.h"

#include "BarLine.h"
#include "DesktopNames.h"

#include <QDBusServiceWatcher>
#include <QSocketNotifier>

#include <unistd.h>

using namespace Qt::StringLiterals;

FollowCommand::FollowCommand(const QDBusConnection &bus, const QString &profile, cli::Status::Format format,
                             QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_profile(profile)
    , m_format(format)
{
}

void FollowCommand::start()
{
    if (!m_bus.isConnected()) {
        printError(u"there is no D-Bus session bus, so no running Posthorn can be reached"_s);
        Q_EMIT finished(ExitCode::NotRunning);
        return;
    }
    const QString name = control::busName(m_profile);
    auto *watcher = new QDBusServiceWatcher(name, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &FollowCommand::ask);
    m_bus.connect(name, desktop::ObjectPath, desktop::ControlInterface, u"StatusChanged"_s, this, SLOT(ask()));
    watchReader();
    ask();
}

// A reader that has gone says so by an error on the pipe, even while there is nothing to print.
void FollowCommand::watchReader()
{
    auto *reader = new QSocketNotifier(STDOUT_FILENO, QSocketNotifier::Exception, this);
    connect(reader, &QSocketNotifier::activated, this, [this] { Q_EMIT finished(ExitCode::Done); });
}

void FollowCommand::ask()
{
    if (m_asking != Asking::No) {
        m_asking = Asking::AndAgain;
        return;
    }
    m_asking = Asking::Once;
    control::call(m_bus, m_profile, u"Status"_s, this, [this](const control::Reply &reply) { answered(reply); });
}

void FollowCommand::answered(const control::Reply &reply)
{
    const bool again = std::exchange(m_asking, Asking::No) == Asking::AndAgain;
    if (const auto *status = std::get_if<QString>(&reply))
        print(*status, barLine(m_format, *status));
    else if (std::holds_alternative<control::NotRunning>(reply))
        print({}, barLineWithoutPosthorn(m_format));
    else
        printError(std::get<control::CallFailed>(reply).words);
    if (again)
        ask();
}

void FollowCommand::print(const QString &status, const QString &line)
{
    const bool isNews = m_format == cli::Status::Format::Json ? saysSomethingElse(status, m_status) : line != m_line;
    if (m_hasPrinted && !isNews)
        return;
    m_hasPrinted = true;
    m_status = status;
    m_line = line;
    if (!printLine(line))
        Q_EMIT finished(ExitCode::Failed);
}
