// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stands in for libgsasl's random numbers, so that a SCRAM sign-in is the same every time: its nonce is 24 times "A", or,
// from here on, what is given; nullptr: as before.
void setNonce(const char *nonce);
