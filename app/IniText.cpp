// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IniText.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
// As QSettings reads it: in quotes nothing but \ and " is special, and an @ at the beginning.
QString quoted(QString text)
{
    if (text.startsWith(u'@'))
        text.prepend(u'@');
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString written(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool || value.typeId() == QMetaType::Int)
        return value.toString();
    QStringList texts = value.toStringList();
    if (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        texts.clear();
    std::transform(texts.begin(), texts.end(), texts.begin(), quoted);
    return texts.join(", "_L1);
}

QChar unescaped(QChar c)
{
    switch (c.unicode()) {
    case u'n': return u'\n';
    case u'r': return u'\r';
    case u't': return u'\t';
    default: return c;
    }
}

// One value, cut at its commas. Blanks count only within quotes.
struct Value
{
    explicit Value(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == u'\\' && i + 1 < text.size())
                add(unescaped(text[++i]));
            else if (c == u'"')
                quote();
            else if (c == u',' && !isQuoted)
                finishItem();
            else if (!c.isSpace() || isQuoted)
                add(c);
            else if (size > 0)
                item += c; // unless something follows, it is no part of it
        }
        finishItem();
    }

    void add(QChar c)
    {
        item += c;
        size = item.size();
    }
    void quote()
    {
        isQuoted = !isQuoted;
        size = item.size();
    }
    void finishItem()
    {
        item.truncate(size);
        items += item.startsWith("@@"_L1) ? item.sliced(1) : item; // QSettings' way to write an @
        item.clear();
        size = 0;
    }

    QStringList items;
    bool isQuoted = false; // in the end: a quotation mark is missing
    QString item;
    qsizetype size = 0; // of the item, without blanks at its end
};

bool endsInBackslash(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    qsizetype count = 0;
    while (count < text.size() && text[text.size() - 1 - count] == '\\')
        ++count;
    return count % 2 == 1;
}
} // namespace

IniText::IniText(const QByteArray &text)
{
    Line previous;
    QByteArray rest = text;
    if (rest.endsWith('\n'))
        rest.chop(1);
    if (rest.isEmpty())
        return;
    for (const QByteArray &bytes : rest.split('\n')) {
        previous = understood(bytes, previous);
        m_lines += previous;
    }
}

IniText::Line IniText::understood(const QByteArray &bytes, const Line &previous)
{
    using Kind = Line::Kind;
    Line line { .bytes = bytes, .section = previous.section };
    const bool continues = previous.kind == Kind::Entry || previous.kind == Kind::Continuation;
    const QString text = QString::fromUtf8(bytes).trimmed();
    if (continues && endsInBackslash(previous.bytes)) {
        line.kind = Kind::Continuation;
        line.key = previous.key;
    } else if (text.isEmpty()) {
        line.kind = Kind::Blank;
    } else if (text.startsWith(u';') || text.startsWith(u'#')) {
        line.kind = Kind::Comment;
    } else if (text.startsWith(u'[') && text.endsWith(u']')) {
        line.kind = Kind::Section;
        line.section = text.sliced(1).chopped(1).trimmed();
    } else if (const qsizetype equals = text.indexOf(u'='); equals > 0) {
        line.kind = Kind::Entry;
        line.key = text.first(equals).trimmed();
    } else {
        line.kind = Kind::Rubbish;
    }
    return line;
}

QStringList IniText::sections() const
{
    QStringList names;
    for (const Line &line : m_lines) {
        if (line.kind == Line::Kind::Section && !names.contains(line.section))
            names += line.section;
    }
    return names;
}

QStringList IniText::keys(const QString &section) const
{
    QStringList names;
    for (const Line &line : m_lines) {
        if (line.kind == Line::Kind::Entry && line.section == section && !names.contains(line.key))
            names += line.key;
    }
    return names;
}

QVariant IniText::value(const QString &section, const QString &key) const
{
    const auto isEntry = [&](const Line &line) {
        return line.kind == Line::Kind::Entry && line.section == section && line.key == key;
    };
    const auto last = std::find_if(m_lines.crbegin(), m_lines.crend(), isEntry);
    if (last == m_lines.crend())
        return {};
    const QStringList items = Value(valueText(m_lines.crend() - last - 1)).items;
    return items.size() == 1 ? QVariant(items.constFirst()) : QVariant(items);
}

// Behind the entry's "=", with the lines that it goes on in.
QString IniText::valueText(qsizetype line) const
{
    const QByteArray &first = m_lines[line].bytes;
    QByteArray bytes = first.sliced(first.indexOf('=') + 1).trimmed();
    while (++line < m_lines.size() && m_lines[line].kind == Line::Kind::Continuation) {
        bytes.chop(1); // the backslash
        bytes += m_lines[line].bytes.trimmed();
    }
    return QString::fromUtf8(bytes);
}

void IniText::set(const QString &section, const Entries &entries)
{
    const auto isReplaced = [&](const Line &line) {
        return line.section == section
            && std::any_of(entries.begin(), entries.end(), [&](const auto &entry) { return entry.first == line.key; });
    };
    m_lines.removeIf(isReplaced);

    const auto begins = [&](const Line &line) { return line.kind == Line::Kind::Section && line.section == section; };
    auto position = std::find_if(m_lines.begin(), m_lines.end(), begins) - m_lines.begin();
    if (position == m_lines.size()) {
        if (position > 0)
            m_lines += Line { .bytes = {}, .section = m_lines.constLast().section };
        m_lines += understood(u"[%1]"_s.arg(section).toUtf8(), {});
        position = m_lines.size() - 1;
    }
    for (const auto &[key, value] : entries) {
        if (!value.isValid())
            continue;
        const QByteArray bytes = u"%1=%2"_s.arg(key, written(value)).toUtf8();
        m_lines.insert(++position, Line { bytes, section, key, Line::Kind::Entry });
    }
}

void IniText::remove(const QString &section)
{
    m_lines.removeIf([&](const Line &line) { return line.section == section; });
}

void IniText::arrange(const QStringList &sections)
{
    QList<Line> arranged;
    for (const QString &section : sections) {
        for (const Line &line : std::as_const(m_lines)) {
            if (line.section == section)
                arranged += line;
        }
    }
    const auto isArranged = [&](const Line &line) { return sections.contains(line.section); };
    const auto first = std::find_if(m_lines.cbegin(), m_lines.cend(), isArranged) - m_lines.cbegin();
    m_lines.removeIf(isArranged);
    m_lines = m_lines.first(first) + arranged + m_lines.sliced(first);
}

QByteArray IniText::text() const
{
    QByteArray result;
    for (const Line &line : m_lines)
        result += line.bytes + '\n';
    return result;
}

QStringList IniText::problems() const
{
    QStringList found;
    QSet<QString> keys;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const auto report = [&](const QString &what) { found += u"line %1: %2"_s.arg(i + 1).arg(what); };
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(line.bytes);
        if (decoder.hasError() || text.contains(QChar::Null))
            report(u"this is not text in UTF-8"_s);
        if (line.kind == Line::Kind::Rubbish)
            report(u"this is neither [section] nor entry=value"_s);
        if (line.kind != Line::Kind::Entry)
            continue;
        const QString key = line.section + u'/' + line.key;
        if (keys.contains(key))
            report(u"this entry is there twice"_s);
        keys.insert(key);
        if (Value(valueText(i)).isQuoted)
            report(u"a quotation mark is missing"_s);
    }
    return found;
}
