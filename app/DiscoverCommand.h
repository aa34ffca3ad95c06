// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "Discovery.h"

#include <QObject>

// `posthorn account discover`: finds out how the mailboxes of an address can be reached, and prints where it looked and
// what it found. Changes nothing.
class DiscoverCommand : public QObject
{
    Q_OBJECT
public:
    explicit DiscoverCommand(const cli::AccountDiscover &request, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void report(const QList<ServerSettings> &found);

    cli::AccountDiscover m_request;
    discovery::Discovery m_search;
};
