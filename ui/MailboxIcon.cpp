// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailboxIcon.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace {
QString shapeOf(const Mailbox &mailbox)
{
    if (isInbox(mailbox.name))
        return u"inbox"_s;
    const QString use = toWord(mailbox.use);
    return use.isEmpty() ? u"folder"_s : use;
}

QPixmap coloured(const QIcon &shape, int size, const QColor &colour)
{
    QPixmap picture = shape.pixmap(QSize(size, size), 1.0);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    return picture;
}
} // namespace

QIcon mailboxIcon(const Mailbox &mailbox, const QPalette &palette)
{
    const QIcon shape(u":/posthorn/mailbox/%1.svg"_s.arg(shapeOf(mailbox)));
    QIcon icon;
    for (const int size : { 16, 24, 32, 48, 64 }) {
        icon.addPixmap(coloured(shape, size, palette.color(QPalette::Text)), QIcon::Normal);
        icon.addPixmap(coloured(shape, size, palette.color(QPalette::HighlightedText)), QIcon::Selected);
        icon.addPixmap(coloured(shape, size, palette.color(QPalette::Disabled, QPalette::Text)), QIcon::Disabled);
    }
    return icon;
}

bool isInbox(const QString &name)
{
    return name.compare("INBOX"_L1, Qt::CaseInsensitive) == 0;
}
