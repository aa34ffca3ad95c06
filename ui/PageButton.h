// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QUrl>

// A button that leads to a page in the browser, and names the host it leads to.
class PageButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PageButton(const QString &what, const QUrl &page = {}, QWidget *parent = nullptr);
    void setPage(const QUrl &page); // only https pages can be opened

Q_SIGNALS:
    void pageWanted(const QUrl &page);

private:
    QString m_what;
    QUrl m_page;
};
