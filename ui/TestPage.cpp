// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TestPage.h"

#include "PlainLabel.h"
#include "Wording.h"

#include <QPlainTextEdit>
#include <QProgressBar>
#include <QVBoxLayout>

TestPage::TestPage(QWidget *parent)
    : SetupPage(parent)
    , m_summary(new PlainLabel)
    , m_progress(new QProgressBar)
    , m_details(new QPlainTextEdit)
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Trying the account"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Result of the test"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_details, 1);
    layout->addStretch();
    wait();
}

void TestPage::wait()
{
    show(State::Trying, tr("Signing in, and opening the mailboxes…"), {});
}

void TestPage::showReport(const TestReport &report)
{
    if (report.error)
        show(State::Fails, tr("It does not work yet. Go back to change something, or add the account all the same."),
             Wording::testReport(report));
    else
        show(State::Works, tr("Everything works. Add the account to be told about its new mail."),
             Wording::testReport(report));
}

void TestPage::show(State state, const QString &summary, const QString &details)
{
    m_state = state;
    m_summary->announce(summary);
    m_progress->setVisible(state == State::Trying);
    m_details->setPlainText(details);
    m_details->setVisible(state != State::Trying);
    Q_EMIT changed();
}

QString TestPage::title() const
{
    return tr("Trying it out");
}

QString TestPage::problem() const
{
    return {}; // the summary says it
}

QWidget *TestPage::firstField() const
{
    return nullptr; // the buttons are what there is to use
}
