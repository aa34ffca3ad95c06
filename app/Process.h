// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

// What the program asks of the system before it is more than a command line, and what it starts others with.
namespace process {

// Why no window can be shown here, in words; empty: one can. Asked before QApplication is made, which would end the
// process with a core dump where there is no display.
QString missingDisplay();

// Keeps passwords out of core dumps and away from other programs of this user (ptrace). POSTHORN_DUMPABLE=1 in the
// environment leaves the process open to debuggers.
void sealMemory();

// For the programs that we start: ours, without a click's right to the focus, which is no child's that was not asked for
// by that click.
QProcessEnvironment environment();

} // namespace process
