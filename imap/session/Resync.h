// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Response.h"
#include "SequenceSet.h"

#include <map>

namespace imap {

// What a server says of the messages that we know while it opens their mailbox again (QRESYNC, RFC 7162 §3.2.5): which of
// them have vanished since a mod-sequence, and the flags of those that have changed. Of the others there is nothing to
// say, which is believed only of a server that has said ENABLED: whoever ignores the question says nothing either.
class Resync
{
public:
    void add(const Enabled &enabled);
    void add(const Fetch &fetch);
    void add(const Vanished &vanished);

    bool isEnabled() const { return m_enabled; }
    SequenceSet uids() const; // all that something was said of
    const std::map<quint32, MessageFlags> &flags() const { return m_flags; } // of those that are still there
    void clear(); // but what is enabled stays so

private:
    bool m_enabled = false;
    std::map<quint32, MessageFlags> m_flags;
    SequenceSet m_vanished;
};

} // namespace imap
