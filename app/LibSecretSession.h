// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// libsecret, which Qt Keychain loads, agrees on a session with the keyring once, and holds on to it when the keyring ends:
// with the next one nothing can be read or written any more, and what is there counts as missing. Makes it agree anew,
// where it has been loaded.
void dropLibSecretSession();
