// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Resync.h"

#include "Words.h"

namespace imap {

namespace {
constexpr std::size_t MostFlags = 1000; // many more than we ask for
} // namespace

void Resync::add(const Enabled &enabled)
{
    for (const QByteArrayView name : Words(enabled.names))
        m_enabled = m_enabled || sameWord(name, "QRESYNC");
}

void Resync::add(const Fetch &fetch)
{
    if (fetch.uid && fetch.flags && m_flags.size() < MostFlags)
        m_flags[*fetch.uid] = *fetch.flags;
}

void Resync::add(const Vanished &vanished)
{
    const auto uids = SequenceSet::parse(vanished.uids);
    if (!uids)
        return;
    for (const SequenceSet::Range &range : uids->ranges())
        m_vanished.add(range.first, range.last);
}

SequenceSet Resync::uids() const
{
    SequenceSet all = m_vanished;
    for (const auto &[uid, flags] : m_flags)
        all.add(uid);
    return all;
}

void Resync::clear()
{
    m_flags.clear();
    m_vanished = {};
}

} // namespace imap
