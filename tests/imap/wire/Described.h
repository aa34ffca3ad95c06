// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Response.h"

// A response in one line, for comparing: its kind, then what is there, raw.
QByteArray described(const imap::Response &response);
