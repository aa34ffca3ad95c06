// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ForeignAccount.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

// Accounts of other programs, as the command line prints them.
QString programName(ForeignAccount::Program program); // a proper name
QString toWord(ForeignAccount::Program program);
std::optional<ForeignAccount::Program> programFromWord(const QString &word);
QStringList foreignInWords(const ForeignAccount &foreign);
QJsonObject foreignObject(const ForeignAccount &foreign);
