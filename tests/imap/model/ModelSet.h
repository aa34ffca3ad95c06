// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

// A sequence-set as a server reads it (RFC 9051 §9): "*" is the last number in use, and so 9:* names that one at least,
// however small it is.
class ModelSet
{
public:
    static std::optional<ModelSet> parse(QByteArrayView text, quint32 last);

    bool contains(quint32 number) const;
    bool ascends() const; // as it was written

private:
    struct Range
    {
        quint32 first;
        quint32 last;
    };
    std::vector<Range> m_ranges;
};

// How servers print the UIDs they found: 3,5:8
QByteArray printedSet(const std::vector<quint32> &ascending);
