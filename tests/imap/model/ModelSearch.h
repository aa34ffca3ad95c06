// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ModelCommand.h"
#include "ModelView.h"

#include <functional>

// What a SEARCH asks, and what answers it: SEARCH (RFC 9051 §6.4.4), or ESEARCH (RFC 4731) where it says RETURN.
class ModelSearch
{
public:
    static std::optional<ModelSearch> parse(const ModelCommand &command, const ModelView &view);

    bool isExtended() const { return m_isExtended; }
    bool ascends() const { return m_ascends; } // all sets in it
    QByteArray answer(const ModelCommand &command, const ModelView &view) const; // without CRLF

private:
    using Key = std::function<bool(quint32 number, const ModelMessage &message)>;
    std::optional<Key> parseKey(const QByteArray &word, std::vector<ModelArgument>::const_iterator &next,
                                std::vector<ModelArgument>::const_iterator end, const ModelView &view);
    std::optional<Key> parseSet(const QByteArray &text, quint32 last, bool byUid);

    std::vector<Key> m_keys; // all of them must hold
    std::vector<QByteArray> m_returns; // COUNT, ALL, MIN, MAX
    bool m_isExtended = false;
    bool m_ascends = true;
};
