// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

// Finds the desktop's mail program: the one that opens mailto: addresses.
namespace mailprogram {

// The command line of a desktop entry file, with `address` where the program understands one; empty: it cannot be run.
// Only programs that are known to open mid: addresses (RFC 2392) get one, the others are just started.
QStringList commandFor(const QString &desktopFile, const std::optional<QUrl> &midAddress);

// Asks the desktop (xdg-mime) without blocking; calls back with the path of a desktop file, or an empty string.
void findDefault(QObject *context, const std::function<void(const QString &desktopFile)> &found);

} // namespace mailprogram
