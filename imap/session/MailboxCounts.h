// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Response.h"

#include <optional>

namespace imap {

// What STATUS tells of a mailbox that is not open (RFC 9051 §7.3.4), all at once or, where NOTIFY has it pushed, what has
// changed (RFC 5465 §5.2, §5.3).
struct MailboxCounts
{
    std::optional<quint32> messages, unseen, uidNext, uidValidity;
    std::optional<quint64> highestModSequence;

    void add(const MailboxStatus &status)
    {
        const auto take = [](auto &mine, const auto &told) { mine = told ? told : mine; };
        take(messages, status.messages);
        take(unseen, status.unseen);
        take(uidNext, status.uidNext);
        take(uidValidity, status.uidValidity);
        take(highestModSequence, status.highestModSequence);
    }
    bool operator==(const MailboxCounts &) const = default;
};

} // namespace imap
