// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Whoever types the command: at a terminal, or a script by a pipe. Each of these waits for what is typed; a command has
// nothing else to do.
namespace terminal {

bool isThere(); // a person, who can be asked
bool confirm(const QString &question); // no, unless "y" or "yes" is typed

// One line of standard input, without its end; whatever follows is not read. At a terminal it is asked for, and not shown.
QByteArray readSecret(const QString &prompt);

} // namespace terminal
