// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Error.h"
#include "Instant.h"

#include <optional>

namespace imap {

// When a server was last heard, and when it was last asked to say something.
class ProofOfLife
{
public:
    void connecting() { m_askedAt.reset(); }
    void asked(Instant now) { m_askedAt = now; }
    void heard(Instant now) { m_heardAt = now; }
    std::optional<Instant> heardAt() const { return m_heardAt; }

    // Was the connection dead when we asked? Then what ended it is no trouble of the server's, and nothing to wait for.
    bool wasMissing(const std::optional<Error> &trouble) const
    {
        const bool isSilent = m_askedAt && (!m_heardAt || *m_heardAt < *m_askedAt);
        return isSilent && trouble && trouble->kind == Error::Kind::Network;
    }

private:
    std::optional<Instant> m_heardAt; // on whichever connection
    std::optional<Instant> m_askedAt; // on this one
};

} // namespace imap
