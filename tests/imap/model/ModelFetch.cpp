// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ModelFetch.h"

#include <QLocale>

#include <algorithm>

namespace {
const QByteArray Fields = "HEADER.FIELDS (";

QByteArrayList fieldNames(const QByteArray &section)
{
    return section.sliced(Fields.size()).chopped(1).split(' ');
}

// Those fields of a header that are asked for, folded lines and all, and the empty line (RFC 9051 §6.4.5.1).
QByteArray fieldsOf(const QByteArray &header, const QByteArrayList &names)
{
    QByteArray fields;
    bool isWanted = false;
    for (const QByteArray &line : header.split('\n')) {
        const bool continues = line.startsWith(' ') || line.startsWith('\t');
        if (!continues)
            isWanted = line.contains(':') && names.contains(line.left(line.indexOf(':')).toUpper());
        if (isWanted)
            fields += line + '\n';
    }
    return fields + "\r\n";
}

QByteArray row(quint32 number, const QByteArrayList &items)
{
    return "* " + QByteArray::number(number) + " FETCH (" + items.join(' ') + ")\r\n";
}

QByteArray literal(const QByteArray &bytes)
{
    return '{' + QByteArray::number(bytes.size()) + "}\r\n" + bytes;
}
} // namespace

std::optional<ModelFetch> ModelFetch::parse(const ModelArgument &items, const ModelManners &manners)
{
    ModelFetch fetch;
    fetch.m_manners = manners;
    const auto &wanted = items.isList() ? items.items : std::vector { items };
    for (const ModelArgument &argument : wanted) {
        const auto item = argument.kind == ModelArgument::Kind::Atom ? parseItem(argument.text, manners) : std::nullopt;
        if (!item)
            return std::nullopt;
        fetch.m_items.push_back(*item);
        fetch.m_marksAsRead = fetch.m_marksAsRead || argument.text.toUpper().startsWith("BODY[");
    }
    return fetch.m_items.empty() ? std::nullopt : std::optional(fetch);
}

std::optional<ModelFetch::Item> ModelFetch::parseItem(const QByteArray &text, const ModelManners &manners)
{
    static const QByteArrayList Simple { "UID", "FLAGS", "INTERNALDATE", "RFC822.SIZE", "MODSEQ" };
    const QByteArray upper = text.toUpper();
    static const std::map<QByteArray, QByteArray> Offered { { "EMAILID", "OBJECTID" },
                                                            { "X-GM-MSGID", "X-GM-EXT-1" },
                                                            { "PREVIEW", "PREVIEW" } };
    if (Simple.contains(upper))
        return Item { .name = upper };
    if (const auto offered = Offered.find(upper); offered != Offered.end())
        return manners.after.capabilities.split(' ').contains(offered->second) ? std::optional(Item { .name = upper })
                                                                               : std::nullopt;
    const qsizetype open = upper.indexOf('[');
    const qsizetype close = upper.indexOf(']');
    if (open < 0 || (upper.left(open) != "BODY.PEEK" && upper.left(open) != "BODY"))
        return std::nullopt;
    Item item { .name = "BODY", .section = upper.mid(open + 1, close - open - 1) };
    const bool isKnown = item.section.isEmpty() || item.section == "HEADER"
        || (item.section.startsWith(Fields) && item.section.endsWith(')'));
    const QByteArray part = upper.mid(close + 1);
    if (part.isEmpty())
        return isKnown ? std::optional(item) : std::nullopt;
    const QByteArrayList numbers = part.mid(1).chopped(1).split('.');
    if (!isKnown || !part.startsWith('<') || !part.endsWith('>') || numbers.size() != 2)
        return std::nullopt;
    item.from = numbers.at(0).toLongLong();
    item.most = numbers.at(1).toLongLong();
    return item;
}

void ModelFetch::add(QByteArrayView item)
{
    if (std::ranges::find(m_items, item, &Item::name) == m_items.end())
        m_items.push_back({ .name = item.toByteArray() });
}

QByteArray ModelFetch::rows(quint32 number, const ModelMessage &message) const
{
    const bool inPieces = m_manners.has(Oddity::RowsInPieces);
    QByteArrayList first;
    QByteArrayList second;
    for (const Item &item : m_items)
        (inPieces && item.name == "BODY" ? second : first).append(answer(item, message));
    if (second.isEmpty())
        return row(number, first);
    second.append("UID " + QByteArray::number(message.uid)); // RFC 9051 §6.4.9: in each of them
    return row(number, first) + row(number, second);
}

QByteArray ModelFetch::answer(const Item &item, const ModelMessage &message) const
{
    if (item.name == "UID")
        return "UID " + QByteArray::number(message.uid);
    if (item.name == "FLAGS")
        return printedFlags(message, m_manners);
    if (item.name == "MODSEQ")
        return printedModSequence(message, m_manners);
    if (item.name == "EMAILID")
        return "EMAILID (M" + QByteArray::number(message.name()) + ')';
    if (item.name == "X-GM-MSGID")
        return "X-GM-MSGID " + QByteArray::number(message.name());
    if (item.name == "PREVIEW")
        return "PREVIEW " + literal(message.text.mid(message.header().size()).left(200).simplified());
    if (item.name == "RFC822.SIZE")
        return "RFC822.SIZE " + QByteArray::number(message.text.size());
    if (item.name == "INTERNALDATE") {
        const bool isNone = m_manners.has(Oddity::DateIsNone);
        return isNone ? "INTERNALDATE \"00-Jan-0000 00:00:00 +0000\""
                      : "INTERNALDATE \""
                + QLocale::c().toString(message.arrivedAt, u"dd-MMM-yyyy HH:mm:ss '+0000'").toLatin1() + '"';
    }
    return echo(item) + ' ' + literal(body(item, message));
}

QByteArray ModelFetch::body(const Item &item, const ModelMessage &message) const
{
    QByteArray bytes = message.text;
    if (item.section == "HEADER")
        bytes = message.header();
    else if (item.section.startsWith(Fields))
        bytes = fieldsOf(message.header(), fieldNames(item.section));
    return item.from < 0 ? bytes : bytes.mid(item.from, item.most);
}

QByteArray ModelFetch::echo(const Item &item) const
{
    QByteArray section = item.section;
    if (m_manners.has(Oddity::FieldNamesQuoted) && section.startsWith(Fields))
        section = Fields + '"' + fieldNames(section).join("\" \"") + "\")";
    const QByteArray origin = item.from < 0 ? QByteArray() : '<' + QByteArray::number(item.from) + '>';
    return "BODY[" + section + ']' + origin;
}

QByteArray printedFlags(const ModelMessage &message, const ModelManners &manners)
{
    if (!manners.has(Oddity::FlagsQuoted))
        return "FLAGS (" + message.flags.join(' ') + ')';
    QByteArrayList quoted;
    for (QByteArray flag : message.flags)
        quoted.append('"' + flag.replace('\\', "\\\\") + '"');
    return "FLAGS (" + quoted.join(' ') + ')';
}

QByteArray printedModSequence(const ModelMessage &message, const ModelManners &manners)
{
    if (manners.has(Oddity::ModSequenceBelowZero))
        return "MODSEQ (-1)";
    return "MODSEQ (" + QByteArray::number(message.modSequence) + ')';
}
