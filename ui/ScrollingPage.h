// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

// Shows a page in full where there is room, and lets it be scrolled down where letters are large or the screen is small.
// Never sideways: it is as wide as the page needs.
class ScrollingPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollingPage(QWidget *page, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

// As large as it is wanted, but not larger than the screen that the window is on.
QSize onScreen(const QWidget *window, const QSize &wanted);
