// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Event.h"

#include <QByteArrayView>

#include <optional>

namespace imap {

// One talk with a server, from greeting to goodbye, without socket or clock: bytes and the time go in, events come out.
// The connection obeys the events in order and calls timeLimitReached() when timeLimit() has come.
// Implementations: Watch (a notifier's), Errand and MailboxListing (one question, one answer).
class Conversation
{
public:
    virtual ~Conversation() = default;

    virtual Events begin(Instant now) = 0; // connected (implicit TLS: verified as well)
    virtual Events encrypted(Instant now) = 0; // the handshake after StartTls is done and verified
    virtual Events receive(QByteArrayView bytes, Instant now) = 0;
    virtual Events timeLimitReached(Instant now) = 0;
    virtual Events broken(const Error &error,
                          Instant now) = 0; // the connection has; Failed, or Finished, is the answer
    virtual Events leave(Instant now) = 0; // say LOGOUT, then Finished
    virtual Events probe(Instant now,
                         std::chrono::milliseconds patience) = 0; // Failed, unless the server says something by then
    virtual std::optional<Instant> timeLimit() const = 0; // nullopt: none
};

} // namespace imap
