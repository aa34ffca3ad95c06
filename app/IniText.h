// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <utility>

// The text of an INI file, for changing entries without touching anything else: comments, order, and what other
// versions or people have put there. QSettings reads the result; written by QSettings, all of that would be lost, and
// on a full disk the file with it (Qt 6.4 puts a half-written file in the old one's place and reports success).
class IniText
{
public:
    using Entries = QList<std::pair<QString, QVariant>>; // values: text, list of text, number, or bool

    explicit IniText(const QByteArray &text);

    void set(const QString &section, const Entries &entries);
    void remove(const QString &section);
    QByteArray text() const;

    // What QSettings would pass over in silence, in words: "line 7: …".
    QStringList problems() const;

private:
    struct Line
    {
        QByteArray bytes;
        QString section; // that it stands in, or begins
        QString key; // of the entry that it begins or continues; empty: none
        enum class Kind { Blank, Comment, Section, Entry, Continuation, Rubbish } kind = Kind::Blank;
    };
    static Line understood(const QByteArray &bytes, const Line &previous);

    QList<Line> m_lines;
};
