// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Framer.h"
#include "Response.h"

namespace imap {

// What a rule returns when it cannot go on: no value, or false.
struct Failure
{
    operator bool() const { return false; }
    template<typename Value>
    operator std::optional<Value>() const
    {
        return std::nullopt;
    }
};

// Walks through a frame and reads the small things that every rule is made of: spaces, words, strings, whole values.
// What a read cannot make sense of is remembered with its place, and comes out as the value Malformed.
class Cursor
{
public:
    static constexpr int DeepestNesting = 100; // counted, never recursed into

    explicit Cursor(const Frame &frame);

    bool atEnd() const { return m_at == m_end; }
    const char *at() const { return m_at; }
    char peek() const { return m_at == m_end ? '\0' : *m_at; }
    bool take(char c)
    {
        const bool taken = m_at != m_end && *m_at == c;
        m_at += taken ? 1 : 0;
        return taken;
    }
    bool takeWord(QByteArrayView word); // without case, and only if it ends there
    void skipSpaces() // one or many: servers pad (Exchange, QQ, Zimbra)
    {
        while (m_at != m_end && *m_at == ' ')
            ++m_at;
    }
    bool skipSpacesToEnd(); // true: nothing else was left
    QByteArrayView rest(); // all that is left, without spaces around it; may hold literals

    QByteArrayView word(); // up to SP, "(", ")", a bracket, quote or brace; maybe empty
    QByteArrayView atom(); // up to SP, "(" or ")"; maybe empty
    QByteArrayView digits();
    std::optional<AString> astring(); // NIL is a name like any other
    std::optional<AString> nstring(); // NIL is null
    qsizetype announced() const { return m_announced; } // size of the string read last, before it was cut
    std::optional<QByteArrayView> value(); // one balanced value of whatever kind, raw
    std::optional<QByteArrayView> bracketed(); // "[" … "]", without the brackets

    Failure fail(const char *reason); // the first failure is the one that counts
    Malformed malformed(const char *reason);
    Malformed failure() const { return m_failure; }

private:
    bool atLiteral() const;
    std::optional<AString> quoted();
    AString literal();
    std::optional<AString> string(); // quoted, literal or, as servers do, an atom

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    std::span<const Literal> m_literals; // those not reached yet
    qsizetype m_announced = 0;
    Malformed m_failure { nullptr, 0 };
};

} // namespace imap
