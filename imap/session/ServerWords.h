// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "Error.h"
#include "Response.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

// What servers mean when they refuse: by response code (RFC 5530) where they give one, else by the sentences that they
// are known for.
namespace imap {

Error signInError(const ResponseCode &code, QByteArrayView text); // NO or BAD to sign-in, with a password
Error blaming(Proof shown, const Error &error); // the same with something else
Error goodbyeError(const ResponseCode &code, QByteArrayView text); // untagged BYE
Error commandError(Error::Cause cause, const ResponseCode &code, QByteArrayView text); // any other NO or BAD

// Busy, throttled, too many connections: whatever was asked, and whatever the code says, it is not our user's fault.
std::optional<Error> busyError(const ResponseCode &code, QByteArrayView text);

// The messages that were asked about have gone meanwhile: nothing is wrong, and asking again helps.
bool saysMessagesAreGone(const ResponseCode &code, QByteArrayView text);

// The mailbox does not open before we have said ID.
bool wantsId(QByteArrayView text);

// The server's words, bounded and fit to be shown.
QString sanitizedWords(QByteArrayView text);

// Which other protocol a greeting belongs to; nullopt: none that we know.
std::optional<Error> otherProtocol(QByteArrayView greeting);

} // namespace imap
