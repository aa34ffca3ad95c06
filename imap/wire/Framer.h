// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace imap {

// How much a server may make us hold. Past a limit the connection ends with one clear error.
struct Limits
{
    qsizetype line = 8 * 1024 * 1024; // without its literals; 64 KiB before sign-in
    qsizetype literalKept = 256 * 1024; // what is kept of a longer literal
    qsizetype literalSkipped = 64 * 1024 * 1024; // a longer literal is fatal
    qsizetype response = 16 * 1024 * 1024; // line and kept literals together

    static Limits beforeSignIn();
    static Limits afterSignIn();
};

// A literal inside a frame. Where `kept` < `announced`, the rest was counted and thrown away.
struct Literal
{
    qsizetype position = 0; // of its first byte in the frame's bytes
    qsizetype kept = 0;
    qsizetype announced = 0;
};

// One whole response as it stood on the wire, without its final CRLF: the line, with "{n}" CRLF and the literal's bytes
// inside it. Valid until the Framer is next touched.
struct Frame
{
    QByteArrayView bytes;
    std::span<const Literal> literals;
};

// Cuts the byte stream into responses. Knows lines and literals (RFC 9051 §4.3) and nothing of what they say.
class Framer
{
public:
    enum class Trouble { None, LineTooLong, LiteralTooLong, ResponseTooLong };

    explicit Framer(const Limits &limits = Limits::beforeSignIn());
    void setLimits(const Limits &limits);

    void append(QByteArrayView bytes);
    std::optional<Frame> next(); // nullopt: need more bytes, or in trouble
    Trouble trouble() const { return m_trouble; } // final: nothing comes out any more
    qsizetype pending() const; // bytes received and not given out; 0 must hold before STARTTLS goes on
    void reset(); // forgets everything heard

private:
    void beginFrame(qsizetype start);
    void compact();
    void skip();
    std::optional<Frame> endLine(qsizetype lineFeed);
    void beginLiteral(qsizetype lineFeed, qsizetype announced);
    bool fits(qsizetype end);
    void fail(Trouble trouble);

    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_frame = 0; // where the frame being read begins in the buffer
    qsizetype m_segment = 0; // where its line goes on after the last literal
    qsizetype m_scanned = 0; // no byte before this is looked at again; inside a literal: its end
    qsizetype m_lineBytes = 0; // length of the line's earlier segments
    qsizetype m_skipping = 0; // bytes still to throw away at m_scanned
    std::vector<Literal> m_literals; // of this frame
    Trouble m_trouble = Trouble::None;
};

} // namespace imap
