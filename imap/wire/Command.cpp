// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"

#include "Words.h"

#include <algorithm>

namespace imap {

namespace {

constexpr qsizetype LongestLiteralMinus = 4096; // RFC 7888 §5
constexpr qsizetype LongestQuoted = 1000; // longer ones go as literals: server line limits (RFC 7162 §4)

bool isPrintable(char c)
{
    return c >= ' ' && c <= '~';
}

// ASTRING-CHAR (RFC 9051 §9)
bool isAstringChar(char c)
{
    return isPrintable(c) && !QByteArrayView("(){ %*\"\\").contains(c);
}

// NIL as an atom would be an astring to the grammar, but not to every server.
bool fitsAtom(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAstringChar) && !sameWord(text, "NIL");
}

bool fitsQuoted(QByteArrayView text)
{
    return text.size() <= LongestQuoted
        && std::all_of(text.begin(), text.end(), [](char c) { return isPrintable(c) || c == '\t'; });
}

QByteArray quoted(QByteArrayView text)
{
    QByteArray bytes = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            bytes += '\\';
        bytes += c;
    }
    return bytes += '"';
}

bool needsNoPlus(LiteralSupport literals, qsizetype size)
{
    return literals == LiteralSupport::Plus || (literals == LiteralSupport::Minus && size <= LongestLiteralMinus);
}

} // namespace

Command::Command(QByteArrayView keyword)
    : m_keyword(keyword.toByteArray())
{
    Q_ASSERT(std::all_of(keyword.begin(), keyword.end(), isPrintable));
}

Command &Command::atom(QByteArrayView text)
{
    return addAtom(text, Privacy::Open);
}

Command &Command::astring(QByteArrayView text)
{
    return add(text, Privacy::Open);
}

Command &Command::secret(QByteArrayView text)
{
    return add(text, Privacy::Secret);
}

Command &Command::secretAtom(QByteArrayView text)
{
    return addAtom(text, Privacy::Secret);
}

Command &Command::add(QByteArrayView text, Privacy privacy)
{
    if (fitsAtom(text))
        m_arguments.push_back({ text.toByteArray(), Form::Atom, privacy });
    else if (fitsQuoted(text))
        m_arguments.push_back({ quoted(text), Form::Quoted, privacy });
    else
        m_arguments.push_back({ text.toByteArray(), Form::Literal, privacy });
    return *this;
}

Command &Command::addAtom(QByteArrayView text, Privacy privacy)
{
    const bool printable = std::all_of(text.begin(), text.end(), isPrintable);
    Q_ASSERT(printable);
    if (!printable) // a literal says something else, but cannot end the line and begin a command of its own
        return add(text, privacy);
    m_arguments.push_back({ text.toByteArray(), Form::Atom, privacy });
    return *this;
}

std::vector<QByteArray> Command::segments(QByteArrayView tag, LiteralSupport literals) const
{
    std::vector<QByteArray> segments { tag.toByteArray() + ' ' + m_keyword };
    for (const Argument &argument : m_arguments) {
        segments.back() += ' ';
        if (argument.form == Form::Literal) {
            const bool flows = needsNoPlus(literals, argument.bytes.size());
            segments.back() += '{' + QByteArray::number(argument.bytes.size()) + (flows ? "+}\r\n" : "}\r\n");
            if (!flows)
                segments.emplace_back();
        }
        segments.back() += argument.bytes;
    }
    segments.back() += "\r\n";
    return segments;
}

QByteArray Command::redacted() const
{
    QByteArray line = m_keyword;
    for (const Argument &argument : m_arguments) {
        line += ' ';
        if (argument.privacy == Privacy::Secret)
            line += "<secret>";
        else if (argument.form == Form::Literal)
            line += '{' + QByteArray::number(argument.bytes.size()) + '}';
        else
            line += argument.bytes;
    }
    return line;
}

} // namespace imap
