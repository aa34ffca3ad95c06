// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StateDiagram.h"

#include <cstdio>

// Prints what stands in CONTRIBUTING.md between "<!-- states -->" and "<!-- /states -->".
int main()
{
    std::fputs(imap::stateDiagram().constData(), stdout);
}
