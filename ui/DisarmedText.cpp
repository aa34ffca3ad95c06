// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DisarmedText.h"

using namespace Qt::StringLiterals;

QString disarmedText(QString text)
{
    constexpr char16_t WordJoiner = 0x2060;
    constexpr char16_t AngleQuotation = 0x2039;
    return text.replace(u'&', u"&"_s + QChar(WordJoiner)).replace(u'<', QChar(AngleQuotation));
}
