// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ModelView.h"

#include <algorithm>

ModelView::ModelView(const ModelMailbox &mailbox)
    : m_mailbox(&mailbox)
    , m_uidValidity(mailbox.uidValidity())
    , m_toldFlags(mailbox.highestModSequence())
    , m_toldExpunges(mailbox.highestModSequence())
{
    for (const ModelMessage &message : mailbox.messages())
        m_uids.push_back(message.uid);
}

ModelView::Changes ModelView::takeChanges(Expunges expunges)
{
    Changes changes;
    const quint64 now = m_mailbox->highestModSequence();
    if (expunges == Expunges::Told && m_toldExpunges != now) {
        takeExpunged(changes);
        m_toldExpunges = now;
    }
    if (m_toldFlags == now)
        return changes;
    const quint32 last = lastUid();
    for (const ModelMessage &message : m_mailbox->messages()) {
        if (message.uid > last) {
            m_uids.push_back(message.uid);
            ++changes.came;
        } else if (message.modSequence > m_toldFlags) {
            changes.changedUids.push_back(message.uid);
        }
    }
    m_toldFlags = now;
    return changes;
}

quint64 ModelView::told() const
{
    return std::min(m_toldFlags, m_toldExpunges);
}

void ModelView::takeExpunged(Changes &changes)
{
    for (const quint32 uid : m_mailbox->expungedSince(m_toldExpunges)) {
        const auto number = numberOf(uid);
        if (!number)
            continue; // it came and went unseen
        changes.expungedNumbers.push_back(*number);
        changes.expungedUids.push_back(uid);
        m_uids.erase(m_uids.begin() + *number - 1);
    }
}

std::optional<quint32> ModelView::numberOf(quint32 uid) const
{
    const auto found = std::ranges::lower_bound(m_uids, uid);
    if (found == m_uids.end() || *found != uid)
        return std::nullopt;
    return quint32(found - m_uids.begin()) + 1;
}
