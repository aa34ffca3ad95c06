// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SetupPage.h"
#include "TestReport.h"

class PlainLabel;
class QPlainTextEdit;
class QProgressBar;

// The last step: the account is tried out, and what came of it is told before it is added.
class TestPage : public SetupPage
{
    Q_OBJECT
public:
    enum class State { Trying, Works, Fails };

    explicit TestPage(QWidget *parent = nullptr);
    void wait();
    void showReport(const TestReport &report);
    State state() const { return m_state; }

    QString title() const override;
    QString problem() const override;
    QWidget *firstField() const override;

private:
    void show(State state, const QString &summary, const QString &details);

    State m_state = State::Trying;
    PlainLabel *m_summary;
    QProgressBar *m_progress;
    QPlainTextEdit *m_details;
};
