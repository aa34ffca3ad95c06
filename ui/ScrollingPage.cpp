// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ScrollingPage.h"

#include <QLayout>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace {
constexpr int LeastLines = 4;
constexpr int TitleBar = 40; // pixels, and what else is around a window
} // namespace

ScrollingPage::ScrollingPage(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setAutoFillBackground(false); // it is of the colour of what is around it
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ScrollingPage::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollingPage::minimumSizeHint() const
{
    return { widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
             std::min(widget()->minimumSizeHint().height(), LeastLines * fontMetrics().lineSpacing()) };
}

bool ScrollingPage::hasHeightForWidth() const
{
    return widget()->layout()->hasHeightForWidth();
}

int ScrollingPage::heightForWidth(int width) const
{
    return widget()->layout()->totalHeightForWidth(width);
}

QSize onScreen(const QWidget *window, const QSize &wanted)
{
    return wanted.boundedTo(window->screen()->availableSize() - QSize(0, TitleBar));
}
