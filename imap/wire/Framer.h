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
    qsizetype line = 8 * 1024 * 1024;                // without its literals; 64 KiB before sign-in
    qsizetype literalKept = 256 * 1024;              // what is kept of a longer literal
    qsizetype literalSkipped = 64 * 1024 * 1024;     // a longer literal is fatal
    qsizetype response = 16 * 1024 * 1024;           // line and kept literals together

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
    std::optional<Frame> next();          // nullopt: need more bytes, or in trouble
    Trouble trouble() const;              // final: nothing comes out any more
    qsizetype pending() const;            // bytes received and not given out; 0 must hold before STARTTLS goes on
    void reset();                         // forgets everything heard
    // members are the implementer's
};

} // namespace imap
