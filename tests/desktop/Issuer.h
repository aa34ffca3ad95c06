// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RealServer.h"

#include <QStringList>

// What the real issuer (issuer.py) has done so far.
QStringList grantsOf(RealServer &issuer); // their types, and whether they were refused
QStringList tokensOf(RealServer &issuer); // all that it ever gave out
