// SPDX-FileCopyrightText: Posthorn contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SetupPage.h"

#include <QStringList>

class QLineEdit;
class QPushButton;

// The first step: which address it is about, and what the account is to be called.
class AddressPage : public SetupPage
{
    Q_OBJECT
public:
    explicit AddressPage(const QStringList &takenNames, QWidget *parent = nullptr);

    QString title() const override;
    QString problem() const override;
    QWidget *firstField() const override;
    QString email() const;
    QString name() const;
    void setByHandEnabled(bool enabled);

Q_SIGNALS:
    void byHandWanted(); // without looking for the settings

private:
    QStringList m_takenNames;
    QLineEdit *m_email;
    QLineEdit *m_name;
    QPushButton *m_byHand;
};
