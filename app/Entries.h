// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "IniText.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <optional>
#include <span>

// The entries of a settings file as data: what each is called, what it may hold, and where it goes.
template<typename Value>
struct Entry
{
    enum class Need { Required, Optional }; // a missing optional entry means its default
    QLatin1StringView name;
    Need need;
    QLatin1StringView expected; // in words, for whoever wrote something else
    QVariant (*write)(const Value &); // invalid: the default, which is not written
    bool (*read)(Value &, const QVariant &); // false: not what was expected
};

// Reads a section; what is wrong with it, in words.
template<typename Value>
QStringList readEntries(std::span<const Entry<Value>> entries, const IniText &text, const QString &section,
                        Value &value)
{
    using namespace Qt::StringLiterals;
    QStringList problems;
    for (const Entry<Value> &entry : entries) {
        const QVariant given = text.value(section, entry.name);
        const bool isGiven = given.isValid();
        // what is not given keeps its default, which must fit the other entries as well
        const QVariant wanted = isGiven ? given : entry.write(value);
        if (!isGiven && entry.need == Entry<Value>::Need::Required)
            problems += u"[%1] %2 is missing"_s.arg(section, entry.name);
        else if (wanted.isValid() && !entry.read(value, wanted))
            problems += u"[%1] %2 must be %3"_s.arg(section, entry.name, entry.expected);
    }
    return problems;
}

template<typename Value>
QStringList unknownEntries(std::span<const Entry<Value>> entries, const IniText &text, const QString &section)
{
    using namespace Qt::StringLiterals;
    QStringList problems;
    for (const QString &name : text.keys(section)) {
        if (std::none_of(entries.begin(), entries.end(), [&](const auto &entry) { return name == entry.name; }))
            problems += u"[%1] %2 is no entry that Posthorn knows"_s.arg(section, name);
    }
    return problems;
}

template<typename Value>
IniText::Entries entriesOf(std::span<const Entry<Value>> entries, const Value &value)
{
    IniText::Entries result;
    for (const Entry<Value> &entry : entries)
        result.append({ entry.name, entry.write(value) });
    return result;
}

// Each takes a value as it stands in a file, if it is what was expected.
// An unquoted comma makes a list of what was meant as text; that is the writer's to mend.
bool readText(QString &text, const QVariant &value, qsizetype least, qsizetype most);
bool readList(QStringList &list, const QVariant &value, qsizetype most);
bool readFlag(bool &flag, const QVariant &value);
bool readPath(QString &path, const QVariant &value); // an absolute one, or none

// Whether it is made of letters and digits of ASCII and of "-", so many at most: an id, or the name of a header field.
bool isName(QStringView text, qsizetype most);

template<typename Enum>
bool readWord(Enum &target, const std::optional<Enum> &value)
{
    if (value)
        target = *value;
    return value.has_value();
}
