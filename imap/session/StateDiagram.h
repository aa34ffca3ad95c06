// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imap {

// The section of CONTRIBUTING.md that shows Session's and Watch's states (Mermaid), drawn from their tables. A test
// compares it with the page; the program posthorn-diagram prints it.
QByteArray stateDiagram();

} // namespace imap
