// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HostLabel.h"

#include "Sanitizer.h"

namespace {
constexpr QChar BreakHere(0x200B); // ZERO WIDTH SPACE
constexpr int LongestPiece = 16; // a label of a name has up to 63 characters

QString breakable(const QString &host)
{
    QString text;
    int piece = 0;
    for (const QChar c : host) {
        text += c;
        if (c == u'.' || ++piece == LongestPiece) {
            text += BreakHere;
            piece = 0;
        }
    }
    return text;
}
} // namespace

HostLabel::HostLabel(const QString &host, QWidget *parent)
    : PlainLabel({}, parent)
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setHost(host);
}

void HostLabel::setHost(const QString &host)
{
    const QString shown = displayHost(host);
    setText(isolated(breakable(shown)));
    setAccessibleName(shown);
}
