// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Entries.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {
bool isOneLine(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}
} // namespace

bool readText(QString &text, const QVariant &value, qsizetype least, qsizetype most)
{
    if (value.typeId() != QMetaType::QString)
        return false;
    const QString given = value.toString();
    if (given.size() < least || given.size() > most || !isOneLine(given))
        return false;
    text = given;
    return true;
}

bool readList(QStringList &list, const QVariant &value, qsizetype most)
{
    QStringList given = value.toStringList();
    if (given == QStringList(QString()))
        given.clear();
    if (given.size() > most || !std::all_of(given.cbegin(), given.cend(), isOneLine))
        return false;
    list = given;
    return true;
}

bool readFlag(bool &flag, const QVariant &value)
{
    const QString word = value.toString().toLower();
    if (word != "true"_L1 && word != "false"_L1)
        return false;
    flag = word == "true"_L1;
    return true;
}

bool readPath(QString &path, const QVariant &value)
{
    QString given;
    if (!readText(given, value, 0, 4096) || (!given.isEmpty() && !QDir::isAbsolutePath(given)))
        return false;
    path = given;
    return true;
}

bool isName(QStringView text, qsizetype most)
{
    return !text.isEmpty() && text.size() <= most && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}
