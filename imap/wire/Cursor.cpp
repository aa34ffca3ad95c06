// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cursor.h"

#include "Words.h"

#include <algorithm>
#include <array>

namespace imap {

namespace {

// Which characters end a word or an atom, looked up by their byte.
class CharacterClass
{
public:
    explicit constexpr CharacterClass(std::string_view members)
    {
        for (const char c : members)
            m_has[uchar(c)] = true;
    }
    constexpr bool has(char c) const { return m_has[uchar(c)]; }
    const char *find(const char *at, const char *end) const
    {
        while (at != end && !has(*at))
            ++at;
        return at;
    }

private:
    std::array<bool, 256> m_has {};
};

constexpr CharacterClass EndsAtom(" ()\n");
constexpr CharacterClass EndsWord(" ()[]\"{\n");
constexpr CharacterClass FollowsQuoted(" )]\r\n");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

Cursor::Cursor(const Frame &frame)
    : m_begin(frame.bytes.begin())
    , m_at(m_begin)
    , m_end(frame.bytes.end())
    , m_literals(frame.literals)
{
    while (m_at != m_end && *m_at == '\0') // GroupWise
        ++m_at;
}

bool Cursor::takeWord(QByteArrayView expected)
{
    const char *before = m_at;
    if (sameWord(word(), expected))
        return true;
    m_at = before;
    return false;
}

bool Cursor::skipSpacesToEnd()
{
    skipSpaces();
    return atEnd();
}

QByteArrayView Cursor::rest()
{
    skipSpaces();
    const char *end = m_end;
    while (end != m_at && end[-1] == ' ')
        --end;
    return { std::exchange(m_at, m_end), end };
}

QByteArrayView Cursor::word()
{
    const char *begin = m_at;
    m_at = EndsWord.find(m_at, m_end);
    return { begin, m_at };
}

QByteArrayView Cursor::atom()
{
    const char *begin = m_at;
    m_at = EndsAtom.find(m_at, m_end);
    return { begin, m_at };
}

QByteArrayView Cursor::digits()
{
    const char *begin = m_at;
    m_at = std::find_if_not(m_at, m_end, isDigit);
    return { begin, m_at };
}

std::optional<AString> Cursor::astring()
{
    return string();
}

std::optional<AString> Cursor::nstring()
{
    const bool maybeNil = peek() == 'N' || peek() == 'n';
    if (!maybeNil || !takeWord("NIL"))
        return string();
    m_announced = 0;
    return AString();
}

// string = quoted / literal. Some servers send an atom where a string must stand (Yahoo, fake IMAP gateways).
std::optional<AString> Cursor::string()
{
    if (peek() == '"')
        return quoted();
    if (atLiteral())
        return literal();
    const QByteArrayView text = atom();
    if (text.isEmpty())
        return fail("a string is missing");
    m_announced = text.size();
    return AString(text, AString::Form::Plain);
}

// A quote closes only where something can follow it, for some servers forget to escape those inside.
std::optional<AString> Cursor::quoted()
{
    const char *begin = m_at + 1;
    auto form = AString::Form::Plain;
    const char *limit = m_literals.empty() ? m_end : m_begin + m_literals.front().position;
    for (const char *at = begin; at < limit; ++at) {
        if (*at == '\\') {
            form = AString::Form::Escaped;
            ++at;
        } else if (*at == '"' && (at + 1 == m_end || FollowsQuoted.has(at[1]))) {
            m_at = at + 1;
            m_announced = at - begin;
            return AString({ begin, at }, form);
        }
    }
    return fail("a quoted string does not end");
}

// Whether the Framer found here the announcement of a literal: {n}, {n+} or ~{n}, then the end of the line.
bool Cursor::atLiteral() const
{
    if (m_literals.empty())
        return false;
    const char *at = peek() == '~' ? m_at + 1 : m_at;
    const char *body = m_begin + m_literals.front().position;
    if (at >= body || *at != '{')
        return false;
    at = std::find_if_not(at + 1, body, isDigit);
    if (*at == '+')
        ++at;
    return *at == '}' && std::find_if_not(at + 1, body, [](char c) { return c == '\r'; }) == body - 1;
}

AString Cursor::literal()
{
    const Literal literal = m_literals.front();
    m_literals = m_literals.subspan(1);
    m_announced = literal.announced;
    const char *body = m_begin + literal.position;
    m_at = body + literal.kept;
    return AString({ body, m_at }, AString::Form::Plain);
}

// A balanced value that nobody here needs to understand, however deep its parentheses.
std::optional<QByteArrayView> Cursor::value()
{
    skipSpaces();
    const char *begin = m_at;
    int depth = 0;
    do {
        skipSpaces();
        if (atEnd())
            return fail("parentheses do not match");
        if (take('(')) {
            if (++depth > DeepestNesting)
                return fail("nested too deeply");
        } else if (depth > 0 && take(')')) {
            --depth;
        } else if (!string()) {
            return std::nullopt;
        }
    } while (depth > 0);
    return QByteArrayView(begin, m_at);
}

// section = "[" … "]" (RFC 9051 §9). Field names may come back quoted or as literals, with anything in them.
std::optional<QByteArrayView> Cursor::bracketed()
{
    if (!take('['))
        return fail("a section is missing");
    const char *begin = m_at;
    while (!atEnd() && peek() != ']') {
        if (peek() == '"' || atLiteral()) {
            if (!string())
                return std::nullopt;
        } else {
            ++m_at;
        }
    }
    const QByteArrayView inside(begin, m_at);
    if (!take(']'))
        return fail("a section does not end");
    return inside;
}

Failure Cursor::fail(const char *reason)
{
    malformed(reason);
    return {};
}

Malformed Cursor::malformed(const char *reason)
{
    if (!m_failure.reason)
        m_failure = { reason, m_at - m_begin };
    return m_failure;
}

} // namespace imap
