// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace imap {

// What we have already judged in one mailbox (RFC 9051 §2.3.1.1). Persisted together with what was announced.
struct Bookmark
{
    quint32 uidValidity = 0; // 0: never seen
    quint32 uidNext = 0; // first UID not judged yet
    quint64 highestModSequence = 0; // 0: unknown (RFC 7162)
    qint64 newest = 0; // INTERNALDATE of the newest message judged, in seconds since 1970; 0: unknown

    bool isSet() const { return uidValidity != 0; }
    bool operator==(const Bookmark &) const = default;
};

} // namespace imap
