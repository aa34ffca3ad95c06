// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <utility>

// The text of an INI file, for reading entries and for changing them without touching anything else: comments, order,
// and what other versions or people have put there. (QSettings would lose all that when writing; on a full disk it puts
// half a file in the old one's place and reports success, and it may read an old one from its cache: Qt 6.4.)
//
// As QSettings has it: [section], entry=value, lines that begin with ; or # for comments; a value is text, or several
// texts with commas between them; within "quotes" only \\ and \" are special; a line that ends in \ goes on in the
// next.
class IniText
{
public:
    using Entries = QList<std::pair<QString, QVariant>>; // values: text, list of text, number, or bool

    explicit IniText(const QByteArray &text);

    QStringList sections() const;
    QStringList keys(const QString &section) const; // section "": what stands before the first one
    QVariant value(const QString &section, const QString &key) const; // text, list of text; invalid: none
    QStringList problems() const; // what was not understood, in words: "line 7: …"

    void set(const QString &section, const Entries &entries); // an invalid value takes the entry away
    void remove(const QString &section);
    void arrange(const QStringList &sections); // one behind the other, with all that stands in them
    QByteArray text() const;

private:
    struct Line
    {
        QByteArray bytes;
        QString section; // that it stands in, or begins
        QString key; // of the entry that it begins or continues; empty: none
        enum class Kind { Blank, Comment, Section, Entry, Continuation, Rubbish } kind = Kind::Blank;
    };
    QString valueText(qsizetype line) const;
    static Line understood(const QByteArray &bytes, const Line &previous);

    QList<Line> m_lines;
};
