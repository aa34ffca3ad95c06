// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Rule.h"

#include <QRegularExpression>
#include <QString>
#include <QStringView>

// Whether the whole of `text` is like `wildcard`: "*" stands for any text, "?" for any character. Upper and lower case
// are the same. Takes no longer than their lengths multiplied.
bool isLike(QStringView text, QStringView wildcard);

// A TextTest made ready. A pattern that would take a text to pieces in countless ways gives up: it does not fit.
class TextMatcher
{
public:
    TextMatcher() = default;
    explicit TextMatcher(const TextTest &test);

    bool fits(const QString &text) const;

    // Why it cannot be used, in the words of the library; empty: it can.
    static QString whyNoPattern(const QString &pattern);

private:
    TextTest m_test;
    QRegularExpression m_pattern;
};
