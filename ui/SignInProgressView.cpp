// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignInProgressView.h"

#include "Overloaded.h"
#include "PageButton.h"
#include "PlainLabel.h"
#include "Sanitizer.h"
#include "Wording.h"

#include <QProgressBar>
#include <QVBoxLayout>

SignInProgressView::SignInProgressView(const QString &toThePage, QWidget *parent)
    : QWidget(parent)
    , m_news(new PlainLabel)
    , m_code(new PlainLabel)
    , m_page(new PageButton(toThePage))
    , m_waiting(new QProgressBar)
{
    QFont large = m_code->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_code->setFont(large);
    m_code->makeSelectable();
    m_code->setAccessibleDescription(tr("The code to type on the page"));
    m_waiting->setRange(0, 0);
    m_waiting->setTextVisible(false);
    m_waiting->setAccessibleName(tr("Waiting for the sign-in in the browser"));
    connect(m_page, &PageButton::pageWanted, this, &SignInProgressView::pageWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_news);
    layout->addWidget(m_code);
    layout->addWidget(m_page, 0, Qt::AlignLeading);
    layout->addWidget(m_waiting);
    clear();
}

void SignInProgressView::show(const SignInProgress &progress)
{
    std::visit(Overloaded {
                   [this](const SignInPreparing &) { showWaiting(tr("Asking the provider where to sign in…")); },
                   [this](const SignInInBrowser &browser) {
                       showWaiting(tr("Sign in on the page that has opened in the browser. This goes on by itself."),
                                   browser.url);
                   },
                   [this](const SignInWithCode &code) {
                       showWaiting(tr("Open this page in any browser, and type the code there:"), code.page,
                                   sanitizedLine(code.code));
                   },
                   [this](const SignInDone &done) {
                       showEnd(done.notKept ? Wording::signInKeptForThisSession(*done.notKept)
                                            : tr("You are signed in."));
                   },
                   [this](const Error &error) { showEnd(Wording::sentence(error)); },
               },
               progress);
}

void SignInProgressView::clear()
{
    showEnd({});
}

void SignInProgressView::showWaiting(const QString &news, const QUrl &page, const QString &code)
{
    m_news->announce(news);
    m_code->announce(code);
    m_page->setPage(page);
    m_page->setVisible(!page.isEmpty());
    m_waiting->setVisible(true);
}

void SignInProgressView::showEnd(const QString &news)
{
    m_news->announce(news);
    m_code->announce({});
    m_page->setVisible(false);
    m_waiting->setVisible(false);
}
