// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;

// The rows of a form that say what a click on a message opens.
class OpeningRows : public QObject
{
    Q_OBJECT
public:
    OpeningRows(QFormLayout *form, QWidget *parent);

    void fill(const Opening &opening);
    Opening opening() const;
    QString problem(const QString &email) const; // what is missing; empty: nothing

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void takePreset();

    QFormLayout *m_form;
    QComboBox *m_opening;
    QComboBox *m_preset;
    QLineEdit *m_webmail;
    QLineEdit *m_command;
};
