// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class PlainLabel;
class QLineEdit;
class QTabWidget;

// Finds settings by what they are called. What has the typed text in its label is marked on every page, and the first of
// it comes to the front; Enter goes to it, and again to the next.
class SettingsSearch : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsSearch(QTabWidget *pages, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void clearMarks();
    void goToNext();
    void bringUp(QWidget *label);

    QTabWidget *m_pages;
    QLineEdit *m_text;
    PlainLabel *m_nothing;
    QList<QWidget *> m_found; // labels, and buttons that are their own; they live as long as the pages
    qsizetype m_next = 0; // of them, for Enter
};
