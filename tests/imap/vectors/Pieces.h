// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Framer.h"

#include <QString>

#include <algorithm>
#include <random>

// How a network cuts a stream of bytes: whole, byte by byte, or at random. What was said must be the same.
class Pieces
{
public:
    static Pieces whole() { return Pieces(Kind::Whole, 0); }
    static Pieces bytes() { return Pieces(Kind::Bytes, 0); }
    static Pieces random(unsigned seed) { return Pieces(Kind::Random, seed); }

    QByteArrayView takeFrom(QByteArrayView &wire)
    {
        const qsizetype wanted = m_kind == Kind::Whole ? wire.size() : m_kind == Kind::Bytes ? 1 : 1 + m_random() % 17;
        const QByteArrayView piece = wire.first(std::min(wanted, wire.size()));
        wire = wire.sliced(piece.size());
        return piece;
    }

private:
    enum class Kind { Whole, Bytes, Random };
    Pieces(Kind kind, unsigned seed)
        : m_kind(kind)
        , m_random(seed)
    {
    }

    Kind m_kind;
    std::minstd_rand m_random;
};

// Gives `wire` to a framer piece by piece, and each whole response to `receive`. Returns the framer as it then stands.
template<typename Receive>
imap::Framer deliver(QByteArrayView wire, Pieces pieces, Receive receive)
{
    imap::Framer framer(imap::Limits::afterSignIn());
    while (!wire.isEmpty()) {
        framer.append(pieces.takeFrom(wire));
        while (const auto frame = framer.next())
            receive(*frame);
    }
    return framer;
}

// What is wrong if `hear`, which is given Pieces, does not always come to `heard`; else empty.
template<typename Heard, typename Hear>
QString differenceInPieces(const Heard &heard, unsigned seed, Hear hear)
{
    if (!(hear(Pieces::bytes()) == heard))
        return QStringLiteral("differs byte by byte");
    for (unsigned i = 0; i < 4; ++i) {
        if (!(hear(Pieces::random(seed + i)) == heard))
            return QStringLiteral("differs in pieces");
    }
    return {};
}
