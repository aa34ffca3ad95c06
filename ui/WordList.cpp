// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WordList.h"

using namespace Qt::StringLiterals;

QString wordListText(const QStringList &words)
{
    QStringList written;
    for (QString word : words) {
        const bool needsQuotes = word.contains(u',') || word.contains(u'"') || word != word.trimmed();
        written += needsQuotes ? u'"' + word.replace(u'"', u"\"\""_s) + u'"' : word;
    }
    return written.join(u", "_s);
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        const QString whole = wasQuoted ? word : word.trimmed();
        if (!whole.isEmpty())
            words += whole;
        word.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"') {
            word += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
            if (isQuoted)
                word.clear(); // blanks before it
            wasQuoted = true;
        } else if (c == u',' && !isQuoted) {
            finish();
        } else if (isQuoted || !wasQuoted) { // what stands behind the quotes is none of it
            word += c;
        }
    }
    finish();
    return words;
}
