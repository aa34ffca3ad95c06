// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

// One whose buttons Tab walks through as they stand there, whatever order the desktop has for them.
class ButtonBox : public QDialogButtonBox
{
    Q_OBJECT
public:
    using QDialogButtonBox::QDialogButtonBox;

protected:
    void showEvent(QShowEvent *event) override;
};
