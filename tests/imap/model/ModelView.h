// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ModelMailbox.h"

#include <optional>

// What one connection was told of a mailbox that it has open, and so which message numbers mean what to it (RFC 9051
// §2.3.1.2). Falls behind the mailbox until the server may tell what has changed.
class ModelView
{
public:
    explicit ModelView(const ModelMailbox &mailbox);

    enum class Expunges { Told, HeldBack }; // §7.5.1: not while no command is in progress, nor in FETCH, STORE, SEARCH

    struct Changes
    {
        std::vector<quint32> expungedNumbers; // each as it counts once those before it are gone
        std::vector<quint32> expungedUids;
        std::vector<quint32> changedUids; // of whose flags something is new
        quint32 came = 0; // new messages
        bool isEmpty() const { return expungedUids.empty() && changedUids.empty() && came == 0; }
    };
    Changes takeChanges(Expunges expunges); // what is taken counts as told

    bool isStale() const { return m_uidValidity != m_mailbox->uidValidity(); } // the mailbox is another one now
    const ModelMailbox &mailbox() const { return *m_mailbox; }
    quint64 told() const; // mod-sequence up to which nothing is left to tell
    quint32 count() const { return quint32(m_uids.size()); }
    quint32 lastUid() const { return m_uids.empty() ? 0 : m_uids.back(); }
    std::optional<quint32> numberOf(quint32 uid) const;
    const std::vector<quint32> &uids() const { return m_uids; } // the one with the number n is at n - 1

private:
    void takeExpunged(Changes &changes);

    const ModelMailbox *m_mailbox;
    quint32 m_uidValidity;
    std::vector<quint32> m_uids;
    quint64 m_toldFlags; // mod-sequences up to which flags and new messages, …
    quint64 m_toldExpunges; // …and expunges, were told
};
