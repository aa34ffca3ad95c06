// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

// One on which Enter goes on to the next step, as it does in every other field. With the theme that Qt has for GNOME and
// XFCE, Enter presses a button that has the focus: this one, which is chosen already.
class RadioButton : public QRadioButton
{
    Q_OBJECT
public:
    using QRadioButton::QRadioButton;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
