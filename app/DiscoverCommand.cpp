// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DiscoverCommand.h"

#include "EventPrinter.h"
#include "KnownSettings.h"
#include "SettingsReport.h"

using namespace Qt::StringLiterals;

DiscoverCommand::DiscoverCommand(const cli::AccountDiscover &request, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_search(meansOfThisMachine(request.caFile))
{
    connect(&m_search, &discovery::Discovery::answered, this, [this](const DiscoveryStep &step) {
        if (m_request.output == cli::Output::JsonLines)
            printObject(stepObject(step));
        else
            printLine(stepInWords(step));
    });
    connect(&m_search, &discovery::Discovery::finished, this, &DiscoverCommand::report);
}

void DiscoverCommand::start()
{
    if (m_search.start(m_request.email))
        return;
    printError(u"\"%1\" is no address that settings could be found for"_s.arg(m_request.email));
    Q_EMIT finished(ExitCode::Failed);
}

void DiscoverCommand::report(const QList<ServerSettings> &found)
{
    QStringList blocks;
    for (const ServerSettings &settings : found) {
        if (m_request.output == cli::Output::JsonLines)
            printObject(settingsObject(settings));
        else
            blocks += settingsInWords(settings, m_request.email).join(u'\n');
    }
    if (!blocks.isEmpty())
        printLine(blocks.join(u"\n\n"_s));
    Q_EMIT finished(ExitCode::Done);
}
