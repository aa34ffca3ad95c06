// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignInAgain.h"

#include "SignInProgressView.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

SignInAgain::SignInAgain(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton)
    , m_byCode(new QCheckBox(tr("In an&y browser, with a code")))
    , m_view(new SignInProgressView(tr("Open the page")))
{
    m_button->setAutoDefault(false);
    m_byCode->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_byCode);
    layout->addWidget(m_view);
    connect(m_button, &QPushButton::clicked, this, &SignInAgain::press);
    connect(m_view, &SignInProgressView::pageWanted, this, &SignInAgain::pageWanted);
    become(State::Idle);
}

void SignInAgain::setHasDeviceFlow(bool has)
{
    m_byCode->setVisible(has);
}

void SignInAgain::showProgress(const SignInProgress &progress)
{
    if (m_state == State::Idle)
        return; // it was given up
    m_view->show(progress);
    if (std::holds_alternative<SignInDone>(progress) || std::holds_alternative<Error>(progress))
        become(State::Idle);
}

void SignInAgain::press()
{
    if (m_state == State::UnderWay) {
        become(State::Idle);
        m_view->clear();
        Q_EMIT withdrawn();
        return;
    }
    become(State::UnderWay);
    m_view->show(SignInPreparing {});
    Q_EMIT wanted(m_byCode->isChecked() ? SignInPlace::AnyBrowser : SignInPlace::Browser);
}

void SignInAgain::become(State state)
{
    m_state = state;
    m_button->setText(state == State::Idle ? tr("Sign in a&gain") : tr("&Give the sign-in up"));
    m_byCode->setEnabled(state == State::Idle);
}
