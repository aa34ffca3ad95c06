// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

// One step on the way to a new account. Says what is missing before one can go on.
class SetupPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString problem() const = 0; // why one cannot go on yet; empty: one can
    virtual QWidget *firstField() const = 0; // that is ready to be used

Q_SIGNALS:
    void changed();
    void pageWanted(const QUrl &page); // of a provider's, in the browser
};
