// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SignInOffer.h"
#include "SignInWay.h"

#include <QWidget>

class SignInProgressView;
class QCheckBox;
class QPushButton;

// For an account that signs in at an OAuth provider: begins that anew, shows how it is going, and gives it up.
class SignInAgain : public QWidget
{
    Q_OBJECT
public:
    explicit SignInAgain(QWidget *parent = nullptr);

    void setHasDeviceFlow(bool has);
    void showProgress(const SignInProgress &progress); // dropped where none is under way

Q_SIGNALS:
    void wanted(SignInPlace place);
    void withdrawn();
    void pageWanted(const QUrl &page);

private:
    enum class State { Idle, UnderWay };

    void press();
    void become(State state);

    State m_state = State::Idle;
    QPushButton *m_button;
    QCheckBox *m_byCode;
    SignInProgressView *m_view;
};
