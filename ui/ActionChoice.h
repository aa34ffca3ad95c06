// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PopupAction.h"

#include <QList>
#include <QObject>

class QComboBox;
class QFormLayout;
class QWidget;

// The row of a form that says what popups offer to do with a message, and in which order: up to three.
class ActionChoice : public QObject
{
    Q_OBJECT
public:
    ActionChoice(QFormLayout *form, QWidget *parent);

    void fill(const QList<PopupAction> &actions);
    QList<PopupAction> actions() const;
    QString problem() const; // empty: none

Q_SIGNALS:
    void changed();

private:
    QList<QComboBox *> m_boxes;
};
