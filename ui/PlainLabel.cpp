// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PlainLabel.h"

#include "Announcement.h"

#include <QWindow>

#include <utility>

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

void PlainLabel::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus); // Qt: a click only
}

void PlainLabel::announce(const QString &newText)
{
    m_isNews = newText != text() && !newText.isEmpty();
    setText(newText);
    setVisible(!newText.isEmpty());
    if (m_isNews && isVisible())
        sayNews();
}

// What comes up together with its window is read with it.
void PlainLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    const QWindow *window = this->window()->windowHandle();
    if (window && window->isVisible())
        sayNews();
    m_isNews = false;
}

void PlainLabel::sayNews()
{
    if (std::exchange(m_isNews, false))
        ::announce(this, text());
}
