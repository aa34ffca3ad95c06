// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SignInWay.h"

#include <QWidget>

class PageButton;
class PlainLabel;
class QProgressBar;

// How a sign-in in the browser is going, and what its user has to do there: nothing, or type a code on a page.
class SignInProgressView : public QWidget
{
    Q_OBJECT
public:
    // `toThePage`: what the button says that leads there; the letters that are free differ from window to window.
    explicit SignInProgressView(const QString &toThePage, QWidget *parent = nullptr);
    void show(const SignInProgress &progress);
    void clear();

Q_SIGNALS:
    void pageWanted(const QUrl &page);

private:
    void showWaiting(const QString &news, const QUrl &page = {}, const QString &code = {});
    void showEnd(const QString &news);

    PlainLabel *m_news;
    PlainLabel *m_code;
    PageButton *m_page;
    QProgressBar *m_waiting;
};
