// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ModelCommand.h"

#include <algorithm>

namespace {
bool isAtomChar(char c)
{
    constexpr QByteArrayView Specials = "(){%*\"\\]"; // atom-specials and resp-specials
    return c > ' ' && c < 0x7f && !Specials.contains(c);
}

// Sets, patterns and items have more in them than atoms may.
bool isBareChar(char c)
{
    return isAtomChar(c) || c == '*' || c == '%' || c == '\\';
}

// Reads arguments one by one; false: not as the grammar has it.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    bool space() { return skip(" "); }
    std::optional<QByteArray> word()
    {
        return take([](char c) { return isAtomChar(c); });
    }

    std::optional<ModelArgument> argument()
    {
        if (m_rest.startsWith('('))
            return list();
        if (m_rest.startsWith('"'))
            return quoted();
        if (m_rest.startsWith('{'))
            return literal();
        return bare();
    }

private:
    bool skip(QByteArrayView text)
    {
        if (!m_rest.startsWith(text))
            return false;
        m_rest = m_rest.sliced(text.size());
        return true;
    }

    template<typename Predicate>
    std::optional<QByteArray> take(Predicate belongs)
    {
        const auto end = std::ranges::find_if_not(m_rest, belongs);
        const qsizetype size = end - m_rest.begin();
        if (size == 0)
            return std::nullopt;
        const QByteArray taken = m_rest.first(size).toByteArray();
        m_rest = m_rest.sliced(size);
        return taken;
    }

    std::optional<ModelArgument> bare()
    {
        bool inSection = false;
        const auto text = take([&](char c) {
            if (c == '[')
                inSection = true;
            const bool belongs = inSection ? c >= ' ' && c < 0x7f : isBareChar(c);
            if (c == ']' && inSection) {
                inSection = false;
                return true;
            }
            return belongs;
        });
        if (!text || inSection)
            return std::nullopt;
        return ModelArgument { ModelArgument::Kind::Atom, *text, {} };
    }

    std::optional<ModelArgument> quoted()
    {
        ModelArgument string { ModelArgument::Kind::String, {}, {} };
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            char c = m_rest[i];
            if (c == '"') {
                m_rest = m_rest.sliced(i + 1);
                return string;
            }
            if (c == '\\') {
                if (++i == m_rest.size() || (m_rest[i] != '"' && m_rest[i] != '\\'))
                    return std::nullopt;
                c = m_rest[i];
            } else if (c == '\r' || c == '\n' || c == '\0') {
                return std::nullopt;
            }
            string.text.append(c);
        }
        return std::nullopt;
    }

    std::optional<ModelArgument> literal()
    {
        const qsizetype end = m_rest.indexOf("}\r\n");
        if (end < 0)
            return std::nullopt;
        QByteArray size = m_rest.sliced(1, end - 1).toByteArray();
        if (size.endsWith('+'))
            size.chop(1);
        const qsizetype start = end + 3;
        const qsizetype length = size.toLongLong();
        if (start + length > m_rest.size())
            return std::nullopt;
        ModelArgument string { ModelArgument::Kind::String, m_rest.sliced(start, length).toByteArray(), {} };
        m_rest = m_rest.sliced(start + length);
        return string;
    }

    std::optional<ModelArgument> list()
    {
        ModelArgument list { ModelArgument::Kind::List, {}, {} };
        skip("(");
        if (skip(")"))
            return list;
        do {
            auto item = argument();
            if (!item)
                return std::nullopt;
            list.items.push_back(std::move(*item));
        } while (space());
        if (!skip(")"))
            return std::nullopt;
        return list;
    }

    QByteArrayView m_rest;
};

// The "{12}" or "{12+}" that a line ends with, in bytes; nullopt: it ends otherwise.
std::optional<qsizetype> announcedLiteral(QByteArrayView line)
{
    const qsizetype brace = line.lastIndexOf('{');
    if (!line.endsWith('}') || brace < 0)
        return std::nullopt;
    QByteArray number = line.sliced(brace + 1).chopped(1).toByteArray();
    if (number.endsWith('+'))
        number.chop(1);
    bool isNumber = false;
    const qsizetype size = number.toLongLong(&isNumber);
    return isNumber ? std::optional(size) : std::nullopt;
}
} // namespace

bool ModelArgument::is(QByteArrayView word) const
{
    return kind == Kind::Atom && text.compare(word, Qt::CaseInsensitive) == 0;
}

std::optional<ModelCommand> ModelCommand::parse(QByteArrayView line)
{
    Scanner scanner(line);
    const auto tag = scanner.word();
    if (!tag || tag->contains('+') || !scanner.space())
        return std::nullopt;
    auto name = scanner.word();
    if (!name)
        return std::nullopt;
    *name = name->toUpper();
    if (*name == "UID") {
        const auto second = scanner.space() ? scanner.word() : std::nullopt;
        if (!second)
            return std::nullopt;
        *name += ' ' + second->toUpper();
    }
    ModelCommand command { *tag, *name, {} };
    while (!scanner.atEnd()) {
        auto argument = scanner.space() ? scanner.argument() : std::nullopt;
        if (!argument)
            return std::nullopt;
        command.arguments.push_back(std::move(*argument));
    }
    return command;
}

std::optional<QByteArray> ModelCommandReader::takeCommand()
{
    const auto end = endOfCommand();
    if (!end)
        return std::nullopt;
    const QByteArray command = m_bytes.first(*end);
    m_bytes.remove(0, *end + 2);
    m_promptedFor = -1;
    return command;
}

std::optional<QByteArray> ModelCommandReader::takeLine()
{
    const qsizetype end = m_bytes.indexOf("\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray line = m_bytes.first(end);
    m_bytes.remove(0, end + 2);
    return line;
}

bool ModelCommandReader::takeLiteralWaiting()
{
    return std::exchange(m_isWaiting, false);
}

std::optional<qsizetype> ModelCommandReader::endOfCommand()
{
    qsizetype start = 0;
    while (true) {
        const qsizetype end = m_bytes.indexOf("\r\n", start);
        if (end < 0)
            return std::nullopt;
        const QByteArrayView line = QByteArrayView(m_bytes).sliced(start, end - start);
        const auto literal = announcedLiteral(line);
        if (!literal)
            return end;
        if (line.endsWith("+}"))
            m_hasSentUnasked = true;
        else if (end > m_promptedFor)
            m_isWaiting = true;
        m_promptedFor = std::max(m_promptedFor, end);
        start = end + 2 + *literal;
        if (start > m_bytes.size())
            return std::nullopt;
    }
}
