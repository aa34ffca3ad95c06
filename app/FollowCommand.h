// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "Control.h"
#include "EventPrinter.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>

// `posthorn status --follow`: prints a line for each change of the running Posthorn's status, for as long as somebody
// reads them. Waits for a Posthorn that is not there yet, or not any more: panels start what they show once.
class FollowCommand : public QObject
{
    Q_OBJECT
public:
    FollowCommand(const QDBusConnection &bus, const QString &profile, cli::Status::Format format,
                  QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(ExitCode code);

private Q_SLOTS:
    void ask();

private:
    void watchReader();
    void answered(const control::Reply &reply);
    void print(const QString &status, const QString &line);

    QDBusConnection m_bus;
    QString m_profile;
    cli::Status::Format m_format;
    enum class Asking { No, Once, AndAgain };
    Asking m_asking = Asking::No;
    QString m_status; // as the printed line says it; empty: Posthorn is not running
    QString m_line;
    bool m_hasPrinted = false;
};
