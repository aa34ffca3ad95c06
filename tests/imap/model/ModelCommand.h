// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

// An argument of a command. A section stays in its atom: BODY.PEEK[HEADER.FIELDS (FROM)]<0.99>
struct ModelArgument
{
    enum class Kind { Atom, String, List };
    Kind kind = Kind::Atom;
    QByteArray text;
    std::vector<ModelArgument> items; // of a list

    bool is(QByteArrayView word) const; // an atom, without case
    bool isText() const { return kind != Kind::List; }
    bool isList() const { return kind == Kind::List; }
};

// A command as RFC 9051 §9 wants it: no space too many, nothing quoted that must not be. A server that forgives teaches
// its clients bad manners, so this one does not.
struct ModelCommand
{
    QByteArray tag;
    QByteArray name; // in capitals, with its "UID "
    std::vector<ModelArgument> arguments;

    static std::optional<ModelCommand> parse(QByteArrayView line); // without its CRLF; literals as they came
};

// Cuts what a client says into whole commands, literals included.
class ModelCommandReader
{
public:
    void append(QByteArrayView bytes) { m_bytes.append(bytes); }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    std::optional<QByteArray> takeCommand(); // without its CRLF
    std::optional<QByteArray> takeLine(); // literals or not: what answers a "+"
    bool takeLiteralWaiting(); // true, once: the client waits for a "+" before it sends its literal
    bool hasSentUnaskedLiteral() const { return m_hasSentUnasked; } // {n+} (RFC 7888)

private:
    std::optional<qsizetype> endOfCommand();

    QByteArray m_bytes;
    qsizetype m_promptedFor = -1; // the place of the literal that was last prompted for
    bool m_isWaiting = false;
    bool m_hasSentUnasked = false;
};
