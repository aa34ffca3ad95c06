// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include <QByteArrayList>
#include <QByteArrayView>
#include <QStringList>

namespace imap {

// What a server says it can do (RFC 9051 §7.2.2). Names have no case.
class Capabilities
{
public:
    Capabilities() = default;
    explicit Capabilities(QByteArrayView names); // separated by spaces, as they stood on the wire

    bool has(QByteArrayView name) const;
    bool hasMechanism(QByteArrayView mechanism) const; // AUTH=…
    bool hasAnyMechanism() const;
    LiteralSupport literals() const;

    bool isEmpty() const { return m_names.isEmpty(); }
    QStringList toStringList() const; // sanitized, in the server's order

    bool operator==(const Capabilities &) const = default;

private:
    QByteArrayList m_names; // upper case
};

} // namespace imap
