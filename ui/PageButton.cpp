// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PageButton.h"

#include "Sanitizer.h"

using namespace Qt::StringLiterals;

PageButton::PageButton(const QString &what, const QUrl &page, QWidget *parent)
    : QPushButton(parent)
    , m_what(what)
{
    setAutoDefault(false); // Enter goes on to the next step
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setPage(page);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_page); });
}

void PageButton::setPage(const QUrl &page)
{
    m_page = page;
    setText(tr("%1 (%2)", "what a page is about, its host").arg(m_what, isolated(displayHost(page.host()))));
    setToolTip(sanitizedLine(page.toString(QUrl::FullyEncoded)));
    setEnabled(page.scheme() == "https"_L1 && !page.host().isEmpty());
}
