// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HostLabel.h"

#include "Sanitizer.h"

#include <QEvent>

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
    align();
}

void HostLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    PlainLabel::changeEvent(event);
}

// To the side that all begins at, though the name itself is written from left to right.
void HostLabel::align()
{
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}
