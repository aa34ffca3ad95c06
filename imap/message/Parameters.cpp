// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Parameters.h"

#include "Characters.h"
#include "Charset.h"
#include "EncodedWords.h"
#include "HeaderLimits.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>

namespace imap {
namespace {
struct Parameter
{
    QByteArray name; // as it stands, with its asterisks
    QByteArray value; // without quotes
};

// Cuts a field into its value and its parameters.
class Scanner
{
public:
    explicit Scanner(QByteArrayView field)
        : m_rest(field)
    {
    }

    QByteArray takeFieldValue()
    {
        skipBlanks();
        const QByteArray value = takeUpTo(" \t(;");
        skipToNext();
        return value;
    }

    std::optional<Parameter> takeParameter()
    {
        while (!m_rest.isEmpty()) {
            skipBlanks();
            const QByteArray name = takeUpTo(" \t(;=");
            skipBlanks();
            if (const bool hasValue = !name.isEmpty() && m_rest.startsWith('='); !hasValue) {
                skipToNext();
                continue;
            }
            m_rest = m_rest.sliced(1);
            skipBlanks();
            const QByteArray value = m_rest.startsWith('"') ? takeQuotedString() : takeUpTo(" \t;");
            skipToNext();
            return Parameter { name, value };
        }
        return std::nullopt;
    }

private:
    QByteArray takeUpTo(QByteArrayView ends)
    {
        const auto end = std::find_if(m_rest.begin(), m_rest.end(), [&](char c) { return ends.contains(c); });
        const QByteArray taken = m_rest.first(end - m_rest.begin()).toByteArray();
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

    char takeByte() // of a quoted pair its second
    {
        if (m_rest.startsWith('\\'))
            m_rest = m_rest.sliced(1);
        const char c = m_rest.isEmpty() ? '\0' : m_rest.front();
        m_rest = m_rest.sliced(m_rest.isEmpty() ? 0 : 1);
        return c;
    }

    // RFC 5322 §3.2.4. Where the closing quote is missing, all that comes is inside.
    QByteArray takeQuotedString()
    {
        QByteArray text;
        m_rest = m_rest.sliced(1);
        while (!m_rest.isEmpty() && !m_rest.startsWith('"')) {
            if (const char c = takeByte())
                text += c;
        }
        m_rest = m_rest.sliced(m_rest.isEmpty() ? 0 : 1);
        return text;
    }

    // Blanks and comments (CFWS, RFC 5322 §3.2.2); the depth of comments is counted.
    void skipBlanks()
    {
        for (int depth = 0; !m_rest.isEmpty();) {
            const char c = m_rest.front();
            if (depth == 0 && c != '(' && !isBlank(c))
                return;
            if (const bool isQuoted = c == '\\'; !isQuoted)
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            takeByte();
        }
    }

    void skipToNext()
    {
        const qsizetype end = m_rest.indexOf(';');
        m_rest = m_rest.sliced(end < 0 ? m_rest.size() : end + 1);
    }

    QByteArrayView m_rest;
};

// %41 -> A (RFC 2231 §7, ext-octet). What is no escape stays as it is.
QByteArray withoutPercents(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '%' && i + 2 < text.size() && std::isxdigit(uchar(text[i + 1]))
            && std::isxdigit(uchar(text[i + 2]));
        bytes += isEscape ? QByteArray::fromHex(text.sliced(i + 1, 2)) : text.sliced(i, 1);
        i += isEscape ? 2 : 0;
    }
    return bytes;
}

// What stands before the text of an extended parameter (RFC 2231 §4): charset'language'. Both may be empty, and some
// senders forget the second quote; with none it is not one.
struct Extended
{
    QByteArray charset;
    QByteArray text; // still with its percents
};

std::optional<Extended> extended(const QByteArray &value)
{
    const qsizetype first = value.indexOf('\'');
    if (first < 0)
        return std::nullopt;
    const qsizetype second = value.indexOf('\'', first + 1);
    return Extended { value.first(first), value.sliced(std::max(first, second) + 1) };
}

// All that a field says of one parameter.
class Forms
{
public:
    void add(QByteArrayView asterisks, const QByteArray &value)
    {
        if (asterisks.isEmpty())
            m_plain = m_plain ? m_plain : value;
        else if (asterisks == "*")
            m_extended = m_extended ? m_extended : value;
        else
            addSection(asterisks.sliced(1), value);
    }

    std::optional<QString> text() const
    {
        if (m_extended) {
            if (const auto text = extendedText(*m_extended))
                return text;
        }
        if (const auto text = joinedSections())
            return text;
        return m_plain ? std::optional(decodedText(*m_plain)) : std::nullopt;
    }

private:
    struct Section
    {
        QByteArray value;
        bool isEncoded;
    };

    // "0", "0*", "1" … A number that comes again begins something else.
    void addSection(QByteArrayView number, const QByteArray &value)
    {
        const bool isEncoded = number.endsWith('*');
        if (isEncoded)
            number.chop(1);
        const bool isNumber = !number.isEmpty() && std::all_of(number.cbegin(), number.cend(), isDigit);
        if (!isNumber || number.size() > 3 || (number.size() > 1 && number.front() == '0'))
            return;
        m_isRepeated = m_isRepeated || m_sections.contains(number.toByteArray().toInt());
        if (!m_isRepeated)
            m_sections.insert({ number.toByteArray().toInt(), Section { value, isEncoded } });
    }

    static std::optional<QString> extendedText(const QByteArray &value)
    {
        const auto parts = extended(value);
        return parts ? textIn(parts->charset, withoutPercents(parts->text)) : std::nullopt;
    }

    // Up to the first that is missing.
    std::optional<QString> joinedSections() const
    {
        if (!m_sections.contains(0))
            return std::nullopt;
        QByteArray charset, bytes;
        bool isPlain = true;
        for (int number = 0; m_sections.contains(number); ++number) {
            const Section &section = m_sections.at(number);
            const auto beginning = number == 0 && section.isEncoded ? extended(section.value) : std::nullopt;
            if (beginning)
                charset = beginning->charset;
            const QByteArray &text = beginning ? beginning->text : section.value;
            bytes += section.isEncoded ? withoutPercents(text) : text;
            isPlain = isPlain && !section.isEncoded;
        }
        return isPlain ? decodedText(bytes) : textIn(charset, bytes);
    }

    std::optional<QByteArray> m_plain, m_extended;
    std::map<int, Section> m_sections;
    bool m_isRepeated = false;
};
} // namespace

ParameterizedField parseParameters(QByteArray body)
{
    body.truncate(HeaderLimits::Block);
    body.replace("\r", "").replace("\n", "").replace('\0', ' '); // unfolded (RFC 5322 §2.2.3)
    Scanner scanner(body);
    ParameterizedField field { QString::fromLatin1(scanner.takeFieldValue().toLower()), {} };
    QMap<QByteArray, Forms> all;
    while (const auto parameter = scanner.takeParameter()) {
        const qsizetype asterisk = parameter->name.indexOf('*');
        const qsizetype size = asterisk < 0 ? parameter->name.size() : asterisk;
        all[parameter->name.first(size).toLower()].add(QByteArrayView(parameter->name).sliced(size), parameter->value);
    }
    for (auto i = all.cbegin(); i != all.cend(); ++i) {
        if (const auto text = i->text())
            field.parameters.insert(QString::fromLatin1(i.key()), *text);
    }
    return field;
}

} // namespace imap
