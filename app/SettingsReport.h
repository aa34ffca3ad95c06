// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DiscoveryStep.h"
#include "ServerSettings.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

// What a search for the settings of an address found, as the command line prints it: hosts always in full.
QStringList settingsInWords(const ServerSettings &settings, const QString &address);
QString stepInWords(const DiscoveryStep &step);
QString waysInWords(const ServerSettings &settings);
QJsonObject settingsObject(const ServerSettings &settings);
QJsonObject stepObject(const DiscoveryStep &step);
