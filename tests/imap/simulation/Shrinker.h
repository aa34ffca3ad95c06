// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Schedule.h"

class Disk;

// The same schedule with as few steps, and as plain a network, as it still fails with; or as it is, where it does not fail.
Schedule shrunk(const Schedule &schedule, Disk &disk);
