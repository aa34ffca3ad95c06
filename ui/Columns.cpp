// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Columns.h"

#include <QChar>
#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {
const QString Ellipsis = u"…"_s;

bool isWide(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi: return true;
    default:
        return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60) // East Asian punctuation, full-width forms
            || (c >= 0x1F300 && c <= 0x1FAFF); // pictographs and emoji
    }
}

// The first character that is drawn decides; marks and joiners behind it go along.
int columnsOfGrapheme(QStringView grapheme)
{
    for (const char32_t c : grapheme.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Other_Format || category == QChar::Mark_NonSpacing || category == QChar::Other_Control)
            continue;
        return isWide(c) ? 2 : 1;
    }
    return 0;
}

void forEachGrapheme(QStringView text, const std::function<void(QStringView)> &use)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype start = 0, end = finder.toNextBoundary(); end >= 0; start = end, end = finder.toNextBoundary())
        use(text.sliced(start, end - start));
}

// As much of the beginning as fits.
QString head(QStringView text, int maxColumns)
{
    QString taken;
    int width = 0;
    forEachGrapheme(text, [&](QStringView grapheme) {
        width += columnsOfGrapheme(grapheme);
        if (width <= maxColumns)
            taken += grapheme;
    });
    return taken;
}

// As much of the end as fits.
QString tail(QStringView text, int maxColumns)
{
    int toSkip = columns(text) - maxColumns;
    QString taken;
    forEachGrapheme(text, [&](QStringView grapheme) {
        if (toSkip <= 0)
            taken += grapheme;
        else
            toSkip -= columnsOfGrapheme(grapheme);
    });
    return taken;
}
} // namespace

int columns(QStringView text)
{
    int width = 0;
    forEachGrapheme(text, [&](QStringView grapheme) { width += columnsOfGrapheme(grapheme); });
    return width;
}

QString elidedMiddle(const QString &text, int maxColumns)
{
    if (columns(text) <= maxColumns)
        return text;
    const int room = std::max(0, maxColumns - 1); // the rest is for the ellipsis
    return head(text, room - room / 3).trimmed() + Ellipsis + tail(text, room / 3).trimmed();
}

QString elidedRight(const QString &text, int maxColumns)
{
    if (columns(text) <= maxColumns)
        return text;
    return head(text, std::max(0, maxColumns - 1)).trimmed() + Ellipsis;
}
