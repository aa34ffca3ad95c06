// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// A program and its arguments as one line of text that QProcess::splitCommand() takes apart again.
QString commandText(const QStringList &command);
