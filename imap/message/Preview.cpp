// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Preview.h"

#include "Sanitizer.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imap {
namespace {
constexpr qsizetype MostText = 8 * 1024; // newsletters have much that draws lines before they say a word
constexpr qsizetype Enough = 2 * 200 * 8; // UTF-16 units, to be cut at 200 characters

bool isRuler(QStringView line)
{
    constexpr QStringView Strokes = u"-–—_=*~#+•·|>─═ ";
    return std::all_of(line.cbegin(), line.cend(), [=](QChar c) { return Strokes.contains(c); });
}

// "On Tuesday, Ada wrote:" says nothing without what follows, and that is quoted.
bool announcesQuotation(const QStringList &lines, qsizetype at)
{
    if (!lines.at(at).endsWith(u':'))
        return false;
    const auto next =
        std::find_if(lines.cbegin() + at + 1, lines.cend(), [](const QString &l) { return !l.isEmpty(); });
    return next != lines.cend() && next->startsWith(u'>');
}

QString joined(const QStringList &lines, bool withQuotations)
{
    QString result;
    for (qsizetype at = 0; at < lines.size() && result.size() < Enough; ++at) {
        const QString &line = lines.at(at);
        const bool isQuoted = line.startsWith(u'>') || announcesQuotation(lines, at);
        if (!isRuler(line) && (withQuotations || !isQuoted))
            result += line + u' ';
    }
    return sanitizedLine(result);
}
} // namespace

QString previewOf(const QString &text)
{
    static const QRegularExpression signature(u"(?:^|\\n)-- ?(?:\\r?\\n|$)"_s);
    const QString beginning = text.left(MostText);
    const qsizetype end = beginning.indexOf(signature);
    QStringList lines = beginning.left(end < 0 ? beginning.size() : end).split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    const QString own = joined(lines, false);
    return own.isEmpty() ? joined(lines, true) : own;
}

} // namespace imap
